import type { Plan } from "@mangnon/schema";
import { wordsOf } from "../locales/words.ts";
import type { World } from "../world.ts";
import { variableText } from "./definition.ts";
import { definitionsOfPlan, neededBy } from "./needed.ts";
import { ownerOf } from "./owner.ts";
import { citationText, sheet } from "./sheet.ts";

/** What a plan promises, by when, and what of its text was not seen. */
export function describedPlan(plan: Plan, { host, options: { lang } }: World): string {
  const words = wordsOf(lang);
  const {
    id,
    label,
    version,
    jurisdiction,
    period,
    outlook,
    targets,
    notSeen = [],
    sources,
    legalBasis,
  } = plan;
  const goal = ({ comparator, goal: percent }: Plan["targets"][number]): string =>
    words.comparators[comparator](percent === undefined ? "" : words.percent(String(percent)));
  return sheet(
    `${words.describe.plan} ${id}: ${label[lang]}`,
    [
      ["version", version],
      ["from", ownerOf("plans", id, host)],
      ["jurisdiction", `${jurisdiction.code} ${jurisdiction.name[lang]}`],
      ["period", period],
      ["outlook", outlook],
      [
        "targets",
        targets.map((one) => `${one.id}: ${one.label[lang]} — ${one.indicator} ${goal(one)}, ${one.due}`),
      ],
      [
        "needs",
        neededBy(definitionsOfPlan(plan, host), host).variables.map((one) => variableText(one, lang)),
      ],
      ["not-seen", notSeen.map((text) => text[lang])],
      ["sources", [...sources, ...legalBasis].map((source) => citationText(source, lang))],
    ],
    lang,
  );
}
