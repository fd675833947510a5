import { expect, test } from "vitest";
import { compareRatios, numberOf, pointBetween, ratioOf, ratioOfPercent, reduced } from "./ratio.ts";

const fraction = (numerator: string, denominator: string) => ({ numerator, denominator });

test.each([
  ["1", "3", "33333333333333333333", "100000000000000000000", 1],
  ["1", "3", "33333333333333333334", "100000000000000000000", -1],
  ["0.1", "0.3", "1", "3", 0],
  ["2.0", "100", "0.02", "1", 0],
  ["0", "7", "0", "1", 0],
  ["9007199254740993", "9007199254740993", "9007199254740992", "9007199254740993", 1],
] as const)(
  "%s of %s stands to %s of %s as it does exactly",
  (above, below, otherAbove, otherBelow, sign) => {
    const [a, b] = [ratioOf(fraction(above, below)), ratioOf(fraction(otherAbove, otherBelow))];
    expect([compareRatios(a, b), compareRatios(b, a)]).toEqual([sign, 0 - sign]);
  },
);

test("a percentage is its shortest text over 100, not its binary fraction", () => {
  expect(compareRatios(ratioOfPercent(4.9), ratioOf(fraction("49", "1000")))).toBe(0);
  expect(compareRatios(ratioOfPercent(0.1 + 0.2), ratioOf(fraction("3", "1000")))).toBe(1);
});

test.each([
  ["85", "0"],
  ["85", "-100"],
  ["-1", "100"],
  ["", "100"],
  ["4,9", "100"],
  ["NaN", "100"],
])("%s of %s is refused as a fraction", (numerator, denominator) => {
  expect(() => ratioOf(fraction(numerator, denominator))).toThrow(
    expect.objectContaining({ code: "indicators/not-a-fraction", data: { numerator, denominator } }),
  );
});

test("85 of 100, 170 of 200 and 42.5 of 50 are one fraction in lowest terms", () => {
  const expected = { numerator: 17n, denominator: 20n };
  for (const [above, below] of [
    ["85", "100"],
    ["170", "200"],
    ["42.5", "50"],
  ] as const) {
    expect(reduced(fraction(above, below))).toEqual(expected);
  }
  expect(reduced(fraction("0", "12"))).toEqual({ numerator: 0n, denominator: 1n });
});

test("a third of the way from 5% to 2% is exactly 4%", () => {
  const point = pointBetween(ratioOfPercent(5), ratioOfPercent(2), { passed: 1, whole: 3 });
  expect(compareRatios(point, ratioOfPercent(4))).toBe(0);
});

test("interval limits are the binary numbers one would write", () => {
  expect(numberOf(ratioOfPercent(4.9))).toBe(0.049);
  expect(numberOf(ratioOf(fraction("1", "3")))).toBe(1 / 3);
  expect(numberOf(ratioOf(fraction("0", "3")))).toBe(0);
  expect(numberOf({ numerator: -7n, denominator: 10n ** 40n })).toBe(-7e-40);
  expect(numberOf({ numerator: 2n ** 140n, denominator: 7n })).toBe(2 ** 140 / 7);
});
