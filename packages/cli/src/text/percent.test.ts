import { expect, test } from "vitest";
import { digitsToTell, percentText, ratioOf, sameRatio } from "./percent.ts";

const ratio = (text: string) => {
  const [numerator = "", denominator = ""] = text.split("/");
  return ratioOf({ numerator, denominator });
};

test.each([
  ["1/2", 1, "50.0"],
  ["1/3", 1, "33.3"],
  ["2/3", 2, "66.67"],
  ["0/7", 1, "0.0"],
  ["7/7", 1, "100.0"],
  ["1/8", 0, "13"],
  ["1/2000", 1, "0.1"],
  ["1.5/4.5", 1, "33.3"],
])("%s with %i digits is %s percent", (text, digits, percent) => {
  expect(percentText(ratio(text), digits)).toBe(percent);
});

test.each([
  ["1/10000", "0.01"],
  ["1/1000000", "0.0001"],
  ["9999/10000", "99.99"],
])("%s is neither 0 nor 100 percent, and is never shown so: %s", (text, percent) => {
  expect(percentText(ratio(text), 1)).toBe(percent);
});

test.each([
  [["1/2"], 1],
  [["83/4709", "83/4754"], 1],
  [["176/10000", "178/10000"], 2],
  [["1761/100000", "1762/100000"], 2],
  [["1/2", "2/4"], 1],
])("%j is told apart in %i digits, and never in more than two", (texts, digits) => {
  expect(digitsToTell([texts.map(ratio)])).toBe(digits);
});

test("values of different rows need not be told apart", () => {
  expect(digitsToTell([[ratio("176/10000")], [ratio("178/10000")]])).toBe(1);
});

test("85 of 100 and 170 of 200 are the same", () => {
  expect(sameRatio(ratio("85/100"), ratio("170/200"))).toBe(true);
  expect(sameRatio(ratio("85/100"), ratio("170/201"))).toBe(false);
});
