// A table that a page shows, as the Excel workbook that it becomes when it is typed.
import { type Cell, styles, workbook } from "../packages/adapter-tabular/situations/workbook.ts";

/** The sheet of every workbook that a page shows. */
const sheet = "Trẻ em";

/** A workbook of one sheet: `;` stands between cells, and an empty line is an empty row. */
export function shownWorkbook(table: string): Uint8Array {
  const lines = table.replace(/\n$/, "").split("\n");
  const rows = lines.map((line) => (line === "" ? undefined : line.split(";").map(typed)));
  return workbook({ [sheet]: { rows } });
}

/** Excel makes a number of what looks like one, and a day of `12/03/2014`; `#N/A` is what a formula gives that found nothing. */
function typed(text: string): Cell {
  const days = daysUntil(text);
  if (days !== undefined) return { v: String(days), s: styles.vietnamese };
  if (text === "#N/A") return { t: "e", f: 'VLOOKUP("x",A:A,1,FALSE)', v: text };
  if (text === "") return null;
  return /^\d+$/.test(text) ? Number(text) : text;
}

/** The number that Excel keeps of a day; `undefined` for what is none, which stays text. */
function daysUntil(text: string): number | undefined {
  const match = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text);
  if (match === null) return undefined;
  const [, day = 0, month = 0, year = 0] = match.map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day ? date.getTime() / 86_400_000 + 25_569 : undefined;
}
