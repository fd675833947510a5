import type { LocalizedText, Rule, Variable } from "@mangnon/schema";

export const working: Rule = { var: "economicActivity" };

/** Asked of whoever works: of the others it is false, and left out it is unknown. */
export const askedOfWorkers = { when: working, otherwise: false } as const;

/** Something that the employer can put right, asked of whoever works. */
export const arranged = (id: string, label: LocalizedText, question: LocalizedText): Variable => ({
  id,
  type: "boolean",
  changeable: true,
  ...askedOfWorkers,
  label,
  question,
});

/** The same, of what nobody can put right afterwards. */
export const given = (id: string, label: LocalizedText, question: LocalizedText): Variable => ({
  id,
  type: "boolean",
  ...askedOfWorkers,
  label,
  question,
});

/** A day that may be known by its month or its year alone. */
export const day = (id: string, label: LocalizedText, question: LocalizedText): Variable => ({
  id,
  type: "date",
  min: "1990-01-01",
  max: "2100-12-31",
  label,
  question,
});
