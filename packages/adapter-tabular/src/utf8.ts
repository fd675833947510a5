import { TabularError } from "./errors.ts";

/**
 * The text of UTF-8 bytes, with or without a byte order mark, however the bytes are cut.
 *
 * @throws {@link TabularError} `tabular/not-utf-8` with the place, after the text before it;
 * `tabular/utf-16` or `tabular/workbook` for what people most often take for a CSV file.
 */
export async function* decodeUtf8(bytes: AsyncIterable<Uint8Array>, file: string): AsyncIterable<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const past = { tail: new Uint8Array(), length: 0, line: 1 };
  for await (const chunk of withWholeHead(bytes, file)) {
    const text = decode(decoder, chunk);
    if (text === undefined) {
      const before = textBeforeFault(chunk, past.tail, past.length === 0);
      yield before.text;
      throw notUtf8(file, past.length + before.bytes + 1, past.line + lineEnds(before.text));
    }
    past.length += chunk.length;
    past.line += lineEnds(text);
    past.tail = joined(past.tail, chunk.subarray(-3)).slice(-3);
    if (text !== "") yield text;
  }
  if (decode(decoder) === undefined) throw notUtf8(file, past.length, past.line);
}

const notUtf8 = (file: string, byte: number, line: number): TabularError =>
  new TabularError("tabular/not-utf-8", { file, byte, line });

/** The bytes as they come, but the first four together, and only when they can begin a text. */
async function* withWholeHead(bytes: AsyncIterable<Uint8Array>, file: string): AsyncIterable<Uint8Array> {
  let head: Uint8Array | undefined = new Uint8Array();
  for await (const chunk of bytes) {
    if (head === undefined) {
      yield chunk;
      continue;
    }
    head = joined(head, chunk);
    if (head.length < 4) continue;
    refuseOtherFormats(head, file);
    yield head;
    head = undefined;
  }
  if (head === undefined) return;
  refuseOtherFormats(head, file);
  yield head;
}

function refuseOtherFormats(head: Uint8Array, file: string): void {
  const begins = (...bytes: number[]): boolean => bytes.every((byte, at) => head[at] === byte);
  if (begins(0xff, 0xfe) || begins(0xfe, 0xff)) throw new TabularError("tabular/utf-16", { file });
  if (begins(0x50, 0x4b, 0x03, 0x04)) throw new TabularError("tabular/workbook", { file });
}

function decode(decoder: InstanceType<typeof TextDecoder>, chunk?: Uint8Array): string | undefined {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** The longest text that the chunk begins with, found by halving, and how many of its bytes fit. */
function textBeforeFault(chunk: Uint8Array, tail: Uint8Array, atStart: boolean) {
  const open = unfinished(tail);
  const whole = joined(open, chunk);
  const textOf = (bytes: number): string | undefined =>
    decode(new TextDecoder("utf-8", { fatal: true, ignoreBOM: !atStart }), whole.subarray(0, bytes));
  let fits = open.length;
  let faulty = whole.length;
  while (faulty - fits > 1) {
    const middle = (fits + faulty) >> 1;
    if (textOf(middle) === undefined) faulty = middle;
    else fits = middle;
  }
  return { text: textOf(fits) ?? "", bytes: fits - open.length };
}

/** The bytes of a character that the tail began and did not finish. */
function unfinished(tail: Uint8Array): Uint8Array {
  const lead = tail.findLastIndex((byte) => (byte & 0xc0) !== 0x80);
  const first = tail[lead] ?? 0;
  const needed = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 1;
  return tail.length - lead < needed ? tail.slice(lead) : new Uint8Array();
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

function lineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) count++;
  return count;
}
