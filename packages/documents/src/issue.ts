import type { Issue } from "@mangnon/schema";
import type { DocumentsIssueCodes } from "./codes.ts";

/** A place in the text; lines and columns count from 1. */
export type Place = NonNullable<Issue["at"]>;

/** An issue of the text itself, at a place of it. */
export function fault<Code extends keyof DocumentsIssueCodes>(
  at: Place,
  code: Code,
  data: DocumentsIssueCodes[Code],
): Issue {
  return { code, severity: "error", path: [], data, at };
}
