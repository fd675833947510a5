import type { SchemaCodes } from "./codes.ts";

/** A wrong call of `@mangnon/schema`. */
export class SchemaError<Code extends keyof SchemaCodes = keyof SchemaCodes> extends Error {
  override readonly name = "SchemaError";
  readonly code: Code;
  readonly data: SchemaCodes[Code];

  constructor(code: Code, data: SchemaCodes[Code], message: string) {
    super(message);
    this.code = code;
    this.data = data;
  }
}
