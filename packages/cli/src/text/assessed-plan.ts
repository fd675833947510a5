import { type AssessedValue, type Assessment, assessmentText, statuses } from "@mangnon/indicators";
import type { Plan, Target } from "@mangnon/schema";
import { type Words, wordsOf } from "../locales/words.ts";
import type { World } from "../world.ts";
import { hiddenText, markedText, protectionLines } from "./hidden.ts";

/** A judged plan in words: a block for each target, then how many have which status. */
export function assessedPlan(assessments: readonly Assessment[], plan: Plan, { options }: World): string {
  const words = wordsOf(options.lang);
  const targets = new Map(plan.targets.map((target) => [target.id, target]));
  const blocks = assessments.map((assessment) => {
    const target = targets.get(assessment.target);
    const title = [assessment.target, target?.label[options.lang]]
      .filter((part) => part !== undefined)
      .join("  ");
    return [title, ...linesOf(assessment, target && sentencesOf(plan, target), options.lang)].join("\n");
  });
  const { code, name } = plan.jurisdiction;
  const where = `${code} ${name[options.lang]}`;
  const observed = assessments.flatMap(({ observation }) => observation ?? []);
  return [
    ...(options.unprotected ? [words.notForPublication] : []),
    words.planTitle(plan.label[options.lang], options.value("on")),
    ...(options.territory === undefined
      ? []
      : [words.inBoundaries(where, options.territory.split("@")[1] ?? "")]),
    ...blocks,
    protectionLines(observed, options).join("\n"),
    summary(assessments, words),
  ].join("\n\n");
}

function linesOf(
  assessment: Assessment,
  sentences: string | undefined,
  lang: World["options"]["lang"],
): readonly string[] {
  const words = wordsOf(lang);
  const { block } = words;
  const rows = [
    [block.status, statusText(assessment, words)],
    [block.value, valueText(assessment, words)],
    [block.goal, goalText(assessment, words)],
    [block.due, assessment.due],
    ...(assessment.pace ? [[block.pace, words.pace(assessment.pace)]] : []),
    [block.why, assessmentText(assessment, lang)],
    ...(lang === "vi" && sentences ? [[block.plan, `“${sentences}”`]] : []),
  ];
  const width = Math.max(...rows.map(([name = ""]) => name.length));
  return rows.map(([name = "", text = ""]) => `  ${name.padEnd(width)}  ${text}`);
}

/** The plan's own words. They are Vietnamese, whatever else is. */
const sentencesOf = ({ sentences }: Plan, target: Target): string =>
  sentences
    .filter(({ id }) => target.sentences.includes(id))
    .map(({ text }) => text)
    .join(" ");

function statusText({ status, reason, final }: Assessment, { statuses: names, final: word }: Words): string {
  const isOpen = status === "not-assessable" || status === "inconclusive";
  if (isOpen) return `${names[status]} {${reason.code}}`;
  return final ? `${names[status]} (${word})` : names[status];
}

function valueText({ value, bounds, unit, observation }: Assessment, words: Words): string {
  if (observation?.estimate.status === "suppressed") return hiddenText(observation, words);
  const told = ({ figure }: AssessedValue): string => words.figure(figure, unit);
  const range = bounds && words.between(told(bounds.lower), told(bounds.upper));
  if (!value) return range ? `${words.noValue} (${range})` : words.noValue;
  const figure = markedText(told(value), observation ?? {});
  return range ? `${figure} (${range})` : figure;
}

const goalText = ({ comparator, goal, unit }: Assessment, words: Words): string =>
  words.comparators[comparator](goal === undefined ? "" : words.figure(String(goal), unit));

function summary(assessments: readonly Assessment[], words: Words): string {
  const counted = statuses
    .map((status) => ({ status, count: assessments.filter((one) => one.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${count} ${words.statuses[status]}`);
  return words.targets(assessments.length, counted.join(", "));
}
