import type { Json, Reason } from "@mangnon/schema";
import { nearest } from "@mangnon/schema/nearest";
import { TestkitError } from "../errors.ts";
import type { ConformanceCase, ConformanceItem, ConformanceRefusal } from "./case.ts";
import { conformanceCases, conformanceRefusals } from "./cases.ts";

/** Every reason why it is not known; `true` when the implementation does not tell reasons. */
type Why = readonly Reason[] | true;

/** What an implementation says a rule is; each form is that of `ConformanceResult`. */
export type AnsweredResult =
  | { readonly known: Json }
  | { readonly from: number | string; readonly to: number | string; readonly unknown: Why }
  | { readonly oneOf: readonly string[]; readonly unknown: Why }
  | { readonly items: readonly ConformanceItem[]; readonly unknown: Why }
  | { readonly unknown: Why };

/** What an implementation says of a case. Reasons and needs that it does not tell are counted, not compared. */
export interface ConformanceAnswer {
  readonly result: AnsweredResult;
  readonly needs?: readonly (readonly string[])[] | undefined;
}

/** Another reading of the rule language, to be held against the cases. */
export interface Implementation {
  readonly evaluate: (given: ConformanceCase) => ConformanceAnswer;
  /** The codes of all that is wrong with a rule. Without it no refusal is run. */
  readonly check?: (given: ConformanceRefusal) => readonly string[];
}

/** A case that an implementation is not asked, and why. */
export interface SkippedCase {
  readonly id: string;
  readonly reason: string;
}

/** A case on which an implementation says something else, as JSON texts. */
export interface ConformanceFailure {
  readonly id: string;
  readonly what: "result" | "reasons" | "needs" | "code" | "error";
  readonly expected: string;
  readonly actual: string;
}

/** What came of the cases. `passed`, `failures` (by case) and `skipped` together are all of them. */
export interface ConformanceRun {
  readonly passed: number;
  readonly failures: readonly ConformanceFailure[];
  readonly skipped: readonly SkippedCase[];
  /** On so many cases the implementation told its needs, where a case has some, and its reasons. */
  readonly compared: { readonly needs: number; readonly reasons: number };
}

export interface ConformanceOptions {
  readonly skip?: readonly SkippedCase[];
}

/**
 * Asks an implementation about every case of the kit, and about every rule that is to be refused.
 *
 * A case passes when the result is the same, codes of `oneOf` in any order, and so are reasons and needs, in any
 * order, where the implementation tells them. An implementation that throws fails that case and goes on.
 *
 * @throws `TestkitError` `testkit/unknown-case` when `skip` names a case that the kit has not, and
 * `testkit/skipped-without-reason` when a reason is empty.
 *
 * @example
 * const guesses = { evaluate: () => ({ result: { known: true } }) };
 * const { passed, failures } = runConformance(guesses);
 * passed > 100 && failures.length > passed;
 * // => true
 */
export function runConformance(
  implementation: Implementation,
  { skip = [] }: ConformanceOptions = {},
): ConformanceRun {
  const skipped = skippedById(skip);
  const run: Running = { passed: 0, failures: [], needs: 0, reasons: 0 };
  for (const given of conformanceCases) {
    if (!skipped.has(given.id)) judge(given.id, run, () => differences(given, implementation, run));
  }
  const { check } = implementation;
  const refusals = check === undefined ? [] : conformanceRefusals;
  for (const given of refusals) {
    if (!skipped.has(given.id)) judge(given.id, run, () => codeDifferences(given, check?.(given) ?? []));
  }
  const { passed, failures, needs, reasons } = run;
  return { passed, failures, skipped: [...skipped.values()], compared: { needs, reasons } };
}

interface Running {
  passed: number;
  readonly failures: ConformanceFailure[];
  needs: number;
  reasons: number;
}

function skippedById(skip: readonly SkippedCase[]): ReadonlyMap<string, SkippedCase> {
  const ids = new Set([...conformanceCases, ...conformanceRefusals].map(({ id }) => id));
  for (const { id, reason } of skip) {
    if (!ids.has(id)) throw new TestkitError("testkit/unknown-case", { case: id, nearest: nearest(id, ids) });
    if (reason.trim() === "") throw new TestkitError("testkit/skipped-without-reason", { case: id });
  }
  return new Map(skip.map((each) => [each.id, each]));
}

type Difference = Omit<ConformanceFailure, "id">;

function judge(id: string, run: Running, differ: () => Difference | undefined): void {
  const difference = attempt(differ);
  if (difference === undefined) run.passed += 1;
  else run.failures.push({ id, ...difference });
}

function attempt(differ: () => Difference | undefined): Difference | undefined {
  try {
    return differ();
  } catch (error) {
    return { what: "error", expected: "an answer", actual: String(error) };
  }
}

function differences(
  given: ConformanceCase,
  { evaluate }: Implementation,
  run: Running,
): Difference | undefined {
  const { result, needs } = evaluate(given);
  const what = differing("result", inOneWriting(given.result), inOneWriting(result));
  if (what !== undefined) return what;
  if ("unknown" in given.result && "unknown" in result && result.unknown !== true) {
    run.reasons += 1;
    const why = differing("reasons", sorted(given.result.unknown), sorted(result.unknown));
    if (why !== undefined) return why;
  }
  if (given.needs === undefined || needs === undefined) return undefined;
  run.needs += 1;
  return differing("needs", setsOf(given.needs), setsOf(needs));
}

const codeDifferences = ({ code }: ConformanceRefusal, codes: readonly string[]): Difference | undefined =>
  codes.includes(code) ? undefined : { what: "code", expected: code, actual: JSON.stringify(codes) };

function differing(what: Difference["what"], expected: unknown, actual: unknown): Difference | undefined {
  const [theirs, ours] = [JSON.stringify(expected), JSON.stringify(actual)];
  return theirs === ours ? undefined : { what, expected: theirs, actual: ours };
}

/** A value in one writing: its reasons left out, codes sorted, fields in one order. */
function inOneWriting(value: AnsweredResult | ConformanceItem): unknown {
  if ("known" in value) return { known: value.known };
  if ("items" in value) return { items: value.items.map(inOneWriting) };
  if ("oneOf" in value) return { oneOf: sorted(value.oneOf) };
  return "from" in value ? { from: value.from, to: value.to } : { unknown: true };
}

const sorted = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort();

const setsOf = (needs: readonly (readonly string[])[]): readonly string[] =>
  sorted(needs.map((names) => sorted(names).join(" ")));
