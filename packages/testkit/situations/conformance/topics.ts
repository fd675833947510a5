// What is known in part, why something is not known, and what rules name beside variables.
import type { ChildRecord, RecordValue, Rule } from "@mangnon/schema";
import { askedOfSome, counted, dated, declared, named } from "./declared.ts";
import {
  dontKnow,
  each,
  given,
  ofEach,
  pairs,
  type Row,
  refused,
  span,
  type Table,
  truths,
  v,
} from "./table.ts";

const day = "2020-01-05";

const dates: readonly Row[] = [
  ...each(
    [v("since")],
    ofEach("since", [
      "2020-01-05",
      "2020-01",
      "2019-12",
      "2020",
      "2019",
      "2018",
      "2019-13",
      "2019-12-32",
      "05/01/2020",
      "20200105",
      20200105,
      span("2019-12-30", "2020-01-02"),
      span("2019", "2020-01"),
      span("2020-01-02", "2019-12-30"),
      { ...span("2019-12-30", "2020-01-02"), unknown: "refused" },
      undefined,
      null,
      "",
      dontKnow,
    ]),
  ),
  ...each(
    [{ "<": [v("since"), day] }, { ">=": [v("since"), "2020-01-01"] }],
    ofEach("since", [
      "2020-01-04",
      "2020-01-05",
      "2020-01",
      "2019-12",
      "2019",
      "2020",
      span("2020-01-01", "2020-01-04"),
      span("2020-01-01", "2020-01-05"),
      span("2019-12-31", "2020-01-01"),
      undefined,
    ]),
  ),
  ...each(
    [{ "<": ["2019-12-30", v("since"), "2020-01-02"] }],
    ofEach("since", [
      "2019-12-30",
      "2019-12-31",
      "2020-01-01",
      "2020-01",
      "2019-12",
      span("2019-12-31", "2020-01-01"),
    ]),
  ),
];

const intervals: readonly Row[] = [
  ...each(
    [v("hours"), v("days")],
    [
      ...[
        { from: 2, to: 4 },
        { from: 4, to: 4 },
        { from: -5, to: 3 },
        { from: 8, to: 99 },
        { from: 11, to: 12 },
        { from: 4, to: 2 },
        { from: 2.5, to: 3.5 },
        { from: 2.2, to: 2.8 },
        { from: "2", to: "4" },
        { from: 2, to: 4, unknown: "refused" as const },
      ].map((value) => ({ hours: value, days: value })),
      { hours: Number.MAX_SAFE_INTEGER, days: 2.5 },
      { hours: "4", days: true },
      {},
    ],
  ),
  ...each(
    [{ "<": [{ "+": [v("hours"), v("extra")] }, 5] }],
    [
      { hours: span(0, 2), extra: span(0, 2) },
      { hours: span(0, 3), extra: span(0, 2) },
      { hours: span(3, 5), extra: span(2, 4) },
      { hours: 9.5 },
      { hours: 0.5 },
      { hours: 5, extra: span(-4, -0.5) },
    ],
  ),
  ...each(
    [{ ">": [{ "-": [v("days"), v("shifts")] }, 0] }, { "==": [{ "+": [v("days"), v("shifts")] }, 0] }],
    pairs(
      ["days", [0, span(0, 2), span(4, 6), undefined]],
      ["shifts", [-3, span(-3, -1), span(-1, 1), undefined]],
    ),
  ),
  ...each(
    [{ "<": [{ max: [v("days"), v("shifts")] }, 3] }, { ">=": [{ min: [v("days"), 2] }, 2] }],
    [{ days: 4 }, { days: span(0, 2) }, { days: span(1, 2), shifts: span(0, 2) }, { shifts: 3 }, {}],
  ),
];

