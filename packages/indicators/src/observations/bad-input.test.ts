import { describe, expect, test } from "vitest";
import { places, read } from "../../situations/report.ts";
import type { IndicatorsCodes } from "../codes.ts";

// One bad row between two good ones: it has its finding, and the good ones stay as they are.

const good = { counted: "85", among: "100" };
const next = { ...good, year: "2027" };

describe.each<
  [string, Readonly<Record<string, string | null>>, keyof IndicatorsCodes, "stays" | "is left out"]
>([
  [
    "a denominator smaller than its numerator",
    { counted: "12", among: "10" },
    "indicators/impossible-count",
    "stays",
  ],
  [
    "a percent of 900",
    { counted: null, among: null, percent: "900" },
    "indicators/percent-out-of-range",
    "is left out",
  ],
  ["a count below zero", { counted: "-1" }, "indicators/negative-number", "is left out"],
  ["no period of the calendar", { year: "2025-13" }, "indicators/not-a-period", "is left out"],
  ["a period that overlaps another", { year: "2024-07/2025-06" }, "indicators/overlapping-periods", "stays"],
  [
    "another value of the same period",
    { counted: "80", year: "2025" },
    "indicators/duplicate-observation",
    "stays",
  ],
  ["a day that is none", { boundaries: "2025-02-30" }, "indicators/not-a-date", "is left out"],
  ["a number with a text", { counted: "85 people" }, "indicators/not-a-number", "is left out"],
])("%s", (_, bad, code, fate) => {
  test(`is found, its row ${fate}, and the others are as they were`, () => {
    const { observations, findings, rejected } = read([good, { ...good, year: "2026", ...bad }, next]);
    expect(places([...findings, ...rejected]).map(([name, row]) => [`indicators/${name}`, row])).toEqual([
      [code, 3],
    ]);
    expect(observations).toHaveLength(fate === "stays" ? 3 : 2);
    expect([observations[0], observations.at(-1)]).toEqual(
      read([good, { indicator: "" }, next]).observations,
    );
  });
});

test.each([
  ["2025-01/2025-06", "2025", []],
  ["2025-03", "2025-01/2025-06", []],
  ["2024", "2025", []],
  ["2024-07/2025-06", "2025-06/2025-12", ["overlapping-periods"]],
  ["2025", "2024-12-31/2025-01-01", ["overlapping-periods"]],
])("%s and %s: a part of a period overlaps nothing, and neither do neighbours", (first, second, codes) => {
  const { findings } = read([
    { ...good, year: first },
    { ...good, year: second },
  ]);
  expect(places(findings).map(([code]) => code)).toEqual(codes);
});

test("the same period of another indicator, place, cell or method overlaps nothing", () => {
  const { findings } = read([
    good,
    { ...good, year: "2024-07/2025-06", sex: "girl" },
    { ...good, year: "2024-07/2025-06", boundaries: "2024-12-31" },
    { ...good, year: "2024-07/2025-06", instrument: "register" },
  ]);
  expect(findings).toEqual([]);
});
