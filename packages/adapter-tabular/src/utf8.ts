import { TabularError } from "./errors.ts";
import { lineEnds } from "./record-end.ts";

/** What is decoded at once, so that a file that arrives in one piece is not doubled as text. */
const mostBytesAtOnce = 65_536;

/**
 * The text of UTF-8 bytes, with or without a byte order mark, however the bytes are cut.
 *
 * @throws {@link TabularError} `tabular/not-utf-8` with the place, after the text before it;
 * `tabular/utf-16` or `tabular/workbook` for what people most often take for a CSV file.
 */
export async function* decodeUtf8(bytes: AsyncIterable<Uint8Array>, file: string): AsyncIterable<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const past: Past = { tail: new Uint8Array(), length: 0, line: 1, endsWithCr: false };
  for await (const chunk of inPieces(withWholeHead(bytes, file))) {
    const text = decode(decoder, chunk);
    if (text === undefined) {
      const before = textBeforeFault(chunk, past.tail, past.length === 0);
      yield before.text;
      throw notUtf8(file, past.length + before.bytes + 1, lineAfter(past, before.text));
    }
    past.line = lineAfter(past, text);
    past.length += chunk.length;
    past.tail = joined(past.tail, chunk.subarray(-3)).slice(-3);
    if (text === "") continue;
    past.endsWithCr = text.endsWith("\r");
    yield text;
  }
  if (decode(decoder) !== undefined) return;
  throw notUtf8(file, past.length - unfinished(past.tail).length + 1, past.line);
}

/** What was decoded already. */
interface Past {
  /** The last three bytes. */
  tail: Uint8Array;
  length: number;
  line: number;
  endsWithCr: boolean;
}

/** The line in which the text after `text` stands. A CR LF may have been cut in two. */
const lineAfter = ({ line, endsWithCr }: Past, text: string): number =>
  line + lineEnds(text) - (endsWithCr && text.startsWith("\n") ? 1 : 0);

const notUtf8 = (file: string, byte: number, line: number): TabularError =>
  new TabularError("tabular/not-utf-8", { file, byte, line });

async function* inPieces(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  for await (const chunk of bytes) {
    for (let at = 0; at < chunk.length; at += mostBytesAtOnce) yield chunk.subarray(at, at + mostBytesAtOnce);
  }
}

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
  // Without a byte order mark UTF-16 shows by its zeros: no header begins with one.
  const hasZero = head.length > 1 && (head[0] === 0 || head[1] === 0);
  if (begins(0xff, 0xfe) || begins(0xfe, 0xff) || hasZero) throw new TabularError("tabular/utf-16", { file });
  // The signatures of .xlsx (a ZIP archive) and of .xls.
  const isWorkbook = begins(0x50, 0x4b, 0x03, 0x04) || begins(0xd0, 0xcf, 0x11, 0xe0);
  if (isWorkbook) throw new TabularError("tabular/workbook", { file });
}

function decode(decoder: InstanceType<typeof TextDecoder>, chunk?: Uint8Array): string | undefined {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/**
 * The longest text that the chunk begins with, found by halving, and how many of its bytes that takes: fewer
 * than none where the faulty character began in an earlier chunk.
 */
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
  const begun = unfinished(whole.subarray(0, fits)).length;
  return { text: textOf(fits) ?? "", bytes: fits - begun - open.length };
}

/** The bytes of a character that the text began and did not finish. */
function unfinished(text: Uint8Array): Uint8Array {
  const tail = text.subarray(-3);
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
