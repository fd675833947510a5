import type { ChildRecord, Expression, LocalizedText, Outcome } from "@mangnon/schema";
import { classifyFaced, faceOf } from "../classify/classify.ts";
import type { ReadDefinition } from "../definition/read-definition.ts";
import type { FacedRecord } from "../record/face-record.ts";
import { truthOf } from "../values/truth.ts";
import { type Explaining, explainRule, tellingOf } from "./explain-node.ts";
import type { Asked, ExplainedRule, Explanation } from "./explanation.ts";

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
  const faced = faceOf(read, record);
  const { outcome, findings } = classifyFaced(read, faced, { record });
  const { id, version, label, note } = read.definition;
  const made = explainRules(read, faced);
  return {
    definition: { id, version, label, ...(note && { note }) },
    outcome,
    classes: classesOf(read, outcome),
    population: made.population,
    rules: made.classes,
    asked: askedOf(read, outcome),
    causes: outcome.status === "determined" ? [] : outcome.causes,
    findings,
  };
}

interface ExplainedRules {
  readonly population: ExplainedRule;
  readonly classes: readonly ExplainedRule[];
}

/** The rules with the values that were worked out to classify the record. */
function explainRules(read: ReadDefinition, faced: FacedRecord): ExplainedRules {
  const telling = tellingOf(read);
  const explaining: Explaining = { faced, facts: new Map() };
  const explained = (expression: Expression): ExplainedRule => ({
    truth: truthOf(faced.valueOf(expression)) ?? null,
    node: explainRule(expression, telling)(explaining),
  });
  const population = explained(read.population);
  const classes: ExplainedRule[] = [];
  for (const { id, label, expression } of population.truth === false ? [] : read.classes) {
    const rule = expression === undefined ? { truth: true } : explained(expression);
    classes.push({ class: id, label, ...rule });
    if (rule.truth === true) break;
  }
  return { population, classes };
}

function classesOf({ classes }: ReadDefinition, outcome: Outcome): Explanation["classes"] {
  const ids = outcome.status === "determined" ? [outcome.class] : outcome.candidates;
  return ids.map((id) => ({ id, label: classes.find((each) => each.id === id)?.label ?? outside }));
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
