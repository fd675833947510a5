import type { Catalogue, Unit } from "@mangnon/schema";
import type { ReasonCodes } from "../codes.ts";
import { comparatorText, figureIn } from "../text/comparator-text.ts";
import { periodText } from "../text/period-text.ts";

const figure = (text: string, unit: Unit | undefined): string => figureIn("en", text, unit);
const period = (text: string): string => periodText(text, "en");
const listed = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(", ");

const goal = (data: Pick<ReasonCodes["goal"], "comparator" | "goal" | "unit">): string =>
  comparatorText(data, "en");

const range = (lower: string, upper: string, unit: Unit | undefined): string =>
  lower === upper ? figure(lower, unit) : `between ${figure(lower, unit)} and ${figure(upper, unit)}`;

/** A difference of two rates is in points. */
const change = (text: string, unit: Unit | undefined): string =>
  unit === undefined || unit === "percent" ? `${text} points` : figure(text, unit);

const between = (data: ReasonCodes["too-close"]): string =>
  `${range(data.lower, data.upper, data.unit)} in ${period(data.period)}`;

const asked = (data: ReasonCodes["too-close"]): string =>
  data.against === "goal" ? `the goal is ${goal(data)}` : `the plan asks for ${goal(data)} by then`;

const instruments = ({ instruments: [then, now] }: Pick<ReasonCodes["trajectory"], "instruments">): string =>
  then === undefined || now === undefined ? "" : ` The instruments differ: \`${then}\` then, \`${now}\` now.`;

