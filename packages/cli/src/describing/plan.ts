import type { Language, Plan, Target } from "@mangnon/schema";
import { wordsOf } from "../locales/words.ts";
import type { World } from "../world.ts";
import { variableText } from "./definition.ts";
import { definitionsOfPlan, neededBy } from "./needed.ts";
import { ownerOf } from "./owner.ts";
import { citationText, sheet } from "./sheet.ts";

/** What a plan promises, by when, and what of its text was not seen. */
export function describedPlan(plan: Plan, { host, options: { lang } }: World): string {
  const { id, label, version, jurisdiction, period, outlook, notSeen = [] } = plan;
  const { variables } = neededBy(definitionsOfPlan(plan, host), host);
  return sheet(
    `${wordsOf(lang).describe.plan} ${id}: ${label[lang]}`,
    [
      ["version", version],
      ["from", ownerOf("plans", id, host)],
      ["jurisdiction", `${jurisdiction.code} ${jurisdiction.name[lang]}`],
      ["period", period],
      ["outlook", outlook],
      ["targets", plan.targets.map((target) => targetText(target, lang))],
      ["needs", variables.map((one) => variableText(one, lang))],
      ["not-seen", notSeen.map((text) => text[lang])],
      ["sources", [...plan.sources, ...plan.legalBasis].map((source) => citationText(source, lang))],
    ],
    lang,
  );
}

/** A target with its indicator, its goal in words and its due period. */
function targetText({ id, label, indicator, comparator, goal, due }: Target, lang: Language): string {
  const words = wordsOf(lang);
  const wanted = words.comparators[comparator](goal === undefined ? "" : words.percent(String(goal)));
  return `${id}: ${label[lang]} — ${indicator} ${wanted}, ${due}`;
}
