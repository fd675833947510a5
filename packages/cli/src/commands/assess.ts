import {
  type Assessment,
  assessmentText,
  assessPlan,
  checkTerritories,
  observationOf,
} from "@mangnon/indicators";
import type { Dataset, Indicator, Plan } from "@mangnon/schema";
import { findPlan, openDataset } from "../documents.ts";
import { tellCounts } from "../evidence/found-text.ts";
import { gather, samplesIn } from "../evidence/gathered.ts";
import { type AskedTerritory, askedTerritory, observationsIn, planIn } from "../evidence/in-territory.ts";
import { protectionOf } from "../evidence/publish.ts";
import { twoValues } from "../evidence/two-values.ts";
import { withParts } from "../evidence/with-parts.ts";
import { assessedPlan } from "../text/assessed-plan.ts";
import type { World } from "../world.ts";
import type { Done } from "./command.ts";

/** Each target of a plan on a day, judged by what the datasets hold. */
export async function assess(world: World): Promise<Done> {
  const { options, io, host, log } = world;
  const territory = askedTerritory(world);
  const plans = await plansOf(world, territory);
  const datasets: Dataset[] = [];
  for (const file of options.datasets)
    datasets.push(await openDataset(file, ["records", "observations"], world));
  const gathered = await gather(datasets, { indicators: named(plans, host.indicators), by: [] }, world);
  const seen = gathered.map(({ observations }) => observations.map(observationOf));
  log.add(twoValues(seen));
  const all = seen.flat();
  log.add(checkTerritories(all, host.territories));
  const observations = territory === undefined ? all : observationsIn(all, territory, world);
  const judged = plans.map((plan) => {
    const evidence = {
      plan,
      indicators: host.indicators,
      observations,
      samples: samplesIn(gathered),
      on: options.value("on"),
    };
    return { plan, assessments: assessPlan(evidence) };
  });
  await io.stdout(`${options.format === "json" ? json(judged, world) : text(judged, world)}\n`);
  await tellCounts(
    gathered.map(({ counts }) => counts),
    world,
  );
  return { missed: judged.some(({ assessments }) => assessments.some(({ status }) => status === "missed")) };
}

/** A plan with what came of each of its targets. */
interface Judged {
  readonly plan: Plan;
  readonly assessments: readonly Assessment[];
}

const text = (judged: readonly Judged[], world: World): string =>
  judged.map(({ plan, assessments }) => assessedPlan(assessments, plan, world)).join("\n\n");

/** The plans that `--plan` names, each by itself, in the boundaries that are asked for. */
async function plansOf(world: World, territory: AskedTerritory | undefined): Promise<readonly Plan[]> {
  const plans: Plan[] = [];
  for (const name of world.options.value("plan").split(",")) {
    const plan = await findPlan(name.trim(), world);
    plans.push(territory === undefined ? plan : planIn(plan, territory, world));
  }
  return plans;
}

function named(plans: readonly Plan[], indicators: readonly Indicator[]): readonly Indicator[] {
  const ids = withParts(
    plans.flatMap(({ targets }) => targets.map(({ indicator }) => indicator)),
    indicators,
  );
  return indicators.filter(({ id }) => ids.has(id));
}

/** What is not there is `null`, so that every target has the same fields; the rest is the assessment as it is. */
function json(judged: readonly Judged[], { options }: World): string {
  const all = judged.flatMap(({ plan, assessments }) => {
    const labels = new Map(plan.targets.map(({ id, label }) => [id, label]));
    return assessments.map(({ target, status, value, comparator, goal, reason, ...rest }) => ({
      target,
      status,
      value: value ?? null,
      comparator,
      goal: goal ?? null,
      reason,
      text: assessmentText(
        { target, status, value, comparator, goal, reason, ...rest } as Assessment,
        options.lang,
      ),
      label: labels.get(target) ?? null,
      plan: plan.id,
      territory: plan.jurisdiction,
      disclosure: protectionOf(options),
      ...rest,
    }));
  });
  return JSON.stringify(all, null, 2);
}
