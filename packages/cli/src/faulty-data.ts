import type { Finding } from "@mangnon/schema";

/** A file that cannot be used at all, such as one without a column it needs; the command ends with code 1. */
export class FaultyData extends Error {
  override readonly name = "FaultyData";
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(`The data have ${findings.length} findings that forbid their use.`);
    this.findings = findings;
  }
}
