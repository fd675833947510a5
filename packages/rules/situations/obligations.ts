// A made-up list of obligations: long hours, night work, papers, a crime, a signal; with fines that were raised.
import type { ChildRecord, Obligation, Obligations, Vocabulary } from "@mangnon/schema";
import { complianceOf } from "../src/compliance/compliance-of.ts";
import { type ReadObligations, readObligations } from "../src/compliance/read-obligations.ts";

const said = (text: string) => ({ vi: `${text} (vi)`, en: text });

export const source = (text: string) => ({ instrument: said(text), seen: "text" }) as const;

const hours = { type: "number", unit: "hours", min: 0, max: 60, changeable: true } as const;

export const vocabulary: Vocabulary = {
  codeLists: [
    {
      id: "x.jobs",
      label: said("jobs"),
      codes: ["farm", "shop", "mine", "quarry", "forge", "mill"].map((code) => ({ code, label: said(code) })),
    },
  ],
  facts: [],
  parameters: [],
  variables: [
    { id: "referenceDate", type: "date", min: "2015-01-01", max: "2030-12-31", label: said("the day") },
    { id: "age", type: "integer", unit: "years", min: 0, max: 30, label: said("age") },
    { id: "works", type: "boolean", label: said("work") },
    { id: "hours", ...hours, label: said("hours") },
    { id: "x.night", type: "boolean", changeable: true, label: said("night work") },
    { id: "x.papers", type: "boolean", changeable: true, label: said("papers") },
    { id: "x.job", type: "code", codes: "x.jobs", changeable: true, label: said("job") },
    { id: "x.forced", type: "boolean", label: said("force"), question: said("Is force used?") },
  ],
};

const sources = [source("The Act")];

export const fines: NonNullable<Obligation["penalties"]> = [
  {
    regime: "x.fines",
    bands: [
      { since: "2020-01-01", sources: [source("Order 1")] },
      {
        since: "2022-01-01",
        individual: { min: 1_000_000, max: 2_000_000 },
        organisationFactor: 2,
        sources: [source("Order 2")],
      },
      {
        since: "2024-07-01",
        until: "2027-12-31",
        individual: { min: 0, max: 5 },
        sources: [source("Order 3")],
      },
    ],
  },
];

const young = { "<": [{ var: "age" }, 15] };

export const tooLong: Obligation = {
  id: "x.hours",
  label: said("No more than 20 hours"),
  severity: "breach",
  since: "2021-01-01",
  population: young,
  breach: { ">": [{ var: "hours" }, 20] },
  sources,
  remedy: said("fewer hours"),
  penalties: fines,
};

const noNight: Obligation = {
  id: "x.no-night",
  label: said("No night work"),
  severity: "breach",
  since: "2021-01-01",
  until: "2028-12-31",
  breach: { var: "x.night" },
  sources,
  note: said("night is from ten to six"),
};

const papers: Obligation = {
  id: "x.papers-kept",
  label: said("Papers are kept"),
  severity: "breach",
  since: "2021-01-01",
  breach: { "!": [{ var: "x.papers" }] },
  sources,
};

const noMine: Obligation = {
  id: "x.no-mine",
  label: said("No work in a mine"),
  severity: "breach",
  since: "2021-01-01",
  breach: { "==": [{ var: "x.job" }, "mine"] },
  sources,
};

const noQuarry: Obligation = { ...noMine, id: "x.no-quarry", breach: { "==": [{ var: "x.job" }, "quarry"] } };

const crime: Obligation = {
  id: "x.crime",
  label: said("Signs of a crime"),
  severity: "warning",
  since: "2018-01-01",
  breach: { and: [{ var: "x.forced" }, young] },
  sources,
};

const signal: Obligation = {
  id: "x.signal",
  label: said("Signs of force"),
  severity: "urgent",
  since: "2018-01-01",
  breach: { var: "x.forced" },
  sources,
  remedy: said("report it"),
};

export const list: Obligations = {
  kind: "obligations",
  id: "x.duties",
  version: "1.0.0",
  label: said("Duties"),
  authority: said("Parliament"),
  sources,
  population: { var: "works" },
  regimes: [
    {
      id: "x.fines",
      label: said("fines"),
      unit: said("coins"),
      transitions: [{ on: "2022-01-01", rule: said("the lighter order"), sources: [source("Order 2")] }],
    },
  ],
  obligations: [tooLong, noNight, papers, noMine, noQuarry, crime, signal],
};

export const read: ReadObligations = readObligations(list, vocabulary);

/** Somebody of 14 who keeps every duty, told completely. */
export const lawful: ChildRecord = {
  referenceDate: "2025-05-12",
  age: 14,
  works: true,
  hours: 20,
  "x.night": false,
  "x.papers": true,
  "x.job": "farm",
  "x.forced": false,
};

export const judged = (otherwise: ChildRecord = {}, by: ReadObligations = read) =>
  complianceOf(by, { ...lawful, ...otherwise });

/** The statuses of the whole list, by id without the prefix. */
export const statuses = (otherwise: ChildRecord = {}): Readonly<Record<string, string>> =>
  Object.fromEntries(judged(otherwise).judged.map(({ id, status }) => [id.replace("x.", ""), status]));
