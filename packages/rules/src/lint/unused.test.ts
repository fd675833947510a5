import type { Vocabulary } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { vocabulary } from "../../situations/linted.ts";
import { definitionOf } from "../../situations/random-definitions.ts";
import { label } from "../../situations/vocabulary.ts";
import { readDefinition } from "../definition/read-definition.ts";
import { lintDefinition } from "./lint-definition.ts";
import { lintVocabulary } from "./unused.ts";

const limit = {
  id: "x.limit",
  label,
  type: "number",
  unit: "hours",
  values: [{ value: 20, sources: [] }],
} as const;
const small: Vocabulary = {
  codeLists: [],
  variables: [
    { id: "x.night", type: "boolean", label },
    { id: "x.day", type: "boolean", label },
    { id: "dusk", type: "boolean", label },
    { id: "y.dawn", type: "boolean", label },
  ],
  facts: [
    { id: "x.dark", label, rule: { var: "x.night" } },
    { id: "x.bright", label, rule: { var: "x.day" } },
  ],
  parameters: [limit],
};

const byNight = readDefinition(definitionOf(true, [{ var: "fact.x.dark" }]), small);
const byDay = readDefinition(definitionOf(true, [{ "!": [{ var: "x.night" }] }], ["x.bright"]), small);

const namesIn = (issues: ReturnType<typeof lintVocabulary>) =>
  issues.map(({ code, path }) => `${code.replace("rules/lint-unused-", "")} ${path.join(".")}`);

describe("what no definition uses", () => {
  test("is told of its pack, and what only it names is unused as well", () => {
    expect(namesIn(lintVocabulary(small, [byNight]))).toEqual([
      "variable variables.x.day",
      "fact facts.x.bright",
      "parameter parameters.x.limit",
    ]);
  });

  test("is what none of several uses; a criterion is a use", () => {
    expect(namesIn(lintVocabulary(small, [byNight, byDay]))).toEqual(["parameter parameters.x.limit"]);
  });

  test("is nothing shared, and nothing of a pack of which nothing is used", () => {
    const names = namesIn(lintVocabulary(small, [byNight])).join();
    expect(names).not.toMatch(/dusk|y\.dawn/);
  });

  test("of a definition by itself is told with all else", () => {
    expect(namesIn(lintDefinition(byDay, small))).toEqual([
      "fact facts.x.dark",
      "parameter parameters.x.limit",
    ]);
    expect(lintDefinition(byDay)).toEqual([]);
  });
});

test("a parameter is used that only a fact of a definition names", () => {
  const read = readDefinition(
    definitionOf(true, [{ ">": [{ var: "hours" }, { var: "parameter.x.limit" }] }]),
    vocabulary,
  );
  expect(namesIn(lintVocabulary(vocabulary, [read])).filter((name) => name.startsWith("parameter"))).toEqual(
    [],
  );
});
