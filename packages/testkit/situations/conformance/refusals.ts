// Rules that nobody should write, as far as JSON can carry them, and the code by which each is refused.
import { createHash } from "node:crypto";
import { faulty } from "../../../rules/situations/faulty-documents.ts";
import { hostileNames, hostileSizes, hostileValues } from "../../../rules/situations/hostile-rules.ts";
import { hostileUses } from "../../../rules/situations/hostile-uses.ts";
import { workingVocabulary } from "../../../rules/situations/reading.ts";
import type { CaseVocabulary, ConformanceRefusal } from "../../src/conformance/case.ts";

type Refused = Omit<ConformanceRefusal, keyof CaseVocabulary | "rule">;

/** What the refused rules name, declared without words. */
export const vocabulary = wordless(workingVocabulary) as CaseVocabulary;

function wordless(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(wordless);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).filter(([name]) => name !== "label" && name !== "sources");
  const [only, ...others] = fields;
  if (only?.[0] === "code" && others.length === 0) return only[1];
  return Object.fromEntries(fields.map(([name, inside]) => [name, wordless(inside)]));
}

/** Longer ones are for this library's own tests. */
const longest = 2_000;

const faultyRules = Object.entries(faulty).flatMap(([code, { definition, vocabulary: own }]) => {
  const [first] = definition.classes;
  const isRule = own === workingVocabulary && first !== undefined && definition.classes.length === 2;
  const isOfRule = definition.criteria.length === 0 && code !== "rules/not-a-condition";
  return isRule && isOfRule && first.rule !== "otherwise" ? [[code, first.rule, code] as const] : [];
});

const told = (code: string): string => code.replace("rules/", "").replaceAll("-", " ");

/** Every refusal, the same rule once. */
export function makeRefusals(): readonly Refused[] {
  const hostile = [...hostileValues, ...hostileNames, ...hostileUses, ...hostileSizes];
  const all = [...hostile, ...faultyRules.map(([name, rule, code]) => [told(name), rule, code] as const)];
  const carried = all.flatMap(([why, rule, code]): readonly Refused[] => {
    const text = textOf(rule);
    if (text === undefined) return [];
    const mark = createHash("sha256").update(text).digest("hex").slice(0, 8);
    return [{ id: `refused-${mark}`, text, code, why }];
  });
  return [...new Map(carried.map((each) => [each.id, each])).values()];
}

/** The JSON of a rule, when JSON says all of it. */
function textOf(rule: unknown): string | undefined {
  if (!isPlain(rule, 0)) return undefined;
  const text = JSON.stringify(rule);
  return text !== undefined && text.length <= longest ? text : undefined;
}

/** True when a value is made of what JSON has, not too deep. */
function isPlain(value: unknown, depth: number): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (value === null || typeof value === "boolean" || typeof value === "string") return true;
  if (typeof value !== "object" || depth > 1_000) return false;
  try {
    const isMade = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
    const fields = Reflect.ownKeys(value).filter((key) => !(Array.isArray(value) && key === "length"));
    if (!isMade || fields.length > 1_000 || (Array.isArray(value) && fields.length !== value.length))
      return false;
    return fields.every((key) => isCarried(value, key, depth));
  } catch {
    return false;
  }
}

function isCarried(value: object, key: string | symbol, depth: number): boolean {
  const field = Object.getOwnPropertyDescriptor(value, key);
  const isData = typeof key === "string" && field?.enumerable === true && "value" in field;
  return isData && isPlain(field.value, depth + 1);
}
