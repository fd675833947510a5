// A plan of a made-up province in which nothing is wrong, to be spoilt one thing at a time.
import type { Issue } from "../src/finding.ts";
import type { Indicator } from "../src/indicator.ts";
import { nameOf } from "../src/issue.ts";
import type { Plan, Target } from "../src/plan.ts";

export const label = { vi: "tỷ lệ lao động trẻ em", en: "child labour rate" } as const;

export const source = { instrument: label, seen: "text" } as const;

export const target = (over: Partial<Target> = {}): Target => ({
  id: "x.t1",
  label,
  kind: "target",
  force: "binding",
  indicator: "x.rate",
  population: label,
  comparator: "at-most",
  goal: 2,
  due: "2025",
  sentences: ["x.s1"],
  sources: [],
  ...over,
});

export const task: Plan["tasks"][number] = {
  id: "x.k1",
  label,
  lead: ["x.labour"],
  cooperating: ["x.schools"],
  sentences: ["x.s2"],
};

export const plan = (over: Partial<Plan> = {}): Plan => ({
  kind: "plan",
  id: "x.plan",
  version: "2021-10-19",
  label,
  jurisdiction: { code: "60", name: label, until: "2025-06-30" },
  period: "2021/2025",
  outlook: "2026/2030",
  legalBasis: [],
  sources: [source],
  targets: [target()],
  tasks: [task],
  roles: [
    { id: "x.labour", label, offices: [{ name: label, since: "2021-01-01", sources: [] }] },
    { id: "x.schools", label, offices: [] },
  ],
  sentences: [
    { id: "x.s1", text: "Giảm tỷ lệ lao động trẻ em xuống 2%.", became: ["x.t1"] },
    { id: "x.s2", text: "Sở chủ trì.", became: ["x.k1"] },
    { id: "x.s3", text: "Kế hoạch gồm ba phần.", noTarget: label },
  ],
  ...over,
});

/** A plan whose one target is spoilt. */
export const planOf = (over: Partial<Target>, rest: Partial<Plan> = {}): Plan =>
  plan({ targets: [target(over)], ...rest });

/** A plan whose one target has no goal. */
export function planWithoutGoal(over: Partial<Target>): Plan {
  const { goal: _, ...rest } = target(over);
  return plan({ targets: [rest] });
}

export const indicator: Indicator = {
  kind: "indicator",
  id: "x.rate",
  label,
  unit: "percent",
  direction: "lower-is-better",
  sources: [source],
  measure: "class-ratio",
  definition: "x",
  numerator: ["x.child-labour"],
  denominator: ["x.child-labour", "x.none"],
};

/** Where each issue stands, how grave it is and what it is: `targets[0].due error schema/due-outside-period`. */
export const told = (issues: readonly Issue[]): readonly string[] =>
  issues.map(({ path, severity, code }) => `${nameOf(path)} ${severity} ${code.replace("schema/", "")}`);
