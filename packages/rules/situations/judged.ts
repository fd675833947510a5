// What a definition makes of records, to hold against what is told of the definition.
import type { ChildRecord, Expression, Issue } from "@mangnon/schema";
import { expect } from "vitest";
import { decide } from "../src/classify/decide.ts";
import type { ReadDefinition } from "../src/definition/read-definition.ts";
import { evaluate } from "../src/evaluate/evaluate.ts";
import { faceRecord } from "../src/record/face-record.ts";
import { everyWholeRecord, isCompletionOf } from "./every-record.ts";

/** A record with what a definition makes of it. */
export interface Judged {
  readonly record: ChildRecord;
  readonly candidates: readonly string[];
  /** Of each class, in order: is its rule true? */
  readonly rules: readonly unknown[];
}

export function judge(read: ReadDefinition, record: ChildRecord): Judged {
  const faced = faceRecord(read, record);
  const rules = read.classes.map(({ expression }) => expression === undefined || evaluate(expression, faced));
  return { record, candidates: decide(read, faced).candidates, rules };
}

/** Every whole record on a day on which the definition speaks. */
export function judgedRecords(read: ReadDefinition): readonly Judged[] {
  const { since } = read.definition.effective;
  return everyWholeRecord(read)
    .filter(
      ({ referenceDate }) =>
        since === undefined ||
        referenceDate === undefined ||
        referenceDate === null ||
        referenceDate >= since,
    )
    .map((record) => judge(read, record));
}

export const isOf = ({ candidates }: Judged, id: string | undefined): boolean =>
  candidates.length === 1 && candidates[0] === id;

export const issuesOf = (issues: readonly Issue[], ...codes: readonly string[]): readonly Issue[] =>
  issues.filter(({ code }) => codes.includes(`${code}`.replace("rules/lint-", "")));

export const exampleOf = ({ data }: Issue): ChildRecord => JSON.parse(String(data.example)) as ChildRecord;

type Shows = (one: Judged) => boolean;

/** An example shows something of whatever it turns out to be. */
export function expectShown(issue: Issue, judged: readonly Judged[], shows: Shows): void {
  const completions = judged.filter(({ record }) => isCompletionOf(record, exampleOf(issue)));
  expect(completions.length, "completions").toBeGreaterThan(0);
  expect(completions.every(shows), JSON.stringify(issue)).toBe(true);
}

/** Of less than the example it would not be shown. */
export function expectSmallest(issue: Issue, judged: readonly Judged[], shows: Shows): void {
  expectShown(issue, judged, shows);
  const example = Object.entries(exampleOf(issue));
  const names = example.map(([name]) => name);
  for (const left of names.filter((name) => !isImplied(name, names))) {
    const fewer = Object.fromEntries(example.filter(([name]) => name !== left));
    expect(judged.filter(({ record }) => isCompletionOf(record, fewer)).every(shows), left).toBe(false);
  }
}

const dated: readonly string[] = ["birthDate", "referenceDate", "ageInYears"];

/** That something was asked stands beside its answer, and the dates of an age beside it. */
const isImplied = (name: string, names: readonly string[]): boolean =>
  (name === "works" && names.includes("x.shifts")) ||
  names.includes("x.night") ||
  (dated.includes(name) && names.filter((other) => dated.includes(other)).length > 1);

/** A rule, where it stands, and the records of which it is asked. */
export interface RuleAt {
  readonly path: Issue["path"];
  readonly expression: Expression;
  readonly records: readonly ChildRecord[];
  readonly isRuleOfClass: boolean;
}

export function rulesOf(read: ReadDefinition): readonly RuleAt[] {
  const every = everyWholeRecord(read);
  const effective = judgedRecords(read).map(({ record }) => record);
  const inside = effective.filter((record) => evaluate(read.population, faceRecord(read, record)) === true);
  const rule = (path: Issue["path"], expression: Expression | undefined, records: readonly ChildRecord[]) =>
    expression === undefined ? [] : [{ path, expression, records, isRuleOfClass: path[0] === "classes" }];
  return [
    ...rule(["population"], read.population, effective),
    ...read.classes.flatMap(({ expression }, at) => rule(["classes", at, "rule"], expression, inside)),
    ...[...read.facts].flatMap(([name, { expression }]) => rule(["facts", name, "rule"], expression, every)),
    ...[...read.variables].flatMap(([name, { when }]) => rule(["variables", name, "when"], when, every)),
  ];
}
