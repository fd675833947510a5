/**
 * The values of one variable for many records, without an object per record. What was not recorded has a mark of its
 * own, so that a skip pattern can tell it from an answer that is not known.
 *
 * | kind | known | not recorded | recorded, not known |
 * |---|---|---|---|
 * | `numbers` | `from` (and `to` where they differ) | `NaN` | an interval |
 * | `dates` | `from` as `yyyymmdd` (and `to`) | `0` | an interval |
 * | `truths` | `0` false, `1` true | `2` | `3` |
 * | `codes` | the place in `codes` | `65535` | `65534` |
 */
export type Column =
  | { readonly kind: "numbers"; readonly from: Float64Array; readonly to?: Float64Array }
  | { readonly kind: "dates"; readonly from: Int32Array; readonly to?: Int32Array }
  | { readonly kind: "truths"; readonly values: Uint8Array }
  | { readonly kind: "codes"; readonly values: Uint16Array; readonly codes: readonly string[] };

/** Columns of one length. A variable without a column was not recorded for anybody. */
export interface Columns {
  readonly length: number;
  readonly columns: Readonly<Record<string, Column>>;
}

export const truthMarks = { absent: 2, unknown: 3 } as const;
export const codeMarks = { absent: 65_535, unknown: 65_534 } as const;

/** The column of a variable, if there is one of its own. */
export const columnNamed = ({ columns }: Columns, name: string): Column | undefined =>
  Object.hasOwn(columns, name) ? columns[name] : undefined;
