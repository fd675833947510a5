import type { Observation } from "@mangnon/schema";
import { type Answer, inconclusive, notAssessable } from "./assessment.ts";
import { dayNumber, daysOf } from "./day-number.ts";
import { expectedDefinitions, fitsTarget, namesOfMethods } from "./methods.ts";
import type { Question } from "./question.ts";
import { saySame, valueTexts } from "./same-value.ts";

/** The observation to judge by, and all of the same indicator and territory, by whatever method. */
export interface Choice {
  readonly observation: Observation;
  readonly here: readonly Observation[];
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const lengthOf = ({ period }: Observation): number => {
  const { from, to } = daysOf(period);
  return dayNumber(to) - dayNumber(from);
};

/** The latest end first, then the longest. */
const latestFirst = (a: Observation, b: Observation): number =>
  byText(daysOf(b.period).to, daysOf(a.period).to) || lengthOf(b) - lengthOf(a);

/** The earliest end first, then the longest. */
export const earliestFirst = (a: Observation, b: Observation): number =>
  byText(daysOf(a.period).to, daysOf(b.period).to) || lengthOf(b) - lengthOf(a);

/** Of those that cover the due period: the one that covers the least beside it, then the one that ends first. */
const narrowestFirst = (a: Observation, b: Observation): number =>
  lengthOf(a) - lengthOf(b) || byText(daysOf(a.period).to, daysOf(b.period).to);

const isReported = ({ estimate }: Observation): boolean =>
  !(estimate.status === "unknown" && estimate.reason === "not-reported");

/** What was reported; a blank counts only where there is nothing else, as if its row were not there. */
export const spoken = (observations: readonly Observation[]): readonly Observation[] =>
  observations.some(isReported) ? observations.filter(isReported) : observations;

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
  const said = spoken(inTime);
  const usable = said.filter((one) => !isReported(one) || fitsTarget(question, one.method));
  const [first] = [...usable].sort(question.after ? narrowestFirst : latestFirst);
  if (first === undefined) {
    const { baseline } = question.target;
    const methods = [...(baseline === undefined ? [] : [baseline]), ...said].map(({ method }) => method);
    const expected = expectedDefinitions(question);
    return inconclusive("method-mismatch", { expected, seen: namesOfMethods(methods) });
  }
  return conflictWith(first, usable) ?? { observation: first, here };
}

/** Two observations of one period that differ: nobody but their authors can say which holds. */
export function conflictWith(chosen: Observation, others: readonly Observation[]): Answer | undefined {
  const { from, to } = daysOf(chosen.period);
  const samePeriod = others.filter(({ period }) => {
    const days = daysOf(period);
    return days.from === from && days.to === to;
  });
  if (samePeriod.every((observation) => saySame(observation, chosen))) return undefined;
  return inconclusive("conflicting-observations", { period: chosen.period, values: valueTexts(samePeriod) });
}
