import { expect, test } from "vitest";
import { digitsToTell, figureText } from "./figure-text.ts";
import { ratioIn, ratioOfPercent } from "./ratio.ts";

test.each([
  [0, 1, "0.0"],
  [2, 1, "2.0"],
  [2.04, 1, "2.0"],
  [2.05, 1, "2.1"],
  [1.995, 2, "2.00"],
  [0.04, 1, "0.0"],
  [0.049, 2, "0.05"],
  [99.95, 1, "100.0"],
  [49.5, 0, "50"],
  [-2.05, 1, "-2.1"],
  [-0.01, 1, "0.0"],
])("%d percent with %d digits is %s: half goes away from zero", (percent, digits, text) => {
  expect(figureText(ratioOfPercent(percent), digits)).toBe(text);
});

test.each([
  [1.9, 2, 1],
  [1.96, 2, 2],
  [1.995, 2, 3],
  [2, 2, 1],
  [2.04, 2, 2],
  [2.0001, 2, 4],
  [89.96, 90, 2],
])("%d beside %d needs %d digits", (value, goal, digits) => {
  expect(digitsToTell([ratioOfPercent(value)], [ratioOfPercent(goal)])).toBe(digits);
});

test("a value a hair above the goal is told apart from it", () => {
  const hair = { numerator: 2n * 10n ** 30n + 1n, denominator: 10n ** 32n };
  const digits = digitsToTell([hair], [ratioOfPercent(2)]);
  expect(figureText(hair, digits)).toBe("2.000000000000000000000000000001");
});

test.each([
  ["512", "count", 0, "512"],
  ["499.6", "count", 0, "500"],
  ["499.6", "count", 1, "499.6"],
  ["0.0025", "per-thousand", 1, "2.5"],
  ["1", "per-thousand", 0, "1000"],
] as const)("%s in %s with %d digits is %s", (value, unit, digits, text) => {
  expect(figureText(ratioIn("count", Number(value)), digits, unit)).toBe(text);
});

test("499.6 children beside a goal of 500 are not told as 500", () => {
  const [seen, goal] = [ratioIn("count", 499.6), ratioIn("count", 500)];
  expect(figureText(seen, digitsToTell([seen], [goal], { least: 0, unit: "count" }), "count")).toBe("499.6");
});
