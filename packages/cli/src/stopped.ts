import type { Language } from "@mangnon/schema";
import { FaultyInput } from "./faulty-input.ts";
import { type CodedError, isCodedError, issueText, sentence } from "./sentences.ts";

/** What to say of an error that ended a command, and whether it was used wrongly rather than given bad input. */
export interface Stopped {
  readonly lines: readonly string[];
  readonly isWrongUse: boolean;
}

/** Any error in words: those of the packages by their catalogues, others as a fault of the command itself. */
export function stoppedBy(error: unknown, lang: Language): Stopped {
  if (error instanceof FaultyInput) return { lines: linesOf(error, lang), isWrongUse: false };
  if (isCodedError(error)) return { lines: linesOf(error, lang), isWrongUse: isWrongUse(error) };
  return { lines: ownFault(error, lang), isWrongUse: true };
}

/** A definition that a plugin brings and that cannot be read is bad input; what else is refused was asked for. */
const isWrongUse = ({ code }: CodedError): boolean => !/^(?:rules|documents|schema)\//.test(code);

function linesOf(error: CodedError | FaultyInput, lang: Language): readonly string[] {
  const issues = (error.issues ?? []).map((issue) => issueText(issue, lang));
  return [...issues, `mangnon: ${sentence(error.code, error.data, lang)} (${error.code})`];
}

/** Names and places in the program only: a message may hold what stands in somebody's record. */
function ownFault(error: unknown, lang: Language): readonly string[] {
  const name = error instanceof Error ? error.name : typeof error;
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  const places = stack.split("\n").filter((line) => /^\s+at /.test(line));
  return [`mangnon: ${sentence("cli/own-fault", { error: name }, lang)} (cli/own-fault)`, ...places];
}
