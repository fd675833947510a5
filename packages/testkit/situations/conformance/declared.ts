// What the cases of the kit may name: small ranges, so that all that can be known can be tried.
import type { CaseVocabulary } from "../../src/conformance/case.ts";

const hours = { type: "number", unit: "hours" } as const;
const days = { type: "integer", unit: "days" } as const;

/** Everybody is asked everything. */
export const declared = {
  variables: [
    { id: "works", type: "boolean" },
    { id: "ill", type: "boolean" },
    { id: "night", type: "boolean" },
    { id: "hours", ...hours, min: 0, max: 10 },
    { id: "extra", ...hours, min: -4, max: 4 },
    { id: "days", ...days, min: 0, max: 6 },
    { id: "shifts", ...days, min: -3, max: 3 },
    { id: "job", type: "code", codes: "jobs" },
    { id: "trade", type: "code", codes: "jobs" },
    { id: "dangers", type: "codes", codes: "dangers" },
    { id: "place", type: "text" },
    { id: "note", type: "text" },
    { id: "since", type: "date", min: "2019-12-25", max: "2020-01-10" },
    { id: "until", type: "date", min: "2020-01-01", max: "2020-01-20" },
  ],
  codeLists: [
    { id: "jobs", codes: ["farm", "shop", "mine", "other"] },
    { id: "dangers", codes: ["dust", "heat", "noise"] },
  ],
} as const satisfies CaseVocabulary;

/** Night work, extra hours and the rest are asked of those who work. */
export const askedOfSome: CaseVocabulary = {
  ...declared,
  variables: [
    { id: "works", type: "boolean" },
    { id: "ill", type: "boolean" },
    { id: "days", ...days, min: 0, max: 6 },
    { id: "night", type: "boolean", when: { var: "works" }, otherwise: false },
    { id: "hours", ...hours, min: 0, max: 10, when: { var: "works" }, otherwise: 0 },
    { id: "shifts", ...days, min: -3, max: 3, when: { ">": [{ var: "days" }, 2] }, otherwise: 0 },
    { id: "job", type: "code", codes: "jobs", when: { var: "works" }, otherwise: "other" },
    { id: "dangers", type: "codes", codes: "dangers", when: { var: "works" }, otherwise: ["dust"] },
    { id: "place", type: "text", when: { var: "works" }, otherwise: "home" },
    {
      id: "since",
      type: "date",
      min: "2019-12-25",
      max: "2020-01-10",
      when: { var: "works" },
      otherwise: "2020-01-10",
    },
    { id: "late", type: "boolean", when: { var: "night" }, otherwise: false },
  ],
};

/** Numbers of the law by date: from always, from a day on, repealed, and a list. */
export const dated: CaseVocabulary = {
  ...declared,
  variables: [
    ...declared.variables,
    { id: "referenceDate", type: "date", min: "2019-12-25", max: "2020-07-10" },
  ],
  parameters: [
    {
      id: "x.limit",
      type: "number",
      unit: "hours",
      values: [{ value: 4 }, { since: "2020-01-01", value: 6 }, { since: "2020-06-01", value: 5 }],
    },
    { id: "x.most-days", type: "integer", unit: "days", values: [{ since: "2020-01-01", value: 3 }] },
    {
      id: "x.ended",
      type: "integer",
      unit: "days",
      values: [{ since: "2020-01-01", until: "2020-05-31", value: 2 }],
    },
    {
      id: "x.with-a-gap",
      type: "integer",
      unit: "days",
      values: [
        { since: "2020-01-01", until: "2020-01-31", value: 2 },
        { since: "2020-03-01", value: 2 },
      ],
    },
    {
      id: "x.listed",
      type: "codes",
      codes: "jobs",
      values: [
        { since: "2020-01-01", value: ["mine"] },
        { since: "2020-06-01", value: ["mine", "shop"] },
      ],
    },
  ],
};

const between = (id: string, min: string, max: string) => ({ id, type: "date", min, max }) as const;

/** Ages counted from two dates, by both policies on leap days, with and without an age that was told. */
export const counted = (birth: readonly [string, string], on: readonly [string, string]): CaseVocabulary => ({
  variables: [
    between("birthDate", ...birth),
    between("referenceDate", ...on),
    { id: "ageInYears", type: "integer", unit: "years", min: 0, max: 30 },
  ],
  facts: [
    { id: "age", kernel: "completed-years", from: "birthDate", on: "referenceDate", recorded: "ageInYears" },
    { id: "years", kernel: "completed-years", from: "birthDate", on: "referenceDate" },
    {
      id: "years-last-day",
      kernel: "completed-years",
      from: "birthDate",
      on: "referenceDate",
      leapDay: "last-day",
    },
    { id: "months", kernel: "completed-months", from: "birthDate", on: "referenceDate" },
    {
      id: "months-last-day",
      kernel: "completed-months",
      from: "birthDate",
      on: "referenceDate",
      leapDay: "last-day",
    },
    { id: "begun", kernel: "begun-months", from: "birthDate", on: "referenceDate" },
    {
      id: "begun-last-day",
      kernel: "begun-months",
      from: "birthDate",
      on: "referenceDate",
      leapDay: "last-day",
    },
  ],
});

/** Facts that are rules, one by another. */
export const named: CaseVocabulary = {
  ...declared,
  facts: [
    { id: "long", rule: { ">": [{ var: "hours" }, 6] } },
    { id: "hard", rule: { or: [{ var: "fact.long" }, { var: "night" }] } },
    { id: "total", rule: { "+": [{ var: "hours" }, { var: "extra" }] } },
    { id: "doubled", rule: { "*": [{ var: "fact.total" }, 2] } },
    { id: "dangerous-jobs", rule: [{ var: "job" }, { var: "trade" }] },
    { id: "where", rule: { cat: [{ var: "place" }, "-", { var: "note" }] } },
  ],
};
