// The cases of the kit, made from the tables: each is what the engine says, and what a second way confirms.
import { createHash } from "node:crypto";
import { evaluateRule, type ReadRule } from "@mangnon/rules/json-logic";
import type { ChildRecord, Json, Operator } from "@mangnon/schema";
import type { CaseVocabulary, ConformanceCase, ConformanceResult } from "../../src/conformance/case.ts";
import { allows, leftOut, saysLess } from "./agreement.ts";
import { comparisons } from "./comparisons.ts";
import { completeAndSound } from "./complete-and-sound.ts";
import { completionsAndDefaults, completionsOf, plainAnswer } from "./completions.ts";
import { conditions } from "./conditions.ts";
import { kernels } from "./kernels.ts";
import { knownInPart } from "./known-in-part.ts";
import type { Lawful } from "./lawful.ts";
import { lists } from "./lists.ts";
import { answerOf, readWell } from "./mangnon.ts";
import { monotoneAndOneMeaning } from "./monotone-and-one-meaning.ts";
import { namedValues } from "./named-values.ts";
import { needsByForce } from "./needs-by-force.ts";
import { numbers } from "./numbers.ts";
import { isExact, reachedVocabulary } from "./reached.ts";
import { texts } from "./texts.ts";

/** How the name of an operator is spelt in ids and files. */
export const words: Readonly<Record<Operator, string>> = {
  "==": "equal",
  "!=": "not-equal",
  "<": "less",
  "<=": "at-most",
  ">": "greater",
  ">=": "at-least",
  and: "and",
  or: "or",
  "!": "not",
  "!!": "itself",
  if: "if",
  in: "in",
  "+": "plus",
  "-": "minus",
  "*": "times",
  "/": "divided",
  "%": "remainder",
  min: "min",
  max: "max",
  cat: "cat",
  substr: "substr",
  merge: "merge",
  map: "map",
  filter: "filter",
  reduce: "reduce",
  some: "some",
  all: "all",
  none: "none",
};

type About = Pick<ConformanceCase, "operator" | "law" | "topic" | "of" | "why">;

/** A case with what the second way found wrong with it. */
export interface Made {
  readonly made: ConformanceCase;
  readonly faults: readonly string[];
}

export const fileOf = ({ operator, law, topic }: About): string =>
  operator === undefined ? (law ?? topic ?? "") : words[operator];

interface Asked {
  readonly rule: ConformanceCase["rule"];
  readonly record: ChildRecord;
  readonly vocabulary: CaseVocabulary;
}

/** One case as the engine answers it, held against every completion and every set of variables. */
function makeCase(about: About, { rule, record, vocabulary }: Asked): Made {
  const whole = readWell(rule, vocabulary);
  const reached = reachedVocabulary(vocabulary, whole);
  const names = new Set(reached.variables.map(({ id }) => id));
  const own = Object.fromEntries(Object.entries(record).filter(([id]) => names.has(id)));
  const { why, of, ...shows } = about;
  const input = { ...shows, rule, ...reached, record: own };
  const read = readWell(rule, reached);
  const { result, needs } = answerOf(input, read);
  const mark = createHash("sha256")
    .update(JSON.stringify([input, of]))
    .digest("hex")
    .slice(0, 8);
  const made: ConformanceCase = {
    id: `${fileOf(about)}-${mark}`,
    ...input,
    result: result as ConformanceResult,
    ...(needs === undefined ? {} : { needs }),
    ...(of === undefined ? {} : { of }),
    ...(why === undefined ? {} : { why }),
  };
  return { made, faults: faultsOf(made, read) };
}

function faultsOf(made: ConformanceCase, read: ReadRule): readonly string[] {
  const answersOf = (ways: readonly ChildRecord[]) => ways.map((way) => plainAnswer(read, way));
  const isTold = (answer: Json | undefined): answer is Json => answer !== undefined;
  const left = leftOut(made.result, answersOf(completionsOf(made)).filter(isTold));
  const all =
    isExact(read) && !isContradicted(read, made.record) ? answersOf(completionsAndDefaults(made)) : [];
  const less = all.every(isTold) ? (leftOut(made.result, all) ?? saysLess(made.result, all)) : undefined;
  const needs = made.needs === undefined ? undefined : needsFault(made.needs, needsByForce(made, read));
  return [left, less, needs].flatMap((fault) => (fault === undefined ? [] : [`${made.id}: ${fault}`]));
}

