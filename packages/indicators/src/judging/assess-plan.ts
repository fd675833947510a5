import type { Plan } from "@mangnon/schema";
import type { Assessment } from "./assessment.ts";
import { judgeTarget } from "./judge-target.ts";
import type { Evidence } from "./question.ts";

/** What a whole plan is judged by. */
export interface PlanEvidence extends Evidence {
  readonly plan: Pick<Plan, "jurisdiction" | "targets">;
}

/**
 * Judges every target of a plan on a day, in the plan's order; one that cannot be judged says why, and none is
 * left out. A target is a promise, not a legal duty: a missed one is no breach of law.
 *
 * @throws {@link IndicatorsError} as {@link judgeTarget} does.
 *
 * @example
 * const plan = {
 *   jurisdiction: { code: "60", name: { vi: "Tỉnh", en: "Province" } },
 *   targets: [{
 *     id: "province.rate.2025", label: { vi: "Tỷ lệ", en: "Rate" }, kind: "target", force: "binding",
 *     indicator: "rate", population: { vi: "5-17 tuổi", en: "aged 5-17" }, comparator: "at-most", goal: 2,
 *     due: "2025", sentences: ["s1"], sources: [],
 *   }],
 * } as const;
 * assessPlan({ plan, indicators: [], observations: [], on: "2026-01-15" }).map(({ status, reason }) => [status, reason.code]);
 * // => [["not-assessable", "unknown-indicator"]]
 */
export function assessPlan(evidence: PlanEvidence): readonly Assessment[] {
  return evidence.plan.targets.map((target) => judgeTarget(target, evidence));
}
