import type { Dataset, Finding, Issue } from "@mangnon/schema";

const codes: ReadonlySet<string> = new Set(["rules/missing-column", "indicators/missing-column"]);

/**
 * A column that the data do not have as an issue of the description that names it: there it is corrected.
 * `undefined` for every other finding.
 */
export function columnIssue({ code, severity, data }: Finding, dataset: Dataset): Issue | undefined {
  if (!codes.has(code)) return undefined;
  return { code, severity, path: placeOfColumn(dataset, data.column) ?? [], data };
}

type Place = readonly [path: Issue["path"], header: unknown];

function placeOfColumn(dataset: Dataset, column: unknown): Issue["path"] | undefined {
  const places = dataset.kind === "records" ? headersOfRecords(dataset) : headersOfObservations(dataset);
  return places.find(([, header]) => header === column)?.[0];
}

function headersOfRecords(dataset: Extract<Dataset, { kind: "records" }>): readonly Place[] {
  const { recordId, weight, psu, stratum, columns = {}, variables } = dataset;
  return [
    [["recordId"], recordId],
    [["weight"], weight],
    [["psu"], psu],
    [["stratum"], stratum],
    ...Object.entries(columns).map(([name, { column }]): Place => [["columns", name, "column"], column]),
    ...Object.entries(variables).map(([name, derivation]): Place => {
      return [["variables", name, "column"], "column" in derivation ? derivation.column : undefined];
    }),
  ];
}

function headersOfObservations({ columns }: Extract<Dataset, { kind: "observations" }>): readonly Place[] {
  const { cell = {}, ...others } = columns;
  return [
    ...Object.entries(others).map(([name, header]): Place => [["columns", name], header]),
    ...Object.entries(cell).map(([name, header]): Place => [["columns", "cell", name], header]),
  ];
}
