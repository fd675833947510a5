import type { ChildRecord, Definition, Vocabulary } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { classify } from "../classify/classify.ts";
import { readDefinition } from "../definition/read-definition.ts";
import { compileDefinition } from "./compile-definition.ts";

const label = { vi: "ví dụ", en: "example" };
const sources = [{ instrument: label, seen: "derived" }] as const;

/** Far more conditions than one table of decisions holds, each on numbers of its own. */
const names = Array.from({ length: 24 }, (_, at) => `stage.hours${at}`);
const over = (from: number, to: number) => ({
  or: names.slice(from, to).map((name) => ({ ">": [{ var: name }, 10] })),
});

const vocabulary: Vocabulary = {
  variables: names.map((id) => ({ id, type: "number", unit: "hours", min: 0, max: 100, label })),
  codeLists: [],
  facts: [
    { id: "stage.some", label, rule: { or: [over(0, 8), over(8, 16), over(16, 24)] } },
    { id: "stage.first", label, rule: over(0, 8) },
  ],
  parameters: [],
};

const definition: Definition = {
  kind: "definition",
  id: "stages",
  version: "1.0.0",
  label,
  authority: label,
  effective: {},
  sources,
  population: true,
  criteria: ["stage.some", "stage.first"],
  classes: [
    { id: "both", label, rule: { and: [{ var: "fact.stage.some" }, { var: "fact.stage.first" }] } },
    { id: "some", label, rule: { var: "fact.stage.some" } },
    { id: "none", label, rule: "otherwise" },
  ],
};

const read = readDefinition(definition, vocabulary);
const compiled = compileDefinition(read);
const low: ChildRecord = Object.fromEntries(names.map((name) => [name, 5]));

describe("a class made of more truths than one table of decisions holds", () => {
  test.each([
    ["none over", low, "none"],
    ["the first over", { ...low, "stage.hours0": 11 }, "both"],
    ["the last over", { ...low, "stage.hours23": 11 }, "some"],
    ["one not known", { ...low, "stage.hours23": undefined }, undefined],
    [
      "one not known where another decides",
      { ...low, "stage.hours0": 11, "stage.hours23": undefined },
      "both",
    ],
  ] as const)("%s", (_, record, expected) => {
    const { outcome } = classify(read, record, { needs: false });
    expect(outcome.status === "determined" ? outcome.class : undefined).toBe(expected);
    expect(compiled.classOf(record)).toBe(expected);
  });

  test("over columns it is the same, criteria too", () => {
    const rows = [low, { ...low, "stage.hours0": 11 }, { ...low, "stage.hours23": 11 }];
    const { outcomes, candidates, criteria } = compiled.classifyColumns({
      length: rows.length,
      columns: Object.fromEntries(
        names.map((name) => [
          name,
          { kind: "numbers", from: Float64Array.from(rows, (row) => row[name] as number) },
        ]),
      ),
    });
    expect([...outcomes].map((at) => candidates[at])).toEqual([["none"], ["both"], ["some"]]);
    expect([...(criteria["stage.some"] ?? [])]).toEqual([0, 1, 1]);
    expect([...(criteria["stage.first"] ?? [])]).toEqual([0, 1, 0]);
  });
});
