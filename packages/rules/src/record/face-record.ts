import type { ChildRecord, Expression, Finding, RecordValue } from "@mangnon/schema";
import { found } from "../codes.ts";
import type { ReadParts, ReadVariable } from "../definition/read-parts.ts";
import { referenceDate } from "../definition/read-vocabulary.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import type { Facing } from "../evaluate/facing.ts";
import { typeOfVariable } from "../read/scope.ts";
import { hull } from "../values/hull.ts";
import { truthOf } from "../values/truth.ts";
import { isKnown, type Value } from "../values/value.ts";
import { kernelValue } from "./kernel.ts";
import { type ParameterOn, parameterOn } from "./parameter-on.ts";
import { isAbsent, type Recorded, readRecorded } from "./recorded.ts";
import { wholeRange } from "./whole-range.ts";

/** A record as rules see it: every value asked for is worked out once and kept. */
export interface FacedRecord extends Facing {
  /** What was recorded for a variable, before its skip pattern. */
  readonly recorded: (name: string) => Recorded;
  readonly parameterOn: (name: string) => ParameterOn;
  readonly findings: () => readonly Finding[];
}

/** What to take instead of what the record holds: by variable or kernel (`fact.age`). */
export type Supposed = ReadonlyMap<string, Recorded>;

const nothingSupposed: Supposed = new Map();

/** Faces the rules with a record. Only own fields count, and only values asked for are read. */
export function faceRecord(
  parts: ReadParts,
  record: ChildRecord,
  supposed: Supposed = nothingSupposed,
): FacedRecord {
  const findings = new Map<string, Finding>();
  const say = (finding: Finding): void => {
    findings.set(`${finding.code} ${finding.path.join(".")}`, finding);
  };
  const recorded = kept((name): Recorded => {
    const known = supposed.get(name);
    const read = parts.variables.get(name);
    if (known !== undefined || read === undefined) return known ?? { value: undefined, reason: "absent" };
    const raw: RecordValue = Object.hasOwn(record, name) ? record[name] : undefined;
    const result = readRecorded(read.variable, raw, parts.codes);
    if (result.finding !== undefined) say(result.finding);
    return result;
  });
  const variable = kept((name): Value => {
    const read = parts.variables.get(name);
    return read?.when === undefined ? recorded(name).value : skipped(read, read.when);
  });
  const fact = kept((name): Value => {
    const read = parts.facts.get(name);
    if (read === undefined) return undefined;
    if (read.expression !== undefined) return evaluate(read.expression, facing);
    const known = supposed.get(`fact.${name}`);
    if (known !== undefined) return known.value;
    const { from, on, recorded: beside } = read.fact;
    const inputs = {
      from: variable(from),
      on: variable(on),
      recorded: beside === undefined ? undefined : variable(beside),
    };
    return kernelValue(read.fact, inputs, say);
  });
  const dated = kept((name): ParameterOn => {
    const read = parts.parameters.get(name);
    if (read === undefined) return { value: undefined, versions: [] };
    const result = parameterOn(
      read,
      parts.variables.has(referenceDate) ? variable(referenceDate) : undefined,
    );
    if (result.finding !== undefined) say(result.finding);
    return result;
  });

  function skipped(read: ReadVariable, when: Expression): Value {
    const { id } = read.variable;
    const asked = truthOf(evaluate(when, facing));
    const own = recorded(id);
    if (asked === true) return own.value;
    const either = hull(own.value, read.otherwise, typeOfVariable(read.variable));
    if (asked === undefined) return either;
    if (isAbsent(own) || supposed.has(id) || isKnown(either)) return read.otherwise;
    say(found("rules/contradicts-skip", [id], { variable: id }));
    return wholeRange(read.variable, parts.codes);
  }

  const facing: Facing = { variable, fact, parameter: (name) => dated(name).value };
  return { ...facing, recorded, parameterOn: dated, findings: () => [...findings.values()] };
}

/** A function of a name that works out each answer once. */
function kept<Result>(of: (name: string) => Result): (name: string) => Result {
  const answers = new Map<string, Result>();
  return (name) => {
    if (answers.has(name)) return answers.get(name) as Result;
    const answer = of(name);
    answers.set(name, answer);
    return answer;
  };
}
