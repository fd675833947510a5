import type { TruthCounts } from "@mangnon/rules/compare";
import type { Language } from "@mangnon/schema";
import { compareWordsEn } from "./compare-words-en.ts";
import { compareWordsVi } from "./compare-words-vi.ts";

/** Records that one sentence is about: how many, and their share where it can be told. */
export interface Told {
  readonly count: number;
  readonly share: string | undefined;
}

/** What `compare` prints beside ids and labels. */
export interface CompareWords {
  readonly first: string;
  readonly second: string;
  readonly when: (data: { period: string; territory: string; asOf: string }) => string;
  /** The corner of the table: rows are the first definition's answers, columns the second's. */
  readonly corner: string;
  readonly all: string;
  readonly noRecords: string;
  readonly summary: (told: { all: number; same: Told; other: Told; undetermined: Told }) => string;
  readonly noSharedClass: string;
  readonly marks: (kind: "weights" | "counts") => string;
  readonly weightless: (count: number) => string;
  readonly outOfScope: string;
  readonly pair: (pair: Told & { first: string; second: string; by: string; bySecond: string }) => string;
  readonly mayBe: (classes: string) => string;
  readonly against: Readonly<
    Record<"same-by-first" | "all-others", (data: { count: number; by: string }) => string>
  >;
  readonly inCommon: string;
  readonly alike: string;
  readonly answers: Readonly<Record<keyof TruthCounts, string>>;
  readonly criterion: (data: {
    answer: string;
    here: string;
    others: string | undefined;
    label: string;
  }) => string;
  readonly causes: (by: string) => string;
  readonly moreCriteria: (count: number) => string;
  readonly morePairs: (count: number) => string;
}

/** The words of `compare` in a language. */
export const compareWordsOf = (lang: Language): CompareWords =>
  lang === "vi" ? compareWordsVi : compareWordsEn;
