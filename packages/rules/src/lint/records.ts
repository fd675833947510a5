import type { ReadDefinition } from "../definition/read-definition.ts";
import { referenceDate } from "../definition/read-vocabulary.ts";
import { daysOfVariable } from "./ages.ts";
import { fitsDates } from "./dates-of-age.ts";
import type { Diagram } from "./diagram.ts";
import { effectiveDays } from "./effective-days.ts";
import type { Age, Answer, Answers } from "./question.ts";
import type { Truths } from "./truths.ts";

/** Which records a definition can meet, all of them known in full. */
export interface Records {
  /** Every age fits the dates that it is counted from. */
  readonly consistent: Diagram;
  /** Those of a day on which the definition speaks. */
  readonly effective: Diagram;
  /** Those of whom the definition speaks. */
  readonly inPopulation: Diagram;
}

export function recordsOf(read: ReadDefinition, truths: Truths): Records {
  const consistent = consistentRecords(read, truths);
  const effective = both(consistent, effectiveRecords(read, truths), truths);
  return { consistent, effective, inPopulation: both(effective, truths.of(read.population), truths) };
}

/** True where both are. */
export function both(a: Diagram, b: Diagram, { diagrams }: Pick<Truths, "diagrams">): Diagram {
  const [yes, no] = [diagrams.leaf(true), diagrams.leaf(false)];
  return diagrams.apply(
    {
      key: "both",
      of: (values) => values.every((value) => value === true),
      early: ([first, second]) =>
        first === no || second === no ? no : first === yes && second === yes ? yes : undefined,
    },
    [a, b],
  );
}

function effectiveRecords(read: ReadDefinition, { diagrams, questions }: Truths): Diagram {
  const level = questions.ofVariable.get(referenceDate);
  const question = level === undefined ? undefined : questions.all[level];
  if (level === undefined || question?.kind !== "variable") return diagrams.leaf(true);
  const { from, to } = effectiveDays(read);
  const { all } = question.answers;
  return diagrams.node(
    level,
    all.map((answer) => diagrams.leaf(from <= answer.to && answer.from <= to)),
  );
}

/** Records in which every age fits the dates that it is counted from; dates that are not always asked may be any. */
function consistentRecords(read: ReadDefinition, truths: Truths): Diagram {
  const { diagrams, questions } = truths;
  return questions.all.reduce((all, question, level) => {
    if (question.kind !== "age") return all;
    const { age, answers } = question;
    const isGuarded = [age.from, age.on].some((name) => read.variables.get(name)?.when !== undefined);
    return isGuarded ? all : both(all, fittingAges({ age, answers, level }, read, truths), truths);
  }, diagrams.leaf(true));
}

interface Aged {
  readonly age: Age;
  readonly answers: Answers;
  readonly level: number;
}

function fittingAges({ age, answers, level }: Aged, read: ReadDefinition, truths: Truths): Diagram {
  const [born, on] = [datesOf(age.from, read, truths), datesOf(age.on, read, truths)];
  return truths.diagrams.apply(
    {
      key: `fitting ${level}`,
      of: ([told, from, to]) =>
        fitsDates(age, answers.all[Number(told)] as Answer, {
          born: born.days[Number(from)] as Answer,
          on: on.days[Number(to)] as Answer,
        }),
    },
    [placesOf(level, answers.all, truths), born.place, on.place],
  );
}

/** The answers to a question by their place. */
const placesOf = (level: number, answers: readonly Answer[], { diagrams }: Truths): Diagram =>
  diagrams.node(
    level,
    answers.map((_, at) => diagrams.leaf(at)),
  );

/** The days that rules tell apart of a date; all days together where none asks for it. */
function datesOf(
  name: string,
  read: ReadDefinition,
  truths: Truths,
): { readonly days: readonly Answer[]; readonly place: Diagram } {
  const level = truths.questions.ofVariable.get(name);
  const question = level === undefined ? undefined : truths.questions.all[level];
  if (level === undefined || question?.kind !== "variable") {
    const [from, to] = daysOfVariable(name, read);
    return { days: [{ value: from, from, to }], place: truths.diagrams.leaf(0) };
  }
  const { all } = question.answers;
  return { days: all, place: placesOf(level, all, truths) };
}
