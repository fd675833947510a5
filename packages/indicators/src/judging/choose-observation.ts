import type { Observation } from "@mangnon/schema";
import { type Answer, inconclusive, notAssessable } from "./assessment.ts";
import { daysOf } from "./day-number.ts";
import { expectedDefinitions, fitsGoal, namesOfMethods } from "./methods.ts";
import type { Question } from "./question.ts";
import { saySame, valueText } from "./same-value.ts";

/** The observation to judge by, and all others that could stand beside it. */
export interface Choice {
  readonly observation: Observation;
  readonly comparable: readonly Observation[];
}

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The latest end first, then the longest. */
const latestFirst = (a: Observation, b: Observation): number => {
  const [left, right] = [daysOf(a.period), daysOf(b.period)];
  return text(right.to, left.to) || text(left.from, right.from);
};

const reported = ({ estimate }: Observation): boolean =>
  !(estimate.status === "unknown" && estimate.reason === "not-reported");

/** What was reported; a blank counts only where there is nothing else, as if its row were not there. */
export const spoken = (observations: readonly Observation[]): readonly Observation[] =>
  observations.some(reported) ? observations.filter(reported) : observations;

/** True when the territory's code had the plan's meaning on the day whose boundaries were counted. */
function inJurisdiction({ plan }: Question, { territory }: Observation): boolean {
  const { code, since, until } = plan.jurisdiction;
  const { asOf } = territory;
  return territory.code === code && (since ?? asOf) <= asOf && asOf <= (until ?? asOf);
}

/**
 * Picks the observation that a target is judged by, or says why there is none. After the due date only one
 * that covers the due period counts; before it the latest one. What ended after the day of assessment is not used.
 */
export function chooseObservation(question: Question): Choice | Answer {
  const { target, plan, on, after } = question;
  const known = question.observations.filter(
    ({ indicator, cell, period }) =>
      indicator === target.indicator && Object.keys(cell).length === 0 && daysOf(period).to <= on,
  );
  if (known.length === 0) return notAssessable("no-observation", { indicator: target.indicator, on });
  const here = known.filter((observation) => inJurisdiction(question, observation));
  if (here.length === 0) {
    const seen = known.map(({ territory }) => `${territory.code} (${territory.asOf})`);
    const territory = plan.jurisdiction.code;
    return notAssessable("territory-mismatch", { territory, seen: [...new Set(seen)].sort() });
  }
  const inTime = after ? here.filter((observation) => covers(question, observation)) : here;
  if (inTime.length === 0) {
    const seen = [...new Set(here.map(({ period }) => period))].sort();
    return notAssessable("no-observation-for-period", { due: target.due, seen });
  }
  return chooseByMethod(question, here, inTime);
}

function covers({ due }: Question, { period }: Observation): boolean {
  const days = daysOf(period);
  return days.from <= due.from && due.to <= days.to;
}

function chooseByMethod(
  question: Question,
  here: readonly Observation[],
  inTime: readonly Observation[],
): Choice | Answer {
  const comparable = here.filter(({ method }) => fitsGoal(question, method));
  const usable = spoken(inTime.filter((observation) => comparable.includes(observation)));
  const [first] = question.after ? narrowestFirst(usable) : [...usable].sort(latestFirst);
  if (first === undefined) {
    const seen = namesOfMethods(here.map(({ method }) => method));
    return inconclusive("method-mismatch", { expected: expectedDefinitions(question), seen });
  }
  return conflictWith(first, usable) ?? { observation: first, comparable };
}

/** Of those that cover the due period, the one that covers the least beside it. */
function narrowestFirst(observations: readonly Observation[]): readonly Observation[] {
  return [...observations].sort((a, b) => {
    const [left, right] = [daysOf(a.period), daysOf(b.period)];
    return text(left.to, right.to) || text(right.from, left.from);
  });
}

/** Two observations of one period that differ: nobody but their authors can say which holds. */
export function conflictWith(chosen: Observation, others: readonly Observation[]): Answer | undefined {
  const { from, to } = daysOf(chosen.period);
  const samePeriod = others.filter(({ period }) => {
    const days = daysOf(period);
    return days.from === from && days.to === to;
  });
  if (samePeriod.every((observation) => saySame(observation, chosen))) return undefined;
  const values = [...new Set(samePeriod.map(valueText))].sort();
  return inconclusive("conflicting-observations", { period: chosen.period, values });
}
