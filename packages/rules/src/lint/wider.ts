import type { Issue } from "@mangnon/schema";
import { decide, outOfScope } from "../classify/decide.ts";
import { told } from "../codes.ts";
import { faceRecord } from "../record/face-record.ts";
import type { Diagram, Diagrams } from "./diagram.ts";
import { recordOf, type Told, textOf } from "./example.ts";
import { type Known, knownOf } from "./knowing.ts";
import { isCounted, type LookedAt } from "./looked-at.ts";
import { classesIn, outcomesOf } from "./outcomes.ts";
import type { Question } from "./question.ts";
import { both } from "./records.ts";
import type { Redundancy } from "./redundancy.ts";
import { shortestPath } from "./smallest.ts";
import type { Truths } from "./truths.ts";

/**
 * Classes that stay candidates of some record although nothing that may still be learned of it leads to them: where
 * a variable that is not known stands in two places, each of them supposes its own value.
 */
export function widerIssues(looked: LookedAt, { truths }: Redundancy): readonly Issue[] {
  const { read, outcome, records } = looked;
  if (!isCounted([outcome, records.consistent], looked)) return [];
  const { diagrams } = truths;
  const found = outcomesOf(read, truths);
  const reachable = reachableOutcomes(looked, diagrams);
  const sound = soundRecords(looked, truths);
  const classes = [...read.classes.map(({ id }) => id), outOfScope];
  return classes.flatMap((id, at) => {
    const isExtra = diagrams.apply(
      { key: `extra ${id}`, of: ([seen, real]) => isExtraIn(id, classesIn(seen), classesIn(real)) },
      [found, reachable],
    );
    const target = both(isExtra, sound, truths);
    return diagrams.isExhausted() ? [] : widerIssue(target, { id, at, looked, diagrams });
  });
}

const isExtraIn = (id: string, seen: readonly string[], real: readonly string[]): boolean =>
  seen.includes(id) && real.length > 0 && !real.includes(id);

/**
 * What the completions of each partly known record come to. While it is not known whether something was asked, that
 * it was not is possible although it is recorded.
 */
function reachableOutcomes({ truths, records, outcome, questions }: LookedAt, into: Diagrams): Diagram {
  const { diagrams } = truths;
  const real = diagrams.apply(
    { key: "real", of: ([isThere, classes]) => (isThere === true ? [...classesIn(classes)].sort() : []) },
    [records.consistent, outcome],
  );
  const joined = (a: Diagram, b: Diagram): Diagram =>
    into.apply({ key: "joined", of: (lists) => [...new Set(lists.flatMap(classesIn))].sort() }, [a, b]);
  const known = new Map<Diagram, Diagram>();
  const expand = (at: Diagram): Diagram => {
    const result = known.get(at) ?? expandNew(at);
    known.set(at, result);
    return result;
  };
  const expandNew = (at: Diagram): Diagram => {
    const branches = diagrams.branchesOf(at).map(expand);
    if (branches.length === 0) return into.leaf(diagrams.valueAt(at));
    const level = diagrams.levelOf(at);
    const ways = knownOf(questions.all[level] as Question);
    return into.node(
      level,
      ways.map(({ first, last }) => branches.slice(first, last + 1).reduce(joined)),
    );
  };
  return expand(real);
}

/** Records in which nothing is recorded that was certainly not asked. */
function soundRecords({ questions }: LookedAt, truths: Truths): Diagram {
  const { leaf, node, apply } = truths.diagrams;
  return questions.all.reduce((all, question, level) => {
    const when = question.kind === "variable" ? question.read.when : undefined;
    if (when === undefined) return all;
    const isRecorded = node(
      level,
      knownOf(question).map((known) => leaf(known.isRecorded)),
    );
    const isSound = apply({ key: "sound", of: ([asked, recorded]) => asked !== false || recorded !== true }, [
      truths.of(when),
      isRecorded,
    ]);
    return both(all, isSound, truths);
  }, leaf(true));
}

interface Extra {
  readonly id: string;
  readonly at: number;
  readonly looked: LookedAt;
  readonly diagrams: Diagrams;
}

function widerIssue(target: Diagram, { id, at, looked, diagrams }: Extra): readonly Issue[] {
  const known = smallestKnowledge(target, looked, diagrams);
  const record = known && recordOf(known, looked);
  if (known === undefined || record === undefined || !isCandidate(id, known, looked)) return [];
  const names = looked.questions.all.flatMap(({ name, answers }, level) => {
    const isRuledOut = answers.all.every(
      (answer) => !isCandidate(id, new Map([...known, [level, answer]]), looked),
    );
    return !known.has(level) && isRuledOut ? [name] : [];
  });
  const path = id === outOfScope ? ["population"] : ["classes", at, "rule"];
  return [told("rules/lint-wider-candidates", path, { class: id, names, example: textOf(record) })];
}

/** What no record can tell rules nothing out. */
function isCandidate(id: string, known: Told, { read, questions }: LookedAt): boolean {
  const record = recordOf(known, { read, questions });
  return record === undefined || decide(read, faceRecord(read, record)).candidates.includes(id);
}

/** What is to be known at least; to know nothing of a question costs nothing. */
function smallestKnowledge(target: Diagram, { questions }: LookedAt, diagrams: Diagrams): Told | undefined {
  const knownAt = (level: number, way: number): Known =>
    knownOf(questions.all[level] as Question)[way] as Known;
  const path = shortestPath(target, diagrams, (level, way) => (knownAt(level, way).isRecorded ? 1 : 0));
  if (path === undefined) return undefined;
  return new Map(
    [...path]
      .map(([level, way]) => [level, knownAt(level, way)] as const)
      .filter(([, { isRecorded }]) => isRecorded)
      .map(([level, { value }]) => [level, { value, from: 0, to: 0 }] as const),
  );
}
