import type { Citation, CivilDate } from "@mangnon/schema";
import type { Speaking } from "./condition-text.ts";

/** A citation, and since when the number holds that it is the source of. */
export interface Sourced {
  readonly source: Citation;
  readonly since: CivilDate | undefined;
}

/**
 * Citations in one line, by instrument: "Labour Code No. 45/2019/QH14: article 106; article 146, clause 1, in force
 * since 2021-01-01". One that was not seen in the text itself says so.
 */
export function sourcesText(sources: readonly Sourced[], speak: Speaking): string {
  const byInstrument = new Map<string, Map<string, CivilDate | undefined>>();
  for (const { source, since } of sources) {
    const instrument = source.instrument[speak.language];
    const provisions = byInstrument.get(instrument) ?? new Map<string, CivilDate | undefined>();
    byInstrument.set(instrument, provisions);
    const provision = provisionText(source, speak);
    provisions.set(provision, since ?? provisions.get(provision));
  }
  return [...byInstrument]
    .map(([instrument, provisions]) => {
      const named = [...provisions].filter(([provision]) => provision !== "");
      return [instrument, named.map(([provision, since]) => dated(provision, since, speak)).join("; ")]
        .filter((part) => part !== "")
        .join(": ");
    })
    .join(". ");
}

function provisionText({ provision, seen }: Citation, { language, words }: Speaking): string {
  const text = provision?.[language] ?? "";
  return words.seen[seen] === ""
    ? text
    : [text, `(${words.seen[seen]})`].filter((part) => part !== "").join(" ");
}

const dated = (provision: string, since: CivilDate | undefined, { words }: Speaking): string =>
  since === undefined ? provision : `${provision}, ${words.since(words.date(since))}`;
