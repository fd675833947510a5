import { nearest } from "@mangnon/schema/nearest";
import { TabularError } from "../errors.ts";
import type { SheetPart } from "./parts.ts";

/**
 * The sheet of a name, or the only one that can be seen.
 *
 * @throws {@link TabularError} `tabular/unknown-sheet`, with the one perhaps meant; `tabular/which-sheet`.
 */
export function chooseSheet(
  sheets: readonly SheetPart[],
  wanted: string | undefined,
  file: string,
): SheetPart {
  if (wanted === undefined) {
    const [only, ...others] = sheets.filter(({ isHidden }) => !isHidden);
    if (only !== undefined && others.length === 0) return only;
    throw new TabularError("tabular/which-sheet", { file, sheets: sheets.map(({ name }) => name) });
  }
  const plain = (name: string): string => name.normalize("NFC").trim();
  const found = sheets.find(({ name }) => plain(name) === plain(wanted));
  if (found !== undefined) return found;
  const names = sheets.map(({ name }) => name);
  const data = { file, sheet: wanted, sheets: names, nearest: nearest(plain(wanted), names) };
  throw new TabularError("tabular/unknown-sheet", data);
}
