import { isDay } from "../values/civil-day.ts";
import type { Reading } from "./read-column.ts";
import type { Ordered } from "./value-buckets.ts";

/** The bucket of what is no single value that fits: an interval, nothing, or something that may be anything. */
export function otherBucket({ absent, buckets: { whole } }: Reading, { of, partition, min, max }: Ordered) {
  const { partOf, bucketOf } = partition;
  return (first: number, last: number): number => {
    if (Number.isNaN(first) || (of === "dates" && first === 0)) return absent;
    if (!(first < last && last >= min && first <= max)) return whole;
    if (of === "dates" && !(isDay(first) && isDay(last))) return whole;
    return bucketOf(partOf(Math.max(first, min)), partOf(Math.min(last, max)));
  };
}

/** The bucket of each part. */
export const singlesOf = ({ partition: { parts, bucketOf } }: Ordered): Uint8Array =>
  Uint8Array.from({ length: parts }, (_, part) => bucketOf(part, part));
