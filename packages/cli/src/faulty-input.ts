import type { Issue } from "@mangnon/schema";
import { en } from "./locales/en.ts";

/**
 * A document or a data file so faulty that nothing can be answered from it. It is no wrong use, and is caught in
 * one place, which prints the issues it carries; what is wrong with data stands in the finding log already.
 */
export class FaultyInput extends Error {
  override readonly name = "FaultyInput";
  readonly code: "cli/faulty-document" | "cli/faulty-data";
  readonly data: { readonly file: string };
  readonly issues: readonly Issue[];

  constructor(code: FaultyInput["code"], file: string, issues: readonly Issue[] = []) {
    super(en[code]({ file }));
    this.code = code;
    this.data = { file };
    this.issues = issues;
  }
}
