import type { Atom, Looked } from "./atom.ts";
import type { Columns } from "./column.ts";

/** Rows that are worked on at once: few enough for the processor's nearest memory. */
export const rowsAtOnce = 4096;

/** Some records, at most `rowsAtOnce`, as tables see them. */
export interface Batch {
  readonly columns: Columns;
  readonly length: number;
  /** The buckets of an atom, worked out once per batch. */
  readonly lookedAt: (atom: Atom) => Looked;
}

/** Makes batches, one after the other, each in the room of the last. */
export function createBatches(): (columns: Columns) => Batch {
  const rooms = new Map<Atom, Uint8Array>();
  return (columns) => {
    const { length } = columns;
    const looked = new Map<Atom, Looked>();
    return {
      columns,
      length,
      lookedAt: (atom) => {
        const known = looked.get(atom);
        if (known !== undefined) return known;
        const room = rooms.get(atom) ?? new Uint8Array(rowsAtOnce);
        rooms.set(atom, room);
        const found = oneIfSame(atom.ofColumns(columns, firstOf(room, length)));
        looked.set(atom, found);
        return found;
      },
    };
  };
}

/** The first items of an array that is as long or longer. */
export const firstOf = <Items extends Uint8Array | Uint32Array>(items: Items, length: number): Items =>
  items.length === length ? items : (items.subarray(0, length) as Items);

function oneIfSame(buckets: Looked): Looked {
  if (typeof buckets === "number") return buckets;
  const first = buckets[0];
  for (let row = 1; row < buckets.length; row += 1) if (buckets[row] !== first) return buckets;
  return first ?? buckets;
}
