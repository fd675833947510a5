import type { Looked } from "./atom.ts";
import type { Room } from "./room.ts";

/** What most rows say: a bucket of each atom, and the two atoms in which rows differ most, of which nothing is usual. */
export interface Usual {
  readonly buckets: readonly number[];
  readonly free: readonly number[];
}

/** What most of some rows say. */
export function usualOf(all: readonly Looked[], rows: number): Usual {
  const most = all.map((looked) => mostCommon(looked, rows));
  const free = [...most.keys()].sort((a, b) => most[a]!.times - most[b]!.times).slice(0, 2);
  return { buckets: most.map(({ bucket }) => bucket), free };
}

function mostCommon(looked: Looked, rows: number): { readonly bucket: number; readonly times: number } {
  if (typeof looked === "number") return { bucket: looked, times: rows };
  const times = new Uint32Array(256);
  for (const bucket of looked.bytes.subarray(0, rows)) times[bucket]! += 1;
  const bucket = times.indexOf(Math.max(...times));
  return { bucket, times: times[bucket]! };
}

/**
 * Writes 0 for the rows that say the usual of all atoms but the free ones, and something else for others. What is the
 * same for all rows tells none apart, whether it is the usual or not.
 */
export function markUnusual(all: readonly Looked[], { buckets, free }: Usual, { fours, bytes }: Room): void {
  bytes.fill(0);
  for (const [at, looked] of all.entries()) {
    if (typeof looked === "number" || free.includes(at)) continue;
    markOthers(looked.fours, Math.imul(buckets[at]!, 0x01_01_01_01), fours);
  }
}

function markOthers(fours: Int32Array, usual: number, into: Int32Array): void {
  for (let at = 0; at < into.length; at += 4) {
    into[at] = into[at]! | (fours[at]! ^ usual);
    into[at + 1] = into[at + 1]! | (fours[at + 1]! ^ usual);
    into[at + 2] = into[at + 2]! | (fours[at + 2]! ^ usual);
    into[at + 3] = into[at + 3]! | (fours[at + 3]! ^ usual);
  }
}
