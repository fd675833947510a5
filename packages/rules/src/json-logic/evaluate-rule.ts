import type { Cause, ChildRecord, CivilDate, Expression, Finding, Json, ValueType } from "@mangnon/schema";
import { causesOf } from "../classify/causes.ts";
import { openInputs } from "../classify/open-inputs.ts";
import { RulesError } from "../errors.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import { isMapping, kindOfJson } from "../read/kind-of-json.ts";
import { faceRecord } from "../record/face-record.ts";
import { dateOf } from "../values/civil-day.ts";
import { isAmong, isKnown, isSpan, type Value } from "../values/value.ts";
import type { ReadRule } from "./read-rule.ts";

/**
 * What a rule is on a record: known, or all that it may be. Dates are texts. `items` is a list some of whose
 * elements are not known; `unknown` alone says that nothing at all is known.
 */
export type RuleValue =
  | { readonly known: Json }
  | { readonly from: number | CivilDate; readonly to: number | CivilDate }
  | { readonly oneOf: readonly string[] }
  | { readonly items: readonly RuleValue[] }
  | { readonly unknown: true };

/** The value of a rule on a record, why it is not known (empty when it is), and what was found in the record. */
export interface EvaluatedRule {
  readonly value: RuleValue;
  readonly causes: readonly Cause[];
  readonly findings: readonly Finding[];
}

/**
 * Evaluates one rule of its own on one record, whatever its type: a number that is not known is an interval, a code
 * one of several, a truth open. Classes are decided by `classify`, which also says what to ask.
 *
 * @throws `RulesError` `rules/not-a-record` when the record is no plain object.
 *
 * @example
 * const hours = { id: "hours", type: "number", unit: "hours", min: 0, max: 168, label: { vi: "số giờ", en: "hours" } } as const;
 * const { read } = importRule({ "+": [{ var: "hours" }, 2] }, { variables: [hours], codeLists: [], facts: [], parameters: [] });
 * read && evaluateRule(read, { hours: 10 }).value;
 * // => { known: 12 }
 * read && evaluateRule(read, { hours: { from: 10, to: 20 } }).value;
 * // => { from: 12, to: 22 }
 * read && evaluateRule(read, {}).causes;
 * // => [{ kind: "variable", name: "hours", reason: "absent" }]
 */
export function evaluateRule(read: ReadRule, record: ChildRecord): EvaluatedRule {
  if (!isMapping(record)) throw new RulesError("rules/not-a-record", { given: kindOfJson(record) });
  const faced = faceRecord(read, record);
  const { expression } = read;
  const value = evaluate(expression, faced);
  const causes = isKnown(value) ? [] : causesOf(openInputs([expression], read, faced));
  return { value: told(value, expression.type), causes, findings: faced.findings() };
}

function told(value: Value, type: Expression["type"]): RuleValue {
  if (value === undefined) return { unknown: true };
  if (isSpan(value)) {
    const { from, to } = value;
    return type.kind === "date" ? { from: dateOf(from), to: dateOf(to) } : { from, to };
  }
  if (isAmong(value)) return { oneOf: value.among };
  if (isKnown(value)) return { known: knownJson(value, type) };
  const of = elementOf(type);
  return { items: (value as readonly Value[]).map((item) => told(item, of)) };
}

function knownJson(value: Value, type: ValueType): Json {
  if (Array.isArray(value)) return value.map((item: Value) => knownJson(item, elementOf(type)));
  return type.kind === "date" ? dateOf(value as number) : (value as Json);
}

const elementOf = (type: ValueType): ValueType => (type.kind === "list" ? type.of : type);
