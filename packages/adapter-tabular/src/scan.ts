import { type BrokenQuote, type Dialect, lineEnds, recordEnd } from "./record-end.ts";

/** Where a record begins. */
export interface Place {
  /** As a spreadsheet counts: the first is 1, a blank line is a row, line ends inside quotes are not. */
  readonly row: number;
  /** As a text editor counts. */
  readonly line: number;
}

/** One record of the file: its text, without the line end that closes it. */
export interface ScannedRecord extends Place {
  readonly text: string;
  readonly hasStrayQuote: boolean;
}

/** A place after which nothing can be trusted to be a row. */
export interface Broken extends Place {
  readonly broken: BrokenQuote | "row-too-long";
}

/** Cuts text that arrives in pieces into records, the same wherever the pieces end. */
export interface Scanner {
  add(text: string): void;
  /** Says that no text follows. */
  end(): void;
  /** The next record, or `undefined` when more text is needed (after `end`: when none is left). */
  next(): ScannedRecord | Broken | undefined;
}

interface Reading {
  text: string;
  hasEnded: boolean;
  at: number;
  row: number;
  line: number;
}

/** A scanner that passes over blank lines. Lines end with LF, CR LF or CR. */
export function createScanner(dialect: Dialect, rowLimit: number): Scanner {
  const reading: Reading = { text: "", hasEnded: false, at: 0, row: 1, line: 1 };
  const next = (): ScannedRecord | Broken | undefined => {
    for (;;) {
      const record = nextRow(reading, dialect, rowLimit);
      if (record === undefined || "broken" in record || record.text !== "") return record;
    }
  };
  const add = (text: string): void => {
    reading.text = reading.text.slice(reading.at) + text;
    reading.at = 0;
  };
  const end = (): void => {
    reading.hasEnded = true;
  };
  return { add, end, next };
}

function nextRow(reading: Reading, dialect: Dialect, rowLimit: number): ScannedRecord | Broken | undefined {
  const { text, at: from, row, line } = reading;
  if (reading.hasEnded && from >= text.length) return undefined;
  const end = recordEnd(reading, from, dialect);
  if (end !== undefined && "broken" in end) {
    return { broken: end.broken, row, line: line + lineEnds(text.slice(from, end.at)) };
  }
  if ((end?.to ?? text.length) - from > rowLimit) return { broken: "row-too-long", row, line };
  if (end === undefined) return undefined;
  const record = text.slice(from, end.to);
  reading.at = end.to + (text.startsWith("\r\n", end.to) ? 2 : 1);
  reading.row += 1;
  reading.line += lineEnds(record) + 1;
  return { text: record, row, line, hasStrayQuote: end.hasStrayQuote };
}
