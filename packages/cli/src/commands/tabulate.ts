import { checkTerritories, observationOf } from "@mangnon/indicators";
import { readDefinition } from "@mangnon/rules";
import type { Dataset, Indicator, RecordsDataset } from "@mangnon/schema";
import { nearest } from "@mangnon/schema/nearest";
import { findIndicator, openDataset } from "../documents.ts";
import { CliError } from "../errors.ts";
import { tellCounts } from "../evidence/found-text.ts";
import { gather } from "../evidence/gathered.ts";
import { protectionOf } from "../evidence/publish.ts";
import { isValueTable, type Tabulated, tablesOf } from "../evidence/tables.ts";
import { twoValues } from "../evidence/two-values.ts";
import { withParts } from "../evidence/with-parts.ts";
import { labelsOf } from "../text/labels.ts";
import { hasErrors } from "../text/sampling.ts";
import { tabulation } from "../text/tabulation.ts";
import type { World } from "../world.ts";

/**
 * An indicator in all records and in each group of them, with what undetermined records could make of it: one that is
 * counted, one that is made of others, or several that are told together.
 */
export async function tabulate(world: World): Promise<undefined> {
  const { options, io, host, log } = world;
  const indicator = await findIndicator(options.value("indicator"), world);
  const known = [indicator, ...host.indicators.filter(({ id }) => id !== indicator.id)];
  const datasets = await datasetsFor(indicator, world);
  const ids = withParts([indicator.id], known);
  const indicators = known.filter(({ id }) => ids.has(id));
  const needs = indicator.measure !== "formula";
  const gathered = await gather(datasets, { indicators, by: options.by, needs }, world);
  const observations = gathered.map((seen) => seen.observations.map(observationOf));
  log.add(twoValues(observations));
  if (isMade(indicator)) log.add(checkTerritories(observations.flat(), host.territories));
  const tables = tablesOf(indicator, { indicators, gathered });
  await io.stdout(
    `${options.format === "json" ? json(indicator, tables, world) : tabulation(indicator, tables, world)}\n`,
  );
  await tellCounts(
    gathered.map(({ counts }) => counts),
    world,
  );
}

const isMade = ({ measure }: Indicator): boolean => measure === "formula" || measure === "composite";

/** What is counted is counted of one dataset of records; what is made of others takes all that `assess` takes. */
async function datasetsFor(indicator: Indicator, world: World): Promise<readonly Dataset[]> {
  const { options, host } = world;
  const [file = "", second] = options.datasets;
  if (indicator.measure === "reported-ratio" || indicator.measure === "reported-count") {
    throw new CliError("cli/reported-indicator", { indicator: indicator.id });
  }
  if (indicator.measure === "class-ratio" || indicator.measure === "class-count") {
    if (second !== undefined) {
      throw new CliError("cli/option-twice", { option: "--dataset", first: file, second });
    }
    const dataset = await openDataset(file, ["records"], world);
    refuseUnknownGroups(dataset, options.by);
    readDefinition(host.definition(indicator.definition), host.vocabulary);
    return [dataset];
  }
  const datasets: Dataset[] = [];
  for (const one of options.datasets)
    datasets.push(await openDataset(one, ["records", "observations"], world));
  for (const one of datasets) if (one.kind === "records") refuseUnknownGroups(one, options.by);
  return datasets;
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

/** One table, or those of all parts of a composite. */
function json(indicator: Indicator, tables: readonly Tabulated[], world: World): string {
  const [only] = tables;
  const whole =
    indicator.measure === "composite" || only === undefined
      ? { ...headOf(indicator), ...askedOf(world), tables: tables.map((table) => tableJson(table, world)) }
      : tableJson(only, world);
  return JSON.stringify(whole, null, 2);
}

const askedOf = ({ options }: World) => ({ by: options.by, disclosure: protectionOf(options) });

const headOf = (indicator: Indicator) => ({
  indicator: {
    id: indicator.id,
    label: indicator.label,
    ...("unit" in indicator ? { unit: indicator.unit } : {}),
    ...(indicator.measure === "formula" ? { formula: indicator.formula } : {}),
    ...(indicator.measure === "composite" ? { parts: indicator.parts } : {}),
  },
});

/** Figures as they are, each with the labels of the values it is split by. */
function tableJson(table: Tabulated, world: World): object {
  const labels = labelsOf(world.host, table.dataset ?? {});
  const head = headOf(table.indicator);
  if (isValueTable(table)) {
    const estimates = table.values.map((one) => ({ ...one, labels: labels.ofCell(one.cell) }));
    return { ...head, ...askedOf(world), estimates };
  }
  const { dataset, estimates } = table;
  const { id, label, territory, period, coverage, instrument } = dataset;
  return {
    ...head,
    dataset: { id, label, territory, period, coverage, instrument },
    ...askedOf(world),
    samplingError: coverage === "complete" ? "none" : hasErrors(estimates) ? "computed" : "not-computed",
    estimates: estimates.map((one) => ({ ...one, labels: labels.ofCell(one.cell) })),
  };
}
