import { classify as classifyRecord, readDefinition } from "@mangnon/rules";
import type { Outcome } from "@mangnon/schema";
import { noRows } from "../counts.ts";
import { readRecords } from "../records.ts";
import { finish } from "../report-rows.ts";
import { findDefinition, openDocument, type World } from "../world.ts";
import { required, requiredDatasets } from "./command.ts";

/** One line per record: its class, or the classes it may have and what would settle it. */
export async function classify(world: World): Promise<void> {
  const { options, io, host, log } = world;
  const definition = await findDefinition(required(options, "definition"), world);
  const read = readDefinition(definition, host.vocabulary);
  for (const file of requiredDatasets(options)) {
    const dataset = await openDocument(file, ["records"], world);
    const counts = noRows(file);
    for await (const records of readRecords(file, dataset, { world, counts })) {
      const lines = records.map(({ id, values }) => {
        const { outcome, findings } = classifyRecord(read, values);
        log.add(findings.map((finding) => ({ ...finding, record: id })));
        return options.format === "json" ? jsonLine(id, outcome) : textLine(id, outcome);
      });
      if (lines.length > 0) await io.stdout(`${lines.join("\n")}\n`);
    }
    await finish([counts], world);
  }
}

function jsonLine(id: string, outcome: Outcome): string {
  const criteria = Object.fromEntries(
    Object.entries(outcome.criteria).map(([name, truth]) => [name, truth ?? null]),
  );
  return outcome.status === "determined"
    ? JSON.stringify({ id, class: outcome.class, candidates: [outcome.class], needs: [], criteria })
    : JSON.stringify({ id, class: null, candidates: outcome.candidates, needs: outcome.needs, criteria });
}

function textLine(id: string, outcome: Outcome): string {
  if (outcome.status === "determined") return `${id}\t${outcome.class}`;
  const needs = outcome.needs.map((names) => names.join(" + ")).join(" | ");
  return `${id}\t? ${outcome.candidates.join(" | ")}\t← ${needs}`;
}
