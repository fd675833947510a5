/** "Did you mean": the nearest known name. @module */
import { distance } from "fastest-levenshtein";

/**
 * The known name nearest to one that is not known, or `undefined` when none is near: at most a third of its
 * letters (and at least one, at most three) may differ.
 *
 * @example
 * nearest("hoursPerWeak", ["hoursPerWeek", "nightWork"]);
 * // => "hoursPerWeek"
 * nearest("salary", ["hoursPerWeek", "nightWork"]);
 * // => undefined
 */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const asked = name.normalize("NFC").slice(0, 200);
  const limit = Math.min(3, Math.max(1, Math.floor(asked.length / 3)));
  let best: string | undefined;
  let least = limit + 1;
  for (const candidate of known) {
    const seen = distance(asked.toLowerCase(), candidate.normalize("NFC").toLowerCase());
    if (seen < least) [best, least] = [candidate, seen];
  }
  return best;
}
