import { isDay } from "../values/civil-day.ts";
import type { ReadColumns } from "./atom.ts";
import { createDayTable, lookUpDays, unmet } from "./day-table.ts";
import { otherBucket } from "./ordered-buckets.ts";
import { columnOf, type Reading } from "./read-column.ts";
import { firstOf } from "./room.ts";
import { sameOf } from "./same-of.ts";
import type { Ordered } from "./value-buckets.ts";

/** The buckets of dates: that of a day is kept once it was found, and one day for all rows is asked for once. */
export function readDates(reading: Reading, kind: Ordered): ReadColumns {
  const { min, max, partition } = kind;
  const other = otherBucket(reading, kind);
  const bucketOf = (day: number, last: number): number => {
    if (day !== last || !(day >= min && day <= max) || !isDay(day)) return other(day, last);
    const part = partition.partOf(day);
    return partition.bucketOf(part, part);
  };
  const known = createDayTable({ from: min, to: max });
  const find = (day: number, last: number): number => {
    const bucket = bucketOf(day, last);
    if (day === last && day >= min && day <= max) known[day - min] = bucket + 1;
    return bucket;
  };
  return (columns, room) => {
    const column = columnOf(columns, reading.name, "dates");
    if (column === undefined) return reading.absent;
    const into = firstOf(room.bytes, columns.length);
    const [from, to] = [column.from, column.to ?? column.from];
    const day = sameOf(from);
    if (day !== undefined && (from === to || sameOf(to) === day)) return bucketOf(day, day);
    lookUpDays(from, { known, first: min }, into);
    if (to !== from)
      for (let row = 0; row < into.length; row += 1) if (to[row] !== from[row]) into[row] = unmet;
    for (let row = into.indexOf(unmet); row !== -1; row = into.indexOf(unmet, row + 1)) {
      into[row] = find(from[row] as number, to[row] as number);
    }
    return undefined;
  };
}
