import type { Issue } from "@mangnon/schema";
import { decide } from "../classify/decide.ts";
import { told } from "../codes.ts";
import type { ReadClass } from "../definition/read-parts.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import { faceRecord } from "../record/face-record.ts";
import { exampleOf, isCounted, type LookedAt, whereClassIs } from "./looked-at.ts";
import { valuesOn } from "./looking.ts";
import { classesIn } from "./outcomes.ts";
import { both } from "./records.ts";

/** Classes that no record can have, and pairs of which the order of the list decides. */
export function classIssues(looked: LookedAt): readonly Issue[] {
  const { read, records, truths } = looked;
  const population = valuesOn(records.effective, truths.of(read.population), truths.diagrams);
  if (!population.has(true)) return [];
  const unreached = unreachedClasses(looked);
  return [
    ...unreached.map((at) => unreachableIssue(at, looked)),
    ...read.classes.flatMap((_, second) => (unreached.includes(second) ? [] : overlapsWith(second, looked))),
  ];
}

function unreachedClasses(looked: LookedAt): readonly number[] {
  const { read, records, truths, outcome } = looked;
  const outcomes = [...valuesOn(records.effective, outcome, truths.diagrams)].map(classesIn);
  const counted = isCounted([outcome, records.effective], looked);
  const isOut = (id: string): boolean =>
    outcomes.every(
      (classes) => !(counted ? classes.length === 1 && classes[0] === id : classes.includes(id)),
    );
  return read.classes.flatMap(({ id }, at) => (isOut(id) ? [at] : []));
}

function unreachableIssue(at: number, looked: LookedAt): Issue {
  const { read, records, truths, outcome } = looked;
  const { id, expression } = read.classes[at] as ReadClass;
  const own = expression === undefined ? truths.diagrams.leaf(true) : truths.of(expression);
  const fitting = both(records.inPopulation, own, truths);
  const taken = [...valuesOn(fitting, outcome, truths.diagrams)].map(classesIn);
  const earlier = read.classes
    .map((other) => other.id)
    .filter((other) => taken.some((classes) => classes.includes(other)));
  const isLast = expression === undefined;
  return told(
    isLast ? "rules/lint-otherwise-unreachable" : "rules/lint-unreachable-class",
    ["classes", at, "rule"],
    { class: id, earlier: earlier.filter((other) => other !== id) },
  );
}

/** Earlier classes that win records which the rule of a later one fits as well. */
function overlapsWith(second: number, looked: LookedAt): readonly Issue[] {
  const { read, truths } = looked;
  const { id, expression } = read.classes[second] as ReadClass;
  if (expression === undefined) return [];
  return read.classes.slice(0, second).flatMap((first) => {
    const example = exampleOf(both(whereClassIs(first.id, looked), truths.of(expression), truths), looked);
    if (example === undefined) return [];
    const faced = faceRecord(read, example.whole);
    const isReal = decide(read, faced).candidates.join() === first.id && evaluate(expression, faced) === true;
    const data = { first: first.id, second: id, example: example.text };
    return isReal ? [told("rules/lint-overlap", ["classes", second, "rule"], data)] : [];
  });
}
