import type { Expression, ValueType } from "@mangnon/schema";
import { nodesOf } from "../definition/names.ts";
import type { ReadFact, ReadParameter, ReadParts, ReadVariable } from "../definition/read-parts.ts";
import { referenceDate } from "../definition/read-vocabulary.ts";
import { type Names, prepare, type Run, type Sheet } from "../evaluate/prepare.ts";
import { typeOfVariable } from "../read/scope.ts";
import type { Value } from "../values/value.ts";
import type { ParameterOn } from "./parameter-on.ts";

/** A record that prepared rules ask by places. */
export interface SlottedRecord extends Sheet {
  readonly variableAt: (at: number) => Value;
  readonly factAt: (at: number) => Value;
  readonly parameterAt: (at: number) => ParameterOn;
}

/** An expression made ready, and where the values of its nodes are kept. */
export interface PreparedRule {
  readonly at: number;
  readonly run: Run<SlottedRecord>;
  readonly first: number;
  readonly root: number;
  readonly size: number;
}

export interface PreparedVariable extends ReadVariable {
  readonly type: ValueType;
  /** Whether the question applies. */
  readonly applies?: PreparedRule;
}

/** A fact; a kernel's has no rule. */
export interface PreparedFact {
  readonly read: ReadFact;
  readonly rule?: PreparedRule;
}

/** What rules can name, each in a place of its own, so that a record is looked up by numbers instead of names. */
export interface PreparedParts {
  readonly parts: ReadParts;
  readonly variables: readonly PreparedVariable[];
  readonly facts: readonly PreparedFact[];
  readonly parameters: readonly ReadParameter[];
  readonly variableAt: ReadonlyMap<string, number>;
  readonly factAt: ReadonlyMap<string, number>;
  readonly parameterAt: ReadonlyMap<string, number>;
  /** The place of the reference date, if anything names it. */
  readonly referenceAt: number | undefined;
  readonly ruleOf: (expression: Expression) => PreparedRule;
}

const known = new WeakMap<ReadParts, PreparedParts>();

export function preparedParts(parts: ReadParts): PreparedParts {
  const prepared = known.get(parts) ?? prepareParts(parts);
  known.set(parts, prepared);
  return prepared;
}

const places = (names: Iterable<string>): ReadonlyMap<string, number> =>
  new Map([...names].map((name, at) => [name, at]));

function prepareParts(parts: ReadParts): PreparedParts {
  const [variableAt, factAt, parameterAt] = [parts.variables, parts.facts, parts.parameters].map((map) =>
    places(map.keys()),
  ) as [ReadonlyMap<string, number>, ReadonlyMap<string, number>, ReadonlyMap<string, number>];
  const rules = new Map<Expression, PreparedRule>();
  let next = 0;
  const ruleOf = (expression: Expression): PreparedRule => {
    const before = rules.get(expression);
    if (before !== undefined) return before;
    const [first, size] = [next, [...nodesOf(expression)].length];
    next += size;
    const run = prepare(expression, { ...names, first });
    const rule = { at: rules.size, run, first, root: first + expression.id, size };
    rules.set(expression, rule);
    return rule;
  };
  const names: Omit<Names<SlottedRecord>, "first"> = {
    variable: located(variableAt, (on, at) => on.variableAt(at)),
    fact: located(factAt, (on, at) => on.factAt(at)),
    parameter: located(parameterAt, (on, at) => on.parameterAt(at).value),
    absence: () => () => undefined,
  };
  return {
    parts,
    variables: [...parts.variables.values()].map((read) => ({
      ...read,
      type: typeOfVariable(read.variable),
      ...(read.when && { applies: ruleOf(read.when) }),
    })),
    facts: [...parts.facts.values()].map((read) => ({
      read,
      ...(read.expression && { rule: ruleOf(read.expression) }),
    })),
    parameters: [...parts.parameters.values()],
    variableAt,
    factAt,
    parameterAt,
    referenceAt: variableAt.get(referenceDate),
    ruleOf,
  };
}

/** A name that nothing has is unknown. */
const located =
  (at: ReadonlyMap<string, number>, ask: (on: SlottedRecord, at: number) => Value) =>
  (name: string): Run<SlottedRecord> => {
    const place = at.get(name);
    return place === undefined ? () => undefined : (on) => ask(on, place);
  };
