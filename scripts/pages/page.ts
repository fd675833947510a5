// Pages of docs/ that are generated and committed; a test fails when one is stale.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../packages.ts";

/** A page as it is written from the sources that it tells of. */
export interface Page {
  /** From the root, such as `docs/codes.md`. */
  readonly file: string;
  readonly text: () => Promise<string>;
}

/** What every generated page says of itself. */
export const writtenBy = (what: string): string =>
  `<!-- Written by \`npm run generate\` from ${what}. Change those, not this page. -->`;

/** A cell of a table: one line, without the sign that divides cells. */
export const cell = (text: string): string => text.replaceAll("|", "\\|").replace(/\s*\n\s*/g, " ");

/** A table in Markdown. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows.map((row) => row.map(cell))]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n");

/** The page as it is committed; `undefined` when it is not there. */
export function committed({ file }: Page): string | undefined {
  try {
    return readFileSync(join(root, file), "utf8");
  } catch {
    return undefined;
  }
}
