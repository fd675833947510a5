import { rowsAtOnce } from "./room.ts";
import { known } from "./words.ts";

/** Some bits of a column of words, and where they go in the index of a table. */
export interface Bits {
  readonly words: Int32Array;
  readonly low: number;
  readonly mask: number;
  readonly shift: number;
}

/** What is decided by each combination of bits, and how it is found when a row is the first to have it. */
export interface Decided {
  readonly cells: Int32Array;
  readonly find: (row: number) => number;
}

type Three = readonly [Bits, Bits, Bits];

const none: Bits = { words: new Int32Array(rowsAtOnce), low: 0, mask: 0, shift: 0 };

/** Looks up what is decided for each row. */
export function decide({ cells, find }: Decided, parts: readonly Bits[], into: Int32Array): void {
  const [a = none, b = none, c = none, ...rest] = parts;
  const all =
    rest.length > 0
      ? byMany(cells, parts, into)
      : c === none
        ? byTwo(cells, [a, b], into)
        : byThree(cells, [a, b, c], into);
  if ((all & known) !== 0) return;
  for (let row = into.indexOf(0); row !== -1; row = into.indexOf(0, row + 1)) into[row] = find(row) | known;
}

// Loops give the bits that all cells have: `known` is missing where one was still to be found.

function byTwo(cells: Int32Array, [a, b]: readonly [Bits, Bits], into: Int32Array): number {
  const [as, bs, la, lb, ma, mb, sb] = [a.words, b.words, a.low, b.low, a.mask, b.mask, b.shift];
  let all = known;
  for (let row = 0; row < into.length; row += 1) {
    const first = ((as[row] as number) >>> la) & ma;
    const cell = cells[first | ((((bs[row] as number) >>> lb) & mb) << sb)] as number;
    into[row] = cell;
    all &= cell;
  }
  return all;
}

function byThree(cells: Int32Array, [a, b, c]: Three, into: Int32Array): number {
  const [as, bs, cs] = [a.words, b.words, c.words];
  const [la, lb, lc] = [a.low, b.low, c.low];
  const [ma, mb, mc] = [a.mask, b.mask, c.mask];
  const [sb, sc] = [b.shift, c.shift];
  let all = known;
  for (let row = 0; row < into.length; row += 1) {
    const first = ((as[row] as number) >>> la) & ma;
    const second = (((bs[row] as number) >>> lb) & mb) << sb;
    const third = (((cs[row] as number) >>> lc) & mc) << sc;
    const cell = cells[first | second | third] as number;
    into[row] = cell;
    all &= cell;
  }
  return all;
}

function byMany(cells: Int32Array, parts: readonly Bits[], into: Int32Array): number {
  into.fill(0);
  for (const part of parts) addBits(part, into);
  let all = known;
  for (let row = 0; row < into.length; row += 1) {
    const cell = cells[into[row] as number] as number;
    into[row] = cell;
    all &= cell;
  }
  return all;
}

function addBits({ words, low, mask, shift }: Bits, into: Int32Array): void {
  for (let row = 0; row < into.length; row += 1) {
    into[row] = (into[row] as number) | ((((words[row] as number) >>> low) & mask) << shift);
  }
}
