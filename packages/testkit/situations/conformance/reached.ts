// What a rule comes to: the declarations that it needs, and the variables by every way that leads to them.
import type { ReadRule } from "@mangnon/rules/json-logic";
import type { Expression } from "@mangnon/schema";
import type { CaseVocabulary } from "../../src/conformance/case.ts";

/** The declarations that a rule needs, in the order in which they stand. */
export function reachedVocabulary(given: CaseVocabulary, read: ReadRule): CaseVocabulary {
  const variables = given.variables.filter(({ id }) => read.variables.has(id));
  const facts = (given.facts ?? []).filter(({ id }) => read.facts.has(id));
  const parameters = (given.parameters ?? []).filter(({ id }) => read.parameters.has(id));
  const lists = new Set(
    [...variables, ...parameters].map((each) => ("codes" in each ? each.codes : undefined)),
  );
  const codeLists = (given.codeLists ?? []).filter(({ id }) => lists.has(id));
  return {
    variables,
    ...(codeLists.length === 0 ? {} : { codeLists }),
    ...(facts.length === 0 ? {} : { facts }),
    ...(parameters.length === 0 ? {} : { parameters }),
  };
}

/** Operators that say less than their completions: one operand that is not known leaves all of it open, or an interval. */
const coarse: ReadonlySet<string> = new Set(["cat", "substr", "merge", "map", "filter", "reduce", "%"]);

/**
 * True when nothing that every completion agrees on may be left open. A rule can leave something open where a variable
 * is named twice, where a text, a set of codes or a list of the law is unknown as a whole, where an operator is coarse,
 * and where truths are looked up in a list.
 */
export function isExact(read: ReadRule): boolean {
  const names = below(read.expression, read);
  const variables = [...read.variables.values()];
  return (
    new Set(names).size === names.length &&
    variables.every(({ variable }) => !["text", "codes"].includes(variable.type)) &&
    [...read.parameters.values()].every(({ parameter }) => parameter.type !== "codes") &&
    [read.expression, ...[...read.facts.values()].flatMap(({ expression }) => expression ?? [])].every(isFine)
  );
}

function isFine(node: Expression): boolean {
  if (node.kind === "list") return node.items.every(isFine);
  if (node.kind !== "operation") return true;
  const [first] = node.operands;
  const overTruths = node.operator === "in" && first?.type.kind === "boolean";
  return !overTruths && !coarse.has(node.operator) && node.operands.every(isFine);
}

/** Every variable that a node comes to, as often as a way leads to it: by skip patterns, facts and dates of the law too. */
function below(node: Expression, read: ReadRule): readonly string[] {
  switch (node.kind) {
    case "variable":
      return ofVariable(node.name, read);
    case "fact":
      return ofFact(node.name, read);
    case "parameter":
      return read.variables.has("referenceDate") ? ofVariable("referenceDate", read) : [];
    case "list":
      return node.items.flatMap((item) => below(item, read));
    case "operation":
      return node.operands.flatMap((operand) => below(operand, read));
    default:
      return [];
  }
}

function ofVariable(name: string, read: ReadRule): readonly string[] {
  const when = read.variables.get(name)?.when;
  return [name, ...(when === undefined ? [] : below(when, read))];
}

function ofFact(name: string, read: ReadRule): readonly string[] {
  const found = read.facts.get(name);
  if (found === undefined) return [];
  if (found.expression !== undefined) return below(found.expression, read);
  const { from, on, recorded } = found.fact;
  return [from, on, ...(recorded === undefined ? [] : [recorded])].flatMap((each) => ofVariable(each, read));
}
