import type { Looked } from "./batch.ts";

/** A cell that nobody has asked for yet. */
export const empty = 0xff_ff_ff_ff;

/** The cells of a table, and how one is worked out. */
export interface Cells {
  readonly cells: Uint32Array;
  readonly fill: (cell: number) => number;
}

/** The buckets of one atom with its stride in the table. */
export interface Input {
  readonly looked: Looked;
  readonly stride: number;
}

interface Column {
  readonly buckets: Uint16Array;
  readonly stride: number;
}

/** Looks up many records: the word of each, by the buckets of its atoms. What is the same for all is added once. */
export function lookUp(table: Cells, inputs: readonly Input[], into: Uint32Array): void {
  const columns: Column[] = [];
  let offset = 0;
  for (const { looked, stride } of inputs) {
    if (typeof looked === "number") offset += looked * stride;
    else columns.push({ buckets: looked, stride });
  }
  let index: Int32Array | undefined;
  while (columns.length > 4) {
    index = addFour(index ?? new Int32Array(into.length), columns.splice(0, 4));
  }
  const none: Column = { buckets: columns[0]?.buckets ?? new Uint16Array(into.length), stride: 0 };
  const [a = none, b = none, c = none, d = none] = columns;
  if (index !== undefined) lookUpIndexed(table, { index: addFour(index, [a, b, c, d]), offset }, into);
  else if (columns.length <= 2) lookUpTwo(table, { a, b, offset }, into);
  else lookUpFour(table, { a, b, c, d, offset }, into);
}

// Written out for few atoms: a loop that knows its columns runs several times as fast as one that looks for them.

interface Two {
  readonly a: Column;
  readonly b: Column;
  readonly offset: number;
}

function lookUpTwo({ cells, fill }: Cells, { a, b, offset }: Two, into: Uint32Array): void {
  const [as, bs, pa, pb] = [a.buckets, b.buckets, a.stride, b.stride];
  for (let row = 0; row < into.length; row += 1) {
    const cell = offset + (as[row] as number) * pa + (bs[row] as number) * pb;
    const word = cells[cell] as number;
    into[row] = word === empty ? fill(cell) : word;
  }
}

interface Four extends Two {
  readonly c: Column;
  readonly d: Column;
}

function lookUpFour({ cells, fill }: Cells, { a, b, c, d, offset }: Four, into: Uint32Array): void {
  const [as, bs, cs, ds] = [a.buckets, b.buckets, c.buckets, d.buckets];
  const [pa, pb, pc, pd] = [a.stride, b.stride, c.stride, d.stride];
  for (let row = 0; row < into.length; row += 1) {
    const low = offset + (as[row] as number) * pa + (bs[row] as number) * pb;
    const cell = low + (cs[row] as number) * pc + (ds[row] as number) * pd;
    const word = cells[cell] as number;
    into[row] = word === empty ? fill(cell) : word;
  }
}

function addFour(index: Int32Array, [a, b, c, d]: readonly Column[]): Int32Array {
  if (a === undefined || b === undefined || c === undefined || d === undefined) return index;
  const [as, bs, cs, ds] = [a.buckets, b.buckets, c.buckets, d.buckets];
  const [pa, pb, pc, pd] = [a.stride, b.stride, c.stride, d.stride];
  for (let row = 0; row < index.length; row += 1) {
    const low = (index[row] as number) + (as[row] as number) * pa + (bs[row] as number) * pb;
    index[row] = low + (cs[row] as number) * pc + (ds[row] as number) * pd;
  }
  return index;
}

interface Indexed {
  readonly index: Int32Array;
  readonly offset: number;
}

function lookUpIndexed({ cells, fill }: Cells, { index, offset }: Indexed, into: Uint32Array): void {
  for (let row = 0; row < into.length; row += 1) {
    const cell = offset + (index[row] as number);
    const word = cells[cell] as number;
    into[row] = word === empty ? fill(cell) : word;
  }
}
