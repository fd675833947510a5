import type { Issue } from "@mangnon/schema";
import type { DocumentsCodes } from "./codes.ts";

/** A place in the text; lines and columns count from 1. */
export type Place = NonNullable<Issue["at"]>;

/** An issue of the text itself, at a place of it. */
export function fault<Code extends keyof DocumentsCodes>(
  at: Place,
  code: Code,
  data: DocumentsCodes[Code],
): Issue {
  return { code, severity: "error", path: [], data, at };
}
