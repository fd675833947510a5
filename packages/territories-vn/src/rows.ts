/** A unit as its table has it: a row of `data/provinces.csv` or `data/binh-thuan-units.csv`. */
export interface UnitRow {
  readonly code: string;
  /** The short name, without the word for what it is. */
  readonly name: string;
  readonly level: string;
  /** What it was when it began. */
  readonly type: string;
  readonly within?: string;
  readonly since?: string;
  /** Last day. */
  readonly until?: string;
}

/** A row of `data/province-type-changes.csv`. */
export interface TypeChangeRow {
  readonly code: string;
  readonly on: string;
  readonly type: string;
  /** The number of the National Assembly's resolution. */
  readonly resolution: string;
}

/** What of one unit went into another: a row of `data/province-successions.csv` or `data/binh-thuan-successions.csv`. */
export interface SuccessionRow {
  readonly on: string;
  readonly from: string;
  readonly to: string;
  readonly territory: "whole" | "part";
  readonly people?: "whole" | "part" | "none";
  /** Of article 1 of Resolution 1671/NQ-UBTVQH15. */
  readonly clause?: string;
}
