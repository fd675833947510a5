import type { Issue } from "@mangnon/schema";
import type { RulesErrorCodes } from "./codes.ts";
import { en } from "./locales/en.ts";

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
    const sentence = en[code] as (data: RulesErrorCodes[Code]) => string;
    const [first] = issues;
    super(first === undefined ? sentence(data) : `${sentence(data)} ${firstSentence(first)}`);
    this.code = code;
    this.data = data;
    this.issues = issues;
  }
}

function firstSentence({ code, path, data }: Issue): string {
  const sentence = (en as unknown as Readonly<Record<string, (data: Issue["data"]) => string>>)[code];
  return `At \`${path.join(".")}\`: ${sentence === undefined ? code : sentence(data)}`;
}
