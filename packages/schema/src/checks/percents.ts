import { decimalOf, formatDecimal, multiplyDecimals } from "../decimal.ts";
import type { Issue } from "../finding.ts";
import { doubt, fault, nameOf } from "../issue.ts";
import type { Comparator, Target } from "../plan.ts";

interface Percent {
  readonly value: number;
  readonly path: Issue["path"];
}

const hundred = decimalOf(100);

const wantsLess: readonly Comparator[] = ["at-most", "below", "minimise"];

/** The numbers of a target that its unit does not have. */
export function unitIssues(target: Target, path: Issue["path"]): readonly Issue[] {
  const { unit = "percent" } = target;
  if (unit === "percent") return percentIssues(target, path);
  return percentsOf(target, path).flatMap(({ value: goal, path: where }) => {
    const data = { name: nameOf(where), goal };
    if (unit === "per-thousand" && (goal < 0 || goal > 1000)) {
      return [fault(where, "schema/per-thousand-out-of-range", data)];
    }
    return goal < 0 ? [fault(where, "schema/number-below-zero", data)] : [];
  });
}

/**
 * The numbers of a target that cannot be percentages, and those that look like a share of one: 0.9 where 90 is
 * meant. That is a doubt, no fault, for 0.9 percent is a number as well; and no doubt at all where less is
 * wanted and another number of the target is above 1, such as a baseline of 4.9.
 */
export function percentIssues(target: Target, path: Issue["path"]): readonly Issue[] {
  const percents = percentsOf(target, path);
  const isPlausible =
    wantsLess.includes(target.comparator) && percents.some(({ value }) => value > 1 && value <= 100);
  return percents.flatMap(({ value, path: where }) => {
    const data = { name: nameOf(where), goal: value };
    if (value < 0 || value > 100) return [fault(where, "schema/percent-out-of-range", data)];
    if (value === 0 || value >= 1 || isPlausible) return [];
    const percent = formatDecimal(multiplyDecimals(decimalOf(value), hundred));
    return [doubt(where, "schema/percent-as-fraction", { ...data, percent })];
  });
}

function percentsOf({ goal, milestones = [], baseline }: Target, path: Issue["path"]): readonly Percent[] {
  return [
    ...(goal === undefined ? [] : [{ value: goal, path: [...path, "goal"] }]),
    ...milestones.map((one, at) => ({ value: one.goal, path: [...path, "milestones", at, "goal"] })),
    ...(baseline ? [{ value: baseline.value, path: [...path, "baseline", "value"] }] : []),
  ];
}
