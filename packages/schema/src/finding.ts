import type { Language } from "./text.ts";

export type Severity = "error" | "warning" | "info";

/** What a sentence is made from: numbers, texts and lists of them. Never a personal value. */
export type FindingData = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/**
 * Something about the world: a value that does not fit, a count that cannot be, a target missed. It holds no
 * sentence; the catalogue of its package makes one in the reader's language.
 */
export interface Finding<Code extends string = string, Data extends FindingData = FindingData> {
  readonly code: Code;
  readonly severity: Severity;
  /** What it is about: variable, target, cell. */
  readonly path: readonly (string | number)[];
  /** The id of the record. */
  readonly record?: string;
  /**
   * File, row of the file (the first is row 1) and column header. Of a workbook also the place as Excel names
   * it: `Trẻ em!C12`, or `Trẻ em!12` for a row.
   */
  readonly origin?: {
    readonly file: string;
    readonly row?: number;
    readonly column?: string;
    readonly cell?: string;
  };
  readonly data: Data;
}

/**
 * Something about a document: a plan, a dataset description, a rule. `path` leads to the place in the
 * document; a reader that knows the text adds `at`.
 */
export interface Issue<Code extends string = string, Data extends FindingData = FindingData> {
  readonly code: Code;
  readonly severity: Severity;
  readonly path: readonly (string | number)[];
  readonly data: Data;
  readonly at?: { readonly file: string; readonly line: number; readonly column: number };
}

/** Every code of a package with the data of its sentences, such as `{ "rules/unknown-variable": { name: string } }`. */
export type Codes = Readonly<Record<string, FindingData>>;

/** One sentence per code, in one language. A missing translation does not compile. */
export type Catalogue<Of extends object> = { readonly [Code in keyof Of]: (data: Of[Code]) => string };

/** The catalogues of a package, by language. */
export type Locales<Of extends object> = Readonly<Record<Language, Catalogue<Of>>>;
