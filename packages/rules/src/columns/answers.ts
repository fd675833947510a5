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
export const answerIn = (word: number, { shift, bits }: Answered): number => (word >>> shift) & (2 ** bits - 1);

interface Open {
  readonly asked: { readonly asked: Asked; readonly shift: number }[];
  readonly leaves: Set<Leaf>;
  bits: number;
}

export interface Finding {
  readonly read: ReadDefinition;
  readonly words: readonly Words[];
}

/** Puts what is asked into as few tables of decisions as hold it, each look-up giving several answers. */
export function answersTo(all: readonly Asked[], { read, words }: Finding): readonly Answered[] {
  const open: Open[] = [];
  const placed = all.map((asked) => {
    const leaves = asked.expressions.flatMap((expression) => leavesOf(expression, { read, words }));
    const fits = open.find(
      (table) =>
        table.bits + asked.bits <= bitsOfWord && packing([...table.leaves, ...leaves]) !== undefined,
    );
    const table = fits ?? { asked: [], leaves: new Set(), bits: 0 };
    if (fits === undefined) open.push(table);
    const shift = table.bits;
    table.asked.push({ asked, shift });
    table.bits += asked.bits;
    for (const leaf of leaves) table.leaves.add(leaf);
    return { table, shift, bits: asked.bits };
  });
  const decisions = new Map(open.map((table) => [table, decisionsOf(table, { read, words })]));
  return placed.map(({ table, ...place }) => ({ decisions: decisions.get(table) as Decisions, ...place }));
}

const decisionsOf = ({ asked, leaves }: Open, { read, words }: Finding): Decisions =>
  createDecisions({
    words,
    leaves: [...leaves],
    answer: (truths) =>
      asked.reduce(
        (word, { asked: { answer }, shift }) =>
          word | (answer((expression) => truthFrom(expression, truths, read)) << shift),
        0,
      ),
  });

/** The truths that were looked up among those that an expression is put together from. */
export function leavesOf(expression: Expression, finding: Finding): readonly Leaf[] {
  const truth = ruleOf(expression, finding.read);
  const standing = standingIn(finding.words, truth);
  if (standing !== undefined) return [{ truth, standing }];
  return truth.kind === "operation" ? truth.operands.flatMap((operand) => leavesOf(operand, finding)) : [];
}
