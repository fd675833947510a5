import type { Rule } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { valueOn } from "../../situations/evaluated.ts";

const place: Rule = { var: "x.place" };

describe("`substr`", () => {
  test.each<[readonly Rule[], string]>([
    [[place, 0], "an bình"],
    [[place, 3], "bình"],
    [[place, -4], "bình"],
    [[place, -99], "an bình"],
    [[place, 99], ""],
    [[place, 0, 2], "an"],
    [[place, 3, 99], "bình"],
    [[place, 0, -5], "an"],
    [[place, 0, -99], ""],
    [[place, 0, 0], ""],
    [[place, -4, 2], "bì"],
  ])("%j is %j", (operands, value) => {
    expect(valueOn({ substr: operands }, { "x.place": "an bình" })).toBe(value);
  });

  test("counts UTF-16 units, of which some letters have two", () => {
    expect(valueOn({ substr: ["👶an", 2] })).toBe("an");
  });
});

test.each<[Rule, unknown]>([
  [{ cat: ["an", " ", place] }, undefined],
  [{ substr: [place, 0, 1] }, undefined],
  [{ substr: ["an", 0, { "/": [2, 1] }] }, "refused"],
])("%j of a text that is not known is not known, and a fraction is no place", (rule, value) => {
  if (value === "refused") expect(() => valueOn(rule)).toThrow("rules/wrong-type");
  else expect(valueOn(rule)).toBe(value);
});

test("texts written one after another", () => {
  expect(valueOn({ cat: ["an", " ", place] }, { "x.place": "bình" })).toBe("an bình");
});
