// Every way in which a record may turn out, and what json-logic-js makes of it.
import { evaluateRule, exportRule, type ReadRule, runRule, toData } from "@mangnon/rules/json-logic";
import type { ChildRecord, Json, RecordValue, Rule, ValueType } from "@mangnon/schema";
import type { ConformanceCase } from "../../src/conformance/case.ts";
import { readWell } from "./mangnon.ts";
import { isAbsent, mayBe } from "./may-be.ts";

type Given = Omit<ConformanceCase, "id" | "result">;

/** So many completions of one record are looked at; of more, every so many-th. */
const mostCompletions = 3_000;

/** Values of every variable, as the skip patterns and the dates of ages allow; some of them where there are many. */
export function completionsOf(given: Given): readonly ChildRecord[] {
  return waysOf(given, (way, isPossible) => (isPossible ? [way] : []));
}

/**
 * The completions, and beside them those of whoever turns out not to have been asked what was recorded: while it is not
 * known whether a question was asked, its default is possible too.
 */
export function completionsAndDefaults(given: Given): readonly ChildRecord[] {
  return waysOf(given, (way) => [way]);
}

type Unasked = (way: ChildRecord, isPossible: boolean) => readonly ChildRecord[];

function waysOf(given: Given, unasked: Unasked): readonly ChildRecord[] {
  let ways: readonly ChildRecord[] = [{}];
  for (const variable of given.variables) {
    const { id, when } = variable;
    const values = mayBe(variable, given.record, given);
    const asked = when === undefined ? undefined : readWell(when, given);
    const isPossible = isAbsent(given.record[id]) || isDefault(variable.otherwise, values);
    ways = ways.flatMap((way) => {
      const isAsked = asked === undefined || writtenAnswer(asked, way) === true;
      return isAsked
        ? values.map((value): ChildRecord => ({ ...way, [id]: value }))
        : unasked(way, isPossible);
    });
    if (ways.length > mostCompletions * 4) ways = everyFew(ways);
  }
  return everyFew(ways.filter((way) => hasOneAge(way, given)));
}

const everyFew = (ways: readonly ChildRecord[]): readonly ChildRecord[] => {
  const step = Math.ceil(ways.length / mostCompletions);
  return step === 1 ? ways : ways.filter((_, at) => at % step === 0 || at === ways.length - 1);
};

/** The very value that holds where a question is not asked contradicts nothing. */
const isDefault = (otherwise: unknown, values: readonly RecordValue[]): boolean =>
  values.length === 1 && JSON.stringify(values[0]) === JSON.stringify(otherwise);

/** A birth on or before the day, and a told age that is the one counted. */
function hasOneAge(way: ChildRecord, { facts = [] }: Given): boolean {
  return facts.every((fact) => {
    if (!("kernel" in fact)) return true;
    const [birth, on] = [String(way[fact.from]), String(way[fact.on])];
    return birth <= on && (fact.recorded === undefined || way[fact.recorded] === yearsBetween(birth, on));
  });
}

/** A birthday on 29 February comes on 1 March of a common year. */
function yearsBetween(birth: string, on: string): number {
  const years = Number(on.slice(0, 4)) - Number(birth.slice(0, 4));
  return on.slice(4) < birth.slice(4) ? years - 1 : years;
}

/** What json-logic-js answers on a completion; `undefined` where it would compute what nobody can. */
export function plainAnswer(read: ReadRule, way: ChildRecord): Json | undefined {
  if (!("known" in evaluateRule(read, way).value)) return undefined;
  return writtenAnswer(read, way);
}

/** What json-logic-js answers on a record of which all is known, dates as texts; `undefined` on any other. */
export function writtenAnswer(read: ReadRule, way: ChildRecord): Json | undefined {
  const prepared = toData(read, way);
  const rule = exported(read, dayOf(way) ?? "2020-01-01");
  if (!prepared.complete || rule === undefined) return undefined;
  return written(runRule(rule, prepared.data), read.expression.type);
}

/** The one day of a record whose law holds, if there is one. */
export const dayOf = ({ referenceDate }: ChildRecord): string | undefined =>
  typeof referenceDate === "string" && referenceDate.length === 10 ? referenceDate : undefined;

const exports = new WeakMap<ReadRule, Map<string, Rule | undefined>>();

function exported(read: ReadRule, on: string): Rule | undefined {
  const known = exports.get(read) ?? new Map<string, Rule | undefined>();
  exports.set(read, known);
  if (!known.has(on))
    known.set(
      on,
      attempt(() => exportRule(read, { on })),
    );
  return known.get(on);
}

/** Where the law has no number, or the rule names a month, there is nothing to hand over. */
function attempt(write: () => Rule): Rule | undefined {
  try {
    return write();
  } catch {
    return undefined;
  }
}

/** Dates, which are numbers there, as texts. */
function written(value: Json, type: ValueType): Json {
  if (type.kind === "list") return (value as readonly Json[]).map((item) => written(item, type.of));
  if (type.kind !== "date") return value;
  const digits = String(value);
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}
