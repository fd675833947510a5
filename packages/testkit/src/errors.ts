import type { TestkitErrorCodes } from "./codes.ts";
import { en } from "./locales/en.ts";

/** A scenario that fails, or a file of scenarios that cannot be run, as a test runner is told of it. */
export class TestkitError<Code extends keyof TestkitErrorCodes = keyof TestkitErrorCodes> extends Error {
  override readonly name = "TestkitError";
  readonly code: Code;
  readonly data: TestkitErrorCodes[Code];

  constructor(code: Code, data: TestkitErrorCodes[Code]) {
    const sentence = en[code] as (data: TestkitErrorCodes[Code]) => string;
    super(sentence(data));
    this.code = code;
    this.data = data;
  }
}
