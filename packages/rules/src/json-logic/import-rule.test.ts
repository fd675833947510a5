import type { Rule } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { workingVocabulary } from "../../situations/reading.ts";
import { en } from "../locales/en.ts";
import { exportRule } from "./export-rule.ts";
import { importRule } from "./import-rule.ts";

/** What json-logic-js takes, and what keeps it from being taken over. */
const foreign: readonly (readonly [string, Rule, string, readonly (string | number)[], string])[] = [
  [
    "a default",
    { "<": [{ var: ["ageInYears", 0] }, 15] },
    "rules/var-default",
    ["<", 0, "var"],
    "Remove the default",
  ],
  ["`===`", { "===": [{ var: "works" }, true] }, "rules/refused-operator", ["==="], "Use `==`"],
  ["`!==`", { "!==": [{ var: "works" }, true] }, "rules/refused-operator", ["!=="], "Use `!=`"],
  ["`?:`", { "?:": [{ var: "works" }, 1, 2] }, "rules/refused-operator", ["?:"], "Use `if`"],
  ["`missing`", { missing: ["works"] }, "rules/refused-operator", ["missing"], "Use `classify`"],
  [
    "`missing_some`",
    { missing_some: [1, ["works"]] },
    "rules/refused-operator",
    ["missing_some"],
    "Use `classify`",
  ],
  ["`log`", { log: "works" }, "rules/refused-operator", ["log"], "Use `explain`"],
  ["`if` without else", { if: [{ var: "works" }, 1] }, "rules/if-without-else", ["if"], "Add it"],
  [
    "a number as a truth",
    { if: [{ var: "hours" }, 1, 2] },
    "rules/wrong-type",
    ["if", 0],
    "should be boolean",
  ],
  ["`or` as a default", { or: [{ var: "hours" }, 5] }, "rules/wrong-type", ["or", 0], "should be boolean"],
  [
    "a text as a number",
    { ">=": [{ var: "hours" }, "14"] },
    "rules/types-differ",
    [">="],
    "Nothing is converted",
  ],
  ["a code as a number", { "==": [{ var: "sex" }, 1] }, "rules/types-differ", ["=="], "Nothing is converted"],
  [
    "`null` for what is missing",
    { "==": [{ var: "hours" }, null] },
    "rules/null-literal",
    ["==", 1],
    "Remove it",
  ],
  ["a part of a text", { in: ["an", { var: "x.place" }] }, "rules/wrong-type", ["in", 1], "should be list"],
  [
    "an order of texts",
    { "<": [{ var: "x.place" }, "b"] },
    "rules/wrong-type",
    ["<", 0],
    "should be number or date",
  ],
  [
    "a path into a list",
    { "==": [{ var: "x.dangers.0" }, "dust"] },
    "rules/unknown-variable",
    ["==", 0, "var"],
    "Did you mean `x.dangers`",
  ],
  [
    "the whole record",
    { "==": [{ var: "" }, 1] },
    "rules/element-outside",
    ["==", 0, "var"],
    "Name a variable",
  ],
  ["a number of a list", { var: 0 }, "rules/var-not-a-name", ["var"], "takes a name"],
  [
    "a number glued to a text",
    { cat: ["an", { var: "hours" }] },
    "rules/wrong-type",
    ["cat", 1],
    "should be text",
  ],
  [
    "a record beside its elements",
    { some: [{ var: "x.dangers" }, { var: "works" }] },
    "rules/outer-variable",
    ["some", 1, "var"],
    "Compare outside",
  ],
  ["two operators", { "<": [1, 2], ">": [1, 2] }, "rules/several-operators", [], "Combine them"],
];

describe("a foreign rule", () => {
  test.each(foreign)("with %s is told how to be mended", (_, rule, code, path, advice) => {
    const { issues, read } = importRule(rule, workingVocabulary);
    expect(read).toBeUndefined();
    expect(issues[0]).toMatchObject({ code, path });
    const [first] = issues;
    expect((en as unknown as Record<string, (data: unknown) => string>)[code]?.(first?.data)).toContain(
      advice,
    );
  });

  test("with several faults is told them all at once", () => {
    const { issues } = importRule(
      { and: [{ "===": [1, 1] }, { var: "wrks" }, { "<": [{ var: "hours" }, "9"] }] },
      workingVocabulary,
    );
    expect(issues.map(({ code }) => code)).toEqual([
      "rules/refused-operator",
      "rules/unknown-variable",
      "rules/types-differ",
    ]);
  });

  test("that means the same in both is taken over, with all that it names", () => {
    const rule: Rule = { and: [{ "<": [{ var: "fact.age" }, 15] }, { "!": { var: "x.night" } }] };
    const { issues, read } = importRule(rule, workingVocabulary);
    expect(issues).toEqual([]);
    expect([...(read?.variables.keys() ?? [])].sort()).toEqual([
      "ageInYears",
      "birthDate",
      "referenceDate",
      "works",
      "x.night",
    ]);
    expect(read && exportRule(read, { on: "2023-01-01" })).toEqual({
      and: [{ "<": [{ var: "fact.age" }, 15] }, { "!": [{ var: "x.night" }] }],
    });
  });
});
