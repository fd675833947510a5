import type { RecordValue, Rule, Truth } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { valueOn } from "../../situations/evaluated.ts";

type Row = readonly [RecordValue, RecordValue, Truth];

const pairs: Readonly<Record<string, readonly [string, string, readonly Row[]]>> = {
  numbers: [
    "hours",
    "x.extra",
    [
      [2, 2, true],
      [2, 2.5, false],
      [{ from: 1, to: 2 }, { from: 2, to: 3 }, undefined],
      [{ from: 1, to: 2 }, { from: 2.5, to: 3 }, false],
      [{ from: 1, to: 3 }, 2, undefined],
      [{ from: 2, to: 2 }, 2, true],
      [undefined, 30, undefined],
      [30, undefined, false],
    ],
  ],
  codes: [
    "x.job",
    "x.trade",
    [
      ["farm", "farm", true],
      ["farm", "shop", false],
      [{ oneOf: ["farm", "shop"] }, "farm", undefined],
      [{ oneOf: ["farm", "shop"] }, "mine", false],
      [{ oneOf: ["farm", "shop"] }, { oneOf: ["mine", "other"] }, false],
      [{ oneOf: ["farm", "shop"] }, { oneOf: ["shop", "mine"] }, undefined],
      [{ oneOf: ["farm"] }, "farm", true],
      [undefined, "farm", undefined],
    ],
  ],
  dates: [
    "birthDate",
    "referenceDate",
    [
      ["2010-05-10", "2020-01-01", false],
      ["2010", "2020", false],
    ],
  ],
  truths: [
    "works",
    "x.ill",
    [
      [true, true, true],
      [true, false, false],
      [undefined, true, undefined],
      [undefined, undefined, undefined],
    ],
  ],
  texts: [
    "x.place",
    "x.note",
    [
      ["an", "an", true],
      ["an", "An", false],
      ["bi\u0300nh", "b\u00ecnh", true],
      ["an", "", undefined],
      [undefined, "an", undefined],
    ],
  ],
};

describe.each(Object.entries(pairs))("%s", (_, [first, second, rows]) => {
  test.each(rows)("%j and %j are the same: %s", (a, b, truth) => {
    const record = { [first]: a, [second]: b };
    const operands: readonly Rule[] = [{ var: first }, { var: second }];
    const different = truth === undefined ? undefined : !truth;
    expect(valueOn({ "==": operands }, record)).toBe(truth);
    expect(valueOn({ "!=": operands }, record)).toBe(different);
    expect(valueOn({ "==": [...operands].reverse() }, record)).toBe(truth);
  });
});

test("a thing is not known to be itself while it is not known", () => {
  expect(valueOn({ "==": [{ var: "hours" }, { var: "hours" }] })).toBeUndefined();
});

test.each<[string, Rule, RecordValue, Truth]>([
  [
    "a text as written is the code that stands across from it",
    { "==": [{ var: "x.job" }, "farm"] },
    "farm",
    true,
  ],
  ["also first", { "==": ["farm", { var: "x.job" }] }, "shop", false],
  [
    "also in the branches of an `if`",
    { "==": [{ if: [true, "farm", "shop"] }, { var: "x.job" }] },
    "farm",
    true,
  ],
])("%s", (_, rule, job, truth) => {
  expect(valueOn(rule, { "x.job": job })).toBe(truth);
});
