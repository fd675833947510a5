/** Rows that are worked on at once: few enough for the processor's nearest memory. */
export const rowsAtOnce = 4096;

/** Bytes of many rows, which can also be worked on four rows at a time. */
export interface Room {
  readonly bytes: Uint8Array;
  readonly fours: Int32Array;
}

export function createRoom(): Room {
  const memory = new ArrayBuffer(rowsAtOnce);
  return { bytes: new Uint8Array(memory), fours: new Int32Array(memory) };
}

/** The first items of an array that is as long or longer. */
export const firstOf = <Items extends Uint8Array | Int32Array>(items: Items, length: number): Items =>
  items.length === length ? items : (items.subarray(0, length) as Items);

/** So many fours hold so many rows; the last may hold rows that nobody asked for. */
export const foursOf = (rows: number): number => (rows + 3) >> 2;

/** So many rows are in those fours. */
export const wholeFours = (rows: number): number => 4 * foursOf(rows);

/** The byte that all of some rows have, if it is the same. */
export function sameByte({ bytes, fours }: Room, rows: number): number | undefined {
  const [first, all] = [bytes[0] as number, fours[0] as number];
  const whole = rows >> 2;
  for (let at = 0; at < whole; at += 1) if (fours[at] !== all) return undefined;
  for (let row = 0; row < Math.min(rows, 4); row += 1) if (bytes[row] !== first) return undefined;
  for (let row = 4 * whole; row < rows; row += 1) if (bytes[row] !== first) return undefined;
  return first;
}
