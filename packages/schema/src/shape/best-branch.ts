import type * as z from "zod";
import { knownKeys } from "./known-names.ts";

type Raw = z.core.$ZodIssue;

export interface Branch {
  readonly schema: z.core.$ZodType;
  readonly issues: readonly Raw[];
}

/**
 * The branch of a union that was most likely meant: the one that knows most of the keys given, if it alone
 * does. Without such a branch, or where the value is no mapping, there is none.
 */
export function bestBranch(
  raw: Extract<Raw, { code: "invalid_union" }>,
  schemas: readonly z.core.$ZodType[],
): Branch | undefined {
  const { input } = raw as { input?: unknown };
  if (typeof input !== "object" || input === null || Array.isArray(input)) return undefined;
  if (raw.errors.length !== schemas.length) return undefined;
  const branches = schemas.map((schema, at) => {
    const known = new Set(knownKeys([schema]));
    const hits = Object.keys(input).filter((key) => known.has(key)).length;
    return { schema, issues: raw.errors[at] ?? [], hits };
  });
  const most = Math.max(...branches.map(({ hits }) => hits));
  const best = branches.filter(({ hits }) => hits === most);
  return most > 0 && best.length === 1 ? best[0] : undefined;
}