/** The sentences of the reasons for a target's status, in English; the status goes before them. */
export const enReasons: Catalogue<ReasonCodes> = {
  goal: (data) => `${figure(data.figure, data.unit)} in ${period(data.period)}; the goal is ${goal(data)}.`,
  "goal-already-reached": (data) =>
    `${figure(data.figure, data.unit)} in ${period(data.period)} already reaches the goal for ${period(data.due)}, ${goal(data)}.`,
  milestone: (data) =>
    `${figure(data.figure, data.unit)} in ${period(data.period)}; the milestone of ${period(data.milestone)} is ${goal(data)}.`,
  trajectory: (data) =>
    `${figure(data.figure, data.unit)} in ${period(data.period)}; the line from the baseline to the goal (${goal(data)} for ${period(data.due)}) asks for ${comparatorText({ ...data, goal: data.required }, "en")} by the end of that period.${instruments(data)}`,
  "earlier-value": (data) =>
    `${figure(data.figure, data.unit)} in ${period(data.period)}, ${figure(data.earlier, data.unit)} in ${period(data.earlierPeriod)}; the aim is ${comparatorText({ ...data, goal: "" }, "en")}.${instruments(data)}`,

  "unknown-indicator": ({ indicator, nearest }) =>
    `indicator \`${indicator}\` is not known. ${nearest ? `Did you mean \`${nearest}\`?` : "Add the plugin that brings it."}`,
  "no-value-of-its-own": ({ indicator, parts }) =>
    `\`${indicator}\` has no value of its own: it tells ${listed(parts)} together. Write a target for each of them.`,
  "unit-differs": ({ unit, indicator, indicatorUnit }) =>
    `the target is in \`${unit}\`, but \`${indicator}\` in \`${indicatorUnit}\`. Correct the target's unit.`,
  "parts-missing": ({ indicator, missing }) =>
    `\`${indicator}\` is made of other values, and there is none of ${listed(missing)}. Add them, for the same territory and period.`,
  "no-observation": ({ indicator, on }) =>
    `there is no value of \`${indicator}\` up to ${on}. Add one, measured for the whole territory.`,
  "territory-mismatch": ({ territory, seen }) =>
    `the values are of ${listed(seen)}, not of \`${territory}\` as the plan means it. Add values of that territory, with the day whose boundaries they count.`,
  "no-observation-for-period": ({ due, seen }) =>
    `no value covers ${period(due)}; those there cover ${seen.map(period).join(", ")}. Add one that covers it.`,
  "not-reported": (data) => `the value for ${period(data.period)} was left blank. Report both of its counts.`,
  "impossible-count": (data) =>
    `the count for ${period(data.period)} cannot be: more were counted than there are. Check that both numbers cover the same people.`,
  "no-determined-records": (data) =>
    `no record of ${period(data.period)} is known to belong to the denominator. Complete what the records need.`,
  "missing-weights": (data) =>
    `some records of ${period(data.period)} have a weight and others none. Complete the weights.`,
  "too-few-cases": (data) =>
    `the sample for ${period(data.period)} has fewer than 25 unweighted cases to count among, too few for a rate.`,
  suppressed: (data) => `the value for ${period(data.period)} is suppressed to protect persons.`,
  "zero-denominator": (data) => `in ${period(data.period)} there was nobody to count: the denominator is 0.`,
  "no-trajectory": (data) =>
    `${figure(data.figure, data.unit)} in ${period(data.period)}; the goal for ${period(data.due)}, ${goal(data)}, is not reached yet, and the plan has no milestone or trajectory to measure the pace by.`,
  "no-baseline": (data) =>
    `${figure(data.figure, data.unit)} in ${period(data.period)}; the plan declares a trajectory to ${goal(data)} for ${period(data.due)} but no baseline. Add the baseline to the plan.`,
  "not-due-yet": (data) =>
    `${figure(data.figure, data.unit)} in ${period(data.period)}; the goal of ${goal(data)} is not reached yet, and the first milestone is that of ${period(data.milestone)}.`,
  "no-later-observation": (data) =>
    `the value of ${period(data.period)} is no later than the baseline of ${period(data.baseline)}. Add a later one.`,
  "no-earlier-observation": (data) =>
    `${figure(data.figure, data.unit)} in ${period(data.period)}; there is no earlier value to compare it with. Add one, or a baseline to the plan.`,

  "undetermined-records": (data) =>
    `${between(data)}, because some records are undetermined; ${asked(data)}. Complete what the records need.`,
  "undetermined-difference": (data) =>
    `${range(data.lower, data.upper, data.unit)} in ${period(data.period)}, ${range(data.earlierLower, data.earlierUpper, data.unit)} in ${period(data.earlierPeriod)}, because some records are undetermined. Complete what the records need.`,
  "sampling-error": (data) => `${between(data)} (95% interval of a sample); ${asked(data)}.`,
  "too-close": (data) => `${between(data)} (95% interval of a sample); ${asked(data)}, too close to tell.`,
  "no-sampling-error": (data) =>
    `the value for ${period(data.period)} is from a sample (\`${data.instrument}\`) without a usable standard error. Add its standard error, or a complete count.`,
  "samples-not-apart": (data) =>
    `the value for ${period(data.period)} is made of estimates from samples of which nobody says that they were drawn apart, so that its error is not known. Name the \`sample\` of each dataset, or count all from one.`,
  "order-open": (data) =>
    `the value for ${period(data.period)} hangs on which of two estimates is the smaller, and their samples leave that open. A larger sample or a complete count would tell.`,
  "direction-open": (data) =>
    `what undetermined records would do to the value for ${period(data.period)} depends on what they are: they may move it up or down, and no limits of its sample hold for all of them. Complete what the records need.`,
  "sampling-difference": (data) =>
    `${figure(data.figure, data.unit)} in ${period(data.period)}, ${figure(data.earlier, data.unit)} in ${period(data.earlierPeriod)}; the change is between ${change(data.lower, data.unit)} and ${change(data.upper, data.unit)} (95% interval of samples), which leaves the direction open.`,
  "method-mismatch": ({ expected, seen }) =>
    `the values were measured by ${listed(seen)}${expected.length > 0 ? `; comparable are values by ${listed(expected)}` : ", which are different methods"}. Use one method, or declare in the plan which are comparable.`,
  "conflicting-observations": (data) =>
    `there are different values for ${period(data.period)}: ${listed(data.values)}. Keep the one that holds.`,
};
