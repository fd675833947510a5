import type { ChildRecord, Variable } from "@mangnon/schema";
import { namesIn } from "../definition/names.ts";
import type { ReadDefinition } from "../definition/read-definition.ts";
import { faceRecord } from "../record/face-record.ts";
import { amongOf, isAmong, isSpan, type Value } from "../values/value.ts";
import { classify } from "./classify.ts";
import { type Cuts, codeGroups, cutsOf } from "./cuts.ts";
import { decide } from "./decide.ts";
import { type OpenInput, openInputs } from "./open-inputs.ts";
import { split, splitInteger } from "./split.ts";

/** So many kinds of answer to one question are looked at; where there are more, it is not looked at them at all. */
const mostAnswers = 64;

/**
 * The best question to ask next about a record whose class is not settled: the id of a variable. `undefined` when
 * the class is determined, and when nothing that could be asked would settle it.
 *
 * It is one of the fewest questions that settle the class whatever their answers (see `needs` of `classify`), and
 * of these the one after which the fewest classes are possible, on average over the kinds of answer that the
 * definition tells apart; among equals the one that the rules name first. A question that is only asked where
 * another one is answered so (a skip pattern) comes after that one.
 *
 * @throws `RulesError` `rules/not-a-record` when the record is no plain object.
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
 * const age = { id: "ageInYears", type: "integer", unit: "years", min: 0, max: 120, label: { vi: "tuổi", en: "age" } } as const;
 * const read = readDefinition(definition, { variables: [age], codeLists: [], facts: [], parameters: [] });
 * nextQuestion(read, {});
 * // => "ageInYears"
 * nextQuestion(read, { ageInYears: 14 });
 * // => undefined
 */
export function nextQuestion(read: ReadDefinition, record: ChildRecord): string | undefined {
  const { outcome } = classify(read, record);
  if (outcome.status === "determined") return undefined;
  const fewest = outcome.needs.filter(({ length }) => length === outcome.needs[0]?.length);
  const names = [...new Set(fewest.flat())];
  const first = names.filter((name) => !waits(name, names, read));
  const left = first.map((name) => ({ name, classes: classesLeft(name, read, record) }));
  return left.sort((a, b) => a.classes - b.classes)[0]?.name;
}

/** True when it is only asked where the answer to another open question is so. */
function waits(name: string, open: readonly string[], { variables, facts }: ReadDefinition): boolean {
  const { when } = variables.get(name) ?? {};
  if (when === undefined) return false;
  const asked = namesIn(when, "fact").flatMap((fact) => {
    const { expression } = facts.get(fact) ?? {};
    return expression === undefined ? [] : namesIn(expression, "variable");
  });
  return [...namesIn(when, "variable"), ...asked].some((other) => other !== name && open.includes(other));
}

/** How many classes are possible once a variable is known, on average over the kinds of answer. */
function classesLeft(name: string, read: ReadDefinition, record: ChildRecord): number {
  const faced = faceRecord(read, record);
  const { candidates, open } = decide(read, faced);
  const { inputs } = openInputs(open, read, faced);
  const input = inputs.find(({ cause }) => cause.kind === "variable" && cause.name === name);
  const answers = input === undefined ? undefined : answersTo(input, read, faced);
  if (answers === undefined || answers.parts.length === 0) return candidates.length;
  const counts = answers.parts.map((value) => {
    const supposed = new Map([[answers.name, { value, reason: "dont-know" as const }]]);
    return decide(read, faceRecord(read, record, supposed)).candidates.length;
  });
  return counts.reduce((sum, count) => sum + count, 0) / counts.length;
}

interface Answers {
  /** A variable, or the fact that is counted from it. */
  readonly name: string;
  readonly parts: readonly Value[];
}

function answersTo(
  { cause, kernel }: OpenInput,
  read: ReadDefinition,
  faced: ReturnType<typeof faceRecord>,
): Answers | undefined {
  if (kernel !== undefined) {
    return partsOf(`fact.${kernel}`, faced.fact(kernel), (age) => divideInteger(age, cutsOf(read)));
  }
  const variable = read.variables.get(cause.name)?.variable;
  if (variable === undefined) return undefined;
  const { value } = faced.recorded(cause.name);
  return partsOf(cause.name, value, (part) => divide(variable, part, cutsOf(read)));
}

/** Parts that the rules tell apart; `undefined` for what they do not. */
function divide(variable: Variable, value: Value, cuts: Cuts): readonly Value[] | undefined {
  if (isAmong(value)) return codeGroups(value.among, cuts).map(amongOf);
  return variable.type === "integer" ? divideInteger(value, cuts) : split(variable, value, cuts);
}

function divideInteger(value: Value, cuts: Cuts): readonly Value[] | undefined {
  if (!isSpan(value)) return undefined;
  const { from, to } = value;
  return cuts.numbers.some((cut) => from <= cut && cut <= to) ? splitInteger(value, cuts) : undefined;
}

/** All parts of a value that nothing divides further. */
function partsOf(
  name: string,
  whole: Value,
  divided: (value: Value) => readonly Value[] | undefined,
): Answers | undefined {
  let parts: readonly Value[] = [whole];
  for (;;) {
    const next = parts.flatMap((part) => divided(part) ?? [part]);
    if (next.length > mostAnswers) return undefined;
    if (next.length === parts.length) return { name, parts: next };
    parts = next;
  }
}
