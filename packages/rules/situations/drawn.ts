// One draw of everything a law speaks of: a vocabulary, a rule or definition over it, a record with holes.
import type { ChildRecord, Expression, Rule, Vocabulary } from "@mangnon/schema";
import fc from "fast-check";
import { namesIn } from "../src/definition/names.ts";
import type { ReadParts } from "../src/definition/read-parts.ts";
import { createVocabularyReader } from "../src/definition/read-vocabulary.ts";
import { faceRecord } from "../src/record/face-record.ts";
import { isKnown } from "../src/values/value.ts";
import { completions, drawFrom, madeConsistent } from "./completions.ts";
import { randomCondition, randomRule, randomVocabulary, variables } from "./random-definitions.ts";
import { type HeldRecord, heldRecord, rawOf } from "./random-records.ts";
import type { Kind } from "./rule-names.ts";

export interface DrawnRule {
  readonly vocabulary: Vocabulary;
  readonly rule: Rule;
  readonly held: HeldRecord;
  readonly numbers: readonly number[];
}

/** Numbers that say which values completions take. */
export const numbers = fc.array(fc.nat(10_000), { minLength: 40, maxLength: 40 });

export const drawnRuleOf = (kind: Kind): fc.Arbitrary<DrawnRule> =>
  fc.record({
    vocabulary: randomVocabulary,
    rule: kind === "boolean" ? randomCondition : randomRule(kind),
    held: heldRecord(variables),
    numbers,
  });

export interface ReadDrawn {
  readonly expression: Expression;
  readonly parts: ReadParts;
  readonly held: HeldRecord;
  readonly record: ChildRecord;
  readonly completions: (most: number) => readonly ChildRecord[];
}

/**
 * The rule as it is read, and the record: nine of ten have a completion. A random rule that is refused is a fault of
 * the drawing.
 */
export function readDrawn({ vocabulary, rule, held, numbers: drawn }: DrawnRule): ReadDrawn {
  const reader = createVocabularyReader(vocabulary);
  const { expression, issues } = reader.read(rule);
  const all = [...issues, ...reader.issues];
  if (expression === undefined || all.length > 0) throw new Error(`refused: ${JSON.stringify(all)}`);
  const { parts } = reader;
  const told = (drawn[0] ?? 0) % 10 === 0 ? held : madeConsistent(parts, held, drawFrom(drawn, 0));
  return {
    expression,
    parts,
    held: told,
    record: rawOf(told),
    completions: (most) => completions(parts, told, { numbers: drawn, most }),
  };
}

/** True when something that the rule names is not known, so that its answer could be. */
export function namesUnknown(expression: Expression, parts: ReadParts, record: ChildRecord): boolean {
  const faced = faceRecord(parts, record);
  return [...namesIn(expression, "variable")].some((name) => !isKnown(faced.variable(name)));
}
