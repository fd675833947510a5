import {
  changesText,
  type Explanation,
  explain as explainRecord,
  explanationText,
  readDefinition,
  type WhatWouldChange,
  whatWouldChange,
} from "@mangnon/rules";
import { type Compliance, complianceOf, complianceText, readObligations } from "@mangnon/rules/compliance";
import type { TypedRecord } from "@mangnon/rules/dataset";
import type { RecordsDataset } from "@mangnon/schema";
import { nearest } from "@mangnon/schema/nearest";
import { findDefinition, findObligations, openDataset } from "../documents.ts";
import { CliError } from "../errors.ts";
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
  const [file = ""] = options.datasets;
  const dataset = await openDataset(file, ["records"], world);
  const record = await findRecord(options.value("record"), dataset, world);
  const explanation = explainRecord(read, record.values);
  const compliance = await judgedByLaw(record, world);
  log.add(foundInRecord(record, dataset, [...explanation.findings, ...(compliance?.findings ?? [])]));
  const changes = options.full ? whatWouldChange(read, record.values) : [];
  const all = {
    ...explanation,
    ...(options.full ? { changes } : {}),
    ...(compliance === undefined ? {} : { compliance }),
  };
  const said =
    options.format === "json"
      ? JSON.stringify({ ...all, ...jsonOf(compliance, options) }, null, 2)
      : textOf(all, options);
  await io.stdout(`${said}\n`);
}

/** With `--full` every rule is told, and what would give another class. */
function textOf(told: Told, { lang, full }: World["options"]): string {
  const { changes = [], compliance } = told;
  const others = changes.length === 0 ? "" : `\n${changesText(changes, lang)}`;
  const law = compliance === undefined ? "" : `\n${complianceText(compliance, lang)}`;
  return `${explanationText(told, lang, { form: full ? "full" : "short" })}${others}${law}`.trimEnd();
}

/** All that is told of a record. */
interface Told extends Explanation {
  readonly changes?: readonly WhatWouldChange[];
  readonly compliance?: Compliance;
}

/** Duties that are kept or do not apply are told without their rules, but with `--full`. */
function jsonOf(compliance: Compliance | undefined, { full }: World["options"]) {
  if (compliance === undefined || full) return {};
  const judged = compliance.judged.map(({ explanation, ...told }) => {
    const isDone = ["kept", "not-signalled", "not-concerned", "not-in-force"].includes(told.status);
    return isDone ? told : { ...told, explanation };
  });
  return { compliance: { ...compliance, judged } };
}

/** Judges a record by the list of obligations that was asked for, if one was. */
async function judgedByLaw({ values }: TypedRecord, world: World): Promise<Compliance | undefined> {
  const { obligations } = world.options;
  if (obligations === undefined) return undefined;
  const list = await findObligations(obligations, world);
  return complianceOf(readObligations(list, world.host.vocabulary), values);
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
