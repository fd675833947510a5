// How often an answer came out, so that a law is not proved by records of which nothing is known.

/** Counts answers; `share` is that of one among all, from 0 to 1. */
export function countShares<Answer>(): {
  readonly add: (answer: Answer) => void;
  readonly share: (answer: Answer) => number;
} {
  const counts = new Map<Answer, number>();
  return {
    add: (answer) => counts.set(answer, (counts.get(answer) ?? 0) + 1),
    share: (answer) =>
      (counts.get(answer) ?? 0) /
      Math.max(
        1,
        [...counts.values()].reduce((a, b) => a + b, 0),
      ),
  };
}
