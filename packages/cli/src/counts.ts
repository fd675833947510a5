import type { Language } from "@mangnon/schema";

/** What became of every row of a dataset: in = accepted + left out by the filter + rejected. */
export interface RowCounts {
  file: string;
  rowsIn: number;
  accepted: number;
  filteredOut: number;
  rejected: number;
}

export const noRows = (file: string): RowCounts => ({
  file,
  rowsIn: 0,
  accepted: 0,
  filteredOut: 0,
  rejected: 0,
});

/** The counts in one line, so that anyone can see that nothing was lost. */
export function countsText(counts: RowCounts, lang: Language): string {
  const { file, rowsIn, accepted, filteredOut, rejected } = counts;
  return lang === "vi"
    ? `${file}: ${rowsIn} dòng vào = ${accepted} nhận + ${filteredOut} ngoài bộ lọc + ${rejected} loại`
    : `${file}: ${rowsIn} rows in = ${accepted} accepted + ${filteredOut} left out by the filter + ${rejected} rejected`;
}
