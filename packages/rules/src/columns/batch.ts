import type { Atom } from "./atom.ts";
import type { Columns } from "./column.ts";

/** The buckets of one atom: a column, or one number where they are the same for every row. */
export type Looked = Uint16Array | number;

/** Many records, as tables see them. */
export interface Batch {
  readonly columns: Columns;
  readonly length: number;
  /** The buckets of an atom, worked out once per batch. */
  readonly lookedAt: (atom: Atom) => Looked;
}

/** Makes batches, one after the other: buffers of the last one are used again for the next of the same length. */
export function createBatches(): (columns: Columns) => Batch {
  const buffers = new Map<Atom, Uint16Array>();
  return (columns) => {
    const { length } = columns;
    const looked = new Map<Atom, Looked>();
    return {
      columns,
      length,
      lookedAt: (atom) => {
        const known = looked.get(atom);
        if (known !== undefined) return known;
        const kept = buffers.get(atom);
        const into = kept?.length === length ? kept : new Uint16Array(length);
        buffers.set(atom, into);
        atom.ofColumns(columns, into);
        const found = isConstant(into) ? (into[0] as number) : into;
        looked.set(atom, found);
        return found;
      },
    };
  };
}

function isConstant(buckets: Uint16Array): boolean {
  const first = buckets[0];
  for (let row = 1; row < buckets.length; row += 1) if (buckets[row] !== first) return false;
  return buckets.length > 0;
}
