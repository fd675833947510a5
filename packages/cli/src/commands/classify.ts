import { classify as classifyRecord, type ReadDefinition, readDefinition } from "@mangnon/rules";
import type { TypedRecord } from "@mangnon/rules/dataset";
import type { Outcome, RecordsDataset } from "@mangnon/schema";
import { findDefinition, openDataset } from "../documents.ts";
import { tellCounts } from "../evidence/found-text.ts";
import { foundInRecord, readRecords } from "../evidence/records.ts";
import { noRows } from "../evidence/row-counts.ts";
import { wordsOf } from "../locales/words.ts";
import type { World } from "../world.ts";

/** One line per record: its class, or the classes it may have and what would settle it. */
export async function classify(world: World): Promise<undefined> {
  const { options, host } = world;
  const definition = await findDefinition(options.value("definition"), world);
  const read = readDefinition(definition, host.vocabulary);
  const datasets = [];
  for (const file of options.datasets) datasets.push(await openDataset(file, ["records"], world));
  for (const dataset of datasets) await classifyDataset(dataset, read, world);
}

async function classifyDataset(dataset: RecordsDataset, read: ReadDefinition, world: World): Promise<void> {
  const { io, log, options } = world;
  const counts = noRows(dataset.file.path);
  const byClass = new Map<string, number>();
  for await (const records of readRecords(dataset, { world, counts })) {
    const lines = records.map((record) => {
      const { outcome, findings } = classifyRecord(read, record.values);
      log.add(foundInRecord(record, dataset, findings));
      count(byClass, outcome);
      return options.format === "json" ? jsonLine(record, outcome) : textLine(record, outcome, world);
    });
    if (lines.length > 0) await io.stdout(`${lines.join("\n")}\n`);
  }
  await tellCounts([counts], world);
  await io.stderr(`${classCounts(byClass, read, world)}\n`);
}

const undetermined = "";

function count(byClass: Map<string, number>, outcome: Outcome): void {
  const name = outcome.status === "determined" ? outcome.class : undetermined;
  byClass.set(name, (byClass.get(name) ?? 0) + 1);
}

/** In the order of the definition, those outside of its population and the undetermined last. */
function classCounts(
  byClass: ReadonlyMap<string, number>,
  { classes }: ReadDefinition,
  { options }: World,
): string {
  const words = wordsOf(options.lang);
  const order = [...classes.map(({ id }) => id), "out-of-scope", undetermined];
  const counted = order
    .filter((name) => byClass.has(name))
    .map((name) => `${name === undetermined ? words.undetermined : name} ${byClass.get(name)}`);
  return words.classCounts(counted.length > 0 ? counted.join(", ") : "0");
}

function jsonLine({ id }: TypedRecord, outcome: Outcome): string {
  const criteria = Object.fromEntries(
    Object.entries(outcome.criteria).map(([name, truth]) => [name, truth ?? null]),
  );
  return outcome.status === "determined"
    ? JSON.stringify({ id, class: outcome.class, candidates: [outcome.class], needs: [], criteria })
    : JSON.stringify({ id, class: null, candidates: outcome.candidates, needs: outcome.needs, criteria });
}

function textLine({ id }: TypedRecord, outcome: Outcome, { options }: World): string {
  if (outcome.status === "determined") return `${id}\t${outcome.class}`;
  const needs = outcome.needs.map((names) => names.join(" + ")).join(" | ");
  return `${id}\t? ${outcome.candidates.join(" | ")}\t← ${needs === "" ? wordsOf(options.lang).undecided : needs}`;
}
