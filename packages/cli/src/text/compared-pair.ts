import type { ApartCriterion, ComparedOutcomes, ComparedPair, Side } from "@mangnon/rules/compare";
import { compareWordsOf } from "../locales/compare-words.ts";
import { wordsOf } from "../locales/words.ts";
import type { World } from "../world.ts";
import { causeText } from "./labels.ts";
import type { Shares } from "./shares.ts";

const mostCriteria = 3;
const mostCauses = 3;

interface Telling {
  readonly outcomes: ComparedOutcomes;
  readonly shares: Shares;
  readonly world: World;
}

const sides: readonly Side[] = ["first", "second"];

/** Who these records are, the conditions that set them apart, and what is missing where they are undetermined. */
export function pairText(pair: ComparedPair, telling: Telling): readonly string[] {
  const { outcomes, shares, world } = telling;
  const words = compareWordsOf(world.options.lang);
  const { first: one, second: other } = outcomes.definitions;
  const first = answerText(pair.first, "first", telling);
  const second = answerText(pair.second, "second", telling);
  const told = { ...shares.of([pair]), first, second, by: one.id, bySecond: other.id };
  return [
    words.pair(told),
    pair.against === null
      ? words.inCommon
      : words.against[pair.against.whom]({ count: pair.against.count, by: one.id }),
    ...criterionLines(pair, telling),
    ...sides.flatMap((side) => causeLines(pair, side, telling)),
  ];
}

/** The class in words; where it is undetermined, every class that it may be. */
function answerText(
  candidates: readonly string[],
  side: Side,
  { outcomes, world: { options } }: Telling,
): string {
  const words = compareWordsOf(options.lang);
  const classes = outcomes.definitions[side].classes;
  const labels = candidates.map((id) => {
    const label = classes.find((one) => one.id === id)?.label[options.lang];
    return label ?? words.outOfScope;
  });
  return labels.length === 1 ? (labels[0] ?? "") : words.mayBe(labels.join(" | "));
}

function criterionLines(pair: ComparedPair, telling: Telling): readonly string[] {
  const words = compareWordsOf(telling.world.options.lang);
  const lines = sides.flatMap((side) => {
    const all = pair.criteria[side];
    if (all.length === 0) return [];
    const rest = all.length - mostCriteria;
    return [
      `  ${telling.outcomes.definitions[side].id}`,
      ...all.slice(0, mostCriteria).map((one) => `    ${criterionText(one, telling)}`),
      ...(rest > 0 ? [`    ${words.moreCriteria(rest)}`] : []),
    ];
  });
  return lines.length > 0 ? lines : [words.alike];
}

function criterionText(
  { label, more, here, others }: ApartCriterion,
  { shares, world: { options } }: Telling,
): string {
  const words = compareWordsOf(options.lang);
  const share = (counts: ApartCriterion["here"]): string =>
    shares.part(counts[more], counts.true + counts.false + counts.unknown);
  return words.criterion({
    answer: words.answers[more],
    here: share(here),
    others: others === null ? undefined : share(others),
    label: label[options.lang],
  });
}

function causeLines(pair: ComparedPair, side: Side, { outcomes, world }: Telling): readonly string[] {
  const all = pair.causes[side];
  if (all.length === 0) return [];
  const { lang } = world.options;
  const rest = all.length - mostCauses;
  return [
    compareWordsOf(lang).causes(outcomes.definitions[side].id),
    ...all
      .slice(0, mostCauses)
      .map(({ cause, count }) => `  ${count}  ${causeText(cause, world.host, lang)}`),
    ...(rest > 0 ? [`  ${wordsOf(lang).moreCauses(rest)}`] : []),
  ];
}
