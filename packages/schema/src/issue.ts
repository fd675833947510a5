import type { SchemaCodes } from "./codes.ts";
import type { Issue } from "./finding.ts";

type Path = Issue["path"];

/** An issue that makes the document unusable. */
export function fault<Code extends keyof SchemaCodes>(
  path: Path,
  code: Code,
  data: SchemaCodes[Code],
): Issue {
  return { code, severity: "error", path, data };
}

/** An issue that somebody should look at; the document can be used. */
export function doubt<Code extends keyof SchemaCodes>(
  path: Path,
  code: Code,
  data: SchemaCodes[Code],
): Issue {
  return { code, severity: "warning", path, data };
}

/** A place in a document as one text: `["targets", 0, "goal"]` → `targets[0].goal`. */
export function nameOf(path: readonly PropertyKey[]): string {
  return path
    .map((step, at) => (typeof step === "number" ? `[${step}]` : `${at === 0 ? "" : "."}${String(step)}`))
    .join("");
}
