import type { CliErrorCodes } from "./codes.ts";
import { en } from "./locales/en.ts";

/** A wrong use of the command: the process ends with code 2. */
export class CliError<Code extends keyof CliErrorCodes = keyof CliErrorCodes> extends Error {
  override readonly name = "CliError";
  readonly code: Code;
  readonly data: CliErrorCodes[Code];

  constructor(code: Code, data: CliErrorCodes[Code], options?: ErrorOptions) {
    const sentence = en[code] as (data: CliErrorCodes[Code]) => string;
    super(sentence(data), options);
    this.code = code;
    this.data = data;
  }
}
