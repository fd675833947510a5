/** Sets of classes that a record may have, each with a place. */
export interface Candidates {
  readonly sets: readonly (readonly string[])[];
  readonly placeOf: (set: readonly string[]) => number;
}

export function createCandidates(): Candidates {
  const sets: string[][] = [];
  const places = new Map<string, number>();
  return {
    sets,
    placeOf: (set) => {
      const key = set.join(" ");
      const place = places.get(key) ?? sets.push([...set]) - 1;
      places.set(key, place);
      return place;
    },
  };
}
