import type { Looked } from "./atom.ts";
import { createRoom, rowsAtOnce, wholeFours } from "./room.ts";
import { markUnusual, type Usual, usualOf } from "./usual.ts";

/** Kinds of rows: those of a kind say the same, so that one of them is looked up for all. */
export interface Kinds {
  /** The first row of each kind; in whole fours, filled up with the first. */
  readonly firsts: Uint16Array;
  /** The kind of each row. */
  readonly ofRow: Uint16Array;
}

/** So many rows tell what most say; of fewer no kinds are looked for. */
export const enough = 512;

/** So many batches go by before kinds are looked for again where there were too many. */
const pause = 15;

/**
 * Finds kinds of rows, or nothing where they would be more than half as many as there are rows. Most children do no
 * work, and differ in little but their age: rows that say the usual are told apart by two atoms, and every other row is
 * a kind of its own. The usual is kept from batch to batch for as long as it is.
 */
export function createKinds(): (all: readonly Looked[], rows: number) => Kinds | undefined {
  const unusual = createRoom();
  const numbering = createNumbering();
  let usual: Usual | undefined;
  let paused = 0;
  return (all, rows) => {
    if (rows < enough) return undefined;
    if (paused > 0) {
      paused -= 1;
      return undefined;
    }
    usual ??= usualOf(all, enough);
    markUnusual(all, usual, unusual);
    const free = usual.free.map((at) => bytesOf(all[at]));
    const kinds = numbering(free, unusual.bytes, rows);
    if (2 * kinds.firsts.length <= rows) return kinds;
    usual = undefined;
    paused = pause;
    return undefined;
  };
}

const zeros = new Uint8Array(rowsAtOnce);

const bytesOf = (looked: Looked | undefined): Uint8Array =>
  typeof looked === "object" ? looked.bytes : zeros;

/** Numbers kinds as they are met, by two bytes; without a comparison whose outcome the processor would have to guess. */
function createNumbering() {
  /** One more than the kind of two bytes; beyond, a place for each row that is unusual. */
  const kindAt = new Uint16Array(2 ** 16 + rowsAtOnce);
  const places = new Int32Array(rowsAtOnce);
  const [firsts, ofRow] = [new Uint16Array(rowsAtOnce), new Uint16Array(rowsAtOnce)];
  return ([as = zeros, bs = zeros]: readonly Uint8Array[], unusual: Uint8Array, rows: number): Kinds => {
    let count = 0;
    for (let row = 0; row < rows; row += 1) {
      const isUnusual = -((unusual[row]! + 255) >>> 8);
      const place = ((as[row]! | (bs[row]! << 8)) & ~isUnusual) | ((65_536 + row) & isUnusual);
      const before = kindAt[place]!;
      const isNew = (before - 1) >>> 31;
      firsts[count] = row;
      places[count] = place;
      count += isNew;
      const kind = before | (count & -isNew);
      kindAt[place] = kind;
      ofRow[row] = kind - 1;
    }
    for (let kind = 0; kind < count; kind += 1) kindAt[places[kind]!] = 0;
    ofRow.fill(0, rows, wholeFours(rows));
    firsts.fill(0, count, wholeFours(count));
    return { firsts: firsts.subarray(0, wholeFours(count)), ofRow };
  };
}

/** Leaves only the first row of each kind, one after the other. */
export function keepFirsts(bytes: Uint8Array, { firsts }: Kinds): void {
  for (let kind = 0; kind < firsts.length; kind += 4) {
    bytes[kind] = bytes[firsts[kind]!]!;
    bytes[kind + 1] = bytes[firsts[kind + 1]!]!;
    bytes[kind + 2] = bytes[firsts[kind + 2]!]!;
    bytes[kind + 3] = bytes[firsts[kind + 3]!]!;
  }
}

/** Gives each row, in whole fours, the word of its kind. */
export function spread(words: Int32Array, { ofRow }: Kinds, into: Int32Array): Int32Array {
  for (let row = 0; row < into.length; row += 4) {
    into[row] = words[ofRow[row]!]!;
    into[row + 1] = words[ofRow[row + 1]!]!;
    into[row + 2] = words[ofRow[row + 2]!]!;
    into[row + 3] = words[ofRow[row + 3]!]!;
  }
  return into;
}
