import type { Dataset, Finding, RawBatch } from "@mangnon/schema";
import { FaultyInput } from "../faulty-input.ts";
import { readBytes } from "../io.ts";
import { createProgress } from "../progress.ts";
import { isCodedError } from "../sentences.ts";
import type { World } from "../world.ts";
import { type RowCounts, rowsIn } from "./row-counts.ts";

/** Where rows are counted while they pass. */
export interface Reading {
  readonly world: World;
  readonly counts: RowCounts;
}

/** What a file is read with: the header is checked once, before the first row. */
export interface Source extends Reading {
  readonly dataset: Dataset;
  readonly checkHeader: (header: readonly string[]) => readonly Finding[];
}

/**
 * The raw batches of the file that a dataset names. Its own rejections are logged and counted; those of meaning
 * are for the reader of the batch. A file that is no file of its format is a finding as well.
 *
 * @throws {@link FaultyInput} `cli/faulty-data`; the log says why.
 */
export async function* rawBatches({ dataset, world, counts, checkHeader }: Source): AsyncIterable<RawBatch> {
  const { path, adapter, delimiter, sheet, headerRow } = dataset.file;
  const progress = createProgress(world.io);
  let isFirst = true;
  try {
    for await (const batch of world.host
      .source(adapter)
      .read(readBytes(world.io, path), { file: path, delimiter, sheet, headerRow })) {
      world.log.nameCells(path, batch);
      world.log.add(batch.findings ?? []);
      if (isFirst) stopAtErrors(checkHeader(batch.header), dataset, world);
      isFirst = false;
      world.log.add(batch.rejected);
      counts.rejected += batch.rejected.length;
      yield batch;
      await progress.at(rowsIn(counts));
    }
  } catch (error) {
    if (!isFaultOfFile(error)) throw error;
    world.log.add([findingOf(error, path)]);
    throw new FaultyInput("cli/faulty-data", path);
  } finally {
    await progress.end();
  }
}

function stopAtErrors(findings: readonly Finding[], { file }: Dataset, { log }: World): void {
  log.add(findings);
  if (findings.some(({ severity }) => severity === "error"))
    throw new FaultyInput("cli/faulty-data", file.path);
}

type FileFault = Error & { readonly code: string; readonly data: Finding["data"] };

/** An adapter's error about the file; the command's own and those of the packages above it pass. */
const isFaultOfFile = (error: unknown): error is FileFault =>
  isCodedError(error) && !/^(?:cli|host|rules|indicators|documents|schema)\//.test(error.code);

function findingOf({ code, data }: FileFault, file: string): Finding {
  const origin = { file, ...(typeof data.row === "number" ? { row: data.row } : {}) };
  return { code, severity: "error", path: [], origin, data };
}
