import { diffPlans, type PlanDiff } from "@mangnon/indicators";
import { findPlan } from "../documents.ts";
import { planDiffText } from "../text/plan-diff.ts";
import type { World } from "../world.ts";

/** What sets two plans apart: two versions of one, or those of two provinces. */
export async function diff(world: World): Promise<undefined> {
  const { io, log, options } = world;
  const [first = "", second = ""] = options.positionals;
  const plans = [await findPlan(first, world), await findPlan(second, world)] as const;
  const found = diffPlans(...plans);
  log.add(found.findings);
  const said = options.format === "json" ? jsonOf(found) : planDiffText(found, plans, options.lang);
  await io.stdout(`${said}\n`);
}

const jsonOf = (found: PlanDiff): string => JSON.stringify(found, null, 2);
