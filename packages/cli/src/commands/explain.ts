import { explain as explainRecord, explanationText, readDefinition } from "@mangnon/rules";
import { nearest } from "@mangnon/schema/nearest";
import { noRows } from "../counts.ts";
import { CliError } from "../errors.ts";
import { readRecords } from "../records.ts";
import { findDefinition, openDocument, type World } from "../world.ts";
import { required, requiredDatasets } from "./command.ts";

/** Why one record has its class, in words and with sources; or what is missing. */
export async function explain(world: World): Promise<void> {
  const { options, io, host } = world;
  const definition = await findDefinition(required(options, "definition"), world);
  const read = readDefinition(definition, host.vocabulary);
  const [file] = requiredDatasets(options);
  const explanation = explainRecord(read, await findRecord(file, required(options, "record"), world));
  const form = options.full ? "full" : "short";
  const said =
    options.format === "json"
      ? JSON.stringify(explanation, null, 2)
      : explanationText(explanation, options.lang, { form });
  await io.stdout(`${said}\n`);
}

async function findRecord(file: string, record: string, world: World) {
  const dataset = await openDocument(file, ["records"], world);
  const ids: string[] = [];
  for await (const records of readRecords(file, dataset, { world, counts: noRows(file) })) {
    for (const { id, values } of records) {
      if (id === record) return values;
      ids.push(id);
    }
  }
  throw new CliError("cli/no-such-record", { file, record, nearest: nearest(record, ids) });
}
