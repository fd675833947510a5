import type { ReferenceNode } from "@mangnon/schema";
import type { ReadFact, ReadParameter } from "../definition/read-parts.ts";
import { dateOf } from "../values/civil-day.ts";
import { isKnown } from "../values/value.ts";
import { type Explaining, type ExplainNode, explainRule, type Telling } from "./explain-node.ts";
import { explainedValue } from "./explained-value.ts";
import type { ExplainedNode } from "./explanation.ts";

const unitOf = ({ type }: ReferenceNode): string | undefined =>
  type.kind === "number" ? type.unit : undefined;

/** What a reference is for every record. */
const aboutOf = ({ kind, path, name, type }: ReferenceNode) => ({
  kind,
  path,
  name,
  ...(type.kind === "number" && type.unit !== undefined ? { unit: type.unit } : {}),
});

/**
 * A variable, with the reason why it is not known as the record says it. Fields are written out: copying them node by
 * node would take a third of the time of an explanation.
 */
export function prepareVariable(node: ReferenceNode, { read, labels }: Telling): ExplainNode {
  const { id, kind, path, name, type } = node;
  const variable = read.variables.get(name);
  const label = variable?.variable.label ?? { vi: name, en: name };
  const unit = unitOf(node);
  const codes = type.kind === "code" ? labels.get(type.codes) : undefined;
  return (values, { faced }) => {
    const recorded = faced.recorded(name);
    const isContradictory = variable?.when !== undefined && isKnown(recorded.value);
    const reason = recorded.reason ?? (isContradictory ? "invalid" : undefined);
    const value = explainedValue(values[id], { type, labels, reason });
    const sources = codes?.get(values[id] as string)?.sources;
    if (sources !== undefined) return { kind, path, name, label, value, sources };
    return unit === undefined ? { kind, path, name, label, value } : { kind, path, name, label, unit, value };
  };
}

/** A fact with its own rule as its only operand, or with the variables that it is counted from. */
export function prepareFact(node: ReferenceNode, telling: Telling): ExplainNode {
  const { id, kind, path, name, type } = node;
  const read = telling.read.facts.get(name);
  const of = { type, labels: telling.labels };
  if (read === undefined) return (values) => ({ ...aboutOf(node), value: explainedValue(values[id], of) });
  const { label, sources } = read.fact;
  const unit = unitOf(node);
  return (values, explaining) => {
    let operands = explaining.facts.get(name);
    if (operands === undefined) {
      operands = operandsOf(read, explaining, telling);
      explaining.facts.set(name, operands);
    }
    const value = explainedValue(values[id], of);
    if (sources !== undefined) {
      const fact = { kind, path, name, label, sources, value, operands };
      return unit === undefined ? fact : { ...fact, unit };
    }
    return unit === undefined
      ? { kind, path, name, label, value, operands }
      : { kind, path, name, label, unit, value, operands };
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

/** A parameter in the version that held, the same for every record; where several may have held, without one. */
export function prepareParameter(node: ReferenceNode, { read, labels }: Telling): ExplainNode {
  const { id, name, type } = node;
  const parameter = read.parameters.get(name);
  const label = parameter?.parameter.label;
  const about = { ...aboutOf(node), ...(label && { label }) };
  const of = { type, labels, reason: "no-law-on-date" } as const;
  const held: ExplainedNode[] = [];
  return (values, { faced }) => {
    const { versions, value } = faced.parameterOn(name);
    const [version] = versions;
    if (parameter === undefined || version === undefined || versions.length > 1 || value === undefined) {
      return { ...about, value: explainedValue(values[id], of), ...versionOf(parameter, versions) };
    }
    held[version] ??= { ...about, value: explainedValue(value, of), ...versionOf(parameter, versions) };
    return held[version];
  };
}

/** The sources of the version that held, and the first of its days. */
function versionOf(
  parameter: ReadParameter | undefined,
  [version, ...others]: readonly number[],
): Pick<ExplainedNode, "sources" | "since"> {
  const held = version === undefined ? undefined : parameter?.parameter.values[version];
  if (held === undefined || others.length > 0) return {};
  const epoch = parameter?.epochs.find((each) => each.version === version);
  const since = epoch !== undefined && Number.isFinite(epoch.from) ? { since: dateOf(epoch.from) } : {};
  return { sources: held.sources, ...since };
}
