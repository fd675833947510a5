import { TabularError } from "../errors.ts";

const mostBytes = 200_000_000;

/**
 * All bytes of a file that begins as a ZIP archive does: the directory of one stands at its end.
 *
 * @throws {@link TabularError} `tabular/empty-file`, `tabular/workbook-too-large`; `tabular/encrypted-workbook` or
 * `tabular/other-workbook` for the containers that Excel used before; `tabular/not-a-workbook` for all else.
 */
export async function gather(bytes: AsyncIterable<Uint8Array>, file: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > mostBytes)
      throw new TabularError("tabular/workbook-too-large", { file, of: "file", limit: mostBytes });
    chunks.push(chunk);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  refuseOtherFormats(all, file);
  return all;
}

const zip = [0x50, 0x4b];
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];

function refuseOtherFormats(bytes: Uint8Array, file: string): void {
  const begins = (signature: readonly number[]): boolean => signature.every((byte, at) => bytes[at] === byte);
  if (bytes.length === 0) throw new TabularError("tabular/empty-file", { file });
  if (begins(zip)) return;
  if (!begins(compoundFile)) throw new TabularError("tabular/not-a-workbook", { file });
  // A workbook with a password is a compound file of which one stream holds the encrypted ZIP archive.
  const names = new TextDecoder("utf-16le").decode(bytes);
  if (names.includes("EncryptedPackage")) throw new TabularError("tabular/encrypted-workbook", { file });
  throw new TabularError("tabular/other-workbook", { file, format: ".xls" });
}
