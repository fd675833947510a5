import { type ClassMeasure, createTally, estimate, type ProtectedEstimate } from "@mangnon/indicators";
import { readDefinition } from "@mangnon/rules";
import type { RecordsDataset } from "@mangnon/schema";
import { nearest } from "@mangnon/schema/nearest";
import { findIndicator, openDataset } from "../documents.ts";
import { CliError } from "../errors.ts";
import { countRecords, withCountersOf } from "../evidence/counted.ts";
import { tellCounts } from "../evidence/found-text.ts";
import { preparePublishing, protectionOf, publish } from "../evidence/publish.ts";
import { noRows } from "../evidence/row-counts.ts";
import { labelsOf } from "../text/labels.ts";
import { hasErrors } from "../text/sampling.ts";
import { tabulation } from "../text/tabulation.ts";
import type { World } from "../world.ts";

/** A rate in all records and in each group of them, with what undetermined records could make of it. */
export async function tabulate(world: World): Promise<undefined> {
  const { options, io, host } = world;
  const indicator = await findIndicator(options.value("indicator"), world);
  if (indicator.measure !== "class-ratio" && indicator.measure !== "class-count") {
    throw new CliError("cli/reported-indicator", { indicator: indicator.id });
  }
  const [file = ""] = options.datasets;
  const dataset = await openDataset(file, ["records"], world);
  refuseUnknownGroups(dataset, options.by);
  const read = readDefinition(host.definition(indicator.definition), host.vocabulary);
  const tally = createTally(indicator, options.by);
  const counts = noRows(dataset.file.path);
  const publishing = await preparePublishing(dataset, [tally], world);
  const counting = [{ read, tallies: [tally], needs: true }];
  const counters = withCountersOf(publishing?.toCount, counting, { dataset, world });
  await countRecords(dataset, { counters, joint: publishing?.toCount }, { world, counts });
  const draft = { indicator: tally.indicator, estimates: estimate(tally, { lonelyPsu: dataset.lonelyPsu }) };
  const [estimates = []] = await publish(dataset, [draft], { publishing, world });
  const table = { indicator, dataset, by: tally.by, estimates };
  await io.stdout(`${options.format === "json" ? json(table, world) : tabulation(table, world)}\n`);
  await tellCounts([counts], world);
}

function refuseUnknownGroups(
  { id, disaggregations: known = [] }: RecordsDataset,
  by: readonly string[],
): void {
  const name = by.find((one) => !known.includes(one));
  if (name === undefined) return;
  throw new CliError("cli/no-such-disaggregation", {
    dataset: id,
    name,
    nearest: nearest(name, known),
    known,
  });
}

interface Table {
  readonly indicator: ClassMeasure;
  readonly dataset: RecordsDataset;
  readonly by: readonly string[];
  readonly estimates: readonly ProtectedEstimate[];
}

/** Estimates as they are, each with the labels of the values it is split by. */
function json({ indicator, dataset, by, estimates }: Table, { host, options }: World): string {
  const { id, label, territory, period, coverage, instrument } = dataset;
  const labels = labelsOf(host, dataset);
  return JSON.stringify(
    {
      indicator: { id: indicator.id, label: indicator.label, unit: indicator.unit },
      dataset: { id, label, territory, period, coverage, instrument },
      by,
      disclosure: protectionOf(options),
      samplingError: coverage === "complete" ? "none" : hasErrors(estimates) ? "computed" : "not-computed",
      estimates: estimates.map((one) => ({ ...one, labels: labels.ofCell(one.cell) })),
    },
    null,
    2,
  );
}
