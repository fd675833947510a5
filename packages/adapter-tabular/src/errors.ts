import type { TabularCodes, TabularErrorCodes } from "./codes.ts";
import { en } from "./locales/en.ts";

/** A file that cannot be read as the format it was given as. What is wrong with single rows is not thrown. */
export class TabularError<Code extends keyof TabularErrorCodes = keyof TabularErrorCodes> extends Error {
  override readonly name = "TabularError";
  readonly code: Code;
  readonly data: TabularErrorCodes[Code];

  constructor(code: Code, data: TabularErrorCodes[Code], options?: ErrorOptions) {
    super(en[code](data as TabularCodes[Code]), options);
    this.code = code;
    this.data = data;
  }
}
