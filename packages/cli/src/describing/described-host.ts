import type { Host } from "@mangnon/host";
import type { Language } from "@mangnon/schema";
import { wordsOf } from "../locales/words.ts";
import { findingText } from "../sentences.ts";

type Plugins = ReturnType<Host["describe"]>;

/** Each plugin with the ids it brings, and why some of them cannot be used. */
export function describedHost(plugins: Plugins, lang: Language): string {
  const words = wordsOf(lang).describe;
  return plugins
    .map(({ name, version, status, contributes, unavailable, reasons }) =>
      [
        `${name} ${version} (${words[status]})`,
        ...linesOf(contributes),
        ...linesOf(unavailable).map((line) => `${line} (${words.unavailable})`),
        ...reasons.map((reason) => `  ${findingText(reason, lang)}`),
      ].join("\n"),
    )
    .join("\n\n");
}

const linesOf = (byField: Plugins[number]["contributes"]): readonly string[] =>
  Object.entries(byField).map(([field, ids]) => `  ${field}: ${ids.join(", ")}`);
