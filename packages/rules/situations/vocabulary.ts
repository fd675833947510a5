// A made-up vocabulary with every type of variable, so that random rules have something to name.
import type { CodeList, Fact, Parameter, Variable, Vocabulary } from "@mangnon/schema";

export const label = { vi: "một điều", en: "something" } as const;

const codeList = (id: string, codes: readonly string[]): CodeList => ({
  id,
  label,
  codes: codes.map((code) => ({ code, label })),
});

export const jobs = ["farm", "shop", "mine", "other"] as const;
export const dangers = ["dust", "heat", "noise"] as const;

export const codeLists: readonly CodeList[] = [
  codeList("x.jobs", jobs),
  codeList("x.dangers", dangers),
  codeList("x.sexes", ["male", "female"]),
];

const hours = { type: "number", unit: "hours", label } as const;

/** Variables without skip patterns. */
export const baseVariables = [
  { id: "works", type: "boolean", label },
  { id: "x.ill", type: "boolean", label },
  { id: "hours", ...hours, min: 0, max: 60 },
  { id: "x.change", ...hours, min: -10, max: 10 },
  { id: "ageInYears", type: "integer", unit: "years", min: 0, max: 30, label },
  { id: "x.days", type: "integer", unit: "days", min: 0, max: 7, label },
  { id: "birthDate", type: "date", min: "2004-01-01", max: "2016-12-31", label },
  { id: "referenceDate", type: "date", min: "2019-01-01", max: "2025-12-31", label },
  { id: "x.job", type: "code", codes: "x.jobs", label },
  { id: "sex", type: "code", codes: "x.sexes", label },
  { id: "x.dangers", type: "codes", codes: "x.dangers", label },
  { id: "x.place", type: "text", label },
] as const satisfies readonly Variable[];

/** Variables whose skip pattern is drawn at random, with the value where they are not asked. */
export const skippedVariables = [
  { id: "x.night", type: "boolean", label, otherwise: false },
  { id: "x.extra", ...hours, min: 0, max: 20, otherwise: 0 },
  { id: "x.shifts", type: "integer", unit: "days", min: 0, max: 5, label, otherwise: 0 },
  { id: "x.since", type: "date", min: "2018-01-01", max: "2025-12-31", label, otherwise: "2025-12-31" },
  { id: "x.trade", type: "code", codes: "x.jobs", label, otherwise: "other" },
  { id: "x.risks", type: "codes", codes: "x.dangers", label, otherwise: ["dust"] },
  { id: "x.note", type: "text", label, otherwise: "none" },
] as const satisfies readonly Variable[];

/** Ages and months, counted from two dates by both policies on leap days. */
export const kernels = [
  {
    id: "age",
    label,
    kernel: "completed-years",
    from: "birthDate",
    on: "referenceDate",
    recorded: "ageInYears",
  },
  {
    id: "x.months",
    label,
    kernel: "completed-months",
    from: "birthDate",
    on: "referenceDate",
    leapDay: "last-day",
  },
] as const satisfies readonly Fact[];

const value = (since: string | undefined, is: number | readonly string[], until?: string) => ({
  ...(since === undefined ? {} : { since }),
  ...(until === undefined ? {} : { until }),
  value: is,
  sources: [],
});

/** From always, with a beginning and an end, and a list. */
export const parameters: readonly Parameter[] = [
  {
    id: "x.limit",
    label,
    type: "number",
    unit: "hours",
    values: [value(undefined, 20), value("2021-01-01", 30), value("2023-06-01", 25.5)],
  },
  {
    id: "x.least-age",
    label,
    type: "integer",
    unit: "years",
    values: [value("2020-01-01", 15), value("2022-01-01", 16, "2024-12-31")],
  },
  {
    id: "x.listed",
    label,
    type: "codes",
    codes: "x.jobs",
    values: [value("2019-01-01", ["mine"]), value("2021-01-01", ["mine", "shop"])],
  },
];

/** The vocabulary without its random parts. */
export const vocabulary: Vocabulary = { codeLists, variables: baseVariables, facts: kernels, parameters };
