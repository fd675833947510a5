// Rules and records on which a rule engine shows what it does with what it does not know.
import type { Rule } from "../../packages/schema/src/index.ts";

export interface Probe {
  readonly rule: Rule;
  readonly record: Readonly<Record<string, unknown>>;
}

const age: Rule = { var: "age" };
const hours: Rule = { var: "hours" };
const under15: Rule = { "<": [age, 15] };

/** By what they show. */
export const probes: Readonly<Record<string, readonly Probe[]>> = {
  "What was not recorded decides": [
    { rule: under15, record: {} },
    { rule: under15, record: { age: null } },
    { rule: under15, record: { age: "" } },
    { rule: { "!": [{ ">=": [age, 15] }] }, record: {} },
    { rule: { "<=": [hours, 20] }, record: {} },
    { rule: { in: [{ var: "schooling" }, ["1"]] }, record: {} },
    { rule: { "!": [{ in: [{ var: "schooling" }, ["1"]] }] }, record: {} },
    { rule: { "!": [{ var: "works" }] }, record: {} },
    { rule: { none: [{ var: "jobs" }, { "==": [{ var: "" }, "mine"] }] }, record: {} },
  ],
  "What is partly known is used as far as it goes": [
    { rule: { or: [{ var: "works" }, { ">": [hours, 0] }] }, record: { works: true } },
    { rule: { and: [{ var: "works" }, { ">": [hours, 20] }] }, record: { works: false } },
    { rule: { and: [{ var: "works" }, { ">": [hours, 20] }] }, record: { works: true } },
    { rule: { "<=": [hours, 168] }, record: {} },
  ],
  "Values are turned into others": [
    { rule: { ">=": [age, 14] }, record: { age: "9" } },
    { rule: { ">=": [age, 14] }, record: { age: "14h" } },
    { rule: { "==": [age, 12] }, record: { age: "12" } },
    { rule: { if: [{ var: "schooling" }, true, false] }, record: { schooling: "2" } },
    { rule: { "!!": [age] }, record: { age: 0 } },
    { rule: { "<": [{ var: "schooling" }, 2] }, record: { schooling: "1" } },
    { rule: { "==": [age, "15"] }, record: { age: 15 } },
  ],
  "Arithmetic goes on without a number": [
    { rule: { "<=": [{ max: [hours, -1] }, 0] }, record: {} },
    { rule: { ">=": [{ "+": [hours, 5] }, 10] }, record: {} },
    { rule: { ">": [{ "/": [5, hours] }, 1] }, record: { hours: 0 } },
    { rule: { "==": [{ "/": [hours, hours] }, 1] }, record: { hours: 0 } },
    { rule: { ">=": [hours, 43] }, record: { hours: Number.NaN } },
  ],
  "A mistake in the rule is an answer": [
    { rule: { "<": [{ var: "agee" }, 15] }, record: { age: 30 } },
    { rule: { lessThan: [age, 15] }, record: { age: 30 } },
    { rule: { "<": [age, 15], ">": [hours, 0] }, record: { age: 30, hours: 0 } },
    { rule: { "<": [age] }, record: { age: 10 } },
    { rule: { if: [{ "<": [age, 15] }, true] }, record: { age: 30 } },
    { rule: { in: [age, 15] }, record: { age: 15 } },
    { rule: { "<": [age, hours] }, record: { age: 10, hours: 40 } },
  ],
  "Absence is looked at, or filled in": [
    { rule: { "<": [{ var: ["age", 0] }, 15] }, record: {} },
    { rule: { missing: ["age"] }, record: {} },
    { rule: { "==": [age, null] }, record: {} },
  ],
  "A name reaches out of the record": [
    { rule: { "!!": [{ var: "constructor" }] }, record: {} },
    { rule: { "!!": [{ var: "__proto__" }] }, record: {} },
    { rule: { "!!": [{ var: "jobs.length" }] }, record: { jobs: ["mine"] } },
  ],
};
