import type { RecordsDataset } from "@mangnon/schema";
import { checkHeader, readBatch, readDataset, type TypedRecord } from "@mangnon/rules/dataset";
import type { RowCounts } from "./counts.ts";
import { FaultyData } from "./faulty-data.ts";
import { readBytes } from "./io.ts";
import { besideDocument, type World } from "./world.ts";

/**
 * The records of a dataset, some thousands at a time, in the order of the file. Findings go to the log and
 * rows are counted as they pass; only the ids stay in memory, to find those that stand twice.
 */
export async function* readRecords(
  file: string,
  dataset: RecordsDataset,
  { world, counts }: { world: World; counts: RowCounts },
): AsyncIterable<readonly TypedRecord[]> {
  const read = readDataset(dataset, world.host.vocabulary);
  const seen = new Set<string>();
  let isFirst = true;
  for await (const batch of rawBatches(file, dataset, world)) {
    if (isFirst) refuseErrors(checkHeader(read, batch.header), world);
    isFirst = false;
    const { records, rejected, findings, filteredOut } = readBatch(read, batch, seen);
    for (const found of [batch.rejected, rejected, findings]) world.log.add(found);
    counts.rowsIn += batch.rows.length + batch.rejected.length;
    counts.accepted += records.length;
    counts.filteredOut += filteredOut;
    counts.rejected += rejected.length + batch.rejected.length;
    if (world.io.isTerminal) await world.io.stderr(`\r${counts.rowsIn} …`);
    yield records;
  }
  if (world.io.isTerminal) await world.io.stderr("\r\u001B[K");
}

/** The raw batches of the file that a dataset description names. */
export function rawBatches(file: string, dataset: Pick<RecordsDataset, "file">, world: World) {
  const path = besideDocument(file, dataset.file.path);
  const { delimiter, adapter } = dataset.file;
  return world.host.source(adapter).read(readBytes(world.io, path), { file: path, delimiter });
}

function refuseErrors(findings: ReturnType<typeof checkHeader>, world: World): void {
  world.log.add(findings);
  if (findings.some(({ severity }) => severity === "error")) throw new FaultyData(findings);
}
