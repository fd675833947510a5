const millisecondsOfDay = 86_400_000;

/** The day that Excel counts as 60 of the years from 1900 on: 29 February 1900, which never was. */
const dayThatNeverWas = 60;

/**
 * The civil day of a serial number, `undefined` where the calendar has none: before the first day (Excel shows
 * day 0 as 00/01/1900), after the year 9999, and on 29 February 1900. The time of day is left out.
 */
export function dayOf(serial: number, is1904: boolean): string | undefined {
  const day = Math.floor(Math.round(serial * millisecondsOfDay) / millisecondsOfDay);
  if (is1904) return civil(Date.UTC(1904, 0, 1), day);
  if (day < 1 || day === dayThatNeverWas) return undefined;
  return civil(Date.UTC(1899, 11, 31), day > dayThatNeverWas ? day - 1 : day);
}

function civil(origin: number, days: number): string | undefined {
  const day = origin + days * millisecondsOfDay;
  return days < 0 || day >= Date.UTC(10_000, 0, 1) ? undefined : new Date(day).toISOString().slice(0, 10);
}

/**
 * A time of day, or hours and minutes that went by (`isElapsed`), as `08:30`, with seconds where there are any;
 * `undefined` below zero.
 */
export function timeOf(serial: number, isElapsed: boolean): string | undefined {
  if (serial < 0) return undefined;
  const all = Math.round((isElapsed ? serial : serial - Math.floor(serial)) * 86_400);
  const seconds = isElapsed ? all : all % 86_400;
  const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  return (parts[2] === 0 ? parts.slice(0, 2) : parts).map((part) => String(part).padStart(2, "0")).join(":");
}
