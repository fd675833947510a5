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
 * Some thousands of rows as a file has them: text or null by column. An adapter knows its format and
 * nothing of meaning.
 */
export interface RawBatch {
  readonly header: readonly string[];
  /** One array per header, all of one length. `null` is a cell that is not there. */
  readonly columns: readonly (readonly (string | null)[])[];
  /** The row of each in the file; the header is row 1. */
  readonly rows: readonly number[];
  /** Rows that could not be read at all, already counted out of `rows`. */
  readonly rejected: readonly Finding[];
}

export interface SourceOptions {
  readonly file: string;
  readonly delimiter?: "," | ";" | "\t";
  readonly batchSize?: number;
}

/** Reads a format: bytes in, raw column batches out, in order, never the whole file at once. */
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
