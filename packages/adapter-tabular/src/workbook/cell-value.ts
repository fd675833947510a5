import type { RawCell } from "@mangnon/schema";
import { decimalOf, formatDecimal } from "@mangnon/schema/decimal";
import type { TabularFindingCodes } from "../codes.ts";
import type { NumberKind } from "./number-kinds.ts";
import { dayOf, timeOf } from "./serial.ts";
import { withoutEscapes } from "./text.ts";

/** A cell as the XML of a sheet has it. */
export interface StoredCell {
  /** `n` when the file does not say. */
  readonly type: string;
  readonly style: number;
  /** `undefined` when there is no `<v>`: what stands in a cell, or what its formula gave. */
  readonly value: string | undefined;
  /** The text that stands in the cell itself. */
  readonly inline: string | undefined;
  readonly hasFormula: boolean;
}

/** What the cells of a workbook share. */
export interface Stored {
  readonly sharedStrings: readonly string[];
  readonly kinds: readonly NumberKind[];
  readonly is1904: boolean;
}

/** Excel keeps fifteen digits of a number, and writes zeros for the others. */
const mostDigits = 15;

/** What a cell stores, as text. `cell` is its name, `Trẻ em!C12`. Nothing is guessed: see {@link xlsx}. */
export function cellValue(
  stored: StoredCell,
  cell: string,
  { sharedStrings, kinds, is1904 }: Stored,
): RawCell {
  const { type, style, value, inline, hasFormula } = stored;
  if (type === "inlineStr" && inline !== undefined) return inline;
  if (value === undefined || (value === "" && type !== "str")) {
    return hasFormula ? unreadable("tabular/formula-without-value", { cell }) : null;
  }
  switch (type) {
    case "n":
      return numberValue(value, cell, { kind: kinds[style], is1904 });
    case "s":
      return (/^\d+$/.test(value) ? sharedStrings[Number(value)] : undefined) ?? broken(cell);
    case "str":
      return withoutEscapes(value);
    case "b":
      return /^(?:1|true)$/.test(value) ? "true" : /^(?:0|false)$/.test(value) ? "false" : broken(cell);
    case "e":
      return unreadable("tabular/error-cell", {
        cell,
        error: /^#[A-Z0-9/!?_]{1,20}$/.test(value) ? value : "#",
      });
    case "d":
      return /^\d{4}-\d\d-\d\d(?=T|$)/.exec(value)?.[0] ?? broken(cell);
    default:
      return broken(cell);
  }
}

function numberValue(
  text: string,
  cell: string,
  { kind, is1904 }: { readonly kind: NumberKind | undefined; readonly is1904: boolean },
): RawCell {
  const number = /^[+-]?\d+(?:\.\d*)?(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
  if (!Number.isFinite(number)) return broken(cell);
  switch (kind) {
    case "number":
      if (Math.abs(number) >= 10 ** mostDigits)
        return unreadable("tabular/number-too-long", { cell, digits: mostDigits });
      return decimalText(number);
    case "percent":
      return unreadable("tabular/percent-cell", { cell });
    case "date":
      return dayOf(number, is1904) ?? unreadable("tabular/no-such-date", { cell });
    case "time":
    case "elapsed":
      return timeOf(number, kind === "elapsed") ?? unreadable("tabular/no-such-date", { cell });
    case undefined:
      return broken(cell);
  }
}

/** The shortest text of a number, without an exponent. */
function decimalText(number: number): string {
  const text = String(number);
  return text.includes("e") ? formatDecimal(decimalOf(number)) : text;
}

const broken = (cell: string): RawCell => unreadable("tabular/unreadable-cell", { cell });

function unreadable<Code extends keyof TabularFindingCodes>(
  code: Code,
  data: TabularFindingCodes[Code],
): RawCell {
  return { unreadable: { code, severity: "error", path: [], data } };
}