const codeSets: readonly Row[] = [
  ...each(
    [v("job")],
    ofEach("job", [
      "mine",
      { oneOf: ["mine", "shop"] },
      { oneOf: ["shop", "mine"] },
      { oneOf: ["mine", "mine"] },
      { oneOf: ["mine"] },
      { oneOf: [] },
      { oneOf: ["mine", "sea"] },
      { oneOf: ["mine", "shop"], unknown: "refused" },
      "sea",
      "MINE",
      2,
      undefined,
      "",
      dontKnow,
    ]),
  ),
  ...each(
    [v("dangers")],
    ofEach("dangers", [
      ["dust"],
      [],
      ["dust", "dust"],
      ["smoke"],
      "dust",
      undefined,
      dontKnow,
      { oneOf: ["dust"] },
    ]),
  ),
  ...each(
    [
      { "==": [v("job"), "mine"] },
      { in: [v("job"), ["mine", "shop"]] },
      { "!": [{ in: [v("job"), ["farm", "other"]] }] },
    ],
    ofEach("job", [
      { oneOf: ["mine", "shop"] },
      { oneOf: ["mine", "farm"] },
      { oneOf: ["farm", "other"] },
      { oneOf: ["farm", "shop", "other"] },
      undefined,
    ]),
  ),
  ...each(
    [{ or: [{ "==": [v("job"), "mine"] }, { "==": [v("job"), "shop"] }] }],
    ofEach("job", ["mine", "farm", { oneOf: ["mine", "shop"] }, { oneOf: ["mine", "farm"] }, undefined]),
    "a variable named twice counts as two: `in` says more",
  ),
  ...each(
    [{ "==": [v("job"), v("trade")] }],
    pairs(
      ["job", [{ oneOf: ["mine", "shop"] }, "mine"]],
      ["trade", [{ oneOf: ["farm", "other"] }, { oneOf: ["shop", "other"] }, { oneOf: ["mine"] }]],
    ),
  ),
];

const whys: readonly RecordValue[] = [
  undefined,
  null,
  "",
  dontKnow,
  refused,
  { unknown: "invalid" },
  { unknown: "absent" },
  {} as RecordValue,
  { unknown: "hidden" } as never,
];

const reasons: readonly Row[] = [
  ...each([v("works")], ofEach("works", [...whys, 1, 0, "true", [] as never])),
  ...each([v("days")], ofEach("days", [...whys, "3", true, 2.5, -1, 7, span(1, 2)])),
  ...each([v("place")], ofEach("place", [...whys, 5, " "])),
  ...each([v("job")], ofEach("job", whys)),
  ...each(
    [{ and: [v("works"), { "<": [v("days"), 3] }] }],
    pairs(["works", [true, dontKnow, undefined]], ["days", [refused, "2", undefined]]),
    "each reason once",
  ),
  ...each(
    [{ or: [v("works"), { ">": [{ "/": [v("days"), v("shifts")] }, 1] }] }],
    [
      { days: 2, shifts: 0 },
      { works: dontKnow, days: 2, shifts: 0 },
      { works: false, days: refused, shifts: 2 },
      { works: true, days: refused, shifts: 0 },
    ],
  ),
];

