import type { Citation, Language } from "@mangnon/schema";
import { type DescribedPart, wordsOf } from "../locales/words.ts";

/** A part of a description: its name, and one or several lines. */
export type Part = readonly [name: DescribedPart, lines: string | readonly string[] | undefined];

/** A description as a sheet: a title, then each part that has lines under its name. */
export function sheet(title: string, parts: readonly Part[], lang: Language): string {
  const words = wordsOf(lang).describe;
  const lines = parts.flatMap(([name, given]) => {
    const all = typeof given === "string" ? [given] : (given ?? []);
    const [only] = all;
    if (only === undefined) return [];
    if (all.length === 1) return [`${words[name]}: ${only}`];
    return [`${words[name]}:`, ...all.map((line) => `  ${line}`)];
  });
  return [title, ...lines].join("\n");
}

/** A source with its provision, how well it was seen, and where. */
export function citationText({ instrument, provision, url, seen }: Citation, lang: Language): string {
  const named = [instrument[lang], provision?.[lang]].filter((part) => part !== undefined).join(", ");
  return `${named} (${wordsOf(lang).seen[seen]})${url === undefined ? "" : ` ${url}`}`;
}

/** A period of days, either end of which may be open: `2021-01-01 – `. */
export function spanText({
  since,
  until,
}: {
  since?: string | undefined;
  until?: string | undefined;
}): string | undefined {
  return since === undefined && until === undefined ? undefined : `${since ?? "…"} – ${until ?? "…"}`;
}
