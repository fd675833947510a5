import type { LocalizedText } from "@mangnon/schema";
import { sourcesText } from "../explain/sources-text.ts";
import type { SpeakingOfLaw } from "./compliance-text.ts";
import type { Amounts, PenaltyBand, PenaltyOn } from "./penalty-on.ts";

/** Penalties, regime by regime: the band of the day for individuals and organisations, with its source. */
export function penaltyLines(penalties: readonly PenaltyOn[], law: SpeakingOfLaw): readonly string[] {
  if (penalties.length === 0) return [`  ${law.words.noPenalty}`];
  return penalties.flatMap((penalty) => regimeLines(penalty, law));
}

function regimeLines(
  { regime, bands, isIncomplete, transitions }: PenaltyOn,
  law: SpeakingOfLaw,
): readonly string[] {
  const { speak, words } = law;
  const { language } = speak;
  const title = `  ${words.penalty(regime.label[language])}:`;
  return [
    ...(bands.length === 0 ? [`${title} ${words.noBand}`] : [title]),
    ...bands.flatMap((band) => bandLines(band, regime.unit, law)),
    ...(isIncomplete && bands.length > 0 ? [`    ${words.noBand}`] : []),
    ...transitions.map(
      ({ on, rule, sources }) =>
        `    ${words.transition(speak.words.date(on))}: ${rule[language]} [${cited(sources, law)}]`,
    ),
    ...(regime.note === undefined ? [] : [`    ${regime.note[language]}`]),
  ];
}

function bandLines(band: PenaltyBand, unit: LocalizedText, law: SpeakingOfLaw): readonly string[] {
  const { speak, words } = law;
  const text = (amounts: Amounts | "amount-not-seen"): string =>
    amounts === "amount-not-seen"
      ? words.notSeen
      : words.amounts(grouped(amounts.min, law), grouped(amounts.max, law), unit[speak.language]);
  return [
    `    ${words.individual(text(band.individual))}; ${words.organisation(text(band.organisation))}`,
    `    [${cited(band.sources, law)}, ${words.bandSince(speak.words.date(band.since))}]`,
    ...(band.note === undefined ? [] : [`    ${band.note[speak.language]}`]),
  ];
}

const cited = (sources: PenaltyBand["sources"], { speak }: SpeakingOfLaw): string =>
  sourcesText(
    sources.map((source) => ({ source, since: undefined })),
    speak,
  );

/** Thousands apart, as the language writes them. */
const grouped = (amount: number, { words }: SpeakingOfLaw): string =>
  String(amount).replace(/\B(?=(?:\d{3})+$)/g, words.separator);
