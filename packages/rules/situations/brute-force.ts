// What would settle a class, found by trying everything.
import type { ChildRecord, RecordValue } from "@mangnon/schema";
import { classify } from "../src/classify/classify.ts";
import type { ReadDefinition } from "../src/definition/read-definition.ts";
import { evaluate } from "../src/evaluate/evaluate.ts";
import { faceRecord } from "../src/record/face-record.ts";
import type { Finite } from "./finite.ts";

/** A class is settled, can still become so, or hangs on something that nobody can be asked for. */
type State = "settled" | "open" | "stuck";

/** Every set of the variables that a record leaves out which settles its class, and none that holds another. */
export function smallestSetsByForce(
  read: ReadDefinition,
  record: ChildRecord,
  finite: readonly Finite[],
): readonly (readonly string[])[] {
  const unknown = unknownOf(read, record, finite);
  const stateOf = statesOf({ read, record, unknown });
  if (!assignments(unknown).some((assigned) => stateOf(assigned) === "settled")) return [];
  const enough: (readonly string[])[] = [];
  for (const asked of subsets(unknown)) {
    const names = asked.map(({ variable }) => variable.id);
    if (enough.some((smaller) => smaller.every((name) => names.includes(name)))) continue;
    if (assignments(asked).every((assigned) => stateOf(assigned) !== "open")) enough.push(names);
  }
  return enough;
}

/** True when, whatever the values of some variables, the class is settled or nothing can settle it any more. */
export function isEnoughByForce(
  {
    read,
    record,
    finite,
  }: { readonly read: ReadDefinition; readonly record: ChildRecord; readonly finite: readonly Finite[] },
  names: readonly string[],
): boolean {
  const unknown = unknownOf(read, record, finite);
  const stateOf = statesOf({ read, record, unknown });
  const asked = unknown.filter(({ variable }) => names.includes(variable.id));
  return (
    asked.length === names.length && assignments(asked).every((assigned) => stateOf(assigned) !== "open")
  );
}

const unknownOf = (read: ReadDefinition, record: ChildRecord, finite: readonly Finite[]): readonly Finite[] =>
  finite.filter(({ variable: { id } }) => read.variables.has(id) && record[id] === undefined);

/** In how many ways the holes of a record can be filled. */
export const waysOf = (read: ReadDefinition, record: ChildRecord, finite: readonly Finite[]): number =>
  unknownOf(read, record, finite).reduce((ways, { values }) => ways * values.length, 1);

type Assigned = readonly (readonly [name: string, value: RecordValue])[];

interface Trial {
  readonly read: ReadDefinition;
  readonly record: ChildRecord;
  readonly unknown: readonly Finite[];
}

/** What the class is once some variables are told, whatever else may become known. */
function statesOf({ read, record, unknown }: Trial): (assigned: Assigned) => State {
  const contradicted = contradictedAges(read, record);
  const isSettled = kept((assigned) => {
    const { outcome } = classify(read, withTold(read, record, assigned), { needs: false });
    return outcome.status === "determined";
  });
  return kept((assigned) => {
    const ages = contradictedAges(read, withTold(read, record, assigned));
    if (ages.some((name) => !contradicted.includes(name))) return "stuck";
    if (isSettled(assigned)) return "settled";
    const rest = unknown.filter(({ variable }) => !assigned.some(([name]) => name === variable.id));
    const canBe = assignments(rest).some((more) => isSettled(inOrder([...assigned, ...more], unknown)));
    return canBe ? "open" : "stuck";
  });
}

const inOrder = (assigned: Assigned, unknown: readonly Finite[]): Assigned =>
  unknown.flatMap(({ variable }) => assigned.filter(([name]) => name === variable.id));

function kept<Answer>(of: (assigned: Assigned) => Answer): (assigned: Assigned) => Answer {
  const answers = new Map<string, Answer>();
  return (assigned) => {
    const key = JSON.stringify(assigned);
    const answer = answers.get(key) ?? of(assigned);
    answers.set(key, answer);
    return answer;
  };
}

/** The record with what was told, as far as its question is asked. */
function withTold(read: ReadDefinition, record: ChildRecord, assigned: Assigned): ChildRecord {
  const told = { ...record, ...Object.fromEntries(assigned) };
  const unasked = toldUnasked(read, told).filter((name) => record[name] === undefined);
  return Object.fromEntries(Object.entries(told).filter(([name]) => !unasked.includes(name)));
}

/** A record without what is told where it is not known that its question is asked. */
export function withoutUnasked(read: ReadDefinition, record: ChildRecord): ChildRecord {
  const faced = faceRecord(read, record);
  return Object.fromEntries(
    Object.entries(record).filter(([name]) => {
      const when = read.variables.get(name)?.when;
      return when === undefined || evaluate(when, faced) === true;
    }),
  );
}

/** What is told although its question is not asked. */
function toldUnasked(read: ReadDefinition, record: ChildRecord): readonly string[] {
  const faced = faceRecord(read, record);
  return [...read.variables].flatMap(([name, { when }]) =>
    when !== undefined && record[name] !== undefined && evaluate(when, faced) === false ? [name] : [],
  );
}

/** Ages that do not go with their dates. */
export function contradictedAges(read: ReadDefinition, record: ChildRecord): readonly string[] {
  const faced = faceRecord(read, record);
  return [...read.facts].flatMap(([name, { expression }]) =>
    expression === undefined && faced.fact(name) === undefined ? [name] : [],
  );
}

const assignments = (finite: readonly Finite[]): readonly Assigned[] =>
  finite.reduce<readonly Assigned[]>(
    (before, { variable, values }) =>
      before.flatMap((assigned) => values.map((value): Assigned => [...assigned, [variable.id, value]])),
    [[]],
  );

/** Every subset, the smaller ones first. */
const subsets = (finite: readonly Finite[]): readonly (readonly Finite[])[] =>
  Array.from({ length: 2 ** finite.length }, (_, mask) =>
    finite.filter((_each, at) => (mask >> at) % 2 === 1),
  ).sort((a, b) => a.length - b.length);
