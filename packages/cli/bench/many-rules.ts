// As many criteria as one likes, each with an age and a number of hours of its own.
import { readDefinition } from "@mangnon/rules";
import { type CompiledDefinition, compileDefinition } from "@mangnon/rules/columns";
import type { LocalizedText } from "@mangnon/schema";
import { vocabulary } from "./two-definitions.ts";

const label: LocalizedText = { vi: "ví dụ", en: "example" };

export function compileRules(count: number): CompiledDefinition {
  const facts = Array.from({ length: count }, (_, at) => ({
    id: `bench.rule-${at}`,
    label,
    rule: {
      and: [
        { var: "economicActivity" },
        { "<": [{ var: "fact.age" }, 6 + (at % 12)] },
        { ">=": [{ var: "actualHoursPerWeek" }, 5 + 5 * (at % 11)] },
      ],
    },
  }));
  const definition = {
    kind: "definition",
    id: "many-rules",
    version: "1.0.0",
    label,
    authority: label,
    effective: {},
    sources: [{ instrument: label, seen: "derived" }],
    criteria: facts.map(({ id }) => id),
    population: true,
    classes: [
      { id: "some", label, rule: { var: "fact.bench.rule-0" } },
      { id: "none", label, rule: "otherwise" },
    ],
  } as const;
  return compileDefinition(
    readDefinition(definition, { ...vocabulary, facts: [...vocabulary.facts, ...facts] }),
  );
}
