import type { Json, Plan, Target } from "@mangnon/schema";
import { daysOf } from "../judging/day-number.ts";
import { frozenTargets } from "./frozen-targets.ts";
import type { FieldChange, PlanDiff, RoleDiff, TargetDiff } from "./plan-diff.ts";

/** What of a target is promised; words, notes and sources may differ without another promise. */
export const promisedFields = [
  "indicator",
  "comparator",
  "goal",
  "unit",
  "due",
  "cadence",
  "kind",
  "force",
  "milestones",
  "baseline",
  "margin",
  "trajectory",
  "condition",
  "comparableMethods",
] as const satisfies readonly (keyof Target)[];

/**
 * Sets two plans side by side. Targets of two versions belong together by their ids; those of two provinces by their
 * indicator and whether they are a target or an orientation. What a plan does not hold is absent: it is not said to be
 * zero or no promise.
 *
 * @example
 * const target = (plan: string, goal: number) => ({
 *   id: `${plan}.t1`, label: { vi: "Tỷ lệ", en: "Rate" }, kind: "target", force: "binding", indicator: "rate",
 *   population: { vi: "5-17 tuổi", en: "aged 5-17" }, comparator: "at-most", goal, due: "2025", sentences: ["s1"], sources: [],
 * }) as const;
 * const planOf = (id: string, goal: number) => ({
 *   kind: "plan", id, version: "2021-10-19", label: { vi: "Kế hoạch", en: "Plan" },
 *   jurisdiction: { code: "60", name: { vi: "Tỉnh", en: "Province" } }, period: "2021/2025", legalBasis: [], sources: [],
 *   targets: [target(id, goal)], tasks: [], roles: [], sentences: [],
 * }) as const;
 * diffPlans(planOf("a", 2), planOf("b", 4.9)).targets.map((each) => each.kind === "differs" && each.changes);
 * // => [[{ field: "goal", from: 2, to: 4.9 }]]
 */
export function diffPlans(first: Plan, second: Plan): PlanDiff {
  const isOne = first.id === second.id;
  const keyOf = (target: Target): string => (isOne ? target.id : `${target.kind} ${target.indicator}`);
  const rest = new Set(second.targets);
  const paired = first.targets.map((target): TargetDiff => {
    const partner = partnerOf(
      target,
      [...rest].filter((other) => keyOf(other) === keyOf(target)),
    );
    if (partner === undefined) return { kind: "only-in-first", first: target };
    rest.delete(partner);
    return besideEachOther(target, partner);
  });
  const targets = [
    ...paired,
    ...[...rest].map((other): TargetDiff => ({ kind: "only-in-second", second: other })),
  ];
  return {
    targets,
    roles: isOne ? roleDiffs(first, second) : [],
    findings: isOne ? frozenTargets(first, second, targets) : [],
  };
}

/** Of several the one that is due nearest. */
function partnerOf(target: Target, others: readonly Target[]): Target | undefined {
  const distance = ({ due }: Target): number =>
    Math.abs(Number(daysOf(due).to.slice(0, 4)) - Number(daysOf(target.due).to.slice(0, 4)));
  return [...others].sort((a, b) => distance(a) - distance(b))[0];
}

function besideEachOther(first: Target, second: Target): TargetDiff {
  const changes = promisedFields.flatMap((field): readonly FieldChange[] => {
    const [from, to] = [first[field] as Json | undefined, second[field] as Json | undefined];
    if (JSON.stringify(from) === JSON.stringify(to)) return [];
    return [{ field, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }];
  });
  return changes.length === 0 ? { kind: "same", first, second } : { kind: "differs", first, second, changes };
}

function roleDiffs(first: Plan, second: Plan): readonly RoleDiff[] {
  const ids = [...new Set([...first.roles, ...second.roles].map(({ id }) => id))];
  return ids.flatMap((role) => {
    const [a, b] = [first, second].map((plan) => officesOf(plan, role)) as [string[], string[]];
    const onlyInFirst = a.filter((office) => !b.includes(office));
    const onlyInSecond = b.filter((office) => !a.includes(office));
    return onlyInFirst.length + onlyInSecond.length === 0 ? [] : [{ role, onlyInFirst, onlyInSecond }];
  });
}

/** The offices of a role, each with the days on which it had it. */
function officesOf({ roles }: Plan, role: string): readonly string[] {
  const offices = roles.find(({ id }) => id === role)?.offices ?? [];
  return offices.map(({ name, since = "", until = "" }) =>
    since + until === "" ? name.vi : `${name.vi} (${`${since} → ${until}`.trim()})`,
  );
}
