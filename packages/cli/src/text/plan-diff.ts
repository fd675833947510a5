import type { FieldChange, PlanDiff, TargetDiff } from "@mangnon/indicators";
import type { Json, Language, Plan, Target } from "@mangnon/schema";
import { type Words, wordsOf } from "../locales/words.ts";

/** Two plans side by side in words: what is the same, what differs and how, and what only one of them holds. */
export function planDiffText(found: PlanDiff, plans: readonly [Plan, Plan], lang: Language): string {
  const words = wordsOf(lang);
  const { diff } = words;
  const titles = plans.map(
    ({ id, version, label }) => `${id}${version === undefined ? "" : ` (${version})`}: ${label[lang]}`,
  );
  const lines = found.targets.flatMap((each) => targetLines(each, words, lang));
  const roles = found.roles.flatMap(({ role, onlyInFirst, onlyInSecond }) => [
    `≠ ${diff.role} ${role}`,
    ...onlyInFirst.map((office) => `    − ${office}`),
    ...onlyInSecond.map((office) => `    + ${office}`),
  ]);
  const count = (kind: TargetDiff["kind"]): number =>
    found.targets.filter((each) => each.kind === kind).length;
  const summary = diff.summary({
    same: count("same"),
    differs: count("differs"),
    first: count("only-in-first"),
    second: count("only-in-second"),
  });
  return [`− ${titles[0]}`, `+ ${titles[1]}`, "", ...lines, ...roles, "", summary].join("\n");
}

function targetLines(each: TargetDiff, words: Words, lang: Language): readonly string[] {
  switch (each.kind) {
    case "only-in-first":
      return [`− ${targetText(each.first, words, lang)}`];
    case "only-in-second":
      return [`+ ${targetText(each.second, words, lang)}`];
    case "same":
      return [`= ${targetText(each.first, words, lang)}`];
    case "differs":
      return [
        `≠ ${each.first.id === each.second.id ? each.first.id : `${each.first.id} ↔ ${each.second.id}`}  ${each.first.label[lang]}`,
        ...each.changes.map((change) => `    ${changeText(change, words)}`),
      ];
  }
}

function targetText({ id, label, comparator, goal, due }: Target, words: Words, lang: Language): string {
  const wanted = words.comparators[comparator](goal === undefined ? "" : words.percent(String(goal)));
  return `${id}  ${label[lang]} — ${wanted}, ${due}`;
}

function changeText({ field, from, to }: FieldChange, { diff }: Words): string {
  const shown = (value: Json | undefined): string =>
    value === undefined ? diff.absent : typeof value === "string" ? value : JSON.stringify(value);
  return `${field}: ${shown(from)} → ${shown(to)}`;
}
