/** A number that lies somewhere between two, both included. Dates are numbers too: `20100510`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A code that is one of several (at least two, each once, in the order of their list). */
export interface Among {
  readonly among: readonly string[];
}

/**
 * What is known of an expression on one record. A known value is itself (dates as `yyyymmdd`); a number, date or
 * code that is not known exactly is all that it may be. `undefined` is unknown without bounds: a truth, a text,
 * a list, or a number that cannot be computed.
 */
export type Value = boolean | number | string | Span | Among | readonly Value[] | undefined;

export const isSpan = (value: Value): value is Span =>
  typeof value === "object" && !Array.isArray(value) && "from" in value;

export const isAmong = (value: Value): value is Among =>
  typeof value === "object" && !Array.isArray(value) && "among" in value;

/** True when nothing more could be learned of the value. */
export const isKnown = (value: Value): boolean =>
  Array.isArray(value)
    ? value.every(isKnown)
    : typeof value === "boolean" || typeof value === "number" || typeof value === "string";

/** The number itself when both ends are one. */
export const spanOf = (from: number, to: number): number | Span => (from === to ? from : { from, to });

/** The code itself when there is only one. */
export const amongOf = (codes: readonly string[]): string | Among =>
  codes.length === 1 ? (codes[0] as string) : { among: codes };

export const lowest = (value: number | Span): number => (typeof value === "number" ? value : value.from);

export const highest = (value: number | Span): number => (typeof value === "number" ? value : value.to);

/** Every code that the value may be. */
export const codesOf = (value: string | Among): readonly string[] =>
  typeof value === "string" ? [value] : value.among;

export const isNumeric = (value: Value): value is number | Span => typeof value === "number" || isSpan(value);
