import type { WorkbookMeasure } from "../codes.ts";
import { TabularError } from "../errors.ts";

/** A part of a workbook, as the directory of its ZIP archive tells. Nothing was unpacked yet. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

const mostEntries = 1_000;
const mostBytesOfOne = 50_000_000;
const mostBytesOfAll = 200_000_000;
const mostGrowth = 100;
/** A part up to this size is no bomb, however well it was packed. */
const smallPart = 1_000_000;

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const endLength = 22;
const entryLength = 46;
const longestComment = 65_535;

/**
 * The parts of a ZIP archive by name, in lower case. Read and judged before anything is unpacked, because a small
 * archive can hold terabytes.
 *
 * @throws {@link TabularError} `tabular/workbook-too-large`; `tabular/damaged-workbook` when the directory is not
 * whole, holds a name twice or an encrypted part.
 */
export function readDirectory(bytes: Uint8Array, file: string): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const damaged = new TabularError("tabular/damaged-workbook", { file, part: "ZIP" });
  const end = placeOfEnd(view);
  if (end === undefined) throw damaged;
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) throw tooLarge(file, "parts", mostEntries);
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let read = 0; read < count; read++) {
    if (at + entryLength > end || view.getUint32(at, true) !== directoryEntry) throw damaged;
    const length = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + entryLength, at + entryLength + length));
    const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
    if (isEncrypted || entries.has(name.toLowerCase())) throw damaged;
    entries.set(name.toLowerCase(), {
      name,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += entryLength + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  refuseBombs([...entries.values()], file);
  return entries;
}

/** The archive ends with a fixed record and a comment of any length. */
function placeOfEnd(view: DataView): number | undefined {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at--) {
    if (view.getUint32(at, true) === endOfDirectory) return at;
  }
  return undefined;
}

function refuseBombs(entries: readonly ZipEntry[], file: string): void {
  let all = 0;
  for (const { size, packed } of entries) {
    all += size;
    if (size > mostBytesOfOne) throw tooLarge(file, "part", mostBytesOfOne);
    if (all > mostBytesOfAll) throw tooLarge(file, "all-parts", mostBytesOfAll);
    if (size > smallPart && size > packed * mostGrowth) throw tooLarge(file, "ratio", mostGrowth);
  }
}

const tooLarge = (file: string, of: WorkbookMeasure, limit: number): TabularError =>
  new TabularError("tabular/workbook-too-large", { file, of, limit });
