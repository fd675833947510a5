import type { ChildRecord } from "@mangnon/schema";
import { isDay } from "../values/civil-day.ts";
import { askedOnce } from "./asked-once.ts";
import type { ReadColumns } from "./atom.ts";
import type { Column } from "./column.ts";
import { type Counting, isWithin, type Kernel, notExact } from "./counting.ts";
import { createDayTable, lookUpDays, unmet } from "./day-table.ts";
import { createExactDays } from "./exact-days.ts";
import { columnOf } from "./read-column.ts";
import { firstOf, rowsAtOnce } from "./room.ts";
import { sameOf } from "./same-of.ts";

type Dates = Extract<Column, { kind: "dates" }>;
type Numbers = Extract<Column, { kind: "numbers" }>;
type Write = (born: Dates, on: Dates, into: Uint8Array) => void;

/**
 * Ages of many records: from two exact days where there are such, beside which an age may be recorded that is the
 * same; all others as for a single record, each kind of row once.
 */
export function readAges(
  fact: Kernel,
  counting: Counting,
  ofRecord: (record: ChildRecord) => number,
): ReadColumns {
  const [onOneDay, onAnyDay] = [writeOnOneDay(counting), writeOnAnyDay(counting)];
  const remaining = askedOnce(ofRecord);
  return (columns, room) => {
    const into = firstOf(room.bytes, columns.length);
    const [born, on] = [columnOf(columns, fact.from, "dates"), columnOf(columns, fact.on, "dates")];
    if (born === undefined || on === undefined) into.fill(notExact);
    else if (oneDay(on) !== undefined) onOneDay(born, on, into);
    else onAnyDay(born, on, into);
    const recorded = fact.recorded === undefined ? undefined : columnOf(columns, fact.recorded, "numbers");
    if (recorded !== undefined) keepRecorded({ born, on, recorded }, counting, into);
    const found = [
      { name: fact.from, column: born },
      { name: fact.on, column: on },
      { name: fact.recorded, column: recorded },
    ];
    for (let row = into.indexOf(notExact); row !== -1; row = into.indexOf(notExact, row + 1)) {
      into[row] = remaining(found, row);
    }
    return undefined;
  };
}

const oneDay = ({ from, to = from }: Dates): number | undefined => {
  const day = sameOf(from);
  return from === to || sameOf(to) === day ? day : undefined;
};

/** Where all records are looked at on the same day, the day of birth says everything. */
function writeOnOneDay({ ranges: [births, days], bucketOf }: Counting): Write {
  const known = createDayTable(births);
  const kept: number[] = [];
  let last = 0;
  const find = (born: number): number => {
    const bucket = isDay(born) ? bucketOf(born, last) : notExact;
    if (!isWithin(born, births)) return bucket;
    known[born - births.from] = bucket + 1;
    kept.push(born);
    return bucket;
  };
  const startOn = (day: number): void => {
    for (const born of kept.splice(0)) known[born - births.from] = 0;
    last = day;
  };
  return ({ from, to = from }, on, into) => {
    const day = on.from[0] as number;
    if (!isWithin(day, days) || !isDay(day)) return void into.fill(notExact);
    if (day !== last) startOn(day);
    const areMet = lookUpDays(from, { known, first: births.from }, into);
    const first = areMet ? -1 : into.indexOf(unmet);
    for (let row = first; row !== -1; row = into.indexOf(unmet, row + 1))
      into[row] = find(from[row] as number);
    if (to === from) return;
    for (let row = 0; row < into.length; row += 1) if (to[row] !== from[row]) into[row] = notExact;
  };
}

function writeOnAnyDay({ ranges, count, bucketOfAge }: Counting): Write {
  const [exactBirth, exactDay] = [createExactDays(ranges[0]), createExactDays(ranges[1])];
  const [births, days] = [new Int32Array(rowsAtOnce), new Int32Array(rowsAtOnce)];
  return (born, on, into) => {
    const { length } = into;
    const [from, to] = [exactBirth(born, births.subarray(0, length)), exactDay(on, days.subarray(0, length))];
    const [ages, other, between] = [bucketOfAge, notExact, count];
    for (let row = 0; row < length; row += 1) {
      const [first, last] = [from[row] as number, to[row] as number];
      into[row] = first > 0 && last >= first ? (ages[between(first, last)] ?? other) : other;
    }
  };
}

interface Recorded {
  readonly born: Dates | undefined;
  readonly on: Dates | undefined;
  readonly recorded: Numbers;
}

/** An age that was recorded stands beside the dates only if it is what they say. */
function keepRecorded({ born, on, recorded }: Recorded, { count }: Counting, into: Uint8Array): void {
  const { from, to = from } = recorded;
  for (let row = 0; row < into.length; row += 1) {
    const age = from[row] as number;
    if (Number.isNaN(age) || into[row] === notExact) continue;
    const counted = count(born?.from[row] as number, on?.from[row] as number);
    if (age !== counted || to[row] !== age) into[row] = notExact;
  }
}
