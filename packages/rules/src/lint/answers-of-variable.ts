import type { Variable } from "@mangnon/schema";
import { type Cuts, cutsOf, expressionsOf } from "../classify/cuts.ts";
import { type BoundariesByAtom, boundariesOf } from "../columns/boundaries.ts";
import { nodesOf } from "../definition/names.ts";
import type { ReadDefinition } from "../definition/read-definition.ts";
import { referenceDate } from "../definition/read-vocabulary.ts";
import { typeOfVariable } from "../read/scope.ts";
import { wholeRange } from "../record/whole-range.ts";
import { highest, isNumeric, lowest, type Value } from "../values/value.ts";
import { effectiveDays } from "./effective-days.ts";
import { everyInteger, kindOfLine, type Line, lineOf, partsOf, pointsAndIntervals } from "./line.ts";
import type { Answers } from "./question.ts";
import { foldsLists, namesWhoseValueMatters } from "./told-apart.ts";

/** What the rules of a definition tell apart. */
export interface ToldApart {
  readonly read: ReadDefinition;
  readonly boundaries: BoundariesByAtom;
  readonly cuts: Cuts;
  readonly irregular: ReadonlySet<string>;
  readonly texts: readonly string[];
  readonly foldsLists: boolean;
}

export function toldApartIn(read: ReadDefinition): ToldApart {
  const expressions = expressionsOf(read);
  const nodes = expressions.flatMap((expression) => [...nodesOf(expression)]);
  const texts = nodes.flatMap((node) =>
    node.kind === "literal" && node.type.kind === "text" ? [String(node.value)] : [],
  );
  return {
    read,
    boundaries: boundariesOf(expressions, read),
    cuts: cutsOf(read),
    irregular: namesWhoseValueMatters(read),
    texts: [...new Set(texts)],
    foldsLists: foldsLists(nodes),
  };
}

/** So many integers are each an answer of their own where their very value matters. */
const mostIntegers = 128;
/** Of a list of so many codes every choice is an answer. */
const mostCodesOfChoice = 6;

/** The answers that the rules of a definition tell apart for what is recorded of a variable. */
export function answersOfVariable(variable: Variable, told: ToldApart): Answers {
  switch (variable.type) {
    case "boolean":
      return unordered([true, false], { isCounted: true, whole: undefined });
    case "text":
      return answersOfText(variable.id, told);
    case "code":
      return answersOfCode(variable.id, variable.codes, told);
    case "codes":
      return answersOfChoice(variable.codes, told);
    default:
      return answersOnLine(variable, told);
  }
}

function unordered(values: readonly Value[], how: Pick<Answers, "isCounted" | "whole">): Answers {
  return { all: values.map((value, at) => ({ value, from: at, to: at })), isOrdered: false, ...how };
}

function answersOfText(name: string, { texts, irregular }: ToldApart): Answers {
  if (irregular.has(name)) return unordered([...texts, undefined], { isCounted: false, whole: undefined });
  let other = "?";
  while (texts.includes(other)) other += "?";
  return unordered([...texts, other], { isCounted: true, whole: undefined });
}

/** Codes that lie in the same sets of the rules are one answer. */
function answersOfCode(name: string, list: string, { read, cuts, irregular }: ToldApart): Answers {
  const codes = read.codes.get(list) ?? [];
  const bySignature = new Map<string, string>();
  for (const code of codes) {
    const signature = cuts.codeSets.map((set) => (set.has(code) ? 1 : 0)).join("");
    if (!bySignature.has(signature)) bySignature.set(signature, code);
  }
  const whole = wholeRange({ id: name, type: "code", codes: list, label: { vi: "", en: "" } }, read.codes);
  return unordered(irregular.has(name) ? codes : [...bySignature.values()], { isCounted: true, whole });
}

function answersOfChoice(list: string, { read, foldsLists: order }: ToldApart): Answers {
  const codes = read.codes.get(list) ?? [];
  if (codes.length > mostCodesOfChoice) {
    const some = [[], ...codes.map((code) => [code]), codes];
    return unordered(some, { isCounted: false, whole: undefined });
  }
  const choices = Array.from({ length: 2 ** codes.length }, (_, mask) =>
    codes.filter((_code, at) => (mask & (1 << at)) !== 0),
  );
  return unordered(choices, { isCounted: !order, whole: undefined });
}

function answersOnLine(variable: Variable, told: ToldApart): Answers {
  const whole = wholeRange(variable, told.read.codes);
  if (!isNumeric(whole)) return unordered([undefined], { isCounted: false, whole });
  const line = lineOf(kindOfLine(typeOfVariable(variable)), lowest(whole), highest(whole));
  const boundaries = told.boundaries.get(`variable ${variable.id}`);
  const isDate = variable.type === "date";
  const irregular = isDate ? told.irregular.has(variable.id) : (boundaries?.isIrregular ?? false);
  const starts = isDate ? daysFor(variable.id, told) : [...(boundaries?.numbers ?? [])];
  return { ...answersBetween(line, { irregular, starts, numbers: told.cuts.numbers }), whole };
}

/** Days on which something begins for a date; for the reference date also the law and the definition itself. */
function daysFor(name: string, { cuts, read }: ToldApart): readonly number[] {
  if (name !== referenceDate) return cuts.days;
  const { from, to } = effectiveDays(read);
  const last = Number.isFinite(to) ? [lineOf("days", to, to).next(to)] : [];
  return [...cuts.daysOfLaw, from, ...last].filter(Number.isFinite);
}

export interface Dividing {
  readonly irregular: boolean;
  readonly starts: readonly number[];
  /** Every number of the rules, for values that are not merely compared. */
  readonly numbers: readonly number[];
}

/** The answers along a line: its parts; where the very value matters every integer, or some points of it. */
export function answersBetween(line: Line, { irregular, starts, numbers }: Dividing): Omit<Answers, "whole"> {
  if (!irregular) return { all: partsOf(line, starts), isOrdered: true, isCounted: true };
  if (line.kind === "integers" && line.max - line.min < mostIntegers) {
    return { all: everyInteger(line), isOrdered: true, isCounted: true };
  }
  const points: readonly number[] = line.kind === "days" ? starts : numbers;
  return { all: pointsAndIntervals(line, points), isOrdered: true, isCounted: false };
}
