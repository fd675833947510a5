import type { Issue } from "@mangnon/schema";

/** Carries a document's issues to the one place that prints them; the command ends with code 1. */
export class FaultyDocument extends Error {
  override readonly name = "FaultyDocument";
  readonly issues: readonly Issue[];

  constructor(file: string, issues: readonly Issue[]) {
    super(`The document \`${file}\` has ${issues.length} issues.`);
    this.issues = issues;
  }
}
