import type { ChildRecord, Rule } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { valueOn } from "../../situations/evaluated.ts";

const element: Rule = { var: "" };
const dangers: Rule = { var: "x.dangers" };
const isDust: Rule = { "==": [element, "dust"] };
const hours: Rule = { var: "hours" };

describe("`some`, `all` and `none`", () => {
  test.each<[string, ChildRecord, some: unknown, all: unknown, none: unknown]>([
    ["of an empty list", { "x.dangers": [] }, false, false, true],
    ["of a list of one that is", { "x.dangers": ["dust"] }, true, true, false],
    ["of a list of one that is not", { "x.dangers": ["heat"] }, false, false, true],
    ["of a list of both", { "x.dangers": ["heat", "dust"] }, true, false, false],
    ["of a list that is not known", {}, undefined, undefined, undefined],
  ])("%s", (_, record, some, all, none) => {
    expect(valueOn({ some: [dangers, isDust] }, record)).toBe(some);
    expect(valueOn({ all: [dangers, isDust] }, record)).toBe(all);
    expect(valueOn({ none: [dangers, isDust] }, record)).toBe(none);
  });

  test.each<[string, Rule, unknown]>([
    ["one of them is", { some: [[hours, 50], { ">": [element, 40] }] }, true],
    ["none of the others is", { some: [[hours, 5], { ">": [element, 40] }] }, undefined],
    ["one of them is not", { all: [[hours, 5], { ">": [element, 40] }] }, false],
    ["all of the others are", { all: [[hours, 50], { ">": [element, 40] }] }, undefined],
    ["whatever it is, it is not", { none: [[hours, 5], { ">": [element, 60] }] }, true],
  ])("with a member that is not known, where %s", (_, rule, truth) => {
    expect(valueOn(rule)).toBe(truth);
  });

  test("each within the other see their own element", () => {
    expect(valueOn({ some: [[[1, 2], [3]], { all: [element, { "<": [element, 3] }] }] })).toBe(true);
    expect(valueOn({ all: [[[1, 2], [3]], { some: [element, { "<": [element, 3] }] }] })).toBe(false);
  });
});

describe("`map`, `filter`, `reduce` and `merge`", () => {
  const sum: Rule = { "+": [{ var: "current" }, { var: "accumulator" }] };

  test.each<[string, Rule, ChildRecord, unknown]>([
    ["map makes each", { map: [[1, 2], { "*": [element, 10] }] }, {}, [10, 20]],
    [
      "map keeps what is not known of one",
      { map: [[hours, 2], { "+": [element, 1] }] },
      { hours: { from: 1, to: 3 } },
      [{ from: 2, to: 4 }, 3],
    ],
    ["map of a list of none is none", { map: [dangers, isDust] }, { "x.dangers": [] }, []],
    ["map of a list that is not known is not", { map: [dangers, isDust] }, {}, undefined],
    ["filter keeps those for which it is true", { filter: [[1, 5, 3], { ">": [element, 2] }] }, {}, [5, 3]],
    [
      "filter does not know the list while one is open",
      { filter: [[hours, 5], { ">": [element, 2] }] },
      {},
      undefined,
    ],
    [
      "filter keeps one that is not known if it surely belongs",
      { filter: [[hours, 5], { ">": [element, 2] }] },
      { hours: { from: 3, to: 4 } },
      [{ from: 3, to: 4 }, 5],
    ],
    ["reduce folds from its beginning", { reduce: [[1, 2, 3], sum, 10] }, {}, 16],
    [
      "reduce of a list of none is its beginning",
      { reduce: [dangers, { var: "accumulator" }, 7] },
      { "x.dangers": [] },
      7,
    ],
    [
      "reduce adds intervals",
      { reduce: [[hours, 1], sum, 0] },
      { hours: { from: 2, to: 3 } },
      { from: 3, to: 4 },
    ],
    [
      "reduce of a list that is not known is not",
      { reduce: [dangers, { var: "accumulator" }, 7] },
      {},
      undefined,
    ],
    ["merge puts lists together", { merge: [[1, 2], [3]] }, {}, [1, 2, 3]],
    ["merge with one that is not known is not", { merge: [dangers, ["heat"]] }, {}, undefined],
    ["merge with a list of none", { merge: [dangers, ["heat"]] }, { "x.dangers": [] }, ["heat"]],
  ])("%s", (_, rule, record, value) => {
    expect(valueOn(rule, record)).toEqual(value);
  });

  test("what reduce makes may become a fraction, and then no remainder of it is read", () => {
    const step: Rule = {
      if: [
        { "==": [{ "%": [{ var: "accumulator" }, 2] }, 0] },
        { "+": [{ var: "accumulator" }, 0.5] },
        { var: "accumulator" },
      ],
    };
    expect(() => valueOn({ reduce: [[1, 2], step, 0] })).toThrow("rules/wrong-type");
    expect(valueOn({ reduce: [[0.5, 2], { "+": [{ var: "current" }, { var: "accumulator" }] }, 0] })).toBe(
      2.5,
    );
  });
});
