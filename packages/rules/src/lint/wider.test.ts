import type { Rule } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { widerOf } from "../../situations/linted.ts";

const works: Rule = { var: "works" };
const job = (...codes: readonly string[]): Rule => ({ in: [{ var: "x.job" }, codes] });

describe("a candidate that no completion reaches", () => {
  test("is told with a record, and with the variable that would rule it out", () => {
    const either: Rule = { or: [{ and: [works, job("mine")] }, { and: [{ "!": [works] }, job("mine")] }] };
    expect(widerOf({ classes: [either] })).toEqual([
      ["info", "classes.1.rule", { class: "x.otherwise", names: ["works"], example: '{ "x.job": "mine" }' }],
    ]);
    expect(widerOf({ classes: [job("mine")] })).toEqual([]);
  });

  test("may be that somebody is outside the population", () => {
    const population: Rule = { or: [works, { "!": [works] }] };
    expect(widerOf({ population, classes: [job("mine")] })).toEqual([
      ["info", "population", { class: "out-of-scope", names: ["works"], example: "{}" }],
    ]);
  });
});
