import type { CliCodes } from "./codes.ts";
import { en } from "./locales/en.ts";

/** A wrong use of the command: the process ends with code 2. */
export class CliError<Code extends keyof CliCodes = keyof CliCodes> extends Error {
  override readonly name = "CliError";
  readonly code: Code;
  readonly data: CliCodes[Code];

  constructor(code: Code, data: CliCodes[Code], options?: ErrorOptions) {
    super(en[code](data), options);
    this.code = code;
    this.data = data;
  }
}
