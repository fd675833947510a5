import type { RecordValue, Rule, Truth } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { valueOn } from "../../situations/evaluated.ts";

type Held = RecordValue;

const compare = (operator: string, hours: Held, extra: Held): unknown =>
  valueOn({ [operator]: [{ var: "hours" }, { var: "x.extra" }] }, { hours, "x.extra": extra });

describe("two numbers, either of which may be an interval", () => {
  test.each<[a: Held, b: Held, less: Truth, atMost: Truth, more: Truth, atLeast: Truth]>([
    [1, 2, true, true, false, false],
    [2, 2, false, true, false, true],
    [2, 1, false, false, true, true],
    [{ from: 1, to: 2 }, 3, true, true, false, false],
    [{ from: 1, to: 2 }, 2, undefined, true, false, undefined],
    [{ from: 2, to: 3 }, 2, false, undefined, undefined, true],
    [{ from: 1, to: 3 }, 2, undefined, undefined, undefined, undefined],
    [2, { from: 2, to: 3 }, undefined, true, false, undefined],
    [{ from: 1, to: 2 }, { from: 2, to: 3 }, undefined, true, false, undefined],
    [{ from: 1, to: 2 }, { from: 3, to: 4 }, true, true, false, false],
    [{ from: 2, to: 3 }, { from: 1, to: 2 }, false, undefined, undefined, true],
    [undefined, 2, undefined, undefined, undefined, undefined],
    [undefined, undefined, undefined, undefined, undefined, undefined],
    [undefined, 0, false, undefined, undefined, true],
    [0, undefined, undefined, true, false, undefined],
  ])("%j and %j: < %s, <= %s, > %s, >= %s", (a, b, less, atMost, more, atLeast) => {
    expect(compare("<", a, b)).toBe(less);
    expect(compare("<=", a, b)).toBe(atMost);
    expect(compare(">", a, b)).toBe(more);
    expect(compare(">=", a, b)).toBe(atLeast);
  });
});

describe("between", () => {
  test.each<[Held, Truth, Truth]>([
    [4, false, false],
    [5, false, true],
    [6, true, true],
    [17, false, true],
    [18, false, false],
    [{ from: 5, to: 17 }, undefined, true],
    [{ from: 6, to: 16 }, true, true],
    [{ from: 17, to: 18 }, false, undefined],
    [{ from: 1, to: 4 }, false, false],
    [undefined, undefined, undefined],
  ])("5 and 17, %j: strictly %s, ends included %s", (ageInYears, strictly, included) => {
    expect(valueOn({ "<": [5, { var: "ageInYears" }, 17] }, { ageInYears })).toBe(strictly);
    expect(valueOn({ "<=": [5, { var: "ageInYears" }, 17] }, { ageInYears })).toBe(included);
  });

  test("is false as soon as one half is, whatever the other", () => {
    expect(valueOn({ "<": [{ "/": [1, 0] }, 5, 4] })).toBe(false);
    expect(valueOn({ "<": [{ "/": [1, 0] }, 4, 5] })).toBeUndefined();
  });
});

describe("dates", () => {
  const before = (birthDate: Held): unknown =>
    valueOn({ "<": [{ var: "birthDate" }, "2010-05-10"] }, { birthDate });

  test.each<[Held, Truth]>([
    ["2010-05-09", true],
    ["2010-05-10", false],
    ["2010-05", undefined],
    ["2010-04", true],
    ["2010", undefined],
    ["2009", true],
    ["2011", false],
    [{ from: "2009-12", to: "2010-05-09" }, true],
    [{ from: "2009-12", to: "2010-05-10" }, undefined],
    [undefined, undefined],
  ])("%j is before 10 May 2010: %s", (date, truth) => {
    expect(before(date)).toBe(truth);
  });

  test.each<[Rule, Truth]>([
    [{ "<": [{ var: "birthDate" }, "2020-01-01"] }, true],
    [{ ">=": [{ var: "birthDate" }, "2003-01-01"] }, true],
  ])("%j holds for whoever may be in the range", (rule, truth) => {
    expect(valueOn(rule)).toBe(truth);
  });
});
