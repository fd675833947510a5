import type { CheckedDocument } from "@mangnon/documents";
import type { Issue } from "@mangnon/schema";
import { readDocument } from "../documents.ts";
import { FaultyInput } from "../faulty-input.ts";
import type { FoundCode } from "../finding-log.ts";
import { hostWith } from "../host-with.ts";
import type { World } from "../world.ts";
import { type CheckedData, checkData } from "./check-data.ts";
import { deepIssues } from "./deep-issues.ts";
import { lintIssues } from "./lint-issues.ts";

/** What was found in one document and in the data it describes. */
export interface CheckedFile {
  readonly file: string;
  readonly issues: readonly Issue[];
  /** Findings of the data by code; empty for documents that describe none. */
  readonly found: readonly FoundCode[];
  readonly data?: CheckedData;
  readonly errors: number;
  readonly warnings: number;
}

/**
 * Checks documents together, so that one may name what stands in another: a plan an indicator, scenarios a definition.
 * Data are read only where the description is without an error.
 *
 * @throws {@link CliError} for a file that is not there, before anything is said of the others.
 */
export async function checkFiles(files: readonly string[], world: World): Promise<readonly CheckedFile[]> {
  const checked: { file: string; document: CheckedDocument }[] = [];
  for (const file of files) checked.push({ file, document: await readOrIssues(file, world) });
  const named = checked.flatMap(({ file, document: { document } }) =>
    document === undefined ? [] : [{ file, document }],
  );
  const host = hostWith(world.host, named);
  const results: CheckedFile[] = [];
  for (const { file, document } of checked) {
    const deep = { ...document, issues: [...document.issues, ...deepIssues(document, host)] };
    const odd = world.options.lint ? lintIssues(deep, host) : [];
    results.push(await withData(file, { ...deep, issues: [...deep.issues, ...odd] }, world));
  }
  return results;
}

async function readOrIssues(file: string, { io }: World): Promise<CheckedDocument> {
  try {
    return await readDocument(file, io);
  } catch (error) {
    if (!(error instanceof FaultyInput)) throw error;
    return { issues: error.issues, locate: () => ({ file, line: 1, column: 1 }) };
  }
}

async function withData(file: string, checked: CheckedDocument, world: World): Promise<CheckedFile> {
  const { document, issues } = checked;
  const isSound = issues.every(({ severity }) => severity !== "error");
  const isDataset = document?.kind === "records" || document?.kind === "observations";
  if (!isDataset || !isSound) return summed({ file, issues, found: [] });
  const data = await checkData(file, { dataset: document, locate: checked.locate }, world);
  return summed({ file, issues: [...issues, ...data.issues], found: data.found, data });
}

function summed(checked: Omit<CheckedFile, "errors" | "warnings">): CheckedFile {
  const { issues, found } = checked;
  const count = (severity: Issue["severity"]): number =>
    issues.filter((issue) => issue.severity === severity).length +
    found.reduce((sum, code) => sum + (code.severity === severity ? code.count : 0), 0);
  return { ...checked, errors: count("error"), warnings: count("warning") };
}
