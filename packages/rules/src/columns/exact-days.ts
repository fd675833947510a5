import { isDay } from "../values/civil-day.ts";
import type { Span } from "../values/value.ts";
import type { Column } from "./column.ts";
import { createDayTable } from "./day-table.ts";

type Dates = Extract<Column, { kind: "dates" }>;

/**
 * Finds the days of a column that are known, fit a range and are in the calendar; 0 for all others. The column itself
 * where all are.
 */
export function createExactDays(range: Span): (dates: Dates, into: Int32Array) => Int32Array {
  const known = createDayTable(range);
  const isExact = (day: number): boolean => day >= range.from && day <= range.to && isDay(day);
  const find = (day: number): number => {
    const mark = isExact(day) ? 1 : 2;
    if (day >= range.from && day <= range.to) known[day - range.from] = mark;
    return mark;
  };
  return ({ from, to = from }, into) => {
    let others = 0;
    for (let row = 0; row < into.length; row += 1) {
      const day = from[row] as number;
      const mark = day >= range.from && day <= range.to ? (known[day - range.from] as number) : 0;
      const isNone = (mark > 0 ? mark : find(day)) !== 1 || to[row] !== day;
      into[row] = isNone ? 0 : day;
      others |= isNone ? 1 : 0;
    }
    return others === 0 ? from : into;
  };
}
