import type { Looked } from "./atom.ts";
import { known } from "./words.ts";

/** The cells of a table, and how one is worked out. */
export interface Cells {
  readonly cells: Int32Array;
  readonly fill: (cell: number) => number;
}

/** Bytes that say where in a table a record lies, from a bit of the index on. */
export interface Input {
  readonly looked: Looked;
  readonly shift: number;
}

interface Column {
  readonly bytes: Uint8Array;
  readonly shift: number;
}

/** Looks up the word of each of many records. What is the same for all rows is added once. */
export function lookUp({ cells, fill }: Cells, inputs: readonly Input[], into: Int32Array): void {
  const columns: Column[] = [];
  let offset = 0;
  for (const { looked, shift } of inputs) {
    if (typeof looked === "number") offset |= looked << shift;
    else columns.push({ bytes: looked.bytes, shift });
  }
  const all = lookUpAll(cells, offset, columns, into);
  if ((all & known) !== 0) return;
  for (let row = into.indexOf(0); row !== -1; row = into.indexOf(0, row + 1)) {
    const cell = columns.reduce((sum, { bytes, shift }) => sum | (bytes[row]! << shift), offset);
    into[row] = cells[cell] === 0 ? fill(cell) : cells[cell]!;
  }
}

function lookUpAll(cells: Int32Array, offset: number, columns: readonly Column[], into: Int32Array): number {
  const [a, b = a, c = b, d] = columns;
  if (a === undefined || b === undefined || c === undefined) {
    into.fill(cells[offset] as number);
    return cells[offset] as number;
  }
  if (columns.length <= 2) return lookUpTwo(cells, offset, [a, b], into);
  if (d === undefined) return lookUpThree(cells, offset, [a, b, c], into);
  into.fill(offset);
  for (const column of columns) addOne(column, into);
  return lookUpIndexed(cells, into);
}

// Written out, four rows at a time: a loop that knows its columns, and turns seldom, runs several times as fast as
// one that looks for them. Each gives the bits that all its cells have: `known` is missing where one was still to be
// worked out.

function lookUpTwo(
  cells: Int32Array,
  offset: number,
  [a, b]: readonly [Column, Column],
  into: Int32Array,
): number {
  const [as, bs, sa, sb] = [a.bytes, b.bytes, a.shift, b.shift];
  let all = known;
  for (let row = 0; row < into.length; row += 4) {
    const w = cells[offset | (as[row]! << sa) | (bs[row]! << sb)]!;
    const x = cells[offset | (as[row + 1]! << sa) | (bs[row + 1]! << sb)]!;
    const y = cells[offset | (as[row + 2]! << sa) | (bs[row + 2]! << sb)]!;
    const z = cells[offset | (as[row + 3]! << sa) | (bs[row + 3]! << sb)]!;
    into[row] = w;
    into[row + 1] = x;
    into[row + 2] = y;
    into[row + 3] = z;
    all &= w & x & y & z;
  }
  return all;
}

function lookUpThree(
  cells: Int32Array,
  offset: number,
  [a, b, c]: readonly [Column, Column, Column],
  into: Int32Array,
): number {
  const [as, bs, cs, sa, sb, sc] = [a.bytes, b.bytes, c.bytes, a.shift, b.shift, c.shift];
  let all = known;
  for (let row = 0; row < into.length; row += 4) {
    const w = cells[offset | (as[row]! << sa) | (bs[row]! << sb) | (cs[row]! << sc)]!;
    const x = cells[offset | (as[row + 1]! << sa) | (bs[row + 1]! << sb) | (cs[row + 1]! << sc)]!;
    const y = cells[offset | (as[row + 2]! << sa) | (bs[row + 2]! << sb) | (cs[row + 2]! << sc)]!;
    const z = cells[offset | (as[row + 3]! << sa) | (bs[row + 3]! << sb) | (cs[row + 3]! << sc)]!;
    into[row] = w;
    into[row + 1] = x;
    into[row + 2] = y;
    into[row + 3] = z;
    all &= w & x & y & z;
  }
  return all;
}

/** An index grows where the words will be. */
function addOne({ bytes, shift }: Column, into: Int32Array): void {
  for (let row = 0; row < into.length; row += 1) into[row] = into[row]! | (bytes[row]! << shift);
}

function lookUpIndexed(cells: Int32Array, into: Int32Array): number {
  let all = known;
  for (let row = 0; row < into.length; row += 1) {
    const cell = cells[into[row]!]!;
    into[row] = cell;
    all &= cell;
  }
  return all;
}
