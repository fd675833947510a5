import type { ChildRecord, Expression } from "@mangnon/schema";
import type { Atom } from "./atom.ts";
import type { Batch } from "./batch.ts";

/** Truths of one kind, in words of two bits each: looked up in a table, or asked row by row. */
export interface Words {
  readonly truths: readonly Expression[];
  /** What rows are looked up by; left out where the whole record is looked at. */
  readonly atoms?: readonly Atom[];
  /** The words of the rows that are looked up, in whole fours of rows; those before it were found already. */
  readonly ofColumns: (batch: Batch, before: readonly Int32Array[]) => Int32Array;
  /** The word of one record, whose buckets are kept by the place of their atoms. */
  readonly ofRecord: (record: ChildRecord, buckets: Int16Array) => number;
}

/** So many bits a word has for truths, and so many truths. */
export const bitsOfWord = 30;
export const mostTruths = bitsOfWord / 2;

/** Marks a cell that was worked out; 0 is a cell that nobody has asked for yet. */
export const known = 2 ** bitsOfWord;

/** Where a truth stands: in which column of words, at which bit. */
export interface Standing {
  readonly word: number;
  readonly shift: number;
}

/** Where a truth stands, if it was looked up. */
export function standingIn(words: readonly Words[], truth: Expression): Standing | undefined {
  const word = words.findIndex(({ truths }) => truths.includes(truth));
  return word === -1 ? undefined : { word, shift: 2 * (words[word]?.truths.indexOf(truth) ?? 0) };
}
