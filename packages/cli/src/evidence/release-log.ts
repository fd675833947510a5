import { appendFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { ReleasedFigure } from "@mangnon/indicators";
import type { RecordsDataset } from "@mangnon/schema";
import { CliError } from "../errors.ts";
import { type Io, isMissingFile, readText } from "../io.ts";

/** What was published at once of the records of one dataset, by the counts behind it: no release itself. */
interface Release {
  readonly dataset: string;
  readonly territory: RecordsDataset["territory"];
  readonly period: string;
  readonly figures: readonly ReleasedFigure[];
}

const about = ({ id, territory, period }: RecordsDataset): string => JSON.stringify([id, territory, period]);

/**
 * What the log remembers of the dataset's records; nothing when there is no such file yet.
 *
 * @throws {@link CliError} `cli/faulty-release-log` for a line that is no release.
 */
export async function readReleases(
  file: string,
  dataset: RecordsDataset,
  io: Io,
): Promise<readonly ReleasedFigure[]> {
  const lines = await linesOf(file, io);
  return lines
    .map((line, at) => releaseOf(line, { file, line: at + 1 }))
    .filter(
      (release) => JSON.stringify([release.dataset, release.territory, release.period]) === about(dataset),
    )
    .flatMap(({ figures }) => figures);
}

/** Remembers a release, once: before it is told, so that nothing is told that is not remembered. */
export async function rememberRelease(
  file: string,
  { id, territory, period }: RecordsDataset,
  { io, figures }: { readonly io: Io; readonly figures: readonly ReleasedFigure[] },
): Promise<void> {
  const release: Release = { dataset: id, territory, period, figures };
  const line = JSON.stringify(release);
  if ((await linesOf(file, io)).includes(line)) return;
  await appendFile(resolve(io.cwd, file), `${line}\n`);
}

async function linesOf(file: string, io: Io): Promise<readonly string[]> {
  if (await isMissingFile(io, file)) return [];
  return (await readText(io, file)).split("\n").filter((line) => line !== "");
}

function releaseOf(line: string, place: { readonly file: string; readonly line: number }): Release {
  const release = parsed(line);
  if (isRelease(release)) return release;
  throw new CliError("cli/faulty-release-log", place);
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

function isRelease(value: unknown): value is Release {
  if (!isObject(value) || !Array.isArray(value.figures)) return false;
  return value.figures.every(
    (figure) =>
      isObject(figure) &&
      typeof figure.definition === "string" &&
      [figure.numerator, figure.denominator].every(Array.isArray) &&
      [figure.cell, figure.counts].every(isObject),
  );
}
