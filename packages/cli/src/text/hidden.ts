import { type ProtectedEstimate, suppressed } from "@mangnon/indicators";
import { protectionOf } from "../evidence/publish.ts";
import type { Words } from "../locales/words.ts";
import { wordsOf } from "../locales/words.ts";
import type { World } from "../world.ts";

/** The mark of too few cases of a sample, as MICS writes it. */
const tooFew = "(*)";

/** What stands in place of a figure that is hidden, or of one that rests on too few cases. */
export const hiddenText = ({ reliability }: Pick<ProtectedEstimate, "reliability">, words: Words): string =>
  reliability === "too-few" ? tooFew : words.suppressed;

/** A rate of few cases stands in brackets. */
export const markedText = (text: string, { reliability }: Pick<ProtectedEstimate, "reliability">): string =>
  reliability === "few" ? `(${text})` : text;

/** What is to be known of marks: the one for too few cases, and against what small counts are protected. */
export function protectionLines(
  marks: readonly Pick<ProtectedEstimate, "reliability">[],
  options: World["options"],
): readonly string[] {
  const words = wordsOf(options.lang);
  const marked = marks.some(({ reliability }) => reliability !== undefined);
  return [...(marked ? [words.fewCases] : []), words.protection[protectionOf(options)]];
}

/** True when a rate is hidden as a whole. */
export const isHidden = ({ n }: ProtectedEstimate): boolean => n === suppressed;
