import type { Expression, OperationNode } from "@mangnon/schema";
import type { ReadDefinition } from "../definition/read-definition.ts";
import { referenceDate } from "../definition/read-vocabulary.ts";
import { literalValue } from "../evaluate/prepare.ts";
import { iterators } from "../operators/index.ts";
import { typeOfVariable } from "../read/scope.ts";
import { parameterOn } from "../record/parameter-on.ts";
import type { Value } from "../values/value.ts";
import { inUnitOf } from "./ages.ts";
import { createDiagrams, type Diagram, type Diagrams } from "./diagram.ts";
import { iterate } from "./iterate.ts";
import type { Known } from "./knowing.ts";
import { either, operate } from "./operations.ts";
import type { Question, Questions } from "./question.ts";

/** What the expressions of a definition are on every record at once, as diagrams over its questions. */
export interface Truths {
  readonly questions: Questions;
  readonly diagrams: Diagrams;
  readonly of: (expression: Expression) => Diagram;
  /** An operation over some operands that were read already. */
  readonly operation: (node: OperationNode, operands: readonly Diagram[]) => Diagram;
  readonly variable: (name: string) => Diagram;
}

/** What may be known of each question: every single answer, or also that it is one of several. */
type Answering = (question: Question) => readonly Known[];

export interface Taking {
  readonly questions: Questions;
  readonly answering: Answering;
  readonly mostSteps: number;
}

interface Walk extends Taking {
  readonly read: ReadDefinition;
  readonly diagrams: Diagrams;
  readonly made: Map<string | Expression, Diagram>;
}

/**
 * Takes all records together. Every value comes from the operators, kernels and parameters that judge a single
 * record; here they are only applied answer by answer.
 */
export function createTruths(read: ReadDefinition, taking: Taking): Truths {
  const walk: Walk = { ...taking, read, diagrams: createDiagrams(taking.mostSteps), made: new Map() };
  return {
    questions: taking.questions,
    diagrams: walk.diagrams,
    of: (expression) => expressionIn(walk, expression),
    operation: (node, operands) => operate(node, operands, walk.diagrams),
    variable: (name) => variableIn(walk, name),
  };
}

function kept(walk: Walk, key: string | Expression, make: () => Diagram): Diagram {
  const diagram = walk.made.get(key) ?? make();
  walk.made.set(key, diagram);
  return diagram;
}

const expressionIn = (walk: Walk, node: Expression): Diagram => kept(walk, node, () => make(walk, node));

function make(walk: Walk, node: Expression): Diagram {
  const { leaf, apply } = walk.diagrams;
  const of = (operand: Expression): Diagram => expressionIn(walk, operand);
  switch (node.kind) {
    case "literal":
      return leaf(literalValue(node));
    case "list":
      return apply({ key: "list", of: (values) => [...values] }, node.items.map(of));
    case "variable":
      return variableIn(walk, node.name);
    case "fact":
      return factIn(walk, node.name);
    case "parameter":
      return parameterIn(walk, node.name);
    case "element":
    case "absence":
      return leaf(undefined);
    case "operation":
      return iterators.has(node.operator)
        ? iterate(node, { of, parameter: (name) => parameterIn(walk, name), diagrams: walk.diagrams })
        : operate(node, node.operands.map(of), walk.diagrams);
  }
}

function answersIn(
  { diagrams, questions, answering }: Walk,
  level: number,
  seen: (known: Known) => Value,
): Diagram {
  const question = questions.all[level] as Question;
  return diagrams.node(
    level,
    answering(question).map((known) => diagrams.leaf(seen(known))),
  );
}

const variableIn = (walk: Walk, name: string): Diagram =>
  kept(walk, `variable ${name}`, () => makeVariable(walk, name));

function makeVariable(walk: Walk, name: string): Diagram {
  const level = walk.questions.ofVariable.get(name);
  const question = level === undefined ? undefined : walk.questions.all[level];
  if (level === undefined || question === undefined) return walk.diagrams.leaf(undefined);
  if (question.kind === "age") {
    const kernel = question.age.kernels.find(({ recorded }) => recorded === name);
    return answersIn(walk, level, ({ value }) => kernel && inUnitOf(kernel, question.age, value));
  }
  const own = answersIn(walk, level, ({ value }) => value);
  return question.read.when === undefined ? own : guarded(walk, { own, level, question });
}

interface Guarded {
  readonly own: Diagram;
  readonly level: number;
  readonly question: Extract<Question, { kind: "variable" }>;
}

/** A variable with a skip pattern; what is recorded although it was not asked leaves it unknown. */
function guarded(walk: Walk, { own, level, question }: Guarded): Diagram {
  const { when, otherwise, variable } = question.read;
  const { diagrams } = walk;
  const type = typeOfVariable(variable);
  const isRecorded = answersIn(walk, level, (known) => known.isRecorded);
  const whole = diagrams.leaf(question.answers.whole);
  const unasked = either([isRecorded, whole, diagrams.leaf(otherwise)], type, diagrams);
  const doubtful = either([diagrams.leaf(undefined), own, diagrams.leaf(otherwise)], type, diagrams);
  const asked = when === undefined ? diagrams.leaf(true) : expressionIn(walk, when);
  return diagrams.apply(
    {
      key: "guarded",
      of: ([truth, yes, no, both]) => (truth === true ? yes : truth === false ? no : both),
      early: ([truth, yes, no]) =>
        truth === diagrams.leaf(true) ? yes : truth === diagrams.leaf(false) ? no : undefined,
    },
    [asked, own, unasked, doubtful],
  );
}

function factIn(walk: Walk, name: string): Diagram {
  const expression = walk.read.facts.get(name)?.expression;
  if (expression !== undefined) return expressionIn(walk, expression);
  const level = walk.questions.ofKernel.get(name);
  const question = level === undefined ? undefined : walk.questions.all[level];
  if (level === undefined || question?.kind !== "age") return walk.diagrams.leaf(undefined);
  const kernel = question.age.kernels.find(({ id }) => id === name);
  return answersIn(walk, level, ({ value }) => kernel && inUnitOf(kernel, question.age, value));
}

function parameterIn(walk: Walk, name: string): Diagram {
  const { leaf, apply } = walk.diagrams;
  const parameter = walk.read.parameters.get(name);
  if (parameter === undefined) return leaf(undefined);
  const day = walk.questions.ofVariable.has(referenceDate)
    ? variableIn(walk, referenceDate)
    : leaf(undefined);
  return apply({ key: `parameter ${name}`, of: ([on]) => parameterOn(parameter, on).value }, [day]);
}
