/** Text that arrived so far. What is asked of it may have to wait for more, as long as it has not ended. */
export interface Arrived {
  readonly text: string;
  readonly hasEnded: boolean;
}

/** How fields are written, and how long a quoted one may be. */
export interface Dialect {
  readonly delimiter: string;
  readonly fieldLimit: number;
}

export type BrokenQuote = "unclosed-quote" | "field-too-long";

/** Where a record ends, or the field (at `at`) that breaks it; `undefined` when more text must tell. */
export type RecordEnd =
  | { readonly to: number; readonly hasStrayQuote: boolean }
  | { readonly broken: BrokenQuote; readonly at: number }
  | undefined;

type FieldEnd = RecordEnd | { readonly next: number };

/**
 * Where the record that begins at `from` ends. A field is quoted when a quote is its first character; the
 * closing quote stands before a delimiter or a line end. Text after a closing quote spoils the record; where
 * the record also spans lines, an open quote took up other rows, and nothing after it can be trusted.
 */
export function recordEnd(arrived: Arrived, from: number, dialect: Dialect): RecordEnd {
  const { text } = arrived;
  for (let at = from; ; ) {
    const field: FieldEnd =
      text[at] === '"' ? quotedEnd(arrived, at, dialect) : unquotedEnd(arrived, at, dialect);
    if (field === undefined || "broken" in field) return field;
    if ("to" in field) {
      const isOpen = field.hasStrayQuote && lineEnds(text.slice(from, field.to)) > 0;
      return isOpen ? { broken: "unclosed-quote", at } : field;
    }
    at = field.next;
  }
}

/** Goes over unquoted fields at once, to the next quoted one or the end of the line. */
function unquotedEnd(arrived: Arrived, from: number, { delimiter }: Dialect): FieldEnd {
  const to = endOfLine(arrived, from);
  if (to === undefined) return undefined;
  const quoted = arrived.text.slice(from, to).indexOf(`${delimiter}"`);
  return quoted === -1 ? { to, hasStrayQuote: false } : { next: from + quoted + delimiter.length };
}

function quotedEnd(arrived: Arrived, at: number, { delimiter, fieldLimit }: Dialect): FieldEnd {
  const { text, hasEnded } = arrived;
  const closing = closingQuote(text, at);
  if ((closing ?? text.length) - at > fieldLimit) {
    const spansLines = lineEnds(text.slice(at, at + fieldLimit)) > 0;
    return { broken: spansLines ? "unclosed-quote" : "field-too-long", at };
  }
  if (closing === undefined) return hasEnded ? { broken: "unclosed-quote", at } : undefined;
  const after = closing + 1;
  if (after === text.length && !hasEnded) return undefined;
  if (text.startsWith(delimiter, after)) return { next: after + delimiter.length };
  const to = endOfLine(arrived, after);
  return to === undefined ? undefined : { to, hasStrayQuote: to > after };
}

/** The quote that closes the field opened at `from`; two together are one inside the field. */
function closingQuote(text: string, from: number): number | undefined {
  for (let at = text.indexOf('"', from + 1); at !== -1; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return undefined;
}

/** Where the line ends. A last CR may be half of a CR LF, so it waits for what follows. */
function endOfLine({ text, hasEnded }: Arrived, from: number): number | undefined {
  const feed = text.indexOf("\n", from);
  if (feed !== -1) {
    const back = text.slice(from, feed).indexOf("\r");
    return back === -1 ? feed : from + back;
  }
  const back = text.indexOf("\r", from);
  if (back !== -1 && (hasEnded || back < text.length - 1)) return back;
  return hasEnded ? text.length : undefined;
}

/** How many line ends a text holds: LF, CR LF or CR. */
export function lineEnds(text: string): number {
  return text.match(/\r\n?|\n/g)?.length ?? 0;
}
