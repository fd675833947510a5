import type { Expression, Truth } from "@mangnon/schema";
import { type Bits, decide } from "./decide.ts";
import { truthOfCode } from "./truth-codes.ts";
import { known, type Standing, type Words } from "./words.ts";

/** A truth that decisions are made from, and where it stands. */
export interface Leaf {
  readonly truth: Expression;
  readonly standing: Standing;
}

export interface Deciding {
  readonly words: readonly Words[];
  readonly leaves: readonly Leaf[];
  readonly answer: (truths: ReadonlyMap<Expression, Truth>) => number;
}

/** What is decided by the truths that stand in columns of words; the answers are words themselves. */
export interface Decisions {
  /** Which of the words it looks at. */
  readonly uses: readonly number[];
  readonly ofWords: (words: readonly Int32Array[], into: Int32Array) => void;
  readonly ofOne: (words: readonly number[]) => number;
}

/** A table of so many truths has at most 2^20 cells; beyond, decisions are kept by their truths in a map. */
const mostBits = 20;

/** So many combinations are kept. */
const mostKept = 100_000;

/** Puts truths together, each combination once. */
export function createDecisions({ words, leaves, answer }: Deciding): Decisions {
  const masks = words.map((_, word) =>
    leaves
      .filter(({ standing }) => standing.word === word)
      .reduce((mask, { standing }) => mask | (3 << standing.shift), 0),
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
  const kept = new Map<string, number>();
  const ofOne = (all: readonly number[]): number => {
    const key = used.map(({ word, mask }) => (all[word] ?? 0) & mask).join(" ");
    const before = kept.get(key);
    if (before !== undefined) return before;
    const word = answerFor(all);
    if (kept.size < mostKept) kept.set(key, word);
    return word;
  };
  const packed = packing(leaves);
  const uses = used.map(({ word }) => word);
  return {
    uses,
    ...(packed === undefined ? { ofOne, ofWords: rowByRow(ofOne) } : packedDecisions(packed, ofOne)),
  };
}

const rowByRow =
  (ofOne: Decisions["ofOne"]): Decisions["ofWords"] =>
  (words, into) => {
    for (let row = 0; row < into.length; row += 1)
      into[row] = ofOne(words.map((word) => word[row] as number));
  };

/** Where the truths of each word go in an index: those from its lowest bit up to its highest wanted one. */
export interface Packing {
  readonly bits: readonly Bits[];
  readonly size: number;
}

/** How truths are packed into the index of a table; `undefined` when there are too many. */
export function packing(leaves: readonly Leaf[]): Packing | undefined {
  const words = [...new Set(leaves.map(({ standing }) => standing.word))];
  let shift = 0;
  const bits = words.map((word) => {
    const shifts = leaves
      .filter(({ standing }) => standing.word === word)
      .map(({ standing }) => standing.shift);
    const [low, high] = [Math.min(...shifts), Math.max(...shifts) + 2];
    const placed = { word, low, mask: 2 ** (high - low) - 1, shift };
    shift += high - low;
    return placed;
  });
  return shift <= mostBits ? { bits, size: 2 ** shift } : undefined;
}

function packedDecisions({ bits, size }: Packing, ofOne: Decisions["ofOne"]): Omit<Decisions, "uses"> {
  const cells = new Int32Array(size);
  const cellOf = (words: readonly number[]): number => {
    let cell = 0;
    for (const { word, low, mask, shift } of bits) {
      cell |= (((words[word] as number) >>> low) & mask) << shift;
    }
    return cell;
  };
  const at = (words: readonly number[]): number => {
    const cell = cellOf(words);
    if (cells[cell] === 0) cells[cell] = ofOne(words) | known;
    return (cells[cell] as number) & ~known;
  };
  return {
    ofOne: at,
    ofWords: (words, into) => {
      if (decide(cells, words, bits, into)) return;
      for (let row = into.indexOf(0); row !== -1; row = into.indexOf(0, row + 1)) {
        into[row] = at(words.map((word) => word[row] as number)) | known;
      }
    },
  };
}
