// Indicators of every kind, and what was observed of them, for the tests. All figures are made up.
import type { Indicator, Observation, Rule, Target } from "@mangnon/schema";
import { type ClassCount, judgeTarget } from "../src/index.ts";
import { after, counted, jurisdiction, promise, rate, trained } from "./province.ts";

const { measure: _m, numerator: _n, denominator: _d, unit: _u, id: _i, direction: _x, ...shared } = trained;

/** Counted from records. */
export const children: ClassCount = {
  kind: "indicator",
  id: "children",
  label: rate.label,
  sources: [],
  unit: "count",
  direction: "lower-is-better",
  measure: "class-count",
  definition: "mics6",
  counted: ["child-labour"],
};

/** Reported by others. */
export const supported: Indicator = {
  ...shared,
  id: "supported",
  unit: "count",
  direction: "higher-is-better",
  measure: "reported-count",
  counted: { vi: "Trẻ em được hỗ trợ", en: "Children supported" },
};

export const perThousand: Indicator = { ...trained, id: "per-thousand", unit: "per-thousand" };

/** Made of others. */
export const formula = (rule: Rule, unit: "percent" | "per-thousand" | "count" = "percent") =>
  ({
    ...shared,
    id: "made",
    unit,
    direction: "higher-is-better",
    measure: "formula",
    formula: rule,
  }) as Extract<Indicator, { measure: "formula" }>;

export const together: Indicator = {
  ...shared,
  id: "together",
  measure: "composite",
  parts: ["rate", "trained"],
};

/** So many of an indicator that counts. */
export const many = (indicator: string, count: string, changes: Partial<Observation> = {}): Observation =>
  counted("0", {
    indicator,
    unit: "count",
    estimate: { status: "value", value: { numerator: count, denominator: "1" } },
    ...changes,
  });

/** What becomes of a promise on the day after its due period, by those indicators. */
export const judged = (
  target: Partial<Target>,
  observations: readonly Observation[],
  indicators: readonly Indicator[],
) => judgeTarget(promise(target), { plan: { jurisdiction }, indicators, observations, on: after });
