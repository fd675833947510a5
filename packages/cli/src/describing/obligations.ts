import type { Language, Obligation, Obligations } from "@mangnon/schema";
import { wordsOf } from "../locales/words.ts";
import type { World } from "../world.ts";
import { variableText } from "./definition.ts";
import { neededByObligations } from "./needed.ts";
import { ownerOf } from "./owner.ts";
import { citationText, sheet, spanText } from "./sheet.ts";

/** What the law asks, duty by duty with article and days of force, and what must be known of a record. */
export function describedObligations(list: Obligations, { host, options: { lang } }: World): string {
  const { id, label, version, authority, regimes, obligations, note, sources } = list;
  const { variables } = neededByObligations(list, host);
  return sheet(
    `${wordsOf(lang).describe.obligations} ${id}: ${label[lang]}`,
    [
      ["version", version],
      ["from", ownerOf("obligations", id, host)],
      ["authority", authority[lang]],
      ["duties", obligations.map((obligation) => obligationText(obligation, lang))],
      ["regimes", regimes.map((regime) => `${regime.id}: ${regime.label[lang]}`)],
      ["needs", variables.map((variable) => variableText(variable, lang))],
      ["note", note?.[lang]],
      ["sources", sources.map((source) => citationText(source, lang))],
    ],
    lang,
  );
}

/** A duty with its article and the days on which it is in force. */
function obligationText({ id, label, severity, since, until, sources }: Obligation, lang: Language): string {
  const provisions = sources.map(({ provision, instrument }) => provision?.[lang] ?? instrument[lang]);
  const { obligationKinds } = wordsOf(lang);
  return `${id} (${obligationKinds[severity]}): ${label[lang]} — ${provisions.join("; ")} (${spanText({ since, until })})`;
}
