import { TabularError } from "./errors.ts";
import type { ScannedRecord } from "./scan.ts";
import { splitRecords } from "./split.ts";

const delimiters = [",", ";", "\t"] as const;

/**
 * The headers of a file: in NFC, so that `Họ tên` is one name however it was typed, and without blanks
 * around. Columns without a header stay, under the empty name.
 *
 * @throws {@link TabularError} `tabular/wrong-delimiter` when only another delimiter splits the header;
 * `tabular/unclosed-quote` when text follows a closing quote; `tabular/duplicate-header` when one name stands
 * over two columns.
 */
export function readHeader(record: ScannedRecord, delimiter: string, file: string): readonly string[] {
  const { text, row, line, hasStrayQuote } = record;
  if (hasStrayQuote) throw new TabularError("tabular/unclosed-quote", { file, row, line });
  const header = namesIn(text, delimiter);
  if (header.length === 1) refuseWrongDelimiter(text, delimiter, file);
  refuseDuplicates(header, file, (column) => String(column + 1));
  return header;
}

/**
 * Refuses one name over two columns. Columns are told as `nameOf` counts them.
 *
 * @throws {@link TabularError} `tabular/duplicate-header`.
 */
export function refuseDuplicates(
  header: readonly string[],
  file: string,
  nameOf: (column: number) => string,
): void {
  const places = new Map<string, string[]>();
  for (const [at, name] of header.entries()) {
    const columns = places.get(name);
    if (columns === undefined) places.set(name, [nameOf(at)]);
    else columns.push(nameOf(at));
  }
  places.delete("");
  for (const [name, columns] of places) {
    if (columns.length > 1)
      throw new TabularError("tabular/duplicate-header", { file, header: name, columns });
  }
}

const namesIn = (text: string, delimiter: string): readonly string[] =>
  (splitRecords([text], delimiter)[0] ?? []).map((name) => name.normalize("NFC").trim());

function refuseWrongDelimiter(text: string, delimiter: string, file: string): void {
  const found = delimiters.find((other) => other !== delimiter && namesIn(text, other).length > 1);
  if (found !== undefined) throw new TabularError("tabular/wrong-delimiter", { file, delimiter, found });
}
