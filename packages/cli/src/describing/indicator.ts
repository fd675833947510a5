import type { Indicator } from "@mangnon/schema";
import { wordsOf } from "../locales/words.ts";
import type { World } from "../world.ts";
import { variableText } from "./definition.ts";
import { neededBy } from "./needed.ts";
import { ownerOf } from "./owner.ts";
import { citationText, type Part, sheet } from "./sheet.ts";

/** What is counted among what, and what must be known of a child to count it. */
export function describedIndicator(indicator: Indicator, world: World): string {
  const { host, options } = world;
  const { lang } = options;
  const { id, label, everyYears, note, sources } = indicator;
  const words = wordsOf(lang).describe;
  return sheet(
    `${words.indicator} ${id}: ${label[lang]}`,
    [
      ["from", ownerOf("indicators", id, host)],
      ["every-years", everyYears === undefined ? undefined : words.years.replace("{n}", String(everyYears))],
      ...measureOf(indicator, world),
      ["note", note?.[lang]],
      ["sources", sources.map((source) => citationText(source, lang))],
    ],
    lang,
  );
}

function measureOf(indicator: Indicator, { host, options: { lang } }: World): readonly Part[] {
  if (indicator.measure === "reported-ratio") {
    return [
      ["numerator", indicator.numerator[lang]],
      ["denominator", indicator.denominator[lang]],
      ["needs", wordsOf(lang).describe.nothing],
    ];
  }
  const definition = host.definition(indicator.definition);
  const labels = new Map(definition.classes.map((one) => [one.id, one.label[lang]]));
  const named = (classes: readonly string[]) => classes.map((name) => `${name}: ${labels.get(name) ?? name}`);
  return [
    ["measure", `${definition.id}: ${definition.label[lang]}`],
    ["numerator", named(indicator.numerator)],
    ["denominator", named(indicator.denominator)],
    ["needs", neededBy([definition], host).variables.map((variable) => variableText(variable, lang))],
  ];
}
