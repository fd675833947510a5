import type { Column, Derivation, RecordsDataset } from "@mangnon/schema";
import { nearest } from "@mangnon/schema/nearest";
import type { Refuse } from "./declaring.ts";
import { plainText } from "./plain-text.ts";

const isColumn = (derivation: Derivation): derivation is Column => "column" in derivation;

/** The headers of every column that a description reads, each once. */
export function headersOf({
  recordId,
  weight,
  psu,
  stratum,
  columns = {},
  variables,
}: RecordsDataset): ReadonlySet<string> {
  const read = [...Object.values(columns), ...Object.values(variables).filter(isColumn)];
  const headers = [recordId, weight, psu, stratum, ...read.map(({ column }) => column)];
  return new Set(headers.filter((header) => header !== undefined).map(plainText));
}

/** The header that an entry of `public` means: one of the file, else the one that a declared name is read from. */
function headerMeant(
  entry: string,
  { columns = {}, variables }: RecordsDataset,
  headers: ReadonlySet<string>,
) {
  if (headers.has(plainText(entry))) return plainText(entry);
  const declared = [columns, variables].find((names) => Object.hasOwn(names, entry))?.[entry];
  return declared !== undefined && isColumn(declared) ? plainText(declared.column) : undefined;
}

/** The headers of columns whose texts may stand in messages: none, unless the description says so. */
export function publicHeaders(dataset: RecordsDataset): ReadonlySet<string> {
  const headers = headersOf(dataset);
  const meant = (dataset.public ?? []).map((entry) => headerMeant(entry, dataset, headers));
  return new Set(meant.filter((header) => header !== undefined));
}

/** Refuses entries of `public` that mean no column: a slip there would hide what was to be seen. */
export function refuseUnknownPublic(dataset: RecordsDataset, refuse: Refuse): void {
  const headers = headersOf(dataset);
  for (const [at, column] of (dataset.public ?? []).entries()) {
    if (headerMeant(column, dataset, headers) !== undefined) continue;
    refuse("rules/unknown-column", ["public", at], { column, nearest: nearest(column, headers) });
  }
}
