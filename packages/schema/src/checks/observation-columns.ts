import type { ObservationsDataset } from "../dataset.ts";
import type { Issue } from "../finding.ts";
import { doubt, fault } from "../issue.ts";

/** Whether a description of reported values says where they stand, of what boundaries and by what method. */
export function observationColumnIssues(dataset: ObservationsDataset): readonly Issue[] {
  return [
    ...valueIssues(dataset),
    ...headerIssues(dataset),
    ...boundaryIssues(dataset),
    ...methodIssues(dataset),
  ];
}

function valueIssues({ id, columns }: ObservationsDataset): readonly Issue[] {
  const { value, numerator, denominator } = columns;
  if (value !== undefined || (numerator !== undefined && denominator !== undefined)) return [];
  return [fault(["columns"], "schema/value-columns-missing", { dataset: id })];
}

const numbers = ["numerator", "denominator", "value", "standardError"] as const;

/** One header for two numbers is a slip of copying: every rate would be 100 percent. */
function headerIssues({ columns }: ObservationsDataset): readonly Issue[] {
  return numbers.flatMap((second, at) => {
    const header = columns[second];
    const first = numbers.slice(0, at).find((name) => header !== undefined && columns[name] === header);
    if (first === undefined || header === undefined) return [];
    return [fault(["columns", second], "schema/one-header-for-two", { first, second, header })];
  });
}

function boundaryIssues({ id, columns, defaults }: ObservationsDataset): readonly Issue[] {
  if (columns.asOf !== undefined || defaults?.asOf !== undefined) return [];
  return [fault(["columns", "asOf"], "schema/boundaries-date-missing", { dataset: id })];
}

/** Without these the values are read, but a sample without method can hardly be compared with anything. */
function methodIssues({ id, columns, defaults }: ObservationsDataset): readonly Issue[] {
  const missing = (["definition", "instrument", "coverage"] as const).filter(
    (name) => columns[name] === undefined && defaults?.[name] === undefined,
  );
  if (missing.length === 0) return [];
  return [doubt(["columns"], "schema/method-missing", { dataset: id, missing })];
}
