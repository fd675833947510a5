import type { Indicator } from "@mangnon/schema";

/** What is too little to be published. */
export interface Policy {
  /** The smallest count of people that is published; nobody at all is no count of people. */
  readonly minimum: number;
  /** True where "all of them" says of each what must not be said of one, as it does of children in child labour. */
  readonly hidesEverybody: boolean;
}

/** The smallest count that is published where an indicator declares none. */
export const usualMinimum = 5;

/**
 * The policy of an indicator: its own minimum or 5. What is counted from the records of children hides also that all
 * of a group are in the numerator; a reported ratio, such as of officials trained, does not.
 */
export const policyOf = ({ disclosure, measure }: Indicator): Policy => ({
  minimum: disclosure?.minimum ?? usualMinimum,
  hidesEverybody: measure === "class-ratio",
});
