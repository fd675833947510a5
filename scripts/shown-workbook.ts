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

/** Excel makes a number of what looks like one, a day of `12/03/2014`, and shows `#N/A` for a formula that found nothing. */
function typed(text: string): Cell {
  const day = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text);
  if (day !== null) {
    const [, date, month, year] = day.map(Number);
    const days = Date.UTC(year ?? 0, (month ?? 0) - 1, date) / 86_400_000;
    return { v: String(days + 25_569), s: styles.vietnamese };
  }
  if (text === "#N/A") return { t: "e", f: 'VLOOKUP("x",A:A,1,FALSE)', v: text };
  if (text === "") return null;
  return /^\d+$/.test(text) ? Number(text) : text;
}
