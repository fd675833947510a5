import type { Rule, Truth } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { valueOn } from "../../situations/evaluated.ts";

const a: Rule = { var: "works" };
const b: Rule = { var: "x.ill" };

const recordOf = (first: Truth, second?: Truth) => ({ works: first, "x.ill": second });

describe("strong Kleene", () => {
  test.each<[a: Truth, b: Truth, and: Truth, or: Truth]>([
    [true, true, true, true],
    [true, false, false, true],
    [true, undefined, undefined, true],
    [false, true, false, true],
    [false, false, false, false],
    [false, undefined, false, undefined],
    [undefined, true, undefined, true],
    [undefined, false, false, undefined],
    [undefined, undefined, undefined, undefined],
  ])("%s and %s is %s; or is %s", (first, second, both, either) => {
    expect(valueOn({ and: [a, b] }, recordOf(first, second))).toBe(both);
    expect(valueOn({ or: [a, b] }, recordOf(first, second))).toBe(either);
    expect(valueOn({ and: [b, a, true] }, recordOf(first, second))).toBe(both);
    expect(valueOn({ or: [b, a, false] }, recordOf(first, second))).toBe(either);
  });

  test.each<[Truth, Truth]>([
    [true, false],
    [false, true],
    [undefined, undefined],
  ])("not %s is %s, and twice not is the same", (truth, negated) => {
    expect(valueOn({ "!": [a] }, recordOf(truth))).toBe(negated);
    expect(valueOn({ "!!": [a] }, recordOf(truth))).toBe(truth);
    expect(valueOn({ "!": [{ "!": [a] }] }, recordOf(truth))).toBe(truth);
  });

  test("one alone is itself", () => {
    expect(valueOn({ and: [a] }, recordOf(undefined))).toBeUndefined();
    expect(valueOn({ or: [a] }, recordOf(false))).toBe(false);
  });
});

describe("`if`", () => {
  const hours: Rule = { var: "hours" };

  test.each<[Truth, unknown]>([
    [true, 1],
    [false, 9],
    [undefined, { from: 1, to: 9 }],
  ])("on %s is %j", (truth, value) => {
    expect(valueOn({ if: [a, 1, 9] }, recordOf(truth))).toEqual(value);
  });

  test.each<[string, Rule, unknown]>([
    ["the common value of its branches", { if: [a, "same", "same"] }, "same"],
    ["a truth that both branches have", { if: [a, true, true] }, true],
    ["unknown between two truths", { if: [a, true, false] }, undefined],
    ["unknown between two texts", { if: [a, "one", "other"] }, undefined],
    ["all the codes of its branches", { "==": [{ if: [a, "farm", "shop"] }, { var: "x.job" }] }, undefined],
    [
      "the days between its branches",
      { if: [a, { var: "birthDate" }, { var: "birthDate" }] },
      { from: 20100501, to: 20100531 },
    ],
    ["unknown between two lists", { if: [a, [1], [1, 2]] }, undefined],
    ["a list that both branches are", { if: [a, [1, 2], [1, 2]] }, [1, 2]],
    ["all of three branches", { if: [a, 1, b, 5, 9] }, { from: 1, to: 9 }],
  ])("on an unknown condition is %s", (_, rule, value) => {
    expect(valueOn(rule, { birthDate: "2010-05" })).toEqual(value);
  });

  test("does not mind an unknown condition after a true one, or a branch that is not taken", () => {
    expect(valueOn({ if: [a, 1, b, 5, 9] }, recordOf(true))).toBe(1);
    expect(valueOn({ if: [a, hours, 9] }, recordOf(false))).toBe(9);
    expect(valueOn({ if: [a, 1, b, 5, 9] }, recordOf(false))).toEqual({ from: 5, to: 9 });
  });

  test("with a branch that cannot be computed may be anything", () => {
    expect(valueOn({ if: [a, 1, { "/": [1, 0] }] })).toBeUndefined();
    expect(valueOn({ if: [a, 1, { "/": [1, 0] }] }, recordOf(true))).toBe(1);
  });
});
