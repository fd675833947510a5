import { TabularError } from "../errors.ts";
import { unpack } from "./unpack.ts";
import { readXml, type XmlHandlers } from "./xml.ts";
import { readDirectory, type ZipEntry } from "./zip-directory.ts";

/** The parts of a workbook, each an XML document by its name. */
export interface Package {
  readonly file: string;
  /**
   * Reads a part that has to be there.
   *
   * @throws {@link TabularError} `tabular/damaged-workbook`.
   */
  readonly read: (part: string, handlers: XmlHandlers) => void;
  /** The error for a part that does not hold what it should. */
  readonly damaged: (part: string) => TabularError;
}

/**
 * Opens the ZIP archive that a workbook is.
 *
 * @throws {@link TabularError} `tabular/other-workbook`, `tabular/macros` or `tabular/external-links` for what is
 * refused by its parts, and what {@link readDirectory} throws.
 */
export function openPackage(bytes: Uint8Array, file: string): Package {
  const entries = readDirectory(bytes, file);
  refuseKinds([...entries.keys()], file);
  const damaged = (part: string): TabularError =>
    new TabularError("tabular/damaged-workbook", { file, part });
  const bytesOf = (entry: ZipEntry | undefined, part: string): Uint8Array => {
    const unpacked = entry && unpack(bytes, entry);
    if (unpacked === undefined) throw damaged(part);
    return unpacked;
  };
  return {
    file,
    damaged,
    read: (part, handlers) => {
      const unpacked = bytesOf(entries.get(part.toLowerCase()), part);
      if (!readXml(unpacked, handlers)) throw damaged(part);
    },
  };
}

function refuseKinds(parts: readonly string[], file: string): void {
  if (parts.includes("xl/workbook.bin"))
    throw new TabularError("tabular/other-workbook", { file, format: ".xlsb" });
  if (parts.includes("mimetype") && parts.includes("content.xml"))
    throw new TabularError("tabular/other-workbook", { file, format: ".ods" });
  if (parts.some((part) => /vbaproject\.bin$|^xl\/macrosheets\//.test(part)))
    throw new TabularError("tabular/macros", { file });
  if (parts.some((part) => part.startsWith("xl/externallinks/")))
    throw new TabularError("tabular/external-links", { file });
}
