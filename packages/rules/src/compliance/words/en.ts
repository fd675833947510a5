import type { ComplianceWords } from "./words.ts";

export const complianceEn: ComplianceWords = {
  title: (list, on) => `${list}, on ${on}`,
  summaries: {
    "breaches-found": "breaches found",
    "none-found": "no breach found of the duties in this list",
    "nothing-applies": "no duty of this list was in force and concerned this record",
    undetermined: "undetermined: no breach is sure, and not every duty could be judged",
  },
  counted: ({ breached, open, outOfForce }) =>
    [
      ...(breached > 0 ? [`${breached} breached`] : []),
      ...(open > 0 ? [`${open} undetermined`] : []),
      ...(outOfForce > 0 ? [`${outOfForce} not in force on that day`] : []),
    ].join(", "),
  headings: {
    urgent: "URGENT: a signal that must be acted upon at once",
    breach: "Breach",
    warning: "Warning: a crime may be at hand; only the authorities decide",
  },
  open: "Undetermined",
  provision: "article",
  because: "because",
  penalty: (regime) => `penalty by ${regime}`,
  individual: (amounts) => `individual: ${amounts}`,
  organisation: (amounts) => `organisation: ${amounts}`,
  amounts: (min, max, unit) => `${min} to ${max} ${unit}`,
  notSeen: "amount not seen",
  bandSince: (since) => `for acts since ${since}`,
  noPenalty: "penalty: none was seen for it",
  noBand: "none was seen for acts of that day",
  transition: (on) => `transition (law of ${on})`,
  note: "reading",
  remedy: { breach: "to make it lawful", warning: "to do", urgent: "to do at once" },
  lawful: "What would end all the breaches found:",
  ask: "To settle what is undetermined, ask:",
  nothingToAsk: "nothing that could be asked would settle it",
  notVerdict: "This applies rules to what was recorded. It is no decision of an authority.",
  separator: ",",
};
