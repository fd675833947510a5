import type { ChildRecord, Rule } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { definitionOf } from "../../situations/random-definitions.ts";
import { workingVocabulary } from "../../situations/reading.ts";
import { readDefinition } from "../definition/read-definition.ts";
import { RulesError } from "../errors.ts";
import { nextQuestion } from "./next-question.ts";

const asked = (rules: readonly Rule[], record: ChildRecord): string | undefined =>
  nextQuestion(readDefinition(definitionOf(true, rules), workingVocabulary), record);

const isYoung: Rule = { "<": [{ var: "fact.age" }, 15] };

describe("the question to ask next", () => {
  test.each<[string, readonly Rule[], ChildRecord, string | undefined]>([
    ["is none where the class is determined", [{ var: "works" }], { works: true }, undefined],
    ["is none where nothing would settle it", [{ "<": [{ "/": [1, 0] }, 2] }], {}, undefined],
    [
      "is the only one that is open",
      [{ and: [{ var: "works" }, { var: "x.ill" }] }],
      { works: true },
      "x.ill",
    ],
    [
      "is one that is enough alone",
      [{ or: [isYoung, { var: "x.ill" }] }],
      { "x.ill": false, referenceDate: "2025-01-01" },
      "birthDate",
    ],
    ["is the first of equals", [{ and: [{ var: "x.ill" }, { var: "works" }] }], {}, "x.ill"],
    [
      "is the one after whose answer the fewest classes are left",
      [
        { and: [{ var: "x.ill" }, { var: "works" }] },
        { and: [{ var: "x.ill" }, { ">": [{ var: "hours" }, 5] }] },
      ],
      { hours: 8 },
      "x.ill",
    ],
    ["is whether a question is asked at all, before it", [{ ">": [{ var: "x.extra" }, 5] }], {}, "works"],
    ["is then the question itself", [{ ">": [{ var: "x.extra" }, 5] }], { works: true }, "x.extra"],
  ])("%s", (_, rules, record, name) => {
    expect(asked(rules, record)).toBe(name);
  });

  test("does not mind so many kinds of answer that they are not looked at", () => {
    const many = Array.from({ length: 80 }, (_, at) => ({ "==": [{ var: "hours" }, at] }));
    expect(asked([{ and: [{ or: many }, { var: "works" }] }], {})).toMatch(/^(hours|works)$/);
  });

  test("is not asked of what is no record", () => {
    expect(() => asked([true], [] as never)).toThrow(RulesError);
  });
});
