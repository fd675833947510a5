import type { ChildRecord, Finding } from "@mangnon/schema";
import { nearest } from "@mangnon/schema/nearest";
import { found } from "../codes.ts";
import type { ReadParts } from "../definition/read-parts.ts";

/** The nearest variable of each field that is none, `null` where none is near: records bring the same fields. */
const known = new WeakMap<ReadParts, Map<string, string | null>>();

/** So many are kept. */
const mostFields = 1_000;

/** A misspelt field would be a variable that is missing: it is said, with the one perhaps meant. */
export function unknownFields(read: ReadParts, record: ChildRecord): readonly Finding[] {
  const findings: Finding[] = [];
  for (const field of Object.keys(record)) {
    if (read.variables.has(field)) continue;
    const near = nearestVariable(field, read);
    if (near === null || Object.hasOwn(record, near)) continue;
    findings.push(found("rules/unknown-field", [field], { field, nearest: near }));
  }
  return findings;
}

function nearestVariable(field: string, read: ReadParts): string | null {
  const fields = known.get(read) ?? new Map<string, string | null>();
  known.set(read, fields);
  const before = fields.get(field);
  if (before !== undefined) return before;
  const near = nearest(field, read.variables.keys()) ?? null;
  if (fields.size < mostFields) fields.set(field, near);
  return near;
}
