import type { Issue, Severity } from "@mangnon/schema";
import { told } from "../codes.ts";
import { referenceDate } from "../definition/read-vocabulary.ts";
import { dateOf } from "../values/civil-day.ts";
import type { Value } from "../values/value.ts";
import type { Diagram } from "./diagram.ts";
import { exampleOf, isCounted, type LookedAt } from "./looked-at.ts";
import { answered, levelsIn } from "./looking.ts";
import { classesIn } from "./outcomes.ts";
import type { Answer, Question } from "./question.ts";
import { both } from "./records.ts";
import { shortestPath, valueOn } from "./smallest.ts";

/**
 * Values that only `otherwise` catches although rules of other classes speak both for lower and for higher ones, all
 * else being equal: 12 between `< 12` and `> 12`. At most one for each number or date, the narrowest kind first. On the
 * reference date the law changes back and forth as it likes.
 */
export function gapIssues(looked: LookedAt): readonly Issue[] {
  const { records, outcome, questions } = looked;
  if (!isCounted([outcome, records.effective], looked)) return [];
  const speaker = speakerOf(looked);
  return questions.all.flatMap((question, level) => {
    const { isOrdered, all } = question.answers;
    if (!isOrdered || all.length < 3 || question.name === referenceDate) return [];
    return gapIn({ question, level, said: saidOn(question, level, { speaker, looked }) }, looked);
  });
}

/** Who speaks for a record: a rule, only `otherwise`, or nobody (it is outside, undecided, or cannot be). */
function speakerOf({ read, records, truths, outcome }: LookedAt): Diagram {
  const otherwise = read.classes.at(-1)?.id;
  const explicit = new Set(read.classes.slice(0, -1).map(({ id }) => id));
  return truths.diagrams.apply(
    {
      key: "speaker",
      of: ([isThere, classes]) => {
        const [only, ...more] = classesIn(classes);
        if (isThere !== true || only === undefined || more.length > 0) return "nobody";
        return only === otherwise ? "otherwise" : explicit.has(only) ? "rule" : "nobody";
      },
    },
    [records.effective, outcome],
  );
}

/**
 * What is said of each answer: who speaks, and what else is asked because of it, since with more asked not all else
 * is equal.
 */
function saidOn(
  { answers }: Question,
  level: number,
  { speaker, looked }: { readonly speaker: Diagram; readonly looked: LookedAt },
): readonly Diagram[] {
  const { truths, questions } = looked;
  const asked = questions.all.flatMap((question) => {
    const when = question.kind === "variable" ? question.read.when : undefined;
    const condition = when && truths.of(when);
    return condition !== undefined && levelsIn(condition, truths.diagrams).has(level) ? [condition] : [];
  });
  const said = truths.diagrams.apply({ key: "said", of: (values) => [...values] }, [speaker, ...asked]);
  return answers.all.map((_, answer) => answered(said, { level, answer }, truths.diagrams));
}

interface Scale {
  readonly question: Question;
  readonly level: number;
  readonly said: readonly Diagram[];
}

interface Gap {
  readonly first: number;
  readonly last: number;
  readonly example: string;
}

function gapIn(scale: Scale, looked: LookedAt): readonly Issue[] {
  const narrow = findGap(scale, true, looked);
  const gap = narrow ?? findGap(scale, false, looked);
  return gap === undefined ? [] : [issueOf(gap, narrow ? "warning" : "info", { scale, looked })];
}

function findGap(scale: Scale, isNarrow: boolean, looked: LookedAt): Gap | undefined {
  const { diagrams } = looked.truths;
  const counts = scale.question.answers.all.map((answer) => (isNarrow ? wholeNumbersIn(answer) : 0));
  const scanned = scale.said.reduce(
    (state, said, at) =>
      diagrams.apply(
        { key: `scan by ${counts[at]}`, of: ([before, says]) => nextState(before, says, counts[at] ?? 0) },
        [state, said],
      ),
    diagrams.leaf(["before"]),
  );
  const found = diagrams.apply({ key: "found", of: ([state]) => nameOf(state) === "found" }, [scanned]);
  const path = shortestPath(found, diagrams);
  if (path === undefined) return undefined;
  const said = scale.said.map((each) => valueOn(path, each, diagrams));
  const range = rangeOfGap(said, counts);
  return range && shown(range, { scale, said, looked });
}

/** So many whole numbers (or days) lie in an answer, two standing for more. */
const wholeNumbersIn = ({ from, to }: Answer): number =>
  Math.min(2, Math.max(0, Math.floor(to) - Math.ceil(from) + 1));

const nameOf = (state: Value): Value => (Array.isArray(state) ? (state[0] as Value) : undefined);
const askedIn = (state: Value): string => JSON.stringify(Array.isArray(state) ? state.slice(1) : []);

/** How far the scan of answers from the least to the greatest has come; a number says how much lies in the gap. */
function nextState(state: Value, says: Value, count: number): Value {
  if (nameOf(state) === "found" || !Array.isArray(says)) return state;
  const held = askedIn(state) === askedIn(says) ? nameOf(state) : "before";
  const [who, ...asked] = says as readonly Value[];
  if (who === "rule") return typeof held === "number" ? ["found"] : ["rule", ...asked];
  if (who !== "otherwise" || held === "before") return ["before"];
  const wide = (typeof held === "number" ? held : 0) + count;
  return wide > 1 ? ["before"] : [wide, ...asked];
}

function rangeOfGap(
  said: readonly Value[],
  counts: readonly number[],
): readonly [first: number, last: number] | undefined {
  let state: Value = ["before"];
  let first = 0;
  for (const [at, says] of said.entries()) {
    const next = nextState(state, says, counts[at] ?? 0);
    if (nameOf(next) === "found") return [first, at - 1];
    if (typeof nameOf(next) === "number" && typeof nameOf(state) !== "number") first = at;
    state = next;
  }
  return undefined;
}

interface Showing {
  readonly scale: Scale;
  readonly said: readonly Value[];
  readonly looked: LookedAt;
}

/** A gap with the smallest record in it: one for which the same values are left out. */
function shown([first, last]: readonly [number, number], { scale, said, looked }: Showing): Gap | undefined {
  const { diagrams } = looked.truths;
  const { level } = scale;
  const isSaid = (at: number): Diagram =>
    diagrams.apply(
      {
        key: `is said ${JSON.stringify(said[at])}`,
        of: ([own]) => JSON.stringify(own) === JSON.stringify(said[at]),
      },
      [scale.said[at] as Diagram],
    );
  const chosen = diagrams.node(
    level,
    scale.said.map((_, at) => diagrams.leaf(at === first)),
  );
  const around = scale.said
    .flatMap((_, at) => (first - 1 <= at && at <= last + 1 ? [isSaid(at)] : []))
    .reduce((a, b) => both(a, b, looked.truths), chosen);
  const example = exampleOf(around, looked);
  return example && { first, last, example: example.text };
}

function issueOf(
  { first, last, example }: Gap,
  severity: Severity,
  { scale, looked }: Pick<Showing, "scale" | "looked">,
): Issue {
  const { question } = scale;
  const [least, most] = [question.answers.all[first] as Answer, question.answers.all[last] as Answer];
  const isDate = question.kind === "variable" && question.read.variable.type === "date";
  const text = (end: number): string => (isDate ? dateOf(end) : String(Number(end.toPrecision(12))));
  const data = { variable: question.name, from: text(least.from), to: text(most.to), example };
  const at = looked.read.classes.length - 1;
  return { ...told("rules/lint-gap", ["classes", at, "rule"], data), severity };
}
