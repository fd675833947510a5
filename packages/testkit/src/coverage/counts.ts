interface Counted {
  readonly count: number;
}

/** Two lists of the same things in the same order, counted together. */
export const added = <Of extends Counted>(a: readonly Of[], b: readonly Of[] = []): readonly Of[] =>
  a.map((each, at) => ({ ...each, count: each.count + (b[at]?.count ?? 0) }));

/** Each thing once, where its key first stands, with all that was counted of it. */
export function totalled<Of extends Counted>(all: readonly Of[], keyOf: (one: Of) => string): readonly Of[] {
  const byKey = new Map<string, Of>();
  for (const one of all) {
    const before = byKey.get(keyOf(one));
    byKey.set(keyOf(one), before === undefined ? one : { ...before, count: before.count + one.count });
  }
  return [...byKey.values()];
}
