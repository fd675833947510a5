import type { Cause, Expression } from "@mangnon/schema";
import type { ReadParts } from "../definition/read-parts.ts";
import type { FacedRecord } from "../record/face-record.ts";
import { openInputs } from "./open-inputs.ts";

/** What left expressions unknown, each cause once, in the order of reading. */
export function causesOf(
  expressions: readonly Expression[],
  parts: ReadParts,
  faced: FacedRecord,
): readonly Cause[] {
  const causes = new Map<string, Cause>();
  for (const { cause } of openInputs(expressions, parts, faced).inputs) {
    const key = `${cause.kind} ${cause.name}`;
    if (!causes.has(key)) causes.set(key, cause);
  }
  return [...causes.values()];
}
