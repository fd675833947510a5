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

// As in look-up.ts, four rows at a time.

function byTwo(cells: Int32Array, [a, b]: readonly [Bits, Bits], into: Int32Array): number {
  const [as, bs, la, lb, ma, mb, sb] = [a.words, b.words, a.low, b.low, a.mask, b.mask, b.shift];
  let all = known;
  for (let row = 0; row < into.length; row += 4) {
    const w = cells[((as[row]! >>> la) & ma) | (((bs[row]! >>> lb) & mb) << sb)]!;
    const x = cells[((as[row + 1]! >>> la) & ma) | (((bs[row + 1]! >>> lb) & mb) << sb)]!;
    const y = cells[((as[row + 2]! >>> la) & ma) | (((bs[row + 2]! >>> lb) & mb) << sb)]!;
    const z = cells[((as[row + 3]! >>> la) & ma) | (((bs[row + 3]! >>> lb) & mb) << sb)]!;
    into[row] = w;
    into[row + 1] = x;
    into[row + 2] = y;
    into[row + 3] = z;
    all &= w & x & y & z;
  }
  return all;
}

function byThree(cells: Int32Array, [a, b, c]: Three, into: Int32Array): number {
  const [as, bs, cs, la, lb, lc] = [a.words, b.words, c.words, a.low, b.low, c.low];
  const [ma, mb, mc, sb, sc] = [a.mask, b.mask, c.mask, b.shift, c.shift];
  let all = known;
  for (let row = 0; row < into.length; row += 4) {
    const i = ((as[row]! >>> la) & ma) | (((bs[row]! >>> lb) & mb) << sb);
    const j = ((as[row + 1]! >>> la) & ma) | (((bs[row + 1]! >>> lb) & mb) << sb);
    const k = ((as[row + 2]! >>> la) & ma) | (((bs[row + 2]! >>> lb) & mb) << sb);
    const l = ((as[row + 3]! >>> la) & ma) | (((bs[row + 3]! >>> lb) & mb) << sb);
    const w = cells[i | (((cs[row]! >>> lc) & mc) << sc)]!;
    const x = cells[j | (((cs[row + 1]! >>> lc) & mc) << sc)]!;
    const y = cells[k | (((cs[row + 2]! >>> lc) & mc) << sc)]!;
    const z = cells[l | (((cs[row + 3]! >>> lc) & mc) << sc)]!;
    into[row] = w;
    into[row + 1] = x;
    into[row + 2] = y;
    into[row + 3] = z;
    all &= w & x & y & z;
  }
  return all;
}

function byMany(cells: Int32Array, parts: readonly Bits[], into: Int32Array): number {
  into.fill(0);
  for (const part of parts) addBits(part, into);
  let all = known;
  for (let row = 0; row < into.length; row += 1) {
    const cell = cells[into[row]!]!;
    into[row] = cell;
    all &= cell;
  }
  return all;
}

function addBits({ words, low, mask, shift }: Bits, into: Int32Array): void {
  for (let row = 0; row < into.length; row += 1) {
    into[row] = into[row]! | (((words[row]! >>> low) & mask) << shift);
  }
}
