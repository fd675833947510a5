import type { ComparedOutcomes, ComparedPair } from "@mangnon/rules/compare";
import type { Language } from "@mangnon/schema";
import { addDecimals, formatDecimal, parseDecimal } from "@mangnon/schema/decimal";
import type { Told } from "../locales/compare-words.ts";
import { wordsOf } from "../locales/words.ts";
import { percentText, ratioOf } from "./percent.ts";

/** How large groups of compared records are. */
export interface Shares {
  /** What shares are of: records, or their weights where the data have them. */
  readonly kind: "weights" | "counts";
  /** Pairs together; no share where all weights together are zero. */
  readonly of: (pairs: readonly ComparedPair[]) => Told;
  /** A part of some records, by their number. */
  readonly part: (part: number, whole: number) => string;
}

/** The shares of a comparison, written in a language. */
export function createShares({ records }: ComparedOutcomes, isWeighted: boolean, lang: Language): Shares {
  const percent = (numerator: string, denominator: string): string =>
    wordsOf(lang).percent(percentText(ratioOf({ numerator, denominator }), 1));
  const whole = isWeighted ? records.weight : String(records.count);
  return {
    kind: isWeighted ? "weights" : "counts",
    of(pairs) {
      const count = pairs.reduce((sum, pair) => sum + pair.count, 0);
      const part = isWeighted ? weightOf(pairs) : String(count);
      return { count, share: whole === "0" ? undefined : percent(part, whole) };
    },
    part: (part, all) => percent(String(part), String(all)),
  };
}

function weightOf(pairs: readonly ComparedPair[]): string {
  const none = { units: 0n, scale: 0 };
  return formatDecimal(
    pairs.reduce((sum, { weight }) => addDecimals(sum, parseDecimal(weight) ?? none), none),
  );
}
