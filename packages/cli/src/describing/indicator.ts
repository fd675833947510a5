import type { Host } from "@mangnon/host";
import { type ClassMeasure, lineOf, partsOf } from "@mangnon/indicators";
import type { Indicator, Language } from "@mangnon/schema";
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
  const words = wordsOf(lang).describe;
  switch (indicator.measure) {
    case "reported-ratio":
      return [
        ["numerator", indicator.numerator[lang]],
        ["denominator", indicator.denominator[lang]],
        ["needs", words.nothing],
      ];
    case "reported-count":
      return [
        ["counted", indicator.counted[lang]],
        ["needs", words.reported],
      ];
    case "formula":
      return [
        ["formula", JSON.stringify(indicator.formula)],
        ["parts", labelsOfParts(partsOf(indicator), { host, lang })],
      ];
    case "composite":
      return [["parts", labelsOfParts(indicator.parts, { host, lang })]];
    case "class-ratio":
    case "class-count":
      return classesOf(indicator, { host, lang });
  }
}

interface Telling {
  readonly host: Host;
  readonly lang: Language;
}

const labelsOfParts = (parts: readonly string[], { host, lang }: Telling): readonly string[] =>
  parts.map((part) => `${part}: ${host.indicators.find(({ id }) => id === part)?.label[lang] ?? part}`);

/** Who stands in neither is named, so that nobody is left out in silence. */
function classesOf(indicator: ClassMeasure, { host, lang }: Telling): readonly Part[] {
  const definition = host.definition(indicator.definition);
  const labels = new Map(definition.classes.map((one) => [one.id, one.label[lang]]));
  const named = (classes: readonly string[]) => classes.map((name) => `${name}: ${labels.get(name) ?? name}`);
  const { numerator, denominator } = lineOf(indicator);
  const isCount = indicator.measure === "class-count";
  const excluded = [...labels.keys()].filter((name) => !denominator.includes(name));
  return [
    ["measure", `${definition.id}: ${definition.label[lang]}`],
    [isCount ? "counted" : "numerator", named(numerator)],
    ["denominator", isCount ? undefined : named(denominator)],
    ["excluded", named(excluded)],
    ["needs", neededBy([definition], host).variables.map((variable) => variableText(variable, lang))],
  ];
}
