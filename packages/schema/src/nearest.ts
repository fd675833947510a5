/** "Did you mean": the nearest known name. @module */
import { distance } from "fastest-levenshtein";

/**
 * The known name nearest to one that is not known, or `undefined` when none is near: at most a third of its
 * letters (at least one of two, at most three of all) may differ. Two neighbours exchanged are one slip.
 *
 * @example
 * nearest("hoursPerWeak", ["hoursPerWeek", "nightWork"]);
 * // => "hoursPerWeek"
 * nearest("salary", ["hoursPerWeek", "nightWork"]);
 * // => undefined
 */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const asked = name.normalize("NFC").slice(0, 200).toLowerCase();
  const limit = asked.length < 2 ? 0 : Math.min(3, Math.max(1, Math.floor(asked.length / 3)));
  let best: string | undefined;
  let least = limit + 1;
  for (const candidate of known) {
    const seen = slips(asked, candidate.normalize("NFC").toLowerCase());
    if (seen < least) [best, least] = [candidate, seen];
  }
  return best;
}

function slips(asked: string, known: string): number {
  const seen = distance(asked, known);
  return seen === 2 && isExchanged(asked, known) ? 1 : seen;
}

function isExchanged(asked: string, known: string): boolean {
  const at = [...asked].findIndex((letter, index) => letter !== known[index]);
  const exchanged = `${asked.slice(0, at)}${asked[at + 1]}${asked[at]}${asked.slice(at + 2)}`;
  return at >= 0 && exchanged === known;
}
