import { expect, test } from "vitest";
import { dateOf, dayNumber, daysOf } from "./day-number.ts";

test.each([
  ["2025-12-31", "2026-01-01", 1],
  ["2024-02-28", "2024-03-01", 2],
  ["2025-02-28", "2025-03-01", 1],
  ["2000-02-28", "2000-03-01", 2],
  ["1900-02-28", "1900-03-01", 1],
  ["2021-12-31", "2025-12-31", 1461],
])("from %s to %s it is %d days", (from, to, days) => {
  expect(dayNumber(to) - dayNumber(from)).toBe(days);
});

test.each(["2025-02-29", "2025-06", "2025", "", "30/06/2025"])("`%s` is no day to assess on", (text) => {
  expect(() => dateOf(text)).toThrow(expect.objectContaining({ code: "indicators/not-a-date" }));
});

test.each(["2025-13", "2025/2024", "quý 1"])("`%s` is no period", (text) => {
  expect(() => daysOf(text)).toThrow(expect.objectContaining({ code: "indicators/not-a-period" }));
});
