import type { HostErrorCodes } from "./codes.ts";
import { en } from "./locales/en.ts";

/**
 * A wrong use of a host: a plugin that is none, a host that is already frozen, an id that nobody knows or that
 * is unavailable. What is wrong *with* a plugin is not thrown; it stands in `host.findings`.
 */
export class HostError<Code extends keyof HostErrorCodes = keyof HostErrorCodes> extends Error {
  override readonly name = "HostError";
  readonly code: Code;
  readonly data: HostErrorCodes[Code];

  constructor(code: Code, data: HostErrorCodes[Code], options?: ErrorOptions) {
    const sentence = en[code] as (data: HostErrorCodes[Code]) => string;
    super(sentence(data), options);
    this.code = code;
    this.data = data;
  }
}
