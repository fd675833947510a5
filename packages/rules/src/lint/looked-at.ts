import type { ChildRecord } from "@mangnon/schema";
import type { ReadDefinition } from "../definition/read-definition.ts";
import type { Diagram } from "./diagram.ts";
import { recordOf, type Told, textOf, wholeRecordOf } from "./example.ts";
import { singleOf } from "./knowing.ts";
import { levelsIn } from "./looking.ts";
import { outcomesOf } from "./outcomes.ts";
import type { Answer, Questions } from "./question.ts";
import { questionsOf } from "./questions.ts";
import { both, type Records, recordsOf } from "./records.ts";
import { type Assignment, shortestPath, withoutIdle } from "./smallest.ts";
import { createTruths, type Truths } from "./truths.ts";

/** A definition with all records that it can meet, each of them known in full. */
export interface LookedAt {
  readonly read: ReadDefinition;
  readonly questions: Questions;
  readonly truths: Truths;
  readonly records: Records;
  /** The candidates of each record. */
  readonly outcome: Diagram;
}

/** So many steps take some seconds; what needs more is not looked at, and it is said so. */
export const mostSteps = 1_000_000;

export function lookAt(read: ReadDefinition): LookedAt {
  const questions = questionsOf(read);
  const truths = createTruths(read, { questions, answering: singleOf, mostSteps });
  const records = recordsOf(read, truths);
  return { read, questions, truths, records, outcome: outcomesOf(read, truths) };
}

/** True when every answer was looked at, so that what was not found is not there. */
export function isCounted(diagrams: readonly Diagram[], { truths, questions }: LookedAt): boolean {
  return diagrams.every((diagram) =>
    [...levelsIn(diagram, truths.diagrams)].every((level) => questions.all[level]?.answers.isCounted),
  );
}

/** A record that shows something. */
export interface Example {
  /** What it takes, as JSON: nothing of it can be left out. */
  readonly text: string;
  /** The same with some answer to every other question. */
  readonly whole: ChildRecord;
}

/**
 * The smallest record on which a diagram is true: whatever it does not name may be anything, on a day on which the
 * definition speaks. `undefined` when there is none.
 */
export function exampleOf(target: Diagram, looked: LookedAt): Example | undefined {
  const { diagrams } = looked.truths;
  const path = shortestPath(target, diagrams);
  if (path === undefined) return undefined;
  const idle = diagrams.apply({ key: "idle", of: ([seen]) => seen !== true }, [looked.records.effective]);
  const enough = diagrams.apply({ key: "any", of: (values) => values.includes(true) }, [target, idle]);
  const named = recordOf(toldBy(withoutIdle(path, enough, diagrams), looked), looked);
  const whole = wholeRecordOf(toldBy(path, looked), looked);
  return named && whole && { text: textOf(named), whole };
}

const toldBy = (assignment: Assignment, { questions }: LookedAt): Told =>
  new Map(
    [...assignment].map(([level, at]) => [level, questions.all[level]?.answers.all[at] as Answer] as const),
  );

/** Where a record has one class and no other is possible. */
export function whereClassIs(id: string, { outcome, records, truths }: LookedAt): Diagram {
  const isIt = truths.diagrams.apply(
    {
      key: `only ${id}`,
      of: ([classes]) => Array.isArray(classes) && classes.length === 1 && classes[0] === id,
    },
    [outcome],
  );
  return both(records.effective, isIt, truths);
}
