import type { ChildRecord, Rule } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { valueOn } from "../../situations/evaluated.ts";

const a: Rule = { var: "hours" };
const b: Rule = { var: "x.change" };
const between = (from: number, to: number) => ({ from, to });

describe("known numbers", () => {
  test.each<[Rule, number]>([
    [{ "+": [1, 2, 3.5] }, 6.5],
    [{ "+": [5] }, 5],
    [{ "-": [5] }, -5],
    [{ "-": [5, 7] }, -2],
    [{ "*": [2, 3, 4] }, 24],
    [{ "/": [7, 2] }, 3.5],
    [{ min: [3, 1, 2] }, 1],
    [{ max: [3, 1, 2] }, 3],
    [{ min: [4] }, 4],
    [{ "%": [7, 3] }, 1],
    [{ "%": [-7, 3] }, -1],
    [{ "%": [7, -3] }, 1],
    [{ "%": [6, 3] }, 0],
    [{ "%": [0, -3] }, 0],
  ])("%j is %d", (rule, value) => {
    expect(valueOn(rule)).toBe(value);
  });

  test("are added in written order, as binary64 does", () => {
    expect(valueOn({ "+": [0.1, 0.2, 0.3] })).toBe(0.1 + 0.2 + 0.3);
    expect(valueOn({ "+": [0.3, 0.2, 0.1] })).toBe(0.3 + 0.2 + 0.1);
    expect(valueOn({ "+": [1e16, 1, -1e16] })).toBe(0);
  });
});

describe("intervals", () => {
  const record: ChildRecord = { hours: between(2, 5), "x.change": between(-1, 3) };

  test.each<[string, Rule, unknown]>([
    ["a sum", { "+": [a, b] }, between(1, 8)],
    ["a difference", { "-": [a, b] }, between(-1, 6)],
    ["a negative", { "-": [b] }, between(-3, 1)],
    ["a product with a sign that is not known", { "*": [a, b] }, between(-5, 15)],
    ["a product with zero", { "*": [a, 0] }, 0],
    ["a quotient", { "/": [b, a] }, between(-0.5, 1.5)],
    ["the smaller", { min: [a, b] }, between(-1, 3)],
    ["the larger", { max: [a, b] }, between(2, 5)],
    ["the larger of one that is above", { max: [b, 4] }, 4],
    ["the smaller of one that is below", { min: [a, -4] }, -4],
    ["a difference with itself, as if there were two", { "-": [a, a] }, between(-3, 3)],
  ])("of %s", (_, rule, value) => {
    expect(valueOn(rule, record)).toEqual(value);
  });

  test.each<[string, ChildRecord, Rule, unknown]>([
    ["zero inside", record, { "/": [a, b] }, undefined],
    ["zero at the lower end", { "x.change": between(0, 3), hours: 2 }, { "/": [a, b] }, undefined],
    ["zero at the upper end", { "x.change": between(-3, 0), hours: 2 }, { "/": [a, b] }, undefined],
    ["zero alone", { "x.change": 0, hours: 2 }, { "/": [a, b] }, undefined],
    ["zero by zero", { "x.change": 0, hours: 0 }, { "/": [a, b] }, undefined],
    [
      "nothing but positive numbers",
      { "x.change": between(1, 4), hours: 2 },
      { "/": [a, b] },
      between(0.5, 2),
    ],
    [
      "nothing but negative numbers",
      { "x.change": between(-4, -1), hours: 2 },
      { "/": [a, b] },
      between(-2, -0.5),
    ],
  ])("divided by %s", (_, given, rule, value) => {
    expect(valueOn(rule, given)).toEqual(value);
  });

  test("that are not known at all are their whole range", () => {
    expect(valueOn({ "+": [a, 1] })).toEqual(between(1, 61));
    expect(valueOn({ max: [b, -1] })).toEqual(between(-1, 10));
  });
});

describe("what cannot be computed", () => {
  const nothing: Rule = { "/": [1, 0] };

  test.each<[string, Rule]>([
    ["a sum", { "+": [1, nothing] }],
    ["a difference", { "-": [nothing, 1] }],
    ["a negative", { "-": [nothing] }],
    ["a product with zero", { "*": [0, nothing] }],
    ["the smaller", { min: [1, nothing] }],
    ["the larger", { max: [nothing, 1] }],
    ["a quotient", { "/": [nothing, 2] }],
    ["a number beyond all numbers", { "*": [1e308, 10] }],
    ["a difference of two such", { "-": [{ "*": [1e308, 10] }, { "*": [1e308, 10] }] }],
    ["a remainder of zero", { "%": [7, 0] }],
    ["an order with it", { "<": [nothing, 1] }],
    ["an equality with it", { "==": [nothing, 1] }],
    ["an equality with itself", { "==": [nothing, nothing] }],
  ])("leaves %s unknown", (_, rule) => {
    expect(valueOn(rule)).toBeUndefined();
  });

  test.each<[Rule, boolean]>([
    [{ or: [true, { "<": [nothing, 1] }] }, true],
    [{ and: [false, { "<": [nothing, 1] }] }, false],
  ])("is absorbed by a truth that decides: %j", (rule, truth) => {
    expect(valueOn(rule)).toBe(truth);
  });
});

describe("remainders of intervals", () => {
  const age: Rule = { var: "ageInYears" };

  test.each<[string, ChildRecord, Rule, unknown]>([
    ["inside one turn", { ageInYears: between(13, 14) }, { "%": [age, 5] }, between(3, 4)],
    ["across two turns", { ageInYears: between(13, 16) }, { "%": [age, 5] }, between(0, 4)],
    ["of what is smaller than the divisor", { ageInYears: between(1, 3) }, { "%": [age, 5] }, between(1, 3)],
    ["by what may be zero", {}, { "%": [7, { "-": [age, 5] }] }, undefined],
    [
      "of what may be negative",
      { ageInYears: between(3, 8) },
      { "%": [{ "-": [age, 5] }, 4] },
      between(-2, 3),
    ],
  ])("%s", (_, record, rule, value) => {
    expect(valueOn(rule, record)).toEqual(value);
  });
});
