import type { ChildRecord, LocalizedText, Outcome } from "@mangnon/schema";
import { classify } from "../classify/classify.ts";
import type { ReadDefinition } from "../definition/read-definition.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import { faceRecord } from "../record/face-record.ts";
import { truthOf } from "../values/truth.ts";
import { type Explaining, explainExpression } from "./explain-node.ts";
import { type CodeLabels, codeLabels } from "./explained-value.ts";
import type { Asked, ExplainedRule, Explanation } from "./explanation.ts";

const labelsByDefinition = new WeakMap<ReadDefinition, CodeLabels>();

/** The labels of codes, gathered once per definition. */
function labelsOf(read: ReadDefinition): CodeLabels {
  const labels = labelsByDefinition.get(read) ?? codeLabels(read.codeLists);
  labelsByDefinition.set(read, labels);
  return labels;
}

const outside: LocalizedText = {
  vi: "ngoài phạm vi của định nghĩa",
  en: "outside the definition's population",
};

/**
 * Says why a record has its class: every rule that was looked at with the value of each node, the version of each
 * number of the law that held on the record's date, and the sources. For an undetermined record it says which
 * classes are possible and what to ask. It holds the record's values: keep it as you keep the record.
 *
 * @throws {@link RulesError} `rules/not-a-record` when the record is no plain object.
 *
 * @example
 * const definition = {
 *   kind: "definition", id: "under-15", version: "1.0.0", label: { vi: "Dưới 15", en: "Under 15" },
 *   authority: { vi: "ví dụ", en: "example" }, effective: {}, criteria: [], population: true,
 *   sources: [{ instrument: { vi: "ví dụ", en: "example" }, seen: "derived" }],
 *   classes: [
 *     { id: "younger", label: { vi: "nhỏ hơn", en: "younger" }, rule: { "<": [{ var: "ageInYears" }, 15] } },
 *     { id: "older", label: { vi: "lớn hơn", en: "older" }, rule: "otherwise" },
 *   ],
 * } as const;
 * const age = { id: "ageInYears", type: "integer", unit: "years", min: 0, max: 120, label: { vi: "tuổi", en: "the age" } } as const;
 * const read = readDefinition(definition, { variables: [age], codeLists: [], facts: [], parameters: [] });
 * explanationText(explain(read, { ageInYears: 14 }), "en");
 * // => "younger — Under 15 (`under-15` 1.0.0)\nbecause\n- the age: 14, less than 15\n"
 */
export function explain(read: ReadDefinition, record: ChildRecord): Explanation {
  const { outcome, findings } = classify(read, record);
  const faced = faceRecord(read, record);
  const explaining: Explaining = { parts: read, faced, labels: labelsOf(read), facts: new Map() };
  const population: ExplainedRule = {
    truth: truthOf(evaluate(read.population, faced)) ?? null,
    node: explainExpression(read.population, explaining),
  };
  const { id, version, label } = read.definition;
  return {
    definition: { id, version, label },
    outcome,
    classes: classesOf(read, outcome),
    population,
    rules: population.truth === false ? [] : explainRules(read, explaining),
    asked: askedOf(read, outcome),
    causes: outcome.status === "determined" ? [] : outcome.causes,
    findings,
  };
}

function classesOf({ classes }: ReadDefinition, outcome: Outcome): Explanation["classes"] {
  const ids = outcome.status === "determined" ? [outcome.class] : outcome.candidates;
  return ids.map((id) => ({ id, label: classes.find((each) => each.id === id)?.label ?? outside }));
}

function explainRules({ classes }: ReadDefinition, explaining: Explaining): readonly ExplainedRule[] {
  const rules: ExplainedRule[] = [];
  for (const { id, label, expression } of classes) {
    if (expression === undefined) {
      rules.push({ class: id, label, truth: true });
      continue;
    }
    const truth = truthOf(evaluate(expression, explaining.faced)) ?? null;
    rules.push({ class: id, label, truth, node: explainExpression(expression, explaining) });
    if (truth === true) break;
  }
  return rules;
}

function askedOf({ variables }: ReadDefinition, outcome: Outcome): readonly Asked[] {
  const names = outcome.status === "determined" ? [] : [...new Set(outcome.needs.flat())];
  return names.flatMap((name) => {
    const variable = variables.get(name)?.variable;
    if (variable === undefined) return [];
    const { label, question } = variable;
    return [{ name, label, ...(question === undefined ? {} : { question }) }];
  });
}
