import { type Assessment, assessmentText, assessPlan } from "@mangnon/indicators";
import type { Dataset, Indicator, Observation, Plan } from "@mangnon/schema";
import { findPlan, openDataset } from "../documents.ts";
import { observeRecords } from "../evidence/counted.ts";
import { tellCounts } from "../evidence/found-text.ts";
import { readReported } from "../evidence/observations.ts";
import { noRows, type RowCounts } from "../evidence/row-counts.ts";
import { twoValues } from "../evidence/two-values.ts";
import { assessedPlan } from "../text/assessed-plan.ts";
import type { World } from "../world.ts";
import type { Done } from "./command.ts";

/** Each target of a plan on a day, judged by what the datasets hold. */
export async function assess(world: World): Promise<Done> {
  const { options, io, host, log } = world;
  const plan = await findPlan(options.value("plan"), world);
  const datasets: Dataset[] = [];
  for (const file of options.datasets)
    datasets.push(await openDataset(file, ["records", "observations"], world));
  const seen: { observations: readonly Observation[]; counts: RowCounts }[] = [];
  for (const dataset of datasets) seen.push(await observe(dataset, plan, world));
  log.add(twoValues(seen.map(({ observations }) => observations)));
  const assessments = assessPlan({
    plan,
    indicators: host.indicators,
    observations: seen.flatMap(({ observations }) => observations),
    on: options.value("on"),
  });
  await io.stdout(
    `${options.format === "json" ? json(assessments, plan, world) : assessedPlan(assessments, plan, world)}\n`,
  );
  await tellCounts(
    seen.map(({ counts }) => counts),
    world,
  );
  return { missed: assessments.some(({ status }) => status === "missed") };
}

async function observe(dataset: Dataset, plan: Plan, world: World) {
  const counts = noRows(dataset.file.path);
  const indicators = world.host.indicators;
  const observations =
    dataset.kind === "records"
      ? await observeRecords(dataset, { world, counts, indicators: named(plan, indicators) })
      : await readReported(dataset, { world, counts, indicators });
  return { observations, counts };
}

function named({ targets }: Plan, indicators: readonly Indicator[]): readonly Indicator[] {
  const ids = new Set(targets.map(({ indicator }) => indicator));
  return indicators.filter(({ id }) => ids.has(id));
}

/** What is not there is `null`, so that every target has the same fields; the rest is the assessment as it is. */
function json(assessments: readonly Assessment[], { targets }: Plan, { options }: World): string {
  const labels = new Map(targets.map(({ id, label }) => [id, label]));
  const all = assessments.map((assessment) => {
    const { target, status, value, comparator, goal, reason, ...rest } = assessment;
    return {
      target,
      status,
      value: value ?? null,
      comparator,
      goal: goal ?? null,
      reason,
      text: assessmentText(assessment, options.lang),
      label: labels.get(target) ?? null,
      ...rest,
    };
  });
  return JSON.stringify(all, null, 2);
}
