import type * as z from "zod";
import { knownKeys, requiredKeys } from "./known-names.ts";

type Raw = z.core.$ZodIssue;
type Schema = z.core.$ZodType;

export interface Branch {
  readonly schema: Schema;
  readonly issues: readonly Raw[];
}

/**
 * The branch of a union of mappings that was most likely meant: the one that knows most of the keys given, if
 * it alone does. Keys that every branch knows tell nothing.
 */
export function bestBranch(
  raw: Extract<Raw, { code: "invalid_union" }>,
  schemas: readonly Schema[],
): Branch | undefined {
  const { input } = raw as { input?: unknown };
  if (raw.errors.length !== schemas.length) return undefined;
  const branches = schemas.map((schema, at) => {
    const own = new Set(ownKeys(schema, schemas));
    const hits = Object.keys(input ?? {}).filter((key) => own.has(key)).length;
    return { schema, issues: raw.errors[at] ?? [], hits };
  });
  const most = Math.max(...branches.map(({ hits }) => hits));
  const best = branches.filter(({ hits }) => hits === most);
  return most > 0 && best.length === 1 ? best[0] : undefined;
}

/** For each branch the key that tells it from the others, such as `rule` or `kernel` for a fact. */
export function tellingKeys(schemas: readonly Schema[]): readonly string[] {
  return schemas.flatMap((schema) => {
    const own = new Set(ownKeys(schema, schemas));
    return requiredKeys(schema).find((key) => own.has(key)) ?? [];
  });
}

/** The keys of a branch that not every branch knows. */
function ownKeys(schema: Schema, schemas: readonly Schema[]): readonly string[] {
  return knownKeys([schema]).filter((key) => !schemas.every((one) => knownKeys([one]).includes(key)));
}
