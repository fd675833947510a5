import type { CheckedDocument } from "@mangnon/documents";
import type { Dataset, Issue } from "@mangnon/schema";
import { withPath } from "../documents.ts";
import { CliError } from "../errors.ts";
import { readReported } from "../evidence/observations.ts";
import { readRecords } from "../evidence/records.ts";
import { noRows, type RowCounts } from "../evidence/row-counts.ts";
import { FaultyInput } from "../faulty-input.ts";
import { createFindingLog, type FindingLog, type FoundCode } from "../finding-log.ts";
import type { World } from "../world.ts";
import { columnIssue } from "./column-issues.ts";
import { placed } from "./placed.ts";

/** What became of the rows of a data file, and what was found in them. */
export interface CheckedData {
  readonly counts: RowCounts;
  readonly found: readonly FoundCode[];
  /** About the description: it names a file that is not there. */
  readonly issues: readonly Issue[];
}

/** A description that was read, and where its parts stand. */
export interface Described {
  readonly dataset: Dataset;
  readonly locate: CheckedDocument["locate"];
}

/** Reads all data that a description speaks of, as any command that uses them would. */
export async function checkData(
  file: string,
  { dataset, locate }: Described,
  world: World,
): Promise<CheckedData> {
  const named = withPath(file, dataset);
  const counts = noRows(named.file.path);
  const issues: Issue[] = [];
  const log = divertedTo(issues, dataset);
  try {
    await readAll(named, { ...world, log }, counts);
  } catch (error) {
    if (error instanceof CliError && error.code === "cli/no-such-file") issues.push(noDataFile(error));
    else if (!(error instanceof FaultyInput)) throw error;
  }
  return { counts, found: log.codes(), issues: issues.map((issue) => placed(issue, locate)) };
}

/** A log in which what the description is to blame for becomes an issue of it. */
function divertedTo(issues: Issue[], dataset: Dataset): FindingLog {
  const log = createFindingLog();
  return {
    ...log,
    add: (findings) => {
      for (const finding of findings) {
        const issue = columnIssue(finding, dataset);
        if (issue) issues.push(issue);
        else log.add([finding]);
      }
    },
  };
}

async function readAll(dataset: Dataset, world: World, counts: RowCounts): Promise<void> {
  if (dataset.kind === "observations") {
    await readReported(dataset, { world, counts, indicators: world.host.indicators });
    return;
  }
  for await (const _ of readRecords(dataset, { world, counts })) {
    // The records themselves are not asked for: only what is found in them.
  }
}

function noDataFile({ data }: CliError): Issue {
  const { file, nearest } = data as CliError<"cli/no-such-file">["data"];
  return { code: "cli/no-data-file", severity: "error", path: ["file", "path"], data: { file, nearest } };
}
