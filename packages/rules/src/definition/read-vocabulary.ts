import type { Expression, Fact, Issue, Rule, ValueType, Variable, Vocabulary } from "@mangnon/schema";
import { nearest } from "@mangnon/schema/nearest";
import { fault } from "../codes.ts";
import { literalValue } from "../evaluate/prepare.ts";
import { deepestWithNames, type RuleReading, readRule } from "../read/read-rule.ts";
import { type Scope, scopeOf, typeOfVariable } from "../read/scope.ts";
import { boolean, nameOfType, number } from "../read/types.ts";
import { codesById, wholeRange } from "../record/whole-range.ts";
import { isAmong, isKnown, type Value } from "../values/value.ts";
import { epochsOf } from "./epochs.ts";
import { heightOf, namesIn } from "./names.ts";
import type { ReadFact, ReadParameter, ReadParts, ReadVariable } from "./read-parts.ts";
import { limitFaults, parameterFaults } from "./vocabulary-faults.ts";

/** The variable on whose date the parameters of a record are looked up. */
export const referenceDate = "referenceDate";

/**
 * Reads from a vocabulary what rules name, when they name it, and keeps it: variables with their skip patterns,
 * facts in the order of their use, dated parameters. What nobody names is not read.
 */
export interface VocabularyReader {
  readonly scope: Scope;
  readonly parts: ReadParts;
  readonly issues: readonly Issue[];
  /** Reads a rule and all that it names. Its own issues stand in its answer, those of what it names in `issues`. */
  readonly read: (rule: Rule | undefined, wanted?: ValueType) => RuleReading;
  /** Reads a fact and all that it names; `undefined` when there is none of the name. */
  readonly fact: (name: string) => ValueType | undefined;
}

