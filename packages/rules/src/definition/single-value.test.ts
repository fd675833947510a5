import type { CodeList, Definition, Variable } from "@mangnon/schema";
import { expect, test } from "vitest";
import { checkRules } from "./read-definition.ts";

const label = { vi: "điều gì đó", en: "something" };
const agreed: Definition = {
  kind: "definition",
  id: "agreed",
  version: "1.0.0",
  label,
  authority: label,
  effective: {},
  sources: [{ instrument: label, seen: "derived" }],
  population: true,
  criteria: [],
  classes: [
    { id: "yes", label, rule: { in: [{ var: "agreed" }, ["yes"]] } },
    { id: "no", label, rule: "otherwise" },
  ],
};
const listOf = (...codes: string[]): CodeList => ({
  id: "ticks",
  label,
  codes: codes.map((code) => ({ code, label })),
});
const variable: Variable = { id: "agreed", type: "code", codes: "ticks", label };
const codesWith = (list: CodeList): readonly string[] =>
  checkRules(agreed, { codeLists: [list], variables: [variable], facts: [], parameters: [] }).map(
    ({ code }) => code,
  );

test("a box that can only be ticked is refused: who was not asked would have ticked it", () => {
  expect(codesWith(listOf("yes"))).toEqual(["rules/single-value"]);
  expect(codesWith(listOf("yes", "no"))).toEqual([]);
});

test("a list without codes is refused: nothing would be among everything", () => {
  const [, otherwise] = agreed.classes;
  const same = { id: "yes", label, rule: { "==": [{ var: "agreed" }, { var: "agreed" }] } };
  const definition: Definition = { ...agreed, classes: [same, otherwise as Definition["classes"][number]] };
  const vocabulary = { codeLists: [listOf()], variables: [variable], facts: [], parameters: [] };
  expect(checkRules(definition, vocabulary).map(({ code }) => code)).toEqual(["rules/single-value"]);
});
