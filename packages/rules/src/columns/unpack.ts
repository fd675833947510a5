import { isLittleEndian } from "./little-endian.ts";
import { foursOf, rowsAtOnce } from "./room.ts";

/** A truth that is wanted as a column of bytes: two bits of each word. */
export interface Wanted {
  readonly shift: number;
  /** Which of the columns is its. */
  readonly column: number;
}

/** Columns of bytes one after the other, four rows at a time, and the rows that are written. */
export interface Into {
  readonly fours: Int32Array;
  readonly foursOfColumn: number;
  readonly from: number;
  readonly rows: number;
}

/** Where the bytes of four rows stand in a number. */
const shifts = isLittleEndian ? ([0, 8, 16, 24] as const) : ([24, 16, 8, 0] as const);

const truthInFour = 0x03_03_03_03;

const room = new Int32Array(foursOf(rowsAtOnce));

/** Takes truths out of words: four of them stand in a byte, whose bits are gathered for four rows at a time. */
export function createUnpacking(wanted: readonly Wanted[]): (words: Int32Array, into: Into) => void {
  const used = [0, 8, 16, 24].flatMap((low) => {
    const truths = wanted
      .filter(({ shift }) => shift >= low && shift < low + 8)
      .sort((a, b) => a.shift - b.shift);
    const fill = truths.length === 4 && truths.every(({ shift }, at) => shift === low + 2 * at);
    return truths.length === 0 ? [] : [{ low, truths, fill }];
  });
  return (words, { fours, foursOfColumn, from, rows }) => {
    const count = foursOf(rows);
    for (const { low, truths, fill } of used) {
      gather(words, low, count);
      const starts = truths.map(({ column }) => column * foursOfColumn + from / 4);
      if (fill) takeFour({ fours, starts, count });
      else
        for (const [at, { shift }] of truths.entries())
          take(shift - low, { fours, start: starts[at]!, count });
    }
  };
}

function gather(words: Int32Array, low: number, count: number): void {
  const [first, second, third, fourth] = shifts;
  const gathered = room;
  for (let at = 0; at < count; at += 1) {
    const row = 4 * at;
    const [w, x, y, z] = [words[row]!, words[row + 1]!, words[row + 2]!, words[row + 3]!];
    const low2 = (((w >>> low) & 255) << first) | (((x >>> low) & 255) << second);
    const high2 = (((y >>> low) & 255) << third) | (((z >>> low) & 255) << fourth);
    gathered[at] = low2 | high2;
  }
}

interface Taking {
  readonly fours: Int32Array;
  readonly start: number;
  readonly count: number;
}

function take(shift: number, { fours, start, count }: Taking): void {
  const [gathered, mask, into] = [room, truthInFour, fours];
  const whole = count & ~3;
  for (let at = 0; at < whole; at += 4) {
    into[start + at] = (gathered[at]! >>> shift) & mask;
    into[start + at + 1] = (gathered[at + 1]! >>> shift) & mask;
    into[start + at + 2] = (gathered[at + 2]! >>> shift) & mask;
    into[start + at + 3] = (gathered[at + 3]! >>> shift) & mask;
  }
  for (let at = whole; at < count; at += 1) into[start + at] = (gathered[at]! >>> shift) & mask;
}

/** Takes all four truths of a byte. */
function takeFour({
  fours,
  starts,
  count,
}: Omit<Taking, "start"> & { readonly starts: readonly number[] }): void {
  const [gathered, mask, into] = [room, truthInFour, fours];
  const [a, b, c, d] = starts as [number, number, number, number];
  for (let at = 0; at < count; at += 1) {
    const bits = gathered[at]!;
    into[a + at] = bits & mask;
    into[b + at] = (bits >>> 2) & mask;
    into[c + at] = (bits >>> 4) & mask;
    into[d + at] = (bits >>> 6) & mask;
  }
}
