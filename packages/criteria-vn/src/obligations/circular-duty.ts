import type { LocalizedText, Obligation, Rule } from "@mangnon/schema";
import { articleAsSeen } from "../circular-09-2020/codes.ts";
import { circularSince } from "../citations/circular-09-2020.ts";

interface Asked {
  readonly of: Rule;
  readonly breach: Rule;
  /** Articles of the Circular, such as `4.1.a`. */
  readonly articles: readonly string[];
  readonly label: LocalizedText;
  readonly remedy: LocalizedText;
  readonly note?: LocalizedText;
}

/** A duty that Circular 09/2020 adds to the Code. No text seen ties any of them to a point of a decree on penalties. */
export const circularDuty = (id: string, { of, articles, ...said }: Asked): Obligation => ({
  id: `vn.duty.${id}`,
  severity: "breach",
  since: circularSince,
  population: of,
  sources: articles.map(articleAsSeen),
  ...said,
});
