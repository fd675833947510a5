// Years and months from one date to another: leap days, birthdays, and ages that were told beside.
import type { ChildRecord, RecordValue, Rule } from "@mangnon/schema";
import { counted } from "./declared.ts";
import { dontKnow, each, ofEach, pairs, type Row, span, type Table, v } from "./table.ts";

const ageRecords = (birth: readonly RecordValue[], at: readonly RecordValue[]): readonly ChildRecord[] =>
  pairs(["birthDate", birth], ["referenceDate", at]);

const age: Rule = v("fact.age");
const allCounts: readonly Rule[] = [
  v("fact.years"),
  v("fact.years-last-day"),
  v("fact.months"),
  v("fact.months-last-day"),
  v("fact.begun"),
  v("fact.begun-last-day"),
];

const leapDays: readonly Row[] = [
  ...each(
    allCounts,
    ageRecords(
      ["2008-02-29"],
      ["2009-02-27", "2009-02-28", "2009-03-01", "2012-02-28", "2012-02-29", "2023-02-28", "2023-03-01"],
    ),
  ),
  ...each(allCounts, [
    { birthDate: "2008-02", referenceDate: "2023-02-28" },
    { birthDate: "2008-02-29", referenceDate: "2023-02" },
  ]),
];

const birthdays: readonly Row[] = [
  ...each(
    [v("fact.years"), v("fact.months"), v("fact.begun")],
    ageRecords(
      ["2005-01-10", "2005-01-31"],
      ["2005-01-31", "2005-02-28", "2020-01-09", "2020-01-10", "2020-01-11", "2020-01-30", "2020-01-31"],
    ),
  ),
  ...each(
    [v("fact.years"), v("fact.months"), v("fact.begun"), { "<=": [v("fact.begun"), 180] }],
    ageRecords(["2005", "2005-01"], ["2020-01-10", "2020"]),
  ),
  ...each(
    [v("fact.years"), { ">=": [v("fact.years"), 0] }],
    ageRecords(["2020-01-11"], ["2020-01-10", "2020-01-11", "2020-01"]),
    "a birth after the day is no age",
  ),
];

const ages: readonly Row[] = [
  ...each(
    [{ "<": [age, 15] }],
    [
      ...ageRecords(
        ["2004-12-31", "2005-01-01", "2005-01-02", "2004-12", "2005-01", undefined],
        ["2019-12-31", "2020-01-01", "2020-01", undefined],
      ),
      ...ofEach("ageInYears", [14, 15, span(13, 14), span(14, 15), span(15, 30), dontKnow]),
    ],
  ),
  ...each(
    [age, { "<": [age, 15] }],
    [
      { birthDate: "2005-01-01", referenceDate: "2020-01-01", ageInYears: 15 },
      { birthDate: "2005-01-01", referenceDate: "2020-01-01", ageInYears: 14 },
      { birthDate: "2005-01", referenceDate: "2020-01-01", ageInYears: 14 },
      { birthDate: "2005-01", referenceDate: "2020-01-01", ageInYears: 15 },
      { birthDate: "2005-01", referenceDate: "2020-01-01", ageInYears: span(15, 20) },
      { birthDate: "2005-01-01", ageInYears: 14 },
      { referenceDate: "2020-01-01", ageInYears: span(14, 15) },
      {},
    ],
    "dates and a told age have to agree; either alone is enough",
  ),
  ...each(
    [{ or: [v("fact.years"), age].map((each): Rule => ({ ">=": [each, 15] })) }],
    [
      { birthDate: "2005-01-01", referenceDate: "2020-01-01" },
      { birthDate: "2005-01", referenceDate: "2020-01-01" },
      { ageInYears: 15 },
      { ageInYears: 14, birthDate: "2005-01-02" },
      {},
    ],
  ),
];

export const kernels: readonly Table[] = [
  {
    about: { topic: "kernels" },
    vocabulary: counted(["2008-02-01", "2008-03-01"], ["2008-02-01", "2023-03-02"]),
    rows: leapDays,
  },
  {
    about: { topic: "kernels" },
    vocabulary: counted(["2005-01-01", "2020-01-31"], ["2005-01-01", "2020-12-31"]),
    rows: birthdays,
  },
  {
    about: { topic: "kernels" },
    vocabulary: counted(["2004-12-30", "2005-01-03"], ["2019-12-30", "2020-01-03"]),
    rows: ages,
  },
];
