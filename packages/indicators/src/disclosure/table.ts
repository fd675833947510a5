import type { Policy } from "./policy.ts";

/** The counts of a rate that are tested, each for itself. */
export type Part = "numerator" | "complement" | "denominator";

/** One rate of a release, as sums of the counts of its table; sums are given by the positions of what they add. */
export interface Figure {
  /** The disaggregation values, `{}` for all. */
  readonly cell: Readonly<Record<string, string>>;
  /** The same for figures of one indicator that are split by the same names. */
  readonly level: string;
  readonly numerator: readonly number[];
  /** Those of the denominator who are not in the numerator. */
  readonly complement: readonly number[];
  /** What else can be read from the rate once it is published, such as how many are undetermined. */
  readonly beside: readonly (readonly number[])[];
  readonly policy: Policy;
  /** What must be hidden besides small counts, such as a sum that differs little from an earlier release. */
  readonly alsoHidden?: readonly Part[];
  /**
   * The indicator that counts some of the same, where the figure is not published itself: it could be told from others,
   * and is tested so that it cannot.
   */
  readonly guardOf?: string;
}

/**
 * All that is published together: counts of the smallest things anyone could ask for (lowest unit × finest cell ×
 * place), and the figures that are sums of them.
 */
export interface Table {
  readonly counts: readonly number[];
  readonly figures: readonly Figure[];
  /** Sums that earlier releases made public: they cannot be hidden any more. */
  readonly known: readonly (readonly number[])[];
}

/** What the part of a figure is the sum of. */
export function sumOf({ numerator, complement }: Figure, part: Part): readonly number[] {
  if (part === "numerator") return numerator;
  return part === "complement" ? complement : [...numerator, ...complement];
}

/** A sum of counts. */
export const added = (counts: readonly number[], sum: readonly number[]): number =>
  sum.reduce((total, at) => total + (counts[at] ?? 0), 0);

/** Everybody in the denominator. */
export const peopleIn = ({ counts }: Pick<Table, "counts">, figure: Figure): number =>
  added(counts, sumOf(figure, "denominator"));
