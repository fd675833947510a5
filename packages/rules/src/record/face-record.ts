import type { ChildRecord, Expression, Finding, RecordValue } from "@mangnon/schema";
import { found } from "../codes.ts";
import type { ReadParts } from "../definition/read-parts.ts";
import type { Facing } from "../evaluate/facing.ts";
import { nothingInside } from "../evaluate/prepare.ts";
import { hull } from "../values/hull.ts";
import { isKnown, type Value } from "../values/value.ts";
import { kernelValue } from "./kernel.ts";
import { type ParameterOn, parameterOn } from "./parameter-on.ts";
import {
  type PreparedFact,
  type PreparedParts,
  type PreparedRule,
  type PreparedVariable,
  preparedParts,
  type SlottedRecord,
} from "./prepared-parts.ts";
import { isAbsent, type Recorded, readRecorded } from "./recorded.ts";
import { wholeRange } from "./whole-range.ts";

/** A record as rules see it: every value asked for is worked out once and kept. */
export interface FacedRecord extends Facing {
  /** What was recorded for a variable, before its skip pattern. */
  readonly recorded: (name: string) => Recorded;
  readonly parameterOn: (name: string) => ParameterOn;
  /** The value of an expression, worked out once. */
  readonly valueOf: (expression: Expression) => Value;
  /** The value of every node of an expression, by its id. */
  readonly valuesOf: (expression: Expression) => readonly Value[];
  readonly findings: () => readonly Finding[];
}

/** What to take instead of what the record holds: by variable or kernel (`fact.age`). */
export type Supposed = ReadonlyMap<string, Recorded>;

const nothingSupposed: Supposed = new Map();

/** Faces the rules with a record. Only own fields count, and only values asked for are read. */
export const faceRecord = (
  parts: ReadParts,
  record: ChildRecord,
  supposed: Supposed = nothingSupposed,
): FacedRecord => new Faced(preparedParts(parts), record, supposed);

const notAsked: unique symbol = Symbol("not asked");
type Kept<Result> = (Result | typeof notAsked)[];
const noneAsked = <Result>(count: number): Kept<Result> => new Array(count).fill(notAsked);

const nothingRecorded: Recorded = { value: undefined, reason: "absent" };
const noParameter: ParameterOn = { value: undefined, versions: [] };

/** Its methods are shared by all records, of which there may be millions. */
class Faced implements FacedRecord, SlottedRecord {
  readonly values: Value[] = [];
  private readonly prepared: PreparedParts;
  private readonly record: ChildRecord;
  private readonly supposed: Supposed;
  private readonly readings: Kept<Recorded>;
  private readonly variables: Kept<Value>;
  private readonly facts: Kept<Value>;
  private readonly parameters: Kept<ParameterOn>;
  private readonly ran: boolean[] = [];
  private said: Map<string, Finding> | undefined;

  constructor(prepared: PreparedParts, record: ChildRecord, supposed: Supposed) {
    this.prepared = prepared;
    this.record = record;
    this.supposed = supposed;
    this.readings = noneAsked(prepared.variables.length);
    this.variables = noneAsked(prepared.variables.length);
    this.facts = noneAsked(prepared.facts.length);
    this.parameters = noneAsked(prepared.parameters.length);
  }

  recorded(name: string): Recorded {
    const at = this.prepared.variableAt.get(name);
    return at === undefined ? (this.supposed.get(name) ?? nothingRecorded) : this.recordedAt(at);
  }

  variable(name: string): Value {
    const at = this.prepared.variableAt.get(name);
    return at === undefined ? this.recorded(name).value : this.variableAt(at);
  }

  fact(name: string): Value {
    const at = this.prepared.factAt.get(name);
    return at === undefined ? undefined : this.factAt(at);
  }

  parameter(name: string): Value {
    return this.parameterOn(name).value;
  }

  parameterOn(name: string): ParameterOn {
    const at = this.prepared.parameterAt.get(name);
    return at === undefined ? noParameter : this.parameterAt(at);
  }

  valueOf(expression: Expression): Value {
    return this.run(this.prepared.ruleOf(expression));
  }

  valuesOf(expression: Expression): readonly Value[] {
    const rule = this.prepared.ruleOf(expression);
    this.run(rule);
    return this.values.slice(rule.first, rule.first + rule.size);
  }

  findings(): readonly Finding[] {
    return this.said === undefined ? [] : [...this.said.values()];
  }

  variableAt(at: number): Value {
    const kept = this.variables[at] as Kept<Value>[number];
    if (kept !== notAsked) return kept;
    const value = this.afterSkipping(at);
    this.variables[at] = value;
    return value;
  }

  factAt(at: number): Value {
    const kept = this.facts[at] as Kept<Value>[number];
    if (kept !== notAsked) return kept;
    const value = this.workOut(at);
    this.facts[at] = value;
    return value;
  }

  parameterAt(at: number): ParameterOn {
    const kept = this.parameters[at] as Kept<ParameterOn>[number];
    if (kept !== notAsked) return kept;
    const { parameters, referenceAt } = this.prepared;
    const read = parameters[at];
    const on = referenceAt === undefined ? undefined : this.variableAt(referenceAt);
    const held = read === undefined ? noParameter : parameterOn(read, on);
    if (held.finding !== undefined) this.say(held.finding);
    this.parameters[at] = held;
    return held;
  }

  private run(rule: PreparedRule): Value {
    if (this.ran[rule.at]) return this.values[rule.root];
    this.ran[rule.at] = true;
    return rule.run(this, nothingInside);
  }

  private recordedAt(at: number): Recorded {
    const kept = this.readings[at] as Kept<Recorded>[number];
    if (kept !== notAsked) return kept;
    const { variables, parts } = this.prepared;
    const { variable } = variables[at] as PreparedVariable;
    const supposed = this.supposed === nothingSupposed ? undefined : this.supposed.get(variable.id);
    const raw: RecordValue = Object.hasOwn(this.record, variable.id) ? this.record[variable.id] : undefined;
    const recorded = supposed ?? readRecorded(variable, raw, parts.codes);
    if (recorded.finding !== undefined) this.say(recorded.finding);
    this.readings[at] = recorded;
    return recorded;
  }

  private afterSkipping(at: number): Value {
    const { variables, parts } = this.prepared;
    const { variable, applies, otherwise, type } = variables[at] as PreparedVariable;
    if (applies === undefined) return this.recordedAt(at).value;
    const asked = this.run(applies);
    const own = this.recordedAt(at);
    if (asked === true) return own.value;
    if (asked === false && (isAbsent(own) || this.supposed.has(variable.id))) return otherwise;
    const either = hull(own.value, otherwise, type);
    if (asked === undefined) return either;
    if (isKnown(either)) return otherwise;
    this.say(found("rules/contradicts-skip", [variable.id], { variable: variable.id }));
    return wholeRange(variable, parts.codes);
  }

  private workOut(at: number): Value {
    const { read, rule } = this.prepared.facts[at] as PreparedFact;
    if (rule !== undefined) return this.run(rule);
    if (read.expression !== undefined) return undefined;
    const supposed = this.supposed.get(`fact.${read.fact.id}`);
    if (supposed !== undefined) return supposed.value;
    const { from, on, recorded: beside } = read.fact;
    const inputs = {
      from: this.variable(from),
      on: this.variable(on),
      recorded: beside === undefined ? undefined : this.variable(beside),
    };
    return kernelValue(read.fact, inputs, (finding) => this.say(finding));
  }

  private say(finding: Finding): void {
    this.said ??= new Map();
    this.said.set(`${finding.code} ${finding.path.join(".")}`, finding);
  }
}
