import type { Citation, Parameter } from "@mangnon/schema";

/** A number of a statistical standard: it holds for records of any day. */
export const timeless = (value: number, ...sources: readonly Citation[]): Parameter["values"] => [
  { value, sources },
];
