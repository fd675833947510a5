import type { ChildRecord, Rule } from "@mangnon/schema";
import { expect, test } from "vitest";
import { workingVocabulary } from "../../situations/reading.ts";
import { evaluateRule, importRule } from "./index.ts";

const evaluated = (rule: Rule, record: ChildRecord) => {
  const { read } = importRule(rule, workingVocabulary);
  if (read === undefined) throw new Error(`refused: ${JSON.stringify(rule)}`);
  return evaluateRule(read, record);
};

test.each<[string, Rule, ChildRecord, unknown]>([
  ["a truth", { "<": [{ var: "hours" }, 5] }, { hours: 4 }, { known: true }],
  ["a truth that is open", { "<": [{ var: "hours" }, 5] }, {}, { unknown: true }],
  ["an interval", { "+": [{ var: "hours" }, 1] }, { hours: { from: 2, to: 4 } }, { from: 3, to: 5 }],
  ["a date", { var: "birthDate" }, { birthDate: "2010-05-10" }, { known: "2010-05-10" }],
  ["a month", { var: "birthDate" }, { birthDate: "2012-02" }, { from: "2012-02-01", to: "2012-02-29" }],
  ["a code", { var: "x.job" }, { "x.job": { oneOf: ["mine", "farm"] } }, { oneOf: ["farm", "mine"] }],
  [
    "a list",
    { merge: [{ var: "x.dangers" }, ["heat"]] },
    { "x.dangers": ["dust"] },
    { known: ["dust", "heat"] },
  ],
  ["a list of dates", [{ var: "birthDate" }], { birthDate: "2010-05-10" }, { known: ["2010-05-10"] }],
  [
    "a list of which one element is not known",
    { map: [[{ var: "hours" }, { var: "x.change" }], { "+": [{ var: "" }, 1] }] },
    { hours: 3 },
    { items: [{ known: 4 }, { from: -9, to: 11 }] },
  ],
  ["nothing that can be computed", { "/": [{ var: "hours" }, 0] }, { hours: 4 }, { unknown: true }],
])("a rule is evaluated to %s", (_, rule, record, value) => {
  expect(evaluated(rule, record).value).toEqual(value);
});

test("why it is not known, and what was found, stand beside the value", () => {
  const sum: Rule = { "+": [{ var: "hours" }, { var: "x.extra" }] };
  expect(evaluated(sum, { hours: "9", works: true })).toEqual({
    value: { from: 0, to: 80 },
    causes: [
      { kind: "variable", name: "hours", reason: "invalid" },
      { kind: "variable", name: "x.extra", reason: "absent" },
    ],
    findings: [
      {
        code: "rules/wrong-type-of-value",
        severity: "error",
        path: ["hours"],
        data: { variable: "hours", expected: "number" },
      },
    ],
  });
});

test("what is no record is refused", () => {
  expect(() => evaluated({ var: "works" }, [] as never)).toThrow(
    expect.objectContaining({ code: "rules/not-a-record" }),
  );
});
