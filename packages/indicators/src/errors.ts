import type { IndicatorsCodes } from "./codes.ts";
import { en } from "./locales/en.ts";

/** A wrong call of `@mangnon/indicators`. What is wrong with a report is a finding and is never thrown. */
export class IndicatorsError<Code extends keyof IndicatorsCodes = keyof IndicatorsCodes> extends Error {
  override readonly name = "IndicatorsError";
  readonly code: Code;
  readonly data: IndicatorsCodes[Code];

  constructor(code: Code, data: IndicatorsCodes[Code]) {
    super(en[code](data));
    this.code = code;
    this.data = data;
  }
}
