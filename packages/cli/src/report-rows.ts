import { countsText, type RowCounts } from "./counts.ts";
import { findingText } from "./sentences.ts";
import type { World } from "./world.ts";

/** Says on `stderr` what became of every row, and the first findings of each code with their number. */
export async function finish(counts: readonly RowCounts[], { io, log, options }: World): Promise<void> {
  const lines = counts.map((rows) => countsText(rows, options.lang));
  for (const { first, count } of log.codes()) {
    lines.push(...first.map((finding) => `  ${findingText(finding, options.lang)}`));
    const more = count - first.length;
    if (more > 0) lines.push(options.lang === "vi" ? `    … và ${more} lần nữa` : `    … and ${more} more`);
  }
  await io.stderr(`${lines.join("\n")}\n`);
}
