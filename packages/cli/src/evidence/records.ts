import { checkHeader, readBatch, readDataset, type TypedRecord } from "@mangnon/rules/dataset";
import type { Finding, RecordsDataset } from "@mangnon/schema";
import { type Reading, rawBatches } from "./raw-batches.ts";

/**
 * The records of a dataset, some thousands at a time, in the order of the file. Findings go to the log and
 * rows are counted as they pass; only the ids stay in memory, to find those that stand twice.
 *
 * @throws {@link FaultyInput} when the file cannot be used at all.
 */
export async function* readRecords(
  dataset: RecordsDataset,
  { world, counts }: Reading,
): AsyncIterable<readonly TypedRecord[]> {
  const read = readDataset(dataset, world.host.vocabulary);
  const seen = new Set<string>();
  const source = {
    dataset,
    world,
    counts,
    checkHeader: (header: readonly string[]) => checkHeader(read, header),
  };
  for await (const batch of rawBatches(source)) {
    const { records, rejected, findings, filteredOut } = readBatch(read, batch, seen);
    world.log.add(rejected);
    world.log.add(findings);
    counts.accepted += records.length;
    counts.filteredOut += filteredOut;
    counts.rejected += rejected.length;
    yield records;
  }
}

/** What was found while a record was classified, with the record and row it was found in; each once. */
export function foundInRecord(
  { id, row }: TypedRecord,
  { file }: RecordsDataset,
  findings: readonly Finding[],
): readonly Finding[] {
  if (findings.length === 0) return findings;
  const byKind = new Map(findings.map((finding) => [JSON.stringify([finding.code, finding.path]), finding]));
  const origin = { file: file.path, row };
  return [...byKind.values()].map((finding) => ({
    ...finding,
    record: id,
    origin: { ...origin, ...finding.origin },
  }));
}
