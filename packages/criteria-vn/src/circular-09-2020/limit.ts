import type { Comparator, LocalizedText } from "@mangnon/schema";

/** The comparisons that the Circular makes. */
export type Compared = Extract<Comparator, "at-least" | "above" | "at-most">;

/** A number in an item of the Circular: what it measures, and the words that say how it is compared. */
export interface Limit {
  /** The id of the entry it stands in, without `tt09.`: `III.4`, `art7.3`. */
  readonly of: string;
  /** What tells it from the other numbers of the entry. */
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  /** As the entry words it. The words pick the comparator. */
  readonly words: string;
  readonly comparator: Compared;
  /** True where the words do not compare at all, and the comparator is a reading. */
  readonly unstated?: boolean;
  readonly label: LocalizedText;
}
