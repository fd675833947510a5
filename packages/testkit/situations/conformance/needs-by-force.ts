// What would settle a condition, found by telling every set of variables every value.
import { evaluateRule, type ReadRule } from "@mangnon/rules/json-logic";
import type { ChildRecord, RecordValue } from "@mangnon/schema";
import type { ConformanceCase } from "../../src/conformance/case.ts";
import { readWell } from "./mangnon.ts";
import { mayBe } from "./may-be.ts";

type Given = Omit<ConformanceCase, "id" | "result">;

interface Unknown {
  readonly id: string;
  readonly values: readonly RecordValue[];
}

/** What is told of some variables. */
type Way = ReadonlyMap<string, RecordValue>;

/** A condition is known, or can still become so, or hangs on what nobody can be asked, or nobody can be so. */
type State = "settled" | "open" | "stuck";

/** Every smallest set of unknown variables that settles a condition whatever their values. */
export function needsByForce(given: Given, read: ReadRule): readonly (readonly string[])[] {
  const unknown = unknownOf(given, read);
  const stateOf = statesOf(given, read, unknown);
  if (stateOf(new Map()) !== "open") return [];
  const enough: (readonly string[])[] = [];
  for (const asked of subsets(unknown)) {
    const names = asked.map(({ id }) => id);
    if (enough.some((smaller) => smaller.every((name) => names.includes(name)))) continue;
    if (waysOf(asked).every((way) => stateOf(way) !== "open")) enough.push(names);
  }
  return enough;
}

/** Variables that are not known, and those told although their question was not asked. */
function unknownOf(given: Given, read: ReadRule): readonly Unknown[] {
  const contradicted = contradictionsOf(read, given.record);
  return given.variables.flatMap((variable) => {
    const { id } = variable;
    const isContradicted = contradicted.includes(`rules/contradicts-skip ${id}`);
    const values = mayBe(variable, isContradicted ? {} : given.record, given);
    return values.length > 1 ? [{ id, values }] : [];
  });
}

function statesOf(given: Given, read: ReadRule, unknown: readonly Unknown[]): (way: Way) => State {
  const contradicted = contradictionsOf(read, given.record);
  const look = kept((way) => {
    const record = told(given, way);
    const isImpossible = contradictionsOf(read, record).some((each) => !contradicted.includes(each));
    if (isImpossible) return "stuck";
    return "known" in evaluateRule(read, record).value ? "settled" : "open";
  });
  return kept((way) => {
    const state = look(way);
    if (state !== "open") return state;
    const rest = unknown.filter(({ id }) => !way.has(id));
    return waysOf(rest).some((more) => look(new Map([...way, ...more])) === "settled") ? "open" : "stuck";
  });
}

function kept(of: (way: Way) => State): (way: Way) => State {
  const answers = new Map<string, State>();
  return (way) => {
    const key = JSON.stringify([...way].sort(([a], [b]) => (a < b ? -1 : 1)));
    const answer = answers.get(key) ?? of(way);
    answers.set(key, answer);
    return answer;
  };
}

const contradictions = ["rules/contradicts-skip", "rules/ages-contradict", "rules/after-reference-date"];

const contradictionsOf = (read: ReadRule, record: ChildRecord): readonly string[] =>
  evaluateRule(read, record)
    .findings.filter(({ code }) => contradictions.includes(code))
    .map(({ code, path }) => `${code} ${path.join(".")}`);

/** The record with what is told, as far as its question is asked. */
function told(given: Given, way: Way): ChildRecord {
  const record: Record<string, RecordValue> = { ...given.record, ...Object.fromEntries(way) };
  for (const { id, when } of given.variables) {
    if (when === undefined || !way.has(id)) continue;
    const { value } = evaluateRule(readWell(when, given), record);
    if ("known" in value && value.known === false) delete record[id];
  }
  return record;
}

const waysOf = (unknown: readonly Unknown[]): readonly Way[] =>
  unknown.reduce<readonly Way[]>(
    (ways, { id, values }) => ways.flatMap((way) => values.map((value) => new Map([...way, [id, value]]))),
    [new Map()],
  );

/** Every subset, the smaller ones first, then in the order of declaration. */
const subsets = (unknown: readonly Unknown[]): readonly (readonly Unknown[])[] =>
  Array.from({ length: 2 ** unknown.length }, (_, mask) =>
    unknown.filter((_each, at) => (mask >> at) % 2 === 1),
  ).sort((a, b) => a.length - b.length);
