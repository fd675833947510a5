import { type ReadDefinition, readDefinition } from "@mangnon/rules";
import { type ComparedOutcomes, compareOutcomes } from "@mangnon/rules/compare";
import type { RecordsDataset } from "@mangnon/schema";
import { type Compared, compareInOne, compareInTwo } from "../comparing/compared-records.ts";
import { findDefinition, openDataset } from "../documents.ts";
import { CliError } from "../errors.ts";
import { tellCounts } from "../evidence/found-text.ts";
import { noRows } from "../evidence/row-counts.ts";
import { comparisonText } from "../text/comparison.ts";
import type { World } from "../world.ts";

/** Who has another class by a second definition than by a first, and the conditions that set them apart. */
export async function compare(world: World): Promise<undefined> {
  const { options, io } = world;
  const reads = await bothDefinitions(world);
  const [file = "", fileOfSecond, tooMany] = options.datasets;
  if (tooMany !== undefined) {
    throw new CliError("cli/unexpected-argument", { command: "compare", argument: tooMany });
  }
  const first = await comparedIn(file, reads.first, world);
  const second = fileOfSecond === undefined ? undefined : await comparedIn(fileOfSecond, reads.second, world);
  warnOfNothing(reads.first, first.dataset, world);
  warnOfNothing(reads.second, (second ?? first).dataset, world);
  if (second) warnOfPeriods(first.dataset, second.dataset, world);
  const { comparison, onlyIn } = second
    ? await compareInTwo(first, second)
    : { comparison: await compareInOne(first, reads.second), onlyIn: { first: 0, second: 0 } };
  if (second) tellUnmatched(onlyIn, { first, second, shared: comparison.cells.size > 0 }, world);
  const outcomes = compareOutcomes(comparison);
  const datasets = second ? [first.dataset, second.dataset] : [first.dataset];
  const said =
    options.format === "json" ? json(outcomes, datasets, onlyIn) : comparisonText(outcomes, datasets, world);
  await io.stdout(`${said}\n`);
  await tellCounts(
    (second ? [first, second] : [first]).map(({ reading }) => reading.counts),
    world,
  );
}

/**
 * The two definitions that `--definitions` names.
 *
 * @throws {@link CliError} `cli/not-two-definitions`.
 */
async function bothDefinitions(
  world: World,
): Promise<{ readonly first: ReadDefinition; readonly second: ReadDefinition }> {
  const value = world.options.value("definitions");
  const names = value.split(",").map((name) => name.trim());
  const [first, second] = names;
  if (!first || !second || names.length > 2) {
    const count = names.filter((name) => name !== "").length;
    throw new CliError("cli/not-two-definitions", { value, count });
  }
  const read = async (name: string): Promise<ReadDefinition> =>
    readDefinition(await findDefinition(name, world), world.host.vocabulary);
  return { first: await read(first), second: await read(second) };
}

async function comparedIn(file: string, read: ReadDefinition, world: World): Promise<Compared> {
  const dataset = await openDataset(file, ["records"], world);
  return { read, dataset, reading: { world, counts: noRows(dataset.file.path) } };
}

/** A definition that finds none of its variables in a description leaves everybody undetermined. */
function warnOfNothing(
  { definition, variables }: ReadDefinition,
  dataset: RecordsDataset,
  world: World,
): void {
  if ([...variables.keys()].some((name) => Object.hasOwn(dataset.variables, name))) return;
  const data = { definition: definition.id, dataset: dataset.id };
  world.log.add([{ code: "cli/describes-nothing", severity: "warning", path: ["variables"], data }]);
}

/** Samples of two years share ids by chance: who is compared with whom means nothing then. */
function warnOfPeriods(first: RecordsDataset, second: RecordsDataset, { log }: World): void {
  if (first.period === second.period) return;
  const data = { first: first.id, second: second.id, period: first.period, other: second.period };
  log.add([{ code: "cli/two-periods", severity: "warning", path: ["period"], data }]);
}

interface Sides {
  readonly first: Compared;
  readonly second: Compared;
  readonly shared: boolean;
}

/** Records without a partner are left out of the comparison, and said. */
function tellUnmatched(
  onlyIn: { readonly first: number; readonly second: number },
  { first, second, shared }: Sides,
  { log }: World,
): void {
  const [one, other] = [first.dataset.id, second.dataset.id];
  if (!shared && onlyIn.first + onlyIn.second > 0) {
    throw new CliError("cli/no-shared-records", { first: one, second: other });
  }
  const lone = [
    { dataset: one, other, count: onlyIn.first },
    { dataset: other, other: one, count: onlyIn.second },
  ];
  for (const data of lone.filter(({ count }) => count > 0)) {
    log.add([{ code: "cli/only-in-one", severity: "warning", path: ["recordId"], data }]);
  }
}

function json(
  outcomes: ComparedOutcomes,
  datasets: readonly RecordsDataset[],
  onlyIn: { readonly first: number; readonly second: number },
): string {
  const described = datasets.map(({ id, label, territory, period, coverage, instrument, file }) => ({
    id,
    label,
    file: file.path,
    territory,
    period,
    coverage,
    instrument,
  }));
  return JSON.stringify({ datasets: described, onlyIn, ...outcomes }, null, 2);
}
