import type { Language } from "@mangnon/schema";
import { speaking, valueText } from "./condition-text.ts";
import type { WhatWouldChange } from "./what-would-change.ts";

/**
 * What would change a class, a line each: "it would be within the law if the hours a week were 20 or less and …". It
 * tells what the rules would answer; nobody is told what to do.
 *
 * @example
 * const label = { vi: "số giờ", en: "the hours" };
 * const change = { variable: "hours", label, unit: "hours per week", from: { known: 22 }, to: { known: 20 }, orFurther: "less" } as const;
 * changesText([{ class: "lawful", label: { vi: "đúng luật", en: "lawful" }, changes: [change] }], "en");
 * // => "- it would be lawful if the hours: 20 hours a week or less\n"
 */
export function changesText(found: readonly WhatWouldChange[], language: Language): string {
  const speak = speaking(language);
  const { words } = speak;
  return found
    .map(({ label, changes }) => {
      const conditions = changes.map((change) => {
        const value = valueText(change.to, change.unit, speak);
        const told = change.orFurther === undefined ? value : words.orFurther[change.orFurther](value);
        return words.is(change.label[language], told);
      });
      return `- ${words.wouldBe(label[language], conditions.join(words.and))}\n`;
    })
    .join("");
}
