import { sourcesText } from "../explain/sources-text.ts";
import type { Compliance, JudgedObligation } from "./compliance.ts";
import type { SpeakingOfLaw } from "./compliance-text.ts";

/**
 * What is undetermined, each with its article and the names of what would settle it, law by law: where much is not known,
 * the name of the law is read once.
 */
export function openLines({ judged }: Compliance, law: SpeakingOfLaw): readonly string[] {
  const open = judged.filter(({ status }) => status === "undetermined");
  if (open.length === 0) return [];
  const byLaw = new Map<string, string[]>();
  for (const one of open) {
    const name = one.sources[0]?.instrument[law.speak.language] ?? "";
    const lines = byLaw.get(name) ?? [];
    byLaw.set(name, lines);
    lines.push(openLine(one, name, law));
  }
  return [`${law.words.open} (${open.length}):`, ...[...byLaw].flatMap(([name, lines]) => [name, ...lines])];
}

function openLine(
  { label, sources, explanation: { outcome } }: JudgedObligation,
  name: string,
  { speak, words }: SpeakingOfLaw,
): string {
  const needs = outcome.status === "undetermined" ? outcome.needs : [];
  const asked = needs.map((names) => names.map((each) => `\`${each}\``).join(" + ")).join(" | ");
  const cited = sourcesText(
    sources.map((source) => ({ source, since: undefined })),
    speak,
  );
  const article = cited === name ? "" : ` [${cited.replace(`${name}: `, "")}]`;
  return `- ${label[speak.language]}${article} ← ${asked === "" ? words.nothingToAsk : asked}`;
}
