import { describe, expect, test } from "vitest";
import { parseDate, parseInteger, parseNumber, parseTruth } from "./parse-text.ts";

describe("numbers", () => {
  test.each<[string, number]>([
    ["0", 0],
    ["-0", 0],
    ["14", 14],
    ["+14", 14],
    ["-1", -1],
    ["007", 7],
    ["12.5", 12.5],
  ])("`%s` is a number where the decimal sign is a point", (text, value) => {
    expect(parseNumber(text, { decimal: "." })).toBe(value);
  });

  test.each<[string, number]>([
    ["12,5", 12.5],
    ["14", 14],
    ["-0,5", -0.5],
  ])("`%s` is a number where the decimal sign is a comma", (text, value) => {
    expect(parseNumber(text, { decimal: "," })).toBe(value);
  });

  test.each(["1.234", "1.234,5", "1,2,3", "12.5"])(
    "`%s` is none where the decimal sign is a comma",
    (text) => {
      expect(parseNumber(text, { decimal: "," })).toBeUndefined();
    },
  );

  test.each([
    "",
    "1e3",
    "14h",
    "NaN",
    "Infinity",
    "-Infinity",
    "0x10",
    "１４",
    "١٤",
    "1 000",
    "1,5",
    ".5",
    "5.",
    "−5",
    "--5",
    "9".repeat(41),
  ])("`%s` is no number", (text) => {
    expect(parseNumber(text, { decimal: "." })).toBeUndefined();
    expect(parseInteger(text)).toBeUndefined();
  });

  test.each([
    ["9007199254740991", 9007199254740991],
    ["9007199254740992", undefined],
    ["14.0", undefined],
    ["14", 14],
    ["-0", 0],
  ])("`%s` as a whole number is %s", (text, value) => {
    expect(parseInteger(text)).toBe(value);
  });
});

test.each([
  ["true", true],
  ["false", false],
  ["TRUE", undefined],
  ["1", undefined],
  ["0", undefined],
  ["yes", undefined],
  ["có", undefined],
])("`%s` as a truth is %s", (text, value) => {
  expect(parseTruth(text)).toBe(value);
});

describe("dates", () => {
  test.each<["yyyy-mm-dd" | "dd/mm/yyyy" | "yyyymmdd", string, string]>([
    ["yyyy-mm-dd", "2010-05-10", "2010-05-10"],
    ["yyyy-mm-dd", "2012-02-29", "2012-02-29"],
    ["dd/mm/yyyy", "10/05/2010", "2010-05-10"],
    ["dd/mm/yyyy", "1/2/2010", "2010-02-01"],
    ["yyyymmdd", "20100510", "2010-05-10"],
  ])("as %s, `%s` is %s", (dateFormat, text, date) => {
    expect(parseDate(text, { dateFormat })).toBe(date);
  });

  test.each(["yyyy-mm-dd", "dd/mm/yyyy", "yyyymmdd"] as const)(
    "a month or a year alone is partial: %s",
    (dateFormat) => {
      const read = ["2010-05", "05/2010", "5/2010", "2010"].map((text) => parseDate(text, { dateFormat }));
      expect(read).toEqual(["2010-05", "2010-05", "2010-05", "2010"]);
    },
  );

  test.each<["yyyy-mm-dd" | "dd/mm/yyyy" | "yyyymmdd", string]>([
    ["yyyy-mm-dd", "2011-02-29"],
    ["yyyy-mm-dd", "2010-13-01"],
    ["yyyy-mm-dd", "2010-13"],
    ["yyyy-mm-dd", "2010-00"],
    ["yyyy-mm-dd", "2010-5-1"],
    ["yyyy-mm-dd", "10/05/2010"],
    ["yyyy-mm-dd", "20100510"],
    ["dd/mm/yyyy", "2010-05-10"],
    ["dd/mm/yyyy", "31/04/2010"],
    ["dd/mm/yyyy", "13/2010"],
    ["dd/mm/yyyy", "05/31/2010"],
    ["dd/mm/yyyy", "10/05/10"],
    ["yyyymmdd", "20100532"],
    ["yyyymmdd", "201005"],
    ["yyyymmdd", "10"],
    ["yyyy-mm-dd", "２０１０-05-10"],
    ["yyyy-mm-dd", "2010-05-10T00:00:00Z"],
    ["yyyy-mm-dd", "hôm qua"],
  ])("as %s, `%s` is no date", (dateFormat, text) => {
    expect(parseDate(text, { dateFormat })).toBeUndefined();
  });
});
