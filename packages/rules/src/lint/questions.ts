import type { Expression } from "@mangnon/schema";
import { expressionsOf } from "../classify/cuts.ts";
import { nodesOf } from "../definition/names.ts";
import type { ReadDefinition } from "../definition/read-definition.ts";
import { referenceDate } from "../definition/read-vocabulary.ts";
import { agesOf, answersOfAge, nameOfAge, recordedOf, standsAlone } from "./ages.ts";
import { answersOfVariable, type ToldApart, toldApartIn } from "./answers-of-variable.ts";
import { effectiveDays } from "./effective-days.ts";
import type { Age, Question, Questions } from "./question.ts";

interface Collecting {
  readonly read: ReadDefinition;
  readonly told: ToldApart;
  readonly ages: readonly Age[];
  readonly all: Question[];
  readonly ofVariable: Map<string, number>;
  readonly ofKernel: Map<string, number>;
  readonly seen: Set<Expression>;
}

/** All that a definition asks, in the order in which its rules come to it. */
export function questionsOf(read: ReadDefinition): Questions {
  const collecting: Collecting = {
    read,
    told: toldApartIn(read),
    ages: agesOf(read),
    all: [],
    ofVariable: new Map(),
    ofKernel: new Map(),
    seen: new Set(),
  };
  for (const expression of expressionsOf(read)) collect(expression, collecting);
  return collecting;
}

function collect(expression: Expression, collecting: Collecting): void {
  if (collecting.seen.has(expression)) return;
  collecting.seen.add(expression);
  for (const node of nodesOf(expression)) {
    if (node.kind === "variable") collectVariable(node.name, collecting);
    else if (node.kind === "fact") collectFact(node.name, collecting);
    else if (node.kind === "parameter") collectParameter(node.name, collecting);
  }
}

function collectFact(name: string, collecting: Collecting): void {
  const read = collecting.read.facts.get(name);
  if (read?.expression !== undefined) collect(read.expression, collecting);
  const age = collecting.ages.find(({ kernels }) => kernels.some(({ id }) => id === name));
  if (age !== undefined) collectAge(age, collecting);
}

function collectAge(age: Age, collecting: Collecting): void {
  const { ofKernel, ofVariable, all, ages, read, told } = collecting;
  if (age.kernels.some(({ id }) => ofKernel.has(id))) return;
  const answers = answersOfAge(age, told, standsAlone(age, ages, read));
  for (const { id } of age.kernels) ofKernel.set(id, all.length);
  for (const name of recordedOf(age)) {
    if (read.variables.get(name)?.when === undefined) ofVariable.set(name, all.length);
  }
  all.push({ kind: "age", name: nameOfAge(age), age, answers });
  if (age.on === referenceDate && isLimited(read)) collectVariable(referenceDate, collecting);
}

/** True when a definition does not speak on every day. */
function isLimited(read: ReadDefinition): boolean {
  const { from, to } = effectiveDays(read);
  return Number.isFinite(from) || Number.isFinite(to);
}

function collectVariable(name: string, collecting: Collecting): void {
  const { read, ages, ofVariable, all, told } = collecting;
  const variable = read.variables.get(name);
  if (variable === undefined || ofVariable.has(name)) return;
  const age = ages.find((each) => recordedOf(each).includes(name));
  if (age !== undefined && variable.when === undefined) {
    collectAge(age, collecting);
    return;
  }
  if (variable.when !== undefined) collect(variable.when, collecting);
  ofVariable.set(name, all.length);
  all.push({ kind: "variable", name, read: variable, answers: answersOfVariable(variable.variable, told) });
}

/** A parameter whose value depends on the day asks for the reference date. */
function collectParameter(name: string, collecting: Collecting): void {
  const epochs = collecting.read.parameters.get(name)?.epochs ?? [];
  const isTimeless =
    epochs.length === 1 &&
    epochs[0]?.from === Number.NEGATIVE_INFINITY &&
    epochs[0].before === Number.POSITIVE_INFINITY;
  if (!isTimeless) collectVariable(referenceDate, collecting);
}
