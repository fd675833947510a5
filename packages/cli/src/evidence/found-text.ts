import type { Language } from "@mangnon/schema";
import type { FoundCode } from "../finding-log.ts";
import { wordsOf } from "../locales/words.ts";
import { findingText } from "../sentences.ts";
import type { World } from "../world.ts";
import { type RowCounts, rowsIn } from "./row-counts.ts";

/** What became of every row, in one line, so that anyone can see that nothing was lost. */
export const countsText = (counts: RowCounts, lang: Language): string =>
  wordsOf(lang).rows({ ...counts, in: rowsIn(counts) });

/** The first findings of each code, each code followed by how many more there are. */
export function linesOfCodes(codes: readonly FoundCode[], lang: Language): readonly string[] {
  return codes.flatMap(({ code, count, first }) => {
    const rest = count - first.length;
    const lines = first.map((finding) => findingText(finding, lang));
    return rest > 0 ? [...lines, `  ${wordsOf(lang).more(rest, code)}`] : lines;
  });
}

/** Says on `stderr` what became of the rows of data files. */
export async function tellCounts(counts: readonly RowCounts[], { io, options }: World): Promise<void> {
  for (const rows of counts) await io.stderr(`${countsText(rows, options.lang)}\n`);
}
