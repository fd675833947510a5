import type { Expression, Rule } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { readWell } from "../../situations/reading.ts";
import { nodesOf } from "../definition/names.ts";
import { faceRecord } from "../record/face-record.ts";
import type { Value } from "../values/value.ts";
import { evaluate } from "./evaluate.ts";

const rule: Rule = {
  and: [
    { ">": [{ var: "hours" }, { var: "parameter.x.limit" }] },
    { or: [{ var: "works" }, { "!": { var: "x.ill" } }] },
  ],
};

function results(
  of: Rule,
  record: Parameters<typeof faceRecord>[1],
): { readonly expression: Expression; readonly values: readonly Value[] } {
  const { expression, parts } = readWell(of);
  const values: Value[] = [];
  evaluate(expression, faceRecord(parts, record), values);
  return { expression, values };
}

describe("the nodes of a rule", () => {
  test("are numbered in the order of reading, and know their place in the rule as written", () => {
    const nodes = [...nodesOf(readWell(rule).expression)];
    expect(nodes.map(({ id }) => id)).toEqual(nodes.map((_, at) => at));
    expect(nodes.map(({ kind, path }) => [kind, path.join(".")])).toEqual([
      ["operation", "and"],
      ["operation", "and.0.>"],
      ["variable", "and.0.>.0.var"],
      ["parameter", "and.0.>.1.var"],
      ["operation", "and.1.or"],
      ["variable", "and.1.or.0.var"],
      ["operation", "and.1.or.1.!"],
      ["variable", "and.1.or.1.!.var"],
    ]);
  });

  test("are frozen, the rule's own objects are not", () => {
    const written = { and: [{ var: "works" }, true] };
    const { expression } = readWell(written);
    expect([...nodesOf(expression)].every((node) => Object.isFrozen(node))).toBe(true);
    expect(Object.isFrozen(written) || Object.isFrozen(written.and)).toBe(false);
  });

  test("each have a result, those that decided nothing too", () => {
    const { values } = results(rule, { hours: 10, works: true, referenceDate: "2020-01-01" });
    expect(values).toEqual([false, false, 10, 20, true, true, undefined, undefined]);
  });

  test("inside of an operator over a list have the result of the last element, of an empty list none", () => {
    const some: Rule = { some: [{ var: "x.dangers" }, { "==": [{ var: "" }, "dust"] }] };
    expect(results(some, { "x.dangers": ["dust", "heat"] }).values).toEqual([
      true,
      ["dust", "heat"],
      false,
      "heat",
      "dust",
    ]);
    expect(results(some, { "x.dangers": [] }).values).toEqual([false, []]);
    expect(results(some, {}).values).toEqual([undefined, undefined]);
  });
});

test("a record is read once, whatever is asked of it", () => {
  let reads = 0;
  const record = {
    get hours() {
      reads += 1;
      return 10;
    },
  };
  const { expression, parts } = readWell({
    "==": [{ var: "hours" }, { "+": [{ var: "hours" }, { var: "hours" }] }],
  });
  const faced = faceRecord(parts, record);
  evaluate(expression, faced);
  evaluate(expression, faced);
  expect(reads).toBe(1);
});
