import type { Issue } from "@mangnon/schema";
import type { RulesErrorCodes } from "./codes.ts";
import { errorSentences } from "./locales/en-errors.ts";

/**
 * A wrong use of `@mangnon/rules`: a rule or definition that is refused (`issues` says everything that is wrong
 * with it), or a record that is none. What is wrong *in* a record is a finding and is never thrown.
 */
export class RulesError<Code extends keyof RulesErrorCodes = keyof RulesErrorCodes> extends Error {
  override readonly name = "RulesError";
  readonly code: Code;
  readonly data: RulesErrorCodes[Code];
  readonly issues: readonly Issue[];

  constructor(code: Code, data: RulesErrorCodes[Code], issues: readonly Issue[] = []) {
    const sentence = errorSentences[code] as (data: RulesErrorCodes[Code]) => string;
    const [first] = issues;
    super(first === undefined ? sentence(data) : `${sentence(data)} ${firstIssue(first)}`);
    this.code = code;
    this.data = data;
    this.issues = issues;
  }
}

/** The code, and what its sentence would tell: all sentences together are larger than what reads the rules. */
function firstIssue({ code, path, data }: Issue): string {
  const told = Object.entries(data).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${String(value)}`],
  );
  return `At \`${path.join(".")}\`: ${code}${told.length === 0 ? "" : ` (${told.join(", ")})`}`;
}
