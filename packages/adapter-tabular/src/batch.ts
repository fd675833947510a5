import type { Finding, RawBatch } from "@mangnon/schema";
import type { TabularFindingCodes } from "./codes.ts";
import { TabularError } from "./errors.ts";
import type { ScannedRecord } from "./scan.ts";
import { splitRecords } from "./split.ts";

/** What the rows of a file have in common. */
export interface Sheet {
  readonly file: string;
  readonly delimiter: string;
  readonly header: readonly string[];
  readonly fieldLimit: number;
}

/**
 * A batch of records by column. Rows that do not have the header's number of fields are rejected with a
 * finding, so that rows in = rows of the batch + rejected.
 *
 * @throws {@link TabularError} `tabular/unclosed-quote` when such a row spans lines: then it is no row but
 * several, taken up by an open quote.
 */
export function toBatch(scanned: readonly ScannedRecord[], sheet: Sheet): RawBatch {
  const { header, delimiter } = sheet;
  const whole = scanned.filter(({ hasStrayQuote }) => !hasStrayQuote);
  const split =
    whole.length === 0
      ? []
      : splitRecords(
          whole.map(({ text }) => text),
          delimiter,
        );
  const columns = header.map((): string[] => []);
  const rows: number[] = [];
  const rejected = scanned
    .filter(({ hasStrayQuote }) => hasStrayQuote)
    .map((record) => strayQuote(record, sheet));
  for (const [at, record] of whole.entries()) {
    const fields = split[at] ?? [];
    if (fields.length !== header.length) {
      rejected.push(raggedRow(record, fields.length, sheet));
      continue;
    }
    refuseLongFields(record, fields, sheet);
    rows.push(record.row);
    for (const [column, field] of fields.entries()) columns[column]?.push(field);
  }
  return { header, columns, rows, rejected: rejected.sort((a, b) => rowOf(a) - rowOf(b)) };
}

const rowOf = ({ origin }: Finding): number => origin?.row ?? 0;

const strayQuote = ({ row, line }: ScannedRecord, { file }: Sheet): Finding =>
  rejection("tabular/stray-quote", { row, line }, file);

function raggedRow(record: ScannedRecord, fields: number, { file, header }: Sheet): Finding {
  const { row, line } = record;
  if (/[\r\n]/.test(record.text)) throw new TabularError("tabular/unclosed-quote", { file, row, line });
  return rejection("tabular/ragged-row", { row, line, fields, expected: header.length }, file);
}

function rejection<Code extends "tabular/ragged-row" | "tabular/stray-quote">(
  code: Code,
  data: TabularFindingCodes[Code],
  file: string,
): Finding<Code, TabularFindingCodes[Code]> {
  return { code, severity: "error", path: [], origin: { file, row: data.row }, data };
}

function refuseLongFields(record: ScannedRecord, fields: readonly string[], sheet: Sheet): void {
  if (record.text.length <= sheet.fieldLimit || fields.every(({ length }) => length <= sheet.fieldLimit))
    return;
  const { row, line } = record;
  throw new TabularError("tabular/field-too-long", { file: sheet.file, row, line, limit: sheet.fieldLimit });
}
