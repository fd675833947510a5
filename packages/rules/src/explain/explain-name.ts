import type { Reason } from "@mangnon/schema";
import type { ReadFact, ReadParameter } from "../definition/read-parts.ts";
import { dateOf } from "../values/civil-day.ts";
import { isKnown } from "../values/value.ts";
import { type Explaining, explainRule, type Telling } from "./explain-node.ts";
import { explainedValue } from "./explained-value.ts";
import type { ExplainedNode } from "./explanation.ts";

/** What an explanation tells of a name beside its value, and why that is not known. */
export type Named = Partial<ExplainedNode> & { readonly reason?: Reason | undefined };

export type ExplainName = (explaining: Explaining) => Named;

/** A variable, with the reason why it is not known as the record says it. */
export function prepareVariable(name: string, { read }: Telling): ExplainName {
  const variable = read.variables.get(name);
  const fixed = variable === undefined ? { name } : { name, label: variable.variable.label };
  return ({ faced }) => {
    const { value, reason } = faced.recorded(name);
    const contradictory = isKnown(value) && variable?.when !== undefined;
    return { ...fixed, reason: reason ?? (contradictory ? "invalid" : undefined) };
  };
}

/** A fact with its own rule as its only operand, or with the variables that it is counted from. */
export function prepareFact(name: string, telling: Telling): ExplainName {
  const read = telling.read.facts.get(name);
  if (read === undefined) return () => ({ name });
  const { label, sources } = read.fact;
  const fixed = { name, label, ...(sources === undefined ? {} : { sources }) };
  return (explaining) => {
    const operands = explaining.facts.get(name) ?? operandsOf(read, explaining, telling);
    explaining.facts.set(name, operands);
    return { ...fixed, operands };
  };
}

function operandsOf(read: ReadFact, explaining: Explaining, telling: Telling): readonly ExplainedNode[] {
  if (read.expression !== undefined) return [explainRule(read.expression, telling)(explaining)];
  const { from, on, recorded } = read.fact;
  const inputs = [from, on, ...(recorded === undefined ? [] : [recorded])];
  return inputs.map((input) => explainInput(input, explaining, telling));
}

function explainInput(name: string, { faced }: Explaining, { read, labels }: Telling): ExplainedNode {
  const variable = read.variables.get(name)?.variable;
  const type =
    variable?.type === "date" ? ({ kind: "date" } as const) : ({ kind: "number", integer: true } as const);
  const value = explainedValue(faced.variable(name), { type, labels, reason: faced.recorded(name).reason });
  const label = variable === undefined ? {} : { label: variable.label };
  return { kind: "variable", path: [], value, name, ...label };
}

/** A parameter in the version that held; where several may have held, without one. */
export function prepareParameter(name: string, { read }: Telling): ExplainName {
  const reason = "no-law-on-date";
  const parameter = read.parameters.get(name);
  if (parameter === undefined) return () => ({ name, reason });
  const unsure: Named = { name, label: parameter.parameter.label, reason };
  const held = parameter.parameter.values.map((_, version) => ({
    ...unsure,
    ...versionOf(parameter, version),
  }));
  return ({ faced }) => {
    const { versions } = faced.parameterOn(name);
    const [version] = versions;
    return (versions.length === 1 && version !== undefined ? held[version] : undefined) ?? unsure;
  };
}

/** The sources of a version, and the first of its days. */
function versionOf({ parameter, epochs }: ReadParameter, version: number): Partial<ExplainedNode> {
  const sources = parameter.values[version]?.sources ?? [];
  const epoch = epochs.find((each) => each.version === version);
  const since = epoch !== undefined && Number.isFinite(epoch.from) ? { since: dateOf(epoch.from) } : {};
  return { sources, ...since };
}
