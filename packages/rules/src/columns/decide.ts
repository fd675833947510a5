import { known } from "./words.ts";

/** Some bits of a column of words, and where they go in the index of a table. */
export interface Bits {
  readonly word: number;
  readonly low: number;
  readonly mask: number;
  readonly shift: number;
}

type Words = readonly Int32Array[];
type Three = readonly [Bits, Bits, Bits];

/** Looks up what is decided for each row, and says whether that was known for all. */
export const decide = (cells: Int32Array, words: Words, bits: readonly Bits[], into: Int32Array): boolean =>
  (lookUp(cells, words, bits, into) & known) !== 0;

/** Where there are more than three columns of words, three become one index, which then stands for them. */
function lookUp(cells: Int32Array, words: Words, bits: readonly Bits[], into: Int32Array): number {
  const [a, b, c, ...others] = bits;
  if (a === undefined) into.fill(cells[0]!);
  if (a === undefined) return cells[0]!;
  if (b === undefined || c === undefined) return byTwo(cells, words, [a, b ?? a], into);
  if (others.length === 0) return byThree(cells, words, [a, b, c], into);
  indexThree(words, [a, b, c], into);
  const index = { word: words.length, low: 0, mask: -1, shift: 0 };
  return lookUp(cells, [...words, into], [index, ...others], into);
}

// As in look-up.ts, four rows at a time.

function byTwo(cells: Int32Array, words: Words, [a, b]: readonly [Bits, Bits], into: Int32Array): number {
  const [as, bs, la, lb, ma, mb, sb] = [
    words[a.word]!,
    words[b.word]!,
    a.low,
    b.low,
    a.mask,
    b.mask,
    b.shift,
  ];
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

function byThree(cells: Int32Array, words: Words, [a, b, c]: Three, into: Int32Array): number {
  const [as, bs, cs, la, lb, lc] = [words[a.word]!, words[b.word]!, words[c.word]!, a.low, b.low, c.low];
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

function indexThree(words: Words, [a, b, c]: Three, into: Int32Array): void {
  const [as, bs, cs, la, lb, lc] = [words[a.word]!, words[b.word]!, words[c.word]!, a.low, b.low, c.low];
  const [ma, mb, mc, sa, sb, sc] = [a.mask, b.mask, c.mask, a.shift, b.shift, c.shift];
  for (let row = 0; row < into.length; row += 4) {
    const i = (((as[row]! >>> la) & ma) << sa) | (((bs[row]! >>> lb) & mb) << sb);
    const j = (((as[row + 1]! >>> la) & ma) << sa) | (((bs[row + 1]! >>> lb) & mb) << sb);
    const k = (((as[row + 2]! >>> la) & ma) << sa) | (((bs[row + 2]! >>> lb) & mb) << sb);
    const l = (((as[row + 3]! >>> la) & ma) << sa) | (((bs[row + 3]! >>> lb) & mb) << sb);
    into[row] = i | (((cs[row]! >>> lc) & mc) << sc);
    into[row + 1] = j | (((cs[row + 1]! >>> lc) & mc) << sc);
    into[row + 2] = k | (((cs[row + 2]! >>> lc) & mc) << sc);
    into[row + 3] = l | (((cs[row + 3]! >>> lc) & mc) << sc);
  }
}
