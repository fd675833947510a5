import { Inflate } from "fflate";
import { crc32 } from "./crc32.ts";
import type { ZipEntry } from "./zip-directory.ts";

const localHeader = 0x04034b50;
const localHeaderLength = 30;
/** What is given to the inflater at once: deflate grows at most a thousandfold. */
const piece = 16_384;

/**
 * The bytes of a part; `undefined` when they are not those that the directory tells of. It stops where there are
 * more than the directory says, so that the limits set there hold whatever the data do.
 */
export function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const packed = packedBytes(bytes, entry);
  if (packed === undefined) return undefined;
  const unpacked =
    entry.method === 0 ? packed : entry.method === 8 ? inflated(packed, entry.size) : undefined;
  return unpacked?.length === entry.size && crc32(unpacked) === entry.crc ? unpacked : undefined;
}

function packedBytes(bytes: Uint8Array, { offset, packed }: ZipEntry): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + localHeaderLength > bytes.length || view.getUint32(offset, true) !== localHeader)
    return undefined;
  const from =
    offset + localHeaderLength + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return from + packed > bytes.length ? undefined : bytes.subarray(from, from + packed);
}

function inflated(packed: Uint8Array, size: number): Uint8Array | undefined {
  const out = new Uint8Array(size);
  let length = 0;
  let isTooLong = false;
  const inflate = new Inflate((chunk) => {
    isTooLong ||= length + chunk.length > size;
    if (!isTooLong) out.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; !isTooLong && at < packed.length; at += piece) {
      inflate.push(packed.subarray(at, at + piece), at + piece >= packed.length);
    }
  } catch {
    return undefined;
  }
  return isTooLong ? undefined : out.subarray(0, length);
}
