import type { Expression, Truth } from "@mangnon/schema";
import { decide } from "./decide.ts";
import type { Standing } from "./definition-plan.ts";
import { empty } from "./look-up.ts";
import { truthOfCode } from "./truth-codes.ts";

/** What decisions are made from: truths that stand somewhere in columns of words. */
export interface Deciding {
  readonly words: readonly unknown[];
  readonly wanted: readonly { readonly truth: Expression; readonly standing: Standing }[];
  readonly answer: (truths: ReadonlyMap<Expression, Truth>) => number;
}

export interface Decisions {
  readonly ofWords: (words: readonly Uint32Array[], into: Uint32Array) => void;
  readonly ofOne: (words: readonly number[]) => number;
}

/** A table of so many truths has at most 2^20 cells; beyond, decisions are kept by their truths in a map. */
const mostBits = 20;

/** So many combinations are kept. */
const mostKnown = 100_000;

/** Puts truths together, each combination once. */
export function createDecisions({ words, wanted, answer }: Deciding): Decisions {
  const leaves = [...new Map(wanted.map((leaf) => [leaf.truth, leaf])).values()];
  const masks = words.map((_, word) =>
    leaves
      .filter(({ standing }) => standing.word === word)
      .reduce((mask, { standing }) => (mask | (3 << standing.shift)) >>> 0, 0),
  );
  const used = masks.flatMap((mask, word) => (mask === 0 ? [] : [{ word, mask }]));
  const answerFor = (all: readonly number[]): number =>
    answer(
      new Map(
        leaves.map(({ truth, standing: { word, shift } }) => [
          truth,
          truthOfCode(((all[word] ?? 0) >>> shift) & 3),
        ]),
      ),
    );
  const known = new Map<string, number>();
  const ofOne = (all: readonly number[]): number => {
    const key = used.map(({ word, mask }) => ((all[word] ?? 0) & mask) >>> 0).join(" ");
    const before = known.get(key);
    if (before !== undefined) return before;
    const word = answerFor(all);
    if (known.size < mostKnown) known.set(key, word);
    return word;
  };
  const pack = packing(leaves.map(({ standing }) => standing));
  return pack === undefined ? { ofOne, ofWords: rowByRow(ofOne) } : packedDecisions(pack, ofOne);
}

const rowByRow =
  (ofOne: Decisions["ofOne"]): Decisions["ofWords"] =>
  (words, into) => {
    for (let row = 0; row < into.length; row += 1) into[row] = ofOne(words.map((word) => word[row] as number));
  };

/** Where the truths of each word go in an index: those from its lowest bit up to its highest wanted one. */
interface Packing {
  readonly bits: readonly {
    readonly word: number;
    readonly low: number;
    readonly mask: number;
    readonly shift: number;
  }[];
  readonly size: number;
}

function packing(standings: readonly Standing[]): Packing | undefined {
  const words = [...new Set(standings.map(({ word }) => word))];
  let shift = 0;
  const bits = words.map((word) => {
    const shifts = standings.filter((standing) => standing.word === word).map((standing) => standing.shift);
    const [low, high] = [Math.min(...shifts), Math.max(...shifts) + 2];
    const placed = { word, low, mask: 2 ** (high - low) - 1, shift };
    shift += high - low;
    return placed;
  });
  return shift <= mostBits ? { bits, size: 2 ** shift } : undefined;
}

function packedDecisions({ bits, size }: Packing, ofOne: Decisions["ofOne"]): Decisions {
  const cells = new Uint32Array(size).fill(empty);
  const cellOf = (words: readonly number[]): number =>
    bits.reduce(
      (cell, { word, low, mask, shift }) => cell + ((((words[word] as number) >>> low) & mask) << shift),
      0,
    );
  const at = (words: readonly number[]): number => {
    const cell = cellOf(words);
    const known = cells[cell] as number;
    if (known !== empty) return known;
    const found = ofOne(words);
    cells[cell] = found;
    return found;
  };
  return {
    ofOne: at,
    ofWords: (words, into) => {
      const find = (row: number): number => at(words.map((word) => word[row] as number));
      const parts = bits.map(({ word, ...part }) => ({ ...part, words: words[word] as Uint32Array }));
      decide({ cells, find }, parts, into);
    },
  };
}
