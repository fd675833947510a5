import type { Issue } from "../finding.ts";
import { doubt, fault } from "../issue.ts";
import type { Comparator, Plan, Target } from "../plan.ts";
import { wholeOf } from "../unit.ts";
import { unitIssues } from "./percents.ts";

type Path = Issue["path"];

/** Comparators that have no goal: a direction is all they promise. */
const isDirection = (comparator: Comparator): boolean =>
  comparator === "minimise" || comparator === "maximise";

type Limit = { readonly never?: number | undefined; readonly always?: number | undefined };

/** Goals that no value, or that every value from 0 to the whole, would keep; a count has no whole. */
const limits: Readonly<Partial<Record<Comparator, (whole: number | undefined) => Limit>>> = {
  "at-most": (whole) => ({ always: whole }),
  below: () => ({ never: 0 }),
  "at-least": () => ({ always: 0 }),
  above: (whole) => ({ never: whole }),
};

/** Whether each target has a goal where its comparator needs one, and one that can be kept or missed. */
export function goalIssues({ targets }: Plan): readonly Issue[] {
  return targets.flatMap((target, at) => {
    const path = ["targets", at];
    return [
      ...presenceIssues(target, path),
      ...unitIssues(target, path),
      ...limitIssues(target, path),
      ...trajectoryIssues(target, path),
      ...marginIssues(target, path),
    ];
  });
}

function presenceIssues({ id, comparator, goal, milestones = [] }: Target, path: Path): readonly Issue[] {
  if (!isDirection(comparator)) {
    if (goal !== undefined) return [];
    return [fault([...path, "goal"], "schema/goal-missing", { target: id, comparator })];
  }
  const given = [
    { goal, where: [...path, "goal"] },
    ...milestones.map((one, at) => ({ goal: one.goal, where: [...path, "milestones", at, "goal"] })),
  ];
  return given.flatMap(({ goal, where }) =>
    goal === undefined ? [] : [fault(where, "schema/goal-without-meaning", { target: id, comparator, goal })],
  );
}

function limitIssues({ id, comparator, goal, unit = "percent" }: Target, path: Path): readonly Issue[] {
  const { never, always } = limits[comparator]?.(wholeOf[unit]) ?? {};
  if (goal === undefined) return [];
  const [where, data] = [[...path, "goal"], { target: id, comparator, goal, unit }];
  if (goal === never) return [fault(where, "schema/goal-out-of-reach", data)];
  return goal === always ? [doubt(where, "schema/goal-met-by-anything", data)] : [];
}

function marginIssues({ id, comparator, margin }: Target, path: Path): readonly Issue[] {
  if (margin === undefined || isDirection(comparator)) return [];
  return [fault([...path, "margin"], "schema/margin-without-direction", { target: id, comparator })];
}

function trajectoryIssues({ id, trajectory, baseline }: Target, path: Path): readonly Issue[] {
  if (trajectory === undefined || baseline !== undefined) return [];
  return [fault([...path, "trajectory"], "schema/trajectory-without-baseline", { target: id })];
}
