// Excel workbooks as bytes, for the tests: each part is written as Excel writes it, or as a test says.
import { strToU8, zipSync } from "fflate";

/** A cell as XML has it: `t`, `s`, and what stands in it. */
export interface WrittenCell {
  readonly t?: string;
  readonly s?: number;
  readonly v?: string;
  readonly f?: string;
}

/** A text, a number, a truth, nothing, or a cell as XML has it. */
export type Cell = string | number | boolean | null | WrittenCell;

export interface WrittenSheet {
  /** From row 1 on; `undefined` is a row that the file does not have. */
  readonly rows?: readonly (readonly Cell[] | undefined)[];
  /** Instead of rows: what stands in `<sheetData>`. */
  readonly xml?: string;
  readonly merged?: readonly string[];
  /** Hidden rows, counted from 1. */
  readonly hiddenRows?: readonly number[];
  readonly state?: "hidden" | "veryHidden";
}

/** The number of each style of cell below. */
export const styles = {
  number: 0,
  date: 1,
  time: 2,
  dateTime: 3,
  elapsed: 4,
  percent: 5,
  vietnamese: 6,
  text: 7,
};

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const stylesXml = `${head}<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="[h]:mm:ss"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy;@"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs count="8">${[
  0, 14, 20, 22, 164, 9, 165, 49,
]
  .map((id) => `<xf numFmtId="${id}" applyNumberFormat="1"/>`)
  .join("")}</cellXfs></styleSheet>`;

export interface WrittenWorkbook {
  readonly is1904?: boolean;
  /** Default true. */
  readonly isPacked?: boolean;
  /** Parts to add or to write otherwise; `undefined` leaves one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | undefined>>;
}

/** A workbook of these sheets, in their order. */
export function workbook(
  sheets: Readonly<Record<string, WrittenSheet>>,
  { is1904 = false, isPacked = true, parts = {} }: WrittenWorkbook = {},
): Uint8Array<ArrayBuffer> {
  const names = Object.keys(sheets);
  const texts: string[] = [];
  const written: Record<string, string | Uint8Array | undefined> = {
    "[Content_Types].xml": `${head}<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/_rels/workbook.xml.rels": relationships([
      ...names.map((_, at) => ["worksheet", `worksheets/sheet${at + 1}.xml`] as const),
      ["sharedStrings", "sharedStrings.xml"],
      ["styles", "/xl/styles.xml"],
    ]),
    "xl/workbook.xml": `${head}<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr date1904="${Number(is1904)}"/><sheets>${names
      .map((name, at) => {
        const state = sheets[name]?.state;
        return `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"${state ? ` state="${state}"` : ""}/>`;
      })
      .join("")}</sheets></workbook>`,
    "xl/styles.xml": stylesXml,
    ...Object.fromEntries(
      Object.values(sheets).map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet, texts)]),
    ),
  };
  written["xl/sharedStrings.xml"] =
    `${head}<sst xmlns="${main}">${texts.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join("")}</sst>`;
  const all = Object.entries({ ...written, ...parts }).filter(([, content]) => content !== undefined);
  return zipSync(
    Object.fromEntries(
      all.map(([name, content]) => [
        name,
        typeof content === "string" ? strToU8(content) : (content as Uint8Array),
      ]),
    ),
    { mtime: new Date(2025, 0, 1), level: isPacked ? 6 : 0 },
  );
}

const relationships = (related: readonly (readonly [type: string, target: string])[]): string =>
  `${head}<Relationships xmlns="${packages}/relationships">${related
    .map(
      ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${type}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

function sheetXml({ rows = [], xml, merged = [], hiddenRows = [] }: WrittenSheet, texts: string[]): string {
  const data =
    xml ??
    rows
      .map((row, at) => {
        if (row === undefined) return "";
        const hidden = hiddenRows.includes(at + 1) ? ' hidden="1"' : "";
        return `<row r="${at + 1}"${hidden}>${row.map((cell, column) => cellXml(cell, `${letters(column)}${at + 1}`, texts)).join("")}</row>`;
      })
      .join("");
  const cells = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
  return `${head}<worksheet xmlns="${main}"><sheetData>${data}</sheetData>${cells && `<mergeCells>${cells}</mergeCells>`}</worksheet>`;
}

function cellXml(cell: Cell, r: string, texts: string[]): string {
  if (cell === null) return "";
  if (typeof cell === "number") return `<c r="${r}"><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${r}" t="b"><v>${Number(cell)}</v></c>`;
  if (typeof cell === "string") return `<c r="${r}" t="s"><v>${texts.push(cell) - 1}</v></c>`;
  const { t, s, v, f } = cell;
  const attributes = `${t === undefined ? "" : ` t="${t}"`}${s === undefined ? "" : ` s="${s}"`}`;
  return `<c r="${r}"${attributes}>${f === undefined ? "" : `<f>${escaped(f)}</f>`}${v === undefined ? "" : `<v>${escaped(v)}</v>`}</c>`;
}

const letters = (column: number): string =>
  (column < 26 ? "" : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** As Excel writes a text in XML: a character that XML does not have becomes `_x000B_`, and `_x` itself too. */
const escaped = (text: string): string =>
  text
    .replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_")
    .replace(/\p{Cc}|\uFFFE|\uFFFF/gu, (character) => {
      if (character === "\n" || character === "\t") return character;
      return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
    })
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