export function createVocabularyReader(vocabulary: Vocabulary): VocabularyReader {
  const typesOfFacts = new Map<string, ValueType | undefined>();
  const facts = new Map(vocabulary.facts.map((fact) => [fact.id, fact]));
  const given = {
    variables: new Map(vocabulary.variables.map((variable) => [variable.id, variable])),
    parameters: new Map(vocabulary.parameters.map((parameter) => [parameter.id, parameter])),
  };
  const parts = {
    variables: new Map<string, ReadVariable>(),
    facts: new Map<string, ReadFact>(),
    parameters: new Map<string, ReadParameter>(),
    codes: codesById(vocabulary.codeLists),
    codeLists: vocabulary.codeLists,
  };
  const issues: Issue[] = [];
  const open: string[] = [];

  const heights = new Map<string, number>();
  const nesting = { depth: 0 };

  const scope = scopeOf(vocabulary, { typeOfFact, factNames: [...facts.keys()], nesting });

  function within<Result>(name: string, read: () => Result): Result | undefined {
    if (open.includes(name)) {
      const place = name.startsWith("fact.") ? ["facts", name.slice("fact.".length)] : ["variables", name];
      issues.push(fault("rules/cycle", place, { names: [...open.slice(open.indexOf(name)), name] }));
      return undefined;
    }
    open.push(name);
    const result = read();
    open.pop();
    return result;
  }

  function typeOfFact(name: string): ValueType | undefined {
    if (typesOfFacts.has(name)) return typesOfFacts.get(name);
    const fact = facts.get(name);
    if (fact === undefined) return undefined;
    const type = within(`fact.${name}`, () => readFact(fact));
    typesOfFacts.set(name, type);
    return type;
  }

  function readFact(fact: Fact): ValueType | undefined {
    if ("kernel" in fact) return readKernel(fact);
    const { expression, issues: faults } = read(fact.rule);
    issues.push(...placed(faults, ["facts", fact.id, "rule"]));
    if (expression === undefined) return undefined;
    parts.facts.set(fact.id, { fact, expression });
    heights.set(`fact.${fact.id}`, heightOf(expression, heights));
    return expression.type;
  }

  function readKernel(fact: Extract<Fact, { readonly kernel: string }>): ValueType {
    const inputs: readonly { readonly name: string | undefined; readonly expected: string }[] = [
      { name: fact.from, expected: "date" },
      { name: fact.on, expected: "date" },
      { name: fact.recorded, expected: "number" },
    ];
    for (const { name, expected } of inputs) {
      if (name === undefined) continue;
      const type = scope.variables.get(name);
      if (type === undefined) {
        const near = nearest(name, scope.variables.keys());
        issues.push(fault("rules/unknown-variable", ["facts", fact.id], { name, nearest: near }));
      } else if (type.kind !== expected) {
        const data = { name, expected, given: nameOfType(type) };
        issues.push(fault("rules/wrong-kernel-input", ["facts", fact.id], data));
      } else needVariable(name);
    }
    parts.facts.set(fact.id, { fact });
    const dates = inputs.map(({ name }) => heights.get(name ?? "") ?? 0);
    heights.set(`fact.${fact.id}`, 1 + Math.max(...dates));
    refusePrefix(`fact.${fact.id}`, ["facts", fact.id]);
    return number(true, fact.kernel === "completed-years" ? "years" : "months");
  }

  function read(rule: Rule | undefined, wanted?: ValueType): RuleReading {
    const reading = readRule(rule, scope, wanted);
    if (reading.expression === undefined) return reading;
    need(reading.expression);
    if (heightOf(reading.expression, heights) <= deepestWithNames) return reading;
    return { issues: [fault("rules/too-deep", [], { limit: deepestWithNames })] };
  }

  function need(expression: Expression): void {
    for (const name of namesIn(expression, "variable")) needVariable(name);
    for (const name of namesIn(expression, "parameter")) needParameter(name);
  }

  function needParameter(name: string): void {
    const parameter = given.parameters.get(name);
    if (parameter === undefined || parts.parameters.has(name)) return;
    const faults = parameterFaults(parameter, scope.parameters.get(name), parts.codes);
    issues.push(...faults);
    parts.parameters.set(name, { parameter, epochs: faults.length === 0 ? epochsOf(parameter) : [] });
    if (scope.variables.has(referenceDate)) needVariable(referenceDate);
    else if (parameter.values.length > 1 || parameter.values[0]?.since !== undefined) {
      issues.push(fault("rules/no-reference-date", ["parameters", name], { parameter: name }));
    }
  }

  function needVariable(name: string): void {
    const variable = given.variables.get(name);
    if (variable === undefined || parts.variables.has(name)) return;
    if (open.includes(name)) return void within(name, () => undefined);
    refuseUnknownList(variable);
    const limits = limitFaults(variable);
    issues.push(...limits);
    if (limits.length === 0) refuseSingleValue(variable);
    const read = variable.when === undefined ? { variable } : readSkipped(variable);
    parts.variables.set(name, read);
    refusePrefix(name, ["variables", name]);
  }

  function readSkipped(variable: Variable): ReadVariable {
    nesting.depth += 2;
    const read = within(variable.id, () => readSkip(variable)) ?? { variable };
    nesting.depth -= 2;
    if (read.when !== undefined) heights.set(variable.id, heightOf(read.when, heights));
    return read;
  }

  /** In JSON Logic data `vn.job` is `job` inside of `vn`, so that no name may be the beginning of another. */
  function refusePrefix(name: string, place: Issue["path"]): void {
    const counted = [...parts.facts].filter(([, { expression }]) => expression === undefined);
    for (const other of [...parts.variables.keys(), ...counted.map(([fact]) => `fact.${fact}`)]) {
      const [shorter, longer] = name.length < other.length ? [name, other] : [other, name];
      if (!longer.startsWith(`${shorter}.`)) continue;
      issues.push(fault("rules/prefix-of-another", place, { name: shorter, other: longer }));
    }
  }

  function refuseUnknownList(variable: Variable): void {
    if (variable.type !== "code" && variable.type !== "codes") return;
    if (scope.codeLists.has(variable.codes)) return;
    const data = { list: variable.codes, nearest: nearest(variable.codes, scope.codeLists.keys()) };
    issues.push(fault("rules/unknown-code-list", ["variables", variable.id, "codes"], data));
  }

  /** What can be only one thing would be known of everybody, though nobody was asked. */
  function refuseSingleValue(variable: Variable): void {
    const whole = wholeRange(variable, parts.codes);
    const isEmpty = isAmong(whole) && whole.among.length === 0;
    if (!isKnown(whole) && !(isEmpty && scope.codeLists.has("codes" in variable ? variable.codes : "")))
      return;
    issues.push(fault("rules/single-value", ["variables", variable.id], { name: variable.id }));
  }

  function readSkip(variable: Variable): ReadVariable {
    const at = ["variables", variable.id];
    const { expression, issues: faults } = read(variable.when, boolean);
    issues.push(...placed(faults, [...at, "when"]));
    if (expression === undefined) return { variable };
    const otherwise = constantOf(variable);
    if (otherwise !== undefined) return { variable, when: expression, otherwise };
    const data = { name: variable.id, expected: nameOfType(typeOfVariable(variable)) };
    issues.push(fault("rules/wrong-default", [...at, "otherwise"], data));
    return { variable, when: expression };
  }

  /** The value of a variable where it is not asked: a value of its type as written, or none of a list's codes. */
  function constantOf(variable: Variable): Value {
    if (variable.type === "codes" && isNoCodes(variable.otherwise)) return [];
    const { expression } = read(variable.otherwise, typeOfVariable(variable));
    return expression && constantValue(expression);
  }

  return { scope, parts, issues, read, fact: typeOfFact };
}

/** Issues with the place of what they were found in before their own. */
export const placed = (issues: readonly Issue[], place: Issue["path"]): readonly Issue[] =>
  issues.map((issue) => ({ ...issue, path: [...place, ...issue.path] }));

const isNoCodes = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** The value of a literal or of a list of literals. */
function constantValue(expression: Expression): Value {
  if (expression.kind === "literal") return literalValue(expression);
  return expression.kind === "list" ? expression.items.map(constantValue) : undefined;
}
