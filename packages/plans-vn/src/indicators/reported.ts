import type { Citation, Indicator, LocalizedText } from "@mangnon/schema";

interface Reported {
  readonly id: string;
  readonly label: LocalizedText;
  readonly numerator: LocalizedText;
  readonly denominator: LocalizedText;
  readonly sources: Citation[];
  readonly note?: LocalizedText;
}

/** A share of people or bodies that a promise reached, from two counts that somebody reports. */
export function reported(words: Reported): Indicator {
  return {
    kind: "indicator",
    unit: "percent",
    direction: "higher-is-better",
    measure: "reported-ratio",
    ...words,
  };
}
