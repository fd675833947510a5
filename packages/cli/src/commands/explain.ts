import {
  changesText,
  type Explanation,
  explain as explainRecord,
  explanationText,
  readDefinition,
  type WhatWouldChange,
  whatWouldChange,
} from "@mangnon/rules";
import { type Compliance, complianceOf, complianceText } from "@mangnon/rules/compliance";
import type { TypedRecord } from "@mangnon/rules/dataset";
import type { RecordsDataset } from "@mangnon/schema";
import { nearest } from "@mangnon/schema/nearest";
import { findDefinition, openDataset } from "../documents.ts";
import { CliError } from "../errors.ts";
import { lawAskedFor, withoutSettledRules } from "../evidence/judged-by-law.ts";
import { foundInRecord, readRecords } from "../evidence/records.ts";
import { noRows } from "../evidence/row-counts.ts";
import { onlyAbout } from "../finding-log.ts";
import type { World } from "../world.ts";

/**
 * Why one record has its class, in words and with sources; or what is missing. With a list of obligations also which of
 * them are breached.
 */
export async function explain(world: World): Promise<undefined> {
  const { options, io, host, log } = world;
  const definition = await findDefinition(options.value("definition"), world);
  const read = readDefinition(definition, host.vocabulary);
  const law = await lawAskedFor(world);
  const [file = ""] = options.datasets;
  const dataset = await openDataset(file, ["records"], world);
  const record = await findRecord(options.value("record"), dataset, world);
  const explanation = explainRecord(read, record.values);
  const compliance = law && complianceOf(law, record.values);
  log.add(foundInRecord(record, dataset, [...explanation.findings, ...(compliance?.findings ?? [])]));
  const changes = options.full ? whatWouldChange(read, record.values) : [];
  const told: Told = { explanation, changes, compliance };
  const said = options.format === "json" ? jsonOf(told, options) : textOf(told, options);
  await io.stdout(`${said}\n`);
}

/** All that is told of a record. */
interface Told {
  readonly explanation: Explanation;
  readonly changes: readonly WhatWouldChange[];
  readonly compliance: Compliance | undefined;
}

/** With `--full` every rule is told, and what would give another class. */
function textOf({ explanation, changes, compliance }: Told, { lang, full }: World["options"]): string {
  const told = explanationText(explanation, lang, { form: full ? "full" : "short" });
  const others = changes.length === 0 ? "" : `\n${changesText(changes, lang)}`;
  const law = compliance === undefined ? "" : `\n${complianceText(compliance, lang)}`;
  return `${told}${others}${law}`.trimEnd();
}

function jsonOf({ explanation, changes, compliance }: Told, { full }: World["options"]): string {
  const law = compliance && { compliance: full ? compliance : withoutSettledRules(compliance) };
  return JSON.stringify({ ...explanation, ...(full ? { changes } : {}), ...law }, null, 2);
}

/** Reads no further than the record; of the ids before it only the nearest is kept. */
async function findRecord(record: string, dataset: RecordsDataset, world: World): Promise<TypedRecord> {
  const [file = ""] = world.options.datasets;
  const reading = {
    world: { ...world, log: onlyAbout(record, world.log) },
    counts: noRows(dataset.file.path),
  };
  let near: string | undefined;
  for await (const records of readRecords(dataset, reading)) {
    const found = records.find(({ id }) => id === record);
    if (found) return found;
    near = nearest(record, [...(near === undefined ? [] : [near]), ...records.map(({ id }) => id)]);
  }
  throw new CliError("cli/no-such-record", { file, record, nearest: near });
}
