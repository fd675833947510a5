import type { Issue } from "@mangnon/schema";
import type { DocumentsErrorCodes } from "./codes.ts";
import { en } from "./locales/en.ts";

/** A document that cannot be used, with everything that is wrong with it. */
export class DocumentsError<
  Code extends keyof DocumentsErrorCodes = keyof DocumentsErrorCodes,
> extends Error {
  override readonly name = "DocumentsError";
  readonly code: Code;
  readonly data: DocumentsErrorCodes[Code];
  /** Warnings among them, by place in the text. */
  readonly issues: readonly Issue[];

  constructor(code: Code, data: DocumentsErrorCodes[Code], issues: readonly Issue[]) {
    super(en[code](data));
    this.code = code;
    this.data = data;
    this.issues = issues;
  }
}
