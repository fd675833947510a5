import type { CodeList } from "./code-list.ts";
import type { Definition } from "./definition.ts";
import type { Fact } from "./fact.ts";
import type { Finding } from "./finding.ts";
import type { Indicator } from "./indicator.ts";
import type { Obligations } from "./obligations.ts";
import type { Parameter } from "./parameter.ts";
import type { Plan } from "./plan.ts";
import type { TerritoryList } from "./territory.ts";
import type { Variable } from "./variable.ts";

/**
 * A cell in which something stands that is no value, such as the error of a formula. It is unknown (`invalid`),
 * never absent; whoever reads the cell passes the finding on.
 */
export interface UnreadableCell {
  readonly unreadable: Finding;
}

/** A cell as a file has it: its text, or `null` where nothing stands. */
export type RawCell = string | null | UnreadableCell;

/**
 * Some thousands of rows as a file has them: cells by column. An adapter knows its format and nothing of
 * meaning.
 */
export interface RawBatch {
  readonly header: readonly string[];
  /** One array per header, all of one length. */
  readonly columns: readonly (readonly RawCell[])[];
  /** The row of each in the file, as a spreadsheet counts: its first row is 1. */
  readonly rows: readonly number[];
  /** Rows that could not be read at all, already counted out of `rows`. */
  readonly rejected: readonly Finding[];
  /** About the file as a whole: what its reader should know. Nothing was left out for it. */
  readonly findings?: readonly Finding[];
  /** Of a workbook: the sheet, and the letters of each column, so that a cell can be named as `Sheet!C12`. */
  readonly sheet?: { readonly name: string; readonly letters: readonly string[] };
}

/** How a dataset description says that its file is to be read. Each source takes what its format has. */
export interface SourceOptions {
  readonly file: string;
  /** Of text: what stands between two fields. */
  readonly delimiter?: "," | ";" | "\t" | undefined;
  /** Of a workbook: the name of the sheet. */
  readonly sheet?: string | undefined;
  /** Of a workbook: the row in which the headers stand, as a spreadsheet counts. */
  readonly headerRow?: number | undefined;
  readonly batchSize?: number | undefined;
}

/** Reads a format: bytes in, raw column batches out, in order. */
export interface Source {
  readonly id: string;
  /** Throws the adapter's error when the file cannot be read as this format at all. */
  read(bytes: AsyncIterable<Uint8Array>, options: SourceOptions): AsyncIterable<RawBatch>;
}

/** What a plugin adds to a host. All of it is data, but for sources. */
export interface Contributions {
  readonly codeLists?: readonly CodeList[];
  readonly variables?: readonly Variable[];
  readonly facts?: readonly Fact[];
  readonly parameters?: readonly Parameter[];
  readonly definitions?: readonly Definition[];
  readonly obligations?: readonly Obligations[];
  readonly indicators?: readonly Indicator[];
  readonly plans?: readonly Plan[];
  readonly territories?: readonly TerritoryList[];
  readonly sources?: readonly Source[];
}

/** A pack of law, statistics or plans, or an adapter: a frozen object that a host can use. */
export interface Plugin {
  readonly name: string;
  readonly version: string;
  /** The hosts it works with, as a semver range. */
  readonly host: string;
  /** Names of plugins it needs, each with a semver range. */
  readonly requires?: Readonly<Record<string, string>>;
  readonly contributes: Contributions;
}

/** Everything a rule may name. What a host hands to `@mangnon/rules` together with a definition. */
export interface Vocabulary {
  readonly codeLists: readonly CodeList[];
  readonly variables: readonly Variable[];
  readonly facts: readonly Fact[];
  readonly parameters: readonly Parameter[];
}
