import type { ChildRecord, Expression, Json } from "@mangnon/schema";
import { namesIn } from "../definition/names.ts";
import type { ReadDefinition } from "../definition/read-definition.ts";
import type { ReadParts } from "../definition/read-parts.ts";
import { faceRecord } from "../record/face-record.ts";
import { isKnown, type Value } from "../values/value.ts";
import { exportedExpressions, type ReadRule } from "./read-rule.ts";
import { nameOfKernel } from "./written.ts";

/** Values by name, one level for each part of a dotted name: `vn.job` is `{ vn: { job: … } }`. */
export interface JsonLogicData {
  readonly [name: string]: Json;
}

/** A record in the form that an exported rule reads, or what keeps it from being complete. */
export type PreparedData =
  | { readonly complete: true; readonly data: JsonLogicData }
  | { readonly complete: false; readonly unknown: readonly string[] };

/**
 * Brings a record into the form that an exported rule or definition reads: dates as numbers `yyyymmdd`, texts in
 * NFC, what the skip patterns say filled in, ages counted (under `fact`), dotted names nested. Nothing else of the
 * record goes along.
 *
 * A record is complete when all that the rules name is known; anything else would be zero or false to a JSON Logic
 * library. `unknown` then lists the variables and facts that are not, in the order in which the rules ask.
 *
 * @example
 * const variables = [
 *   { id: "birthDate", type: "date", min: "1990-01-01", max: "2030-12-31", label: { vi: "ngày sinh", en: "date of birth" } },
 *   { id: "x.works", type: "boolean", label: { vi: "có làm việc", en: "works" } },
 * ] as const;
 * const rule = { and: [{ var: "x.works" }, { ">=": [{ var: "birthDate" }, "2010-05-10"] }] };
 * const { read } = importRule(rule, { variables, codeLists: [], facts: [], parameters: [] });
 * read && toData(read, { birthDate: "2012-02-29", "x.works": true });
 * // => { complete: true, data: { x: { works: true }, birthDate: 20120229 } }
 * read && toData(read, { birthDate: "2012", "x.works": true });
 * // => { complete: false, unknown: ["birthDate"] }
 */
export function toData(read: ReadRule | ReadDefinition, record: ChildRecord): PreparedData {
  const faced = faceRecord(read, record);
  const { variables, kernels } = namesRead(exportedExpressions(read), read);
  const values = new Map<string, Value>([
    ...variables.map((name) => [name, faced.variable(name)] as const),
    ...kernels.map((name) => [nameOfKernel(name), faced.fact(name)] as const),
  ]);
  const unknown = [...values].filter(([, value]) => !isKnown(value)).map(([name]) => name);
  if (unknown.length > 0) return { complete: false, unknown };
  return {
    complete: true,
    data: nested([...values].map(([name, value]) => [name.split("."), value as Json])),
  };
}

interface NamesRead {
  readonly variables: readonly string[];
  readonly kernels: readonly string[];
}

/** The variables and kernels that rules name, by themselves or through facts. */
function namesRead(expressions: readonly Expression[], { facts }: ReadParts): NamesRead {
  const variables = new Set<string>();
  const kernels = new Set<string>();
  const seen = new Set<string>();
  const visit = (expression: Expression): void => {
    for (const name of namesIn(expression, "variable")) variables.add(name);
    for (const name of namesIn(expression, "fact")) {
      if (seen.has(name)) continue;
      seen.add(name);
      const rule = facts.get(name)?.expression;
      if (rule === undefined) kernels.add(name);
      else visit(rule);
    }
  };
  for (const expression of expressions) visit(expression);
  return { variables: [...variables], kernels: [...kernels] };
}

type Entry = readonly [path: readonly string[], value: Json];

/** `[["a", "b"], 1]` → `{ a: { b: 1 } }`. No path is the beginning of another: the strict profile refuses that. */
function nested(entries: readonly Entry[]): JsonLogicData {
  const below = new Map<string, Entry[]>();
  for (const [[first = "", ...rest], value] of entries) {
    below.set(first, [...(below.get(first) ?? []), [rest, value]]);
  }
  const levels = [...below].map(([name, inside]): readonly [string, Json] => {
    const [only] = inside;
    return [name, only?.[0].length === 0 ? only[1] : nested(inside)];
  });
  return Object.freeze(Object.fromEntries(levels));
}
