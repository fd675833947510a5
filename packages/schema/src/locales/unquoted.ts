import type { SchemaCodes } from "../codes.ts";

type Given = Pick<SchemaCodes["schema/invalid-type"], "expected" | "received"> & {
  readonly value: string | undefined;
};

/** Whether text was meant and quotes alone are missing: `code: 60`, `due: 2025`. */
export function isUnquoted({ expected, received, value }: Given): boolean {
  if (value === undefined || !["number", "boolean"].includes(received)) return false;
  return expected === "text" || (expected === "Period" && /^\d{4}$/.test(value));
}
