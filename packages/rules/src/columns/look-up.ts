import type { Looked } from "./atom.ts";

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
  readonly buckets: Uint8Array;
  readonly stride: number;
}

type Four = readonly [Column, Column, Column, Column];

/** Looks up the word of each of many records, by the buckets of its atoms. */
export type LookUp = (table: Cells, inputs: readonly Input[], into: Uint32Array) => void;

/** Makes look-ups of at most so many rows. What is the same for all rows is added once. */
export function createLookUp(most: number): LookUp {
  const none: Column = { buckets: new Uint8Array(most), stride: 0 };
  const index = new Int32Array(most);
  return (table, inputs, into) => {
    const columns: Column[] = [];
    let offset = 0;
    for (const { looked, stride } of inputs) {
      if (typeof looked === "number") offset += looked * stride;
      else columns.push({ buckets: looked, stride });
    }
    const fours: Four[] = [];
    for (let at = 0; at < columns.length; at += 4) {
      const [a = none, b = none, c = none, d = none] = columns.slice(at, at + 4);
      fours.push([a, b, c, d]);
    }
    const last = fours.pop() ?? [none, none, none, none];
    const rest = fours.pop();
    if (rest === undefined) return lookUpFour(table, offset, last, into);
    if (fours.length === 0) return lookUpEight(table, offset, [rest, last], into);
    index.fill(offset, 0, into.length);
    for (const four of [...fours, rest]) addFour(index, four, into.length);
    lookUpIndexed(table, index, last, into);
  };
}

// Written out: a loop that knows its columns runs several times as fast as one that looks for them.

function lookUpFour({ cells, fill }: Cells, offset: number, [a, b, c, d]: Four, into: Uint32Array): void {
  const [as, bs, cs, ds] = [a.buckets, b.buckets, c.buckets, d.buckets];
  const [pa, pb, pc, pd] = [a.stride, b.stride, c.stride, d.stride];
  for (let row = 0; row < into.length; row += 1) {
    const low = offset + (as[row] as number) * pa + (bs[row] as number) * pb;
    const cell = low + (cs[row] as number) * pc + (ds[row] as number) * pd;
    const word = cells[cell] as number;
    into[row] = word === empty ? fill(cell) : word;
  }
}

function lookUpEight(
  { cells, fill }: Cells,
  offset: number,
  [[a, b, c, d], [e, f, g, h]]: readonly [Four, Four],
  into: Uint32Array,
): void {
  const [as, bs, cs, ds] = [a.buckets, b.buckets, c.buckets, d.buckets];
  const [es, fs, gs, hs] = [e.buckets, f.buckets, g.buckets, h.buckets];
  const [pa, pb, pc, pd] = [a.stride, b.stride, c.stride, d.stride];
  const [pe, pf, pg, ph] = [e.stride, f.stride, g.stride, h.stride];
  for (let row = 0; row < into.length; row += 1) {
    const first = (as[row] as number) * pa + (bs[row] as number) * pb;
    const second = (cs[row] as number) * pc + (ds[row] as number) * pd;
    const third = (es[row] as number) * pe + (fs[row] as number) * pf;
    const fourth = (gs[row] as number) * pg + (hs[row] as number) * ph;
    const cell = offset + first + second + third + fourth;
    const word = cells[cell] as number;
    into[row] = word === empty ? fill(cell) : word;
  }
}

function addFour(index: Int32Array, [a, b, c, d]: Four, rows: number): void {
  const [as, bs, cs, ds] = [a.buckets, b.buckets, c.buckets, d.buckets];
  const [pa, pb, pc, pd] = [a.stride, b.stride, c.stride, d.stride];
  for (let row = 0; row < rows; row += 1) {
    const low = (index[row] as number) + (as[row] as number) * pa + (bs[row] as number) * pb;
    index[row] = low + (cs[row] as number) * pc + (ds[row] as number) * pd;
  }
}

function lookUpIndexed({ cells, fill }: Cells, index: Int32Array, [a, b, c, d]: Four, into: Uint32Array): void {
  const [as, bs, cs, ds] = [a.buckets, b.buckets, c.buckets, d.buckets];
  const [pa, pb, pc, pd] = [a.stride, b.stride, c.stride, d.stride];
  for (let row = 0; row < into.length; row += 1) {
    const low = (index[row] as number) + (as[row] as number) * pa + (bs[row] as number) * pb;
    const cell = low + (cs[row] as number) * pc + (ds[row] as number) * pd;
    const word = cells[cell] as number;
    into[row] = word === empty ? fill(cell) : word;
  }
}
