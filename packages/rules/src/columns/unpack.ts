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
  const byByte = [0, 8, 16, 24].map((low) => ({
    low,
    truths: wanted.filter(({ shift }) => shift >= low && shift < low + 8),
  }));
  const used = byByte.filter(({ truths }) => truths.length > 0);
  return (words, { fours, foursOfColumn, from, rows }) => {
    const count = foursOf(rows);
    for (const { low, truths } of used) {
      gather(words, low, count);
      for (const { shift, column } of truths) {
        take(shift - low, { fours, start: column * foursOfColumn + from / 4, count });
      }
    }
  };
}

function gather(words: Int32Array, low: number, count: number): void {
  const [first, second, third, fourth] = shifts;
  const gathered = room;
  for (let at = 0; at < count; at += 1) {
    const row = 4 * at;
    gathered[at] =
      ((((words[row] as number) >>> low) & 255) << first) |
      ((((words[row + 1] as number) >>> low) & 255) << second) |
      ((((words[row + 2] as number) >>> low) & 255) << third) |
      ((((words[row + 3] as number) >>> low) & 255) << fourth);
  }
}

interface Taking {
  readonly fours: Int32Array;
  readonly start: number;
  readonly count: number;
}

function take(shift: number, { fours, start, count }: Taking): void {
  const [gathered, mask] = [room, truthInFour];
  for (let at = 0; at < count; at += 1) {
    fours[start + at] = ((gathered[at] as number) >>> shift) & mask;
  }
}
