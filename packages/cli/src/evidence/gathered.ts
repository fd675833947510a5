import {
  type FormulaIndicator,
  type FormulaPart,
  observationOf,
  protectObservations,
  type Sample,
  toPart,
} from "@mangnon/indicators";
import type { Dataset, Indicator } from "@mangnon/schema";
import type { World } from "../world.ts";
import { type CountedTable, observeRecords, type Wanted } from "./counted.ts";
import { readReported } from "./observations.ts";
import { noRows, type RowCounts } from "./row-counts.ts";

/** What one dataset says of indicators, as it may be published beside what the others say. */
export interface Gathered {
  readonly dataset: Dataset;
  /** Of records: their tables. */
  readonly tables: readonly CountedTable[];
  readonly sample: Sample | undefined;
  readonly observations: readonly FormulaPart[];
  readonly counts: RowCounts;
}

/** All that datasets say of the wanted indicators. Of reports every indicator is read that the host knows. */
export async function gather(
  datasets: readonly Dataset[],
  wanted: Wanted,
  world: World,
): Promise<readonly Gathered[]> {
  const read: Gathered[] = [];
  for (const dataset of datasets) read.push(await gatherOne(dataset, wanted, world));
  return world.options.unprotected ? read : publishable(read, wanted.indicators, world);
}

async function gatherOne(dataset: Dataset, wanted: Wanted, world: World): Promise<Gathered> {
  const counts = noRows(dataset.file.path);
  if (dataset.kind === "observations") {
    const { indicators } = world.host;
    const observations = await readReported(dataset, { world, counts, indicators });
    return { dataset, tables: [], sample: undefined, observations, counts };
  }
  const { tables, sample } = await observeRecords(dataset, { world, counts, ...wanted });
  const observations = tables.flatMap(({ indicator, estimates }) =>
    estimates.map((one) => toPart(one, { indicator, dataset })),
  );
  return { dataset, tables, sample, observations, counts };
}

/** What records were counted to is protected already; reported values are protected beside it. */
function publishable(
  read: readonly Gathered[],
  wanted: readonly Indicator[],
  { host }: World,
): readonly Gathered[] {
  const counted = read.filter(({ dataset }) => dataset.kind === "records");
  const protectedAlready = counted.flatMap(({ observations }) => observations);
  const formulas = wanted.filter((one): one is FormulaIndicator => one.measure === "formula");
  return read.map((seen) => {
    if (seen.dataset.kind === "records") return seen;
    const reported = seen.observations.map(observationOf);
    const beside = { indicators: host.indicators, protectedAlready, formulas };
    return { ...seen, observations: protectObservations(reported, beside) };
  });
}

/** What samples were counted to. */
export const samplesIn = (gathered: readonly Gathered[]): readonly Sample[] =>
  gathered.flatMap(({ sample }) => sample ?? []);