const skips: readonly Row[] = [
  ...each(
    [v("night"), { "!": [v("night")] }],
    pairs(["works", [...truths, dontKnow]], ["night", [true, false, undefined, dontKnow, 5]]),
  ),
  ...each(
    [{ ">": [v("hours"), 4] }],
    pairs(["works", truths], ["hours", [0, 3, 5, span(3, 5), span(5, 8), undefined, refused, 99]]),
  ),
  ...each([v("hours")], pairs(["works", truths], ["hours", [0, 3, span(2, 4), undefined]])),
  ...each(
    [v("job"), { "==": [v("job"), "mine"] }],
    pairs(["works", truths], ["job", ["mine", "other", { oneOf: ["mine", "shop"] }, undefined]]),
  ),
  ...each([v("place")], pairs(["works", truths], ["place", ["home", "field", undefined]])),
  ...each(
    [{ in: ["dust", v("dangers")] }],
    pairs(["works", truths], ["dangers", [["dust"], ["heat"], undefined]]),
  ),
  ...each(
    [{ "<": [v("since"), "2020-01-05"] }],
    pairs(["works", truths], ["since", ["2020-01-01", "2020-01-10", "2020-01", undefined]]),
  ),
  ...each(
    [{ ">": [v("shifts"), 0] }],
    pairs(["days", [2, 3, span(1, 2), span(2, 3), undefined]], ["shifts", [0, 1, -1, undefined]]),
  ),
  ...each(
    [v("late")],
    [
      { works: false },
      { works: true, night: false },
      { works: true, night: true },
      { works: true, night: true, late: true },
      { works: true, late: true },
      { late: true },
      { works: false, late: true },
      {},
    ],
    "a question that is asked of those who were asked another",
  ),
  ...each(
    [{ and: [v("works"), v("night")] }, { or: [{ "!": [v("works")] }, { "!": [v("night")] }] }],
    pairs(["works", truths], ["night", truths]),
  ),
];

const on = ["2019-12-31", "2020-01-01", "2020-05-31", "2020-06-01", "2020-01", "2020", "2019", undefined];

const parameters: readonly Row[] = [
  ...each(
    [v("parameter.x.limit"), v("parameter.x.most-days"), v("parameter.x.ended"), v("parameter.x.listed")],
    ofEach("referenceDate", on),
  ),
  ...each(
    [{ ">": [v("hours"), v("parameter.x.limit")] }],
    pairs(["referenceDate", on], ["hours", [4, 5, 7, undefined]]),
  ),
  ...each(
    [{ ">": [v("days"), v("parameter.x.most-days")] }],
    pairs(["referenceDate", ["2019-12-31", "2020-01-01", "2019", undefined]], ["days", [3, 4, undefined]]),
  ),
  ...each(
    [{ ">": [v("days"), v("parameter.x.ended")] }],
    pairs(["referenceDate", ["2020-05-31", "2020-06-01", "2020-05", undefined]], ["days", [2, 3, undefined]]),
  ),
  ...each(
    [{ "==": [v("parameter.x.with-a-gap"), 2] }],
    ofEach("referenceDate", [
      "2020-01-31",
      "2020-02-01",
      "2020-03-01",
      "2020-01",
      "2020-02",
      span("2020-01-31", "2020-03-01"),
      undefined,
    ]),
  ),
  ...each(
    [{ in: [v("job"), v("parameter.x.listed")] }],
    pairs(
      [
        "referenceDate",
        ["2019-12-31", "2020-01-01", "2020-06-01", span("2020-05-31", "2020-06-01"), undefined],
      ],
      ["job", ["mine", "shop", { oneOf: ["mine", "shop"] }, undefined]],
    ),
  ),
  ...each(
    [
      { or: [v("works"), { ">": [v("days"), v("parameter.x.most-days")] }] },
      { and: [v("works"), { ">": [v("days"), v("parameter.x.most-days")] }] },
    ],
    pairs(["referenceDate", ["2019-12-31", "2020-01-01", undefined]], ["works", [true, false]]),
    "where there is no law, what can be decided without it is decided",
  ),
  ...each(
    [{ some: [[v("days"), 1], { ">": [{ var: "" }, v("parameter.x.most-days")] }] }],
    pairs(["referenceDate", ["2019-12-31", "2020-01-01", undefined]], ["days", [4, 3, undefined]]),
  ),
];

const total: Rule = v("fact.total");