/** True when something was recorded although it is known that its question was not asked. */
const isContradicted = (read: ReadRule, record: ChildRecord): boolean =>
  evaluateRule(read, record).findings.some(({ code }) => code === "rules/contradicts-skip");

const setsOf = (needs: readonly (readonly string[])[]): string =>
  JSON.stringify(needs.map((names) => [...names].sort().join(" ")).sort());

const needsFault = (ours: readonly (readonly string[])[], theirs: readonly (readonly string[])[]) =>
  setsOf(ours) === setsOf(theirs) ? undefined : `needs ${setsOf(ours)}, but by force ${setsOf(theirs)}`;

/** How many completions of a base case are cases of their own. */
const shownCompletions = 4;

function madeOfLaw({ law, vocabulary, rule, record, steps = [], writings = [] }: Lawful): readonly Made[] {
  const base = makeCase({ law }, { rule, record, vocabulary });
  const { id } = base.made;
  const ways = law === "sound" ? spread(completionsOf(base.made)) : [];
  const completed = ways.map((way) =>
    makeCase({ law, of: id, why: "a completion: the answer stays" }, { rule, record: way, vocabulary }),
  );
  const narrowed = steps.map((step) =>
    makeCase(
      { law, of: id, why: "more is known: nothing that was said is taken back" },
      { rule, record: step, vocabulary },
    ),
  );
  const rewritten = writings.map((other) =>
    makeCase({ law, of: id, why: "the same in other words" }, { rule: other, record, vocabulary }),
  );
  const all = [base, ...completed, ...narrowed, ...rewritten];
  return all.map((each, at) => ({ ...each, faults: [...each.faults, ...lawFaults(law, all, at)] }));
}

/** The first, the last, and some between. */
function spread(ways: readonly ChildRecord[]): readonly ChildRecord[] {
  const count = Math.min(shownCompletions, ways.length);
  const at = Array.from({ length: count }, (_, part) =>
    Math.round((part * (ways.length - 1)) / Math.max(1, count - 1)),
  );
  return [...new Set(at)].map((place) => ways[place] as ChildRecord);
}

/** What is promised of a case of a law, and not so. */
function lawFaults(law: Lawful["law"], all: readonly Made[], at: number): readonly string[] {
  const [base, own] = [(all[0] as Made).made, (all[at] as Made).made];
  const say = (fault: string) => [`${own.id}: ${fault}`];
  const isSame = JSON.stringify(own.result) === JSON.stringify(base.result);
  if (law === "complete") return "known" in own.result ? [] : say("is not known");
  if (law === "sound")
    return "known" in base.result && isSame ? [] : say(`${JSON.stringify(own.result)} is another answer`);
  if (law === "one-meaning") {
    const isAlike = isSame && setsOf(own.needs ?? []) === setsOf(base.needs ?? []);
    return isAlike ? [] : say(`means ${JSON.stringify([own.result, own.needs, base.result, base.needs])}`);
  }
  const before = all[at - 1]?.made;
  const isWithin = before === undefined || within(own.result, before.result);
  return isWithin ? [] : say(`${JSON.stringify(own.result)} was not among ${JSON.stringify(before?.result)}`);
}

/** True when all that one result leaves possible the other does. */
function within(result: ConformanceResult, before: ConformanceResult): boolean {
  if ("known" in result) return allows(before, result.known);
  if ("oneOf" in result) return result.oneOf.every((code) => allows(before, code));
  if ("from" in result) return allows(before, result.from) && allows(before, result.to);
  return !("known" in before);
}

/** Every case, in the order of the tables; the same case is made once. */
export function makeAll(): readonly Made[] {
  const tables = [
    ...comparisons,
    ...conditions,
    ...numbers,
    ...texts,
    ...lists,
    ...knownInPart,
    ...namedValues,
    ...kernels,
  ];
  const made = tables.flatMap(({ about, vocabulary, rows }) =>
    rows.map(([rule, record, why]) =>
      makeCase({ ...about, ...(why === undefined ? {} : { why }) }, { rule, record, vocabulary }),
    ),
  );
  const all = [...made, ...[...completeAndSound, ...monotoneAndOneMeaning].flatMap(madeOfLaw)];
  return [...new Map(all.map((each) => [each.made.id, each])).values()];
}
