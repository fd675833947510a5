import type { Expression } from "@mangnon/schema";
import type { ReadDefinition } from "../definition/read-definition.ts";
import { decisionsOn, leavesOf } from "./answers.ts";
import { packing } from "./decisions.ts";
import { ruleOf } from "./plan-truths.ts";
import { firstOf, rowsAtOnce, wholeFours } from "./room.ts";
import { codeOfTruth } from "./truth-codes.ts";
import { standingIn, type Words } from "./words.ts";

/**
 * Adds the truths that stand between those that were looked up and what is asked, where one table of decisions cannot
 * hold all that something asked is made of: each is put together first, and looked at afterwards as one truth.
 */
export function withStages(
  words: readonly Words[],
  asked: readonly (readonly Expression[])[],
  read: ReadDefinition,
): readonly Words[] {
  const all = [...words];
  const finding = { read, words: all };
  const fits = (truths: readonly Expression[]): boolean =>
    packing(truths.flatMap((truth) => leavesOf(truth, finding))) !== undefined;
  const partsOf = (expression: Expression): readonly Expression[] => {
    const truth = ruleOf(expression, read);
    const stands = standingIn(all, truth) !== undefined;
    return stands || truth.kind !== "operation" ? [] : truth.operands;
  };
  const settle = (truths: readonly Expression[]): void => {
    if (fits(truths)) return;
    for (const truth of truths) settle(partsOf(truth));
    for (const truth of truths) {
      if (!fits(truths) && partsOf(truth).length > 0) all.push(staged(ruleOf(truth, read), all, read));
    }
  };
  asked.forEach(settle);
  return all;
}

/** One truth, decided by words that come before it. */
function staged(truth: Expression, words: readonly Words[], read: ReadDefinition): Words {
  const before = [...words];
  const decisions = decisionsOn(
    { expressions: [truth], bits: 2, answer: (truthOf) => codeOfTruth(truthOf(truth)) },
    { read, words: before },
  );
  const room = new Int32Array(rowsAtOnce);
  const found: number[] = before.map(() => 0);
  return {
    truths: [truth],
    atoms: [],
    ofColumns: ({ rows }, found) => {
      const into = firstOf(room, wholeFours(rows));
      decisions.ofWords(found, into);
      return into;
    },
    ofRecord: (record, buckets) => {
      for (const word of decisions.uses) found[word] = (before[word] as Words).ofRecord(record, buckets);
      return decisions.ofOne(found);
    },
  };
}
