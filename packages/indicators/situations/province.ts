// A province, its indicators, targets and observations, for the tests. All figures are made up.
import type { Fraction, Indicator, Observation, Plan, Target } from "@mangnon/schema";
import { type Assessment, type ClassRatio, judgeTarget } from "../src/index.ts";

/** Counted from records. */
export const rate = {
  kind: "indicator",
  id: "rate",
  label: { vi: "Tỷ lệ lao động trẻ em", en: "Child labour rate" },
  unit: "percent",
  direction: "lower-is-better",
  sources: [],
  measure: "class-ratio",
  definition: "mics6",
  numerator: ["child-labour"],
  denominator: ["child-labour", "not-child-labour"],
} as const satisfies ClassRatio;

/** Reported by others. */
export const trained = {
  kind: "indicator",
  id: "trained",
  label: { vi: "Cán bộ được tập huấn", en: "Officials trained" },
  unit: "percent",
  direction: "higher-is-better",
  sources: [],
  measure: "reported-ratio",
  numerator: { vi: "được tập huấn", en: "trained" },
  denominator: { vi: "tất cả", en: "all" },
} as const satisfies Indicator;

/** The code meant this province up to the end of June 2025; then it was reused. */
export const jurisdiction = {
  code: "60",
  name: { vi: "Tỉnh", en: "Province" },
  until: "2025-06-30",
} as const satisfies Plan["jurisdiction"];

const anyone = { vi: "mọi người", en: "everybody" };

/** "At most 2% in 2025", changed as the test says. */
export const promise = (changes: Partial<Target> = {}): Target => ({
  id: "province.rate",
  label: rate.label,
  kind: "target",
  force: "binding",
  indicator: "rate",
  population: anyone,
  comparator: "at-most",
  goal: 2,
  due: "2025",
  sentences: ["s1"],
  sources: [],
  ...changes,
});

/** "As low as possible": without a goal. */
export const direction = (changes: Partial<Target> = {}): Target => {
  const { goal: _, ...target } = promise({ comparator: "minimise", ...changes });
  return target;
};

/** `"1.96"` is 1.96 of 100. */
export const percent = (numerator: string): Fraction => ({ numerator, denominator: "100" });

export const census = { definition: "mics6", instrument: "census" } as const;

/** A complete count of the due year, changed as the test says. */
export const counted = (numerator: string, changes: Partial<Observation> = {}): Observation => ({
  indicator: "rate",
  territory: { code: "60", asOf: "2025-06-30" },
  period: "2025",
  cell: {},
  estimate: { status: "value", value: percent(numerator) },
  coverage: "complete",
  method: census,
  ...changes,
});

/** A sample of the due year with its standard error in percent. */
export const sampled = (numerator: string, standardError?: number, changes: Partial<Observation> = {}) =>
  counted(numerator, {
    coverage: "sample",
    ...(standardError === undefined ? {} : { standardError }),
    method: { definition: "mics6", instrument: "survey" },
    ...changes,
  });

/** A complete count in which undetermined records leave the value between two others. */
export const between = (lower: string, upper: string, changes: Partial<Observation> = {}): Observation =>
  counted(lower, { bounds: { lower: percent(lower), upper: percent(upper) }, ...changes });

/** Before the due period, on its last day, and after it. */
export const before = "2025-06-30";
export const lastDay = "2025-12-31";
export const after = "2026-01-01";

/** The assessment of a target by what was observed. */
export const assessed = (
  target: Target,
  observations: readonly Observation[],
  on: string = after,
  plan: Pick<Plan, "jurisdiction"> = { jurisdiction },
): Assessment => judgeTarget(target, { plan, indicators: [rate, trained], observations, on });

/** Status and reason alone: `"missed: goal"`. */
export const verdict = (target: Target, observations: readonly Observation[], on: string = after): string => {
  const { status, reason } = assessed(target, observations, on);
  return `${status}: ${reason.code}`;
};
