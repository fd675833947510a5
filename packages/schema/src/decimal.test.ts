import { describe, expect, test } from "vitest";
import {
  addDecimals,
  compareDecimals,
  type Decimal,
  decimalOf,
  formatDecimal,
  multiplyDecimals,
  parseDecimal,
} from "./decimal.ts";
import { SchemaError } from "./errors.ts";

const decimal = (text: string): Decimal => {
  const read = parseDecimal(text);
  if (read === undefined) throw new Error(`\`${text}\` is no decimal.`);
  return read;
};

describe("a text is read exactly", () => {
  test.each([
    ["0", 0n, 0],
    ["4.90", 490n, 2],
    ["-0.05", -5n, 2],
    ["+7", 7n, 0],
    ["007", 7n, 0],
    ["1e3", 1000n, 0],
    ["1.5e-3", 15n, 4],
    ["2E2", 200n, 0],
    ["123456789012345678901234567890.1", 1234567890123456789012345678901n, 1],
  ])("%s", (text, units, scale) => {
    expect(parseDecimal(text)).toEqual({ units, scale });
  });

  test.each([
    ["4,9"],
    ["1 000"],
    ["1_000"],
    [".5"],
    ["5."],
    ["0x10"],
    ["--1"],
    ["1e"],
    ["1e1234"],
    ["NaN"],
    ["Infinity"],
    ["9".repeat(41)],
    [" 1"],
    ["٣"],
    [""],
  ])("`%s` is none", (text) => {
    expect(parseDecimal(text)).toBeUndefined();
  });
});

test.each([
  [4.9, { units: 49n, scale: 1 }],
  [1e21, { units: 10n ** 21n, scale: 0 }],
  [1e-7, { units: 1n, scale: 7 }],
  [-0, { units: 0n, scale: 0 }],
  [Number.MAX_VALUE, decimal("1.7976931348623157e308")],
  [Number.MIN_VALUE, decimal("5e-324")],
])("the number %d is the decimal of its shortest text", (value, expected) => {
  expect(decimalOf(value)).toEqual(expected);
});

test.each([[Number.NaN], [Number.POSITIVE_INFINITY], [Number.NEGATIVE_INFINITY]])(
  "%d has no decimal",
  (value) => {
    expect(() => decimalOf(value)).toThrow(SchemaError);
    expect(() => decimalOf(value)).toThrow(
      expect.objectContaining({ code: "schema/not-finite", data: { value: String(value) } }),
    );
  },
);

test("a tenth and two tenths are three tenths", () => {
  expect(compareDecimals(addDecimals(decimal("0.1"), decimal("0.2")), decimal("0.3"))).toBe(0);
});

test.each([
  ["1.5", "0.05", "1.55", "0.075"],
  ["-1", "1.00", "0", "-1"],
  ["0", "4.9", "4.9", "0"],
])("%s and %s: their sum is %s, their product %s", (a, b, sum, product) => {
  expect(formatDecimal(addDecimals(decimal(a), decimal(b)))).toBe(sum);
  expect(formatDecimal(multiplyDecimals(decimal(a), decimal(b)))).toBe(product);
});

test.each([
  ["2", "2.00", 0],
  ["1.99", "2", -1],
  ["-1.99", "-2", 1],
  ["-0.5", "0", -1],
  ["1e2", "99.9", 1],
])("%s against %s", (a, b, order) => {
  expect(compareDecimals(decimal(a), decimal(b))).toBe(order);
  expect(compareDecimals(decimal(b), decimal(a))).toBe(order === 0 ? 0 : -order);
});

test.each([
  ["4.90", "4.9"],
  ["100", "100"],
  ["0.05", "0.05"],
  ["-0.50", "-0.5"],
  ["-0", "0"],
  ["0.000", "0"],
  ["1e3", "1000"],
])("%s is written %s", (text, written) => {
  expect(formatDecimal(decimal(text))).toBe(written);
});