const facts: readonly Row[] = [
  ...each(
    [v("fact.long"), v("fact.hard"), { and: [v("fact.long"), v("fact.hard")] }],
    pairs(["hours", [6, 7, span(5, 7), undefined]], ["night", truths]),
  ),
  ...each(
    [total, v("fact.doubled"), { ">": [total, 5] }],
    [
      { hours: 3, extra: 1 },
      { hours: 3, extra: 3 },
      { hours: span(2, 4), extra: 1 },
      { hours: 10 },
      { extra: 4 },
      { hours: 1 },
      {},
    ],
  ),
  ...each([v("fact.where")], [{ place: "a", note: "b" }, { place: "a" }, {}]),
  ...each(
    [
      { in: ["mine", v("fact.dangerous-jobs")] },
      { some: [v("fact.dangerous-jobs"), { "==": [{ var: "" }, "mine"] }] },
    ],
    pairs(["job", ["mine", "shop", undefined]], ["trade", ["mine", "farm", undefined]]),
  ),
];

const ageRecords = (birth: readonly RecordValue[], at: readonly RecordValue[]): readonly ChildRecord[] =>
  pairs(["birthDate", birth], ["referenceDate", at]);

const age: Rule = v("fact.age");
const allCounts: readonly Rule[] = [
  v("fact.years"),
  v("fact.years-last-day"),
  v("fact.months"),
  v("fact.months-last-day"),
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
    [v("fact.years"), v("fact.months")],
    ageRecords(
      ["2005-01-10", "2005-01-31"],
      ["2005-01-31", "2005-02-28", "2020-01-09", "2020-01-10", "2020-01-30", "2020-01-31"],
    ),
  ),
  ...each([v("fact.years"), v("fact.months")], ageRecords(["2005", "2005-01"], ["2020-01-10", "2020"])),
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

const listsWithHoles: readonly Row[] = [
  [[v("days"), v("shifts"), 2], { days: 1 }],
  [[v("job"), v("trade"), v("job")], { job: "mine", trade: { oneOf: ["farm", "shop"] } }],
  [[v("works"), true], {}],
  [[v("since"), v("until")], { since: "2020-01-05", until: "2020-01" }],
  [[{ "/": [v("days"), v("shifts")] }, 1], { days: 2, shifts: 0 }],
  ...each(
    [{ in: [v("days"), [v("shifts"), 2]] }],
    pairs(["days", [2, 3, 4, undefined]], ["shifts", [3, span(-3, 2), undefined]]),
  ),
  ...each(
    [{ in: [v("job"), [v("trade"), "mine"]] }],
    pairs(
      ["job", ["mine", "farm", { oneOf: ["mine", "farm"] }]],
      ["trade", ["farm", { oneOf: ["farm", "shop"] }, undefined]],
    ),
  ),
  ...each(
    [{ in: [v("since"), [v("until"), "2020-01-01"]] }],
    [
      { since: "2020-01-01" },
      { since: "2019-12-31" },
      { since: "2020-01-05" },
      { since: "2020-01-05", until: "2020-01-05" },
      {},
    ],
  ),
  ...each(
    [{ in: [true, [v("works"), v("ill")]] }, { in: [false, [v("works"), v("ill")]] }],
    pairs(["works", truths], ["ill", [true, undefined]]),
  ),
  ...each(
    [
      { if: [v("works"), [v("days")], [v("shifts")]] },
      { in: [3, { if: [v("works"), [v("days")], [v("shifts")]] }] },
    ],
    [
      given({ days: 3, shifts: 3 }),
      { days: 3, shifts: 1 },
      { works: true, days: 3 },
      { works: false, days: 3 },
      {},
    ],
  ),
];

export const topics: readonly Table[] = [
  { about: { topic: "partial-dates" }, vocabulary: declared, rows: dates },
  { about: { topic: "intervals" }, vocabulary: declared, rows: intervals },
  { about: { topic: "code-sets" }, vocabulary: declared, rows: codeSets },
  { about: { topic: "reasons" }, vocabulary: declared, rows: reasons },
  { about: { topic: "skip-patterns" }, vocabulary: askedOfSome, rows: skips },
  { about: { topic: "parameters" }, vocabulary: dated, rows: parameters },
  { about: { topic: "facts" }, vocabulary: named, rows: facts },
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
  { about: { topic: "lists" }, vocabulary: declared, rows: listsWithHoles },
];
