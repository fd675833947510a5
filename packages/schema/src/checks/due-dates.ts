import { type DayRange, daysOfPeriod, type Period } from "../civil-date.ts";
import type { Issue } from "../finding.ts";
import { fault } from "../issue.ts";
import type { Plan, Target } from "../plan.ts";

/** A target and where it stands in its plan. */
interface Placed {
  readonly target: Target;
  readonly path: Issue["path"];
}

const holds = (outer: DayRange, inner: DayRange): boolean => outer.from <= inner.from && inner.to <= outer.to;

const daysOf = (period: Period | undefined): DayRange | undefined =>
  period === undefined ? undefined : daysOfPeriod(period);

/**
 * Whether each promise falls due where its plan speaks: a target within the period, an orientation within the
 * outlook after it, a milestone within the plan and not after its promise. Periods that are none are passed
 * over; they have an issue of their own.
 */
export function dueDateIssues(plan: Plan): readonly Issue[] {
  return [
    ...outlookIssues(plan),
    ...plan.targets.flatMap((target, at) => {
      const placed: Placed = { target, path: ["targets", at] };
      return [...dueIssues(plan, placed), ...milestoneIssues(plan, placed)];
    }),
  ];
}

function outlookIssues({ period, outlook }: Plan): readonly Issue[] {
  const [within, after] = [daysOf(period), daysOf(outlook)];
  if (outlook === undefined || !within || !after || after.from > within.to) return [];
  return [fault(["outlook"], "schema/outlook-not-after-period", { outlook, period })];
}

function dueIssues({ period, outlook }: Plan, { target, path }: Placed): readonly Issue[] {
  const { id, due, kind } = target;
  const days = daysOf(due);
  if (kind === "orientation" && outlook === undefined) {
    return [fault([...path, "kind"], "schema/outlook-missing", { target: id })];
  }
  const window = daysOf(kind === "orientation" ? outlook : period);
  if (!days || !window || holds(window, days)) return [];
  const where = [...path, "due"];
  if (kind === "target") return [fault(where, "schema/due-outside-period", { target: id, due, period })];
  return [fault(where, "schema/due-outside-outlook", { target: id, due, outlook: outlook ?? "" })];
}

function milestoneIssues({ period, outlook }: Plan, { target, path }: Placed): readonly Issue[] {
  const { id, due, kind, milestones = [] } = target;
  const [start, end] = [daysOf(period), daysOf(kind === "orientation" ? outlook : period)];
  const last = daysOf(due);
  return milestones.flatMap((milestone, at) => {
    const days = daysOf(milestone.due);
    const where = [...path, "milestones", at, "due"];
    const data = { target: id, milestone: milestone.due };
    if (!days) return [];
    if (last && days.to > last.to) return [fault(where, "schema/milestone-after-due", { ...data, due })];
    if (!start || !end || holds({ from: start.from, to: end.to }, days)) return [];
    return [fault(where, "schema/milestone-outside-plan", { ...data, from: start.from, to: end.to })];
  });
}
