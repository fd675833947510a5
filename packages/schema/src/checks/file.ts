import type { Dataset } from "../dataset.ts";
import type { Issue } from "../finding.ts";
import { fault } from "../issue.ts";

type Field = "delimiter" | "decimal" | "sheet" | "headerRow";

/** What means nothing to a source. The sources of plugins say themselves what they take. */
const foreign: ReadonlyMap<string, readonly Field[]> = new Map([
  ["csv", ["sheet", "headerRow"]],
  ["xlsx", ["delimiter", "decimal"]],
]);

/** Whether a description says of its file what the file's format does not have. A point is the decimal of all. */
export const fileIssues = ({ file }: Dataset): readonly Issue[] =>
  (foreign.get(file.adapter) ?? [])
    .filter((field) => file[field] !== undefined && file[field] !== ".")
    .map((field) =>
      fault(["file", field], "schema/field-of-other-adapter", { field, adapter: file.adapter }),
    );
