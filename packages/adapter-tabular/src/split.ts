import Papa from "papaparse";

/**
 * Each record's fields, without the quotes around them. A record is a text without a closing line end, as
 * the scanner cuts it.
 */
export function splitRecords(records: readonly string[], delimiter: string): readonly (readonly string[])[] {
  // Papa Parse drops a byte order mark that a text begins with. Here it could only be a cell's own character,
  // so a line stands before it.
  const text = `-\n${records.join("\n")}`;
  return Papa.parse<string[]>(text, { delimiter, newline: "\n", quoteChar: '"' }).data.slice(1);
}
