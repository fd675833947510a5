// The same job in plain JSON Logic: both classes and every criterion, exported, on data that was prepared before.
import type { ReadDefinition } from "@mangnon/rules";
import {
  exportDefinition,
  exportRule,
  type JsonLogicData,
  type ReadRule,
  toData,
} from "@mangnon/rules/json-logic";
import type { ChildRecord, Rule } from "@mangnon/schema";

const on = "2025-06-30";

export interface ExportedJob {
  readonly classes: readonly [mics6: Rule, labour: Rule];
  readonly criteria: readonly Rule[];
  /** Everything that the rules read of a record; nothing when the record is not complete. */
  readonly dataOf: (record: ChildRecord) => JsonLogicData | undefined;
}

/** Each criterion of a definition as a rule of its own. */
const criteriaOf = (read: ReadDefinition): readonly ReadRule[] =>
  read.definition.criteria.flatMap((name) => {
    const expression = read.facts.get(name)?.expression;
    return expression === undefined ? [] : [{ ...read, expression }];
  });

/** What several rules read of a record, all in one object. */
function dataFor(
  rules: readonly (ReadDefinition | ReadRule)[],
  record: ChildRecord,
): JsonLogicData | undefined {
  const prepared = rules.map((rule) => toData(rule, record));
  const data = prepared.flatMap((each) => (each.complete ? [each.data] : []));
  return data.length < rules.length ? undefined : data.reduce(merged);
}

function merged(one: JsonLogicData, other: JsonLogicData): JsonLogicData {
  const isNested = (value: unknown): value is JsonLogicData => typeof value === "object" && value !== null;
  const entries = Object.entries(other).map(([name, value]) => {
    const before = one[name];
    return [name, isNested(before) && isNested(value) ? merged(before, value) : value] as const;
  });
  return { ...one, ...Object.fromEntries(entries) };
}

export function exportJob(mics6: ReadDefinition, labour: ReadDefinition): ExportedJob {
  const criteria = [...criteriaOf(mics6), ...criteriaOf(labour)];
  return {
    classes: [exportDefinition(mics6, { on }), exportDefinition(labour, { on })],
    criteria: criteria.map((rule) => exportRule(rule, { on })),
    dataOf: (record) => dataFor([mics6, labour, ...criteria], record),
  };
}
