/** The rows in which ids stood first, by the set of ids that batches of one file share. */
const known = new WeakMap<Set<string>, Map<string, number>>();

/** Takes note of an id; `false` when it was there already. */
export function isFirst(id: string, row: number, seen: Set<string>): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const rows = known.get(seen) ?? new Map<string, number>();
  known.set(seen, rows.set(id, row));
  return true;
}

/** The row in which an id stood first; `undefined` when it was not read from a batch. */
export const firstRow = (id: string, seen: Set<string>): number | undefined => known.get(seen)?.get(id);
