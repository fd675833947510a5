import type { Expression, Truth } from "@mangnon/schema";
import type { ReadDefinition } from "../definition/read-definition.ts";
import { createDecisions, type Decisions, type Leaf, packing } from "./decisions.ts";
import { ruleOf, truthFrom } from "./plan-truths.ts";
import { bitsOfWord, standingIn, type Words } from "./words.ts";

/** Something that is made of several truths, as a number of so many bits: a set of classes, or one truth. */
export interface Asked {
  readonly expressions: readonly Expression[];
  readonly bits: number;
  readonly answer: (truthOf: (expression: Expression) => Truth) => number;
}

/** Where an answer is found: in a column of decisions, so many bits from one on. */
export interface Answered {
  readonly decisions: Decisions;
  readonly shift: number;
  readonly bits: number;
}

/** An answer out of a word of decisions. */
export const answerIn = (word: number, { shift, bits }: Answered): number =>
  (word >>> shift) & (2 ** bits - 1);

interface Open {
  readonly asked: Asked[];
  readonly leaves: Set<Leaf>;
}

export interface Finding {
  readonly read: ReadDefinition;
  readonly words: readonly Words[];
}

const sumOfBits = (asked: readonly Asked[]): number => asked.reduce((sum, { bits }) => sum + bits, 0);

/** Puts what is asked into as few tables of decisions as hold it, each look-up giving several answers. */
export function answersTo(all: readonly Asked[], finding: Finding): readonly Answered[] {
  const open: Open[] = [];
  for (const asked of all) {
    const leaves = asked.expressions.flatMap((expression) => leavesOf(expression, finding));
    const fits = open.find(
      (table) =>
        sumOfBits([...table.asked, asked]) <= bitsOfWord &&
        packing([...table.leaves, ...leaves]) !== undefined,
    );
    const table = fits ?? { asked: [], leaves: new Set() };
    if (fits === undefined) open.push(table);
    table.asked.push(asked);
    for (const leaf of leaves) table.leaves.add(leaf);
  }
  const answered = new Map(open.flatMap((table) => answersOf(table, finding)));
  return all.map((asked) => answered.get(asked) as Answered);
}

/** Truths come first, so that four of them fill a byte. */
function answersOf({ asked, leaves }: Open, finding: Finding): readonly (readonly [Asked, Answered])[] {
  const sorted = [...asked].sort((a, b) => a.bits - b.bits);
  const placed = sorted.map((each, at) => ({ asked: each, shift: sumOfBits(sorted.slice(0, at)) }));
  const decisions = decisionsOf(placed, [...leaves], finding);
  return placed.map(({ asked, shift }) => [asked, { decisions, shift, bits: asked.bits }]);
}

const decisionsOf = (
  placed: readonly { readonly asked: Asked; readonly shift: number }[],
  leaves: readonly Leaf[],
  { read, words }: Finding,
): Decisions =>
  createDecisions({
    words,
    leaves,
    answer: (truths) =>
      placed.reduce(
        (word, { asked: { answer }, shift }) =>
          word | (answer((expression) => truthFrom(expression, truths, read)) << shift),
        0,
      ),
  });

/** The decisions on one thing that is asked. */
export const decisionsOn = (asked: Asked, finding: Finding): Decisions =>
  decisionsOf(
    [{ asked, shift: 0 }],
    [...new Set(asked.expressions.flatMap((expression) => leavesOf(expression, finding)))],
    finding,
  );

/** The truths that were looked up among those that an expression is put together from. */
export function leavesOf(expression: Expression, finding: Finding): readonly Leaf[] {
  const truth = ruleOf(expression, finding.read);
  const standing = standingIn(finding.words, truth);
  if (standing !== undefined) return [{ truth, standing }];
  return truth.kind === "operation" ? truth.operands.flatMap((operand) => leavesOf(operand, finding)) : [];
}
