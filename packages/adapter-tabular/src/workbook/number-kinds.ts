import { getFormatDateInfo, getFormatInfo } from "numfmt";
import type { Package } from "./package.ts";

/** What a number in a cell is, as its format shows it. */
export type NumberKind = "number" | "percent" | "date" | "time" | "elapsed";

/** The formats that have a number and no text in the file. Those of East Asia are dates and times there. */
const builtIn: readonly (readonly [from: number, to: number, kind: NumberKind])[] = [
  [9, 10, "percent"],
  [14, 17, "date"],
  [18, 21, "time"],
  [22, 22, "date"],
  [27, 31, "date"],
  [32, 35, "time"],
  [36, 36, "date"],
  [45, 45, "time"],
  [46, 46, "elapsed"],
  [47, 47, "time"],
  [50, 54, "date"],
  [55, 56, "time"],
  [57, 58, "date"],
];

/** The kind of each style of cell, by the number that cells name it by. Without styles there is style 0 alone. */
export function readNumberKinds(part: string | undefined, opened: Package): readonly NumberKind[] {
  if (part === undefined) return ["number"];
  const formats = new Map<number, string>();
  const kinds: NumberKind[] = [];
  let isOfCells = false;
  opened.read(part, {
    open(element, attributes) {
      if (element === "numFmt") formats.set(Number(attributes.numFmtId), attributes.formatCode ?? "");
      if (element === "cellXfs") isOfCells = true;
      if (element === "xf" && isOfCells) kinds.push(kindOf(Number(attributes.numFmtId ?? 0), formats));
    },
    close(element) {
      if (element === "cellXfs") isOfCells = false;
    },
  });
  return kinds.length === 0 ? ["number"] : kinds;
}

function kindOf(id: number, formats: ReadonlyMap<number, string>): NumberKind {
  const format = formats.get(id);
  if (format !== undefined) return kindOfFormat(format);
  return builtIn.find(([from, to]) => from <= id && id <= to)?.[2] ?? "number";
}

/** A date has a year or a day, or a month alone; a time has neither. */
export function kindOfFormat(format: string): NumberKind {
  const { year, month, day, hours, minutes, seconds } = getFormatDateInfo(format);
  const hasTime = Boolean(hours || minutes || seconds);
  if (year || day || (month && !hasTime)) return "date";
  if (hasTime) return /\[(?:h+|m+|s+)\]/i.test(format) ? "elapsed" : "time";
  return getFormatInfo(format).type === "percent" ? "percent" : "number";
}
