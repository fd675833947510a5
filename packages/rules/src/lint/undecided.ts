import type { Cause, Issue } from "@mangnon/schema";
import { classify } from "../classify/classify.ts";
import { told } from "../codes.ts";
import { referenceDate } from "../definition/read-vocabulary.ts";
import { dateOf } from "../values/civil-day.ts";
import type { Diagram } from "./diagram.ts";
import { effectiveDays } from "./effective-days.ts";
import { exampleOf, isCounted, type LookedAt } from "./looked-at.ts";
import type { Answer } from "./question.ts";
import { both } from "./records.ts";

/** Records of which everything is known and that have no class all the same, by the days on which that is so. */
export function undecidedIssues(looked: LookedAt): readonly Issue[] {
  const { records, truths, outcome } = looked;
  if (!isCounted([outcome, records.effective], looked)) return [];
  const isOpen = truths.diagrams.apply(
    { key: "open", of: ([classes]) => Array.isArray(classes) && classes.length > 1 },
    [outcome],
  );
  const open = both(records.effective, isOpen, truths);
  return spellsOf(open, looked).flatMap((spell) => issueOf(both(open, spell.records, truths), spell, looked));
}

/** Days one after another on which some record is undecided. */
interface Spell {
  readonly records: Diagram;
  readonly from?: number;
  readonly to?: number;
}

function spellsOf(open: Diagram, looked: LookedAt): readonly Spell[] {
  const { truths, questions } = looked;
  const level = questions.ofVariable.get(referenceDate);
  const question = level === undefined ? undefined : questions.all[level];
  if (level === undefined || question?.kind !== "variable") return [{ records: truths.diagrams.leaf(true) }];
  const { all } = question.answers;
  const on = (days: ReadonlySet<number>): Diagram =>
    truths.diagrams.node(
      level,
      all.map((_, at) => truths.diagrams.leaf(days.has(at))),
    );
  const isOpenOn = all.map((_, at) => both(open, on(new Set([at])), truths) !== truths.diagrams.leaf(false));
  return runsOf(isOpenOn).map((run) => ({ records: on(new Set(run)), ...limitsOf(run, all, looked) }));
}

/** The places of what is true, those next to each other together. */
function runsOf(truths: readonly boolean[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const [at, truth] of truths.entries()) {
    if (!truth) continue;
    if (at > 0 && truths[at - 1]) runs.at(-1)?.push(at);
    else runs.push([at]);
  }
  return runs;
}

/** The first and the last day, each where it is not the end of all days. */
function limitsOf(
  run: readonly number[],
  days: readonly Answer[],
  { read }: LookedAt,
): Omit<Spell, "records"> {
  const [first, last] = [run[0] ?? 0, run.at(-1) ?? 0];
  const effective = effectiveDays(read);
  const from = Math.max(days[first]?.from ?? 0, effective.from);
  const to = Math.min(days[last]?.to ?? 0, effective.to);
  return {
    ...(first === 0 ? {} : { from }),
    ...(last === days.length - 1 ? {} : { to }),
  };
}

function issueOf(open: Diagram, { from, to }: Spell, looked: LookedAt): readonly Issue[] {
  const example = exampleOf(open, looked);
  if (example === undefined) return [];
  const { outcome } = classify(looked.read, example.whole, { needs: false });
  if (outcome.status !== "undetermined") return [];
  const causes = outcome.causes.filter(({ kind }) => kind !== "variable").map(nameOf);
  if (causes.length === 0) return [];
  const data = {
    causes: [...new Set(causes)],
    example: example.text,
    from: from === undefined ? undefined : dateOf(from),
    to: to === undefined ? undefined : dateOf(to),
  };
  return [told("rules/lint-undecided", ["classes"], data)];
}

const nameOf = ({ kind, name }: Cause): string => (kind === "parameter" ? `parameter.${name}` : name);
