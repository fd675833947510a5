import type { SchemaCodes } from "../codes.ts";
import type { Issue } from "../finding.ts";
import { nameOf } from "../issue.ts";
import { nearest } from "../nearest.ts";
import { kindOf, shown } from "./value-kind.ts";

/** What is told of a value that is none of those expected. */
export function choice(
  path: Issue["path"],
  expected: readonly string[],
  value: unknown,
): SchemaCodes["schema/invalid-value"] {
  const near = typeof value === "string" ? nearest(value, expected) : undefined;
  return {
    name: nameOf(path),
    expected,
    received: kindOf(value),
    ...given(value),
    ...(near === undefined ? {} : { nearest: near }),
  };
}

/** A value as it may stand in a sentence, or nothing where it is blank, a list or a mapping. */
export function given(value: unknown): { readonly value?: string } {
  const text = shown(value);
  return text === undefined ? {} : { value: text };
}
