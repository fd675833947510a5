// The four laws: each base case with those that it promises something about.
import type { ChildRecord, Rule } from "@mangnon/schema";
import type { CaseVocabulary, Law } from "../../src/conformance/case.ts";
import { askedOfSome, counted, dated, declared, named } from "./declared.ts";
import { dontKnow, span, v } from "./table.ts";

/** A case of a law, and what follows from it: other records, or other writings of its rule. */
export interface Lawful {
  readonly law: Law;
  readonly vocabulary: CaseVocabulary;
  readonly rule: Rule;
  readonly record: ChildRecord;
  /** `monotone`: the same record, better and better known. */
  readonly steps?: readonly ChildRecord[];
  /** `one-meaning`: the same rule in other words. */
  readonly writings?: readonly Rule[];
}

const ages = counted(["2004-12-30", "2005-01-03"], ["2019-12-30", "2020-01-03"]);
const long: Rule = { ">": [v("hours"), v("parameter.x.limit")] };
const someHard: Rule = { some: [[v("job"), v("trade")], { in: [{ var: "" }, ["mine", "other"]] }] };
const either: Rule = { or: [v("works"), { and: [v("ill"), { "<": [v("days"), 3] }] }] };
const sum: Rule = { "+": [v("hours"), { "*": [2, v("extra")] }] };
const choice: Rule = { if: [v("works"), { "<": [v("days"), 3] }, { ">": [v("shifts"), 0] }] };

const known: ChildRecord = {
  works: true,
  ill: false,
  night: true,
  hours: 6.5,
  extra: -2,
  days: 3,
  shifts: 1,
  job: "mine",
  trade: "farm",
  dangers: ["dust", "heat"],
  place: "an",
  note: "bình",
  since: "2020-01-01",
  until: "2020-01-05",
  referenceDate: "2020-03-01",
};
const other: ChildRecord = {
  ...known,
  works: false,
  ill: true,
  hours: 5,
  extra: 0.5,
  days: 2,
  shifts: -3,
  job: "shop",
  trade: "other",
  dangers: [],
  place: "bi\u0300nh",
  referenceDate: "2020-06-01",
};

const manyRules: readonly Rule[] = [
  either,
  sum,
  choice,
  someHard,
  { and: [{ "<": [sum, 5] }, either] },
  { if: [{ "<": [v("hours"), 6] }, { cat: [v("place"), "-"] }, { substr: [v("note"), 1, 2] }] },
  {
    reduce: [
      { filter: [[v("days"), v("shifts"), 5], { ">": [{ var: "" }, 1] }] },
      { "+": [{ var: "accumulator" }, { var: "current" }] },
      0,
    ],
  },
  { map: [v("dangers"), { in: [{ var: "" }, ["dust", "noise"]] }] },
  { merge: [{ filter: [v("dangers"), { "!=": [{ var: "" }, "dust"] }] }, ["noise", "dust"]] },
  { "<=": [{ min: [v("hours"), { "-": [v("extra")] }] }, { max: [v("extra"), 1] }] },
  { "==": [{ "%": [{ "*": [v("days"), 5] }, 4] }, { "-": [v("days"), 0] }] },
  { "<": [v("since"), v("until")] },
  { if: [{ "==": [v("place"), v("note")] }, "same", { "!=": [v("job"), v("trade")] }, "other", "else"] },
  { all: [{ merge: [v("dangers"), ["dust"]] }, { "!": [{ "==": [{ var: "" }, "noise"] }] }] },
  { none: [[v("days"), v("shifts")], { "<": [{ var: "" }, -1] }] },
  { "/": [{ "+": [v("days"), v("shifts")] }, 2] },
];

const complete: readonly Lawful[] = [
  ...[known, other].flatMap((record) =>
    manyRules.map((rule): Lawful => ({ law: "complete", vocabulary: declared, rule, record })),
  ),
  ...[known, other].map((record): Lawful => ({ law: "complete", vocabulary: dated, rule: long, record })),
  ...[known, other].flatMap((record) =>
    [v("fact.hard"), v("fact.doubled"), v("fact.where")].map(
      (rule): Lawful => ({ law: "complete", vocabulary: named, rule, record }),
    ),
  ),
  ...["2004-12-31", "2005-01-01", "2005-01-02"].map(
    (birthDate): Lawful => ({
      law: "complete",
      vocabulary: ages,
      rule: { "<": [v("fact.age"), 15] },
      record: { birthDate, referenceDate: "2020-01-01" },
    }),
  ),
];

const sound = (vocabulary: CaseVocabulary, rule: Rule, record: ChildRecord): Lawful => ({
  law: "sound",
  vocabulary,
  rule,
  record,
});

const soundCases: readonly Lawful[] = [
  sound(declared, either, { works: true }),
  sound(declared, either, { works: false, ill: false }),
  sound(declared, either, { works: false, days: span(3, 5) }),
  sound(declared, choice, { days: span(0, 2), shifts: 2 }),
  sound(declared, choice, { days: 4, shifts: span(-3, 0) }),
  sound(declared, { "<": [sum, 5] }, { hours: span(0, 4), extra: span(-4, 0) }),
  sound(declared, { ">": [sum, 5] }, { hours: span(8, 10), extra: span(-1, 4) }),
  sound(declared, someHard, { job: { oneOf: ["mine", "other"] } }),
  sound(declared, someHard, { job: "mine", trade: dontKnow }),
  sound(
    declared,
    { "!": [{ "==": [v("job"), v("trade")] }] },
    { job: { oneOf: ["mine", "shop"] }, trade: { oneOf: ["farm", "other"] } },
  ),
  sound(declared, { "<": [v("since"), v("until")] }, { since: "2019" }),
  sound(declared, { "<=": [v("since"), "2019-12-31"] }, { since: "2019-12" }),
  sound(declared, { "<": [{ max: [v("days"), v("shifts")] }, 4] }, { days: span(0, 3) }),
  sound(declared, { ">=": [{ "%": [v("days"), 4] }, 0] }, {}),
  sound(declared, { in: [3, [v("days"), 3]] }, {}),
  sound(declared, { all: [[v("days"), v("shifts")], { "<": [{ var: "" }, 4] }] }, { days: span(0, 3) }),
  sound(declared, { in: [v("job"), ["farm", "shop", "mine", "other"]] }, {}),
  sound(askedOfSome, v("night"), { works: false }),
  sound(askedOfSome, { and: [v("works"), v("night")] }, { night: false }),
  sound(askedOfSome, { ">": [v("shifts"), 0] }, { days: span(0, 2) }),
  sound(askedOfSome, { ">=": [v("hours"), 0] }, {}),
  sound(askedOfSome, { "<": [v("hours"), 6] }, { hours: span(2, 5) }),
  sound(dated, long, { hours: 7 }),
  sound(dated, long, { hours: span(0, 4) }),
  sound(dated, long, { hours: 5.5, referenceDate: "2020-01" }),
  sound(dated, { in: [v("job"), v("parameter.x.listed")] }, { job: "mine", referenceDate: "2020-01" }),
  sound(
    ages,
    { "<": [v("fact.age"), 15] },
    { birthDate: "2005-01-02", referenceDate: span("2019-12-30", "2020-01-01") },
  ),
  sound(ages, { "<": [v("fact.age"), 16] }, {}),
  sound(ages, { "<": [v("fact.age"), 15] }, { ageInYears: span(13, 14) }),
  sound(named, v("fact.hard"), { hours: span(7, 9) }),
];

const learns = (
  vocabulary: CaseVocabulary,
  rule: Rule,
  record: ChildRecord,
  ...steps: readonly ChildRecord[]
): Lawful => ({
  law: "monotone",
  vocabulary,
  rule,
  record,
  steps,
});

const monotone: readonly Lawful[] = [
  learns(
    declared,
    either,
    {},
    { ill: true },
    { ill: true, days: span(0, 4) },
    { ill: true, days: span(0, 2) },
    { ill: true, days: 2, works: false },
  ),
  learns(
    declared,
    choice,
    {},
    { days: span(0, 2) },
    { days: span(0, 2), shifts: span(1, 3) },
    { days: 1, shifts: 2, works: false },
  ),
  learns(
    declared,
    sum,
    {},
    { hours: span(2, 8) },
    { hours: span(2, 4), extra: span(0, 4) },
    { hours: 3, extra: span(0, 1) },
    { hours: 3, extra: 1 },
  ),
  learns(
    declared,
    v("since"),
    {},
    { since: "2020" },
    { since: "2020-01" },
    { since: span("2020-01-02", "2020-01-04") },
    { since: "2020-01-03" },
  ),
  learns(
    declared,
    { "<": [v("since"), "2020-01-04"] },
    {},
    { since: "2020" },
    { since: span("2020-01-01", "2020-01-03") },
    { since: "2020-01-02" },
  ),
  learns(
    declared,
    someHard,
    {},
    { job: { oneOf: ["mine", "shop"] } },
    { job: { oneOf: ["mine", "shop"] }, trade: "other" },
    { job: "shop", trade: "other" },
  ),
  learns(
    declared,
    { if: [v("works"), v("job"), "farm"] },
    {},
    { job: { oneOf: ["mine", "shop"] } },
    { works: true, job: { oneOf: ["mine", "shop"] } },
    { works: true, job: "shop" },
  ),
  learns(
    declared,
    { map: [[v("days"), v("shifts")], { "+": [{ var: "" }, 1] }] },
    {},
    { days: 2 },
    { days: 2, shifts: span(0, 1) },
    { days: 2, shifts: 0 },
  ),
  learns(
    declared,
    { filter: [[v("days"), 1], { ">": [{ var: "" }, 2] }] },
    {},
    { days: span(0, 2) },
    { days: 1 },
  ),
  learns(askedOfSome, v("night"), {}, { works: true }, { works: true, night: false }),
  learns(
    askedOfSome,
    v("hours"),
    {},
    { hours: span(2, 4) },
    { works: true, hours: span(2, 4) },
    { works: true, hours: 3 },
  ),
  learns(
    askedOfSome,
    v("late"),
    {},
    { works: true },
    { works: true, night: true },
    { works: true, night: true, late: true },
  ),
  learns(
    dated,
    long,
    {},
    { referenceDate: "2020" },
    { referenceDate: "2020", hours: span(5, 10) },
    { referenceDate: "2020-01", hours: span(6.5, 8) },
    { referenceDate: "2020-01-05", hours: 7 },
  ),
  learns(
    dated,
    v("parameter.x.limit"),
    {},
    { referenceDate: "2020" },
    { referenceDate: span("2020-05-31", "2020-06-01") },
    { referenceDate: "2020-06-01" },
  ),
  learns(
    ages,
    v("fact.age"),
    {},
    { referenceDate: "2020-01-01" },
    { referenceDate: "2020-01-01", birthDate: "2005" },
    { referenceDate: "2020-01-01", birthDate: "2005-01-02" },
  ),
  learns(
    ages,
    { "<": [v("fact.age"), 15] },
    {},
    { ageInYears: span(14, 16) },
    { ageInYears: span(14, 16), birthDate: "2005-01-02" },
    { ageInYears: 14, birthDate: "2005-01-02", referenceDate: "2020-01-01" },
  ),
];

const means = (
  vocabulary: CaseVocabulary,
  record: ChildRecord,
  rule: Rule,
  ...writings: readonly Rule[]
): Lawful => ({
  law: "one-meaning",
  vocabulary,
  rule,
  record,
  writings,
});

const [works, ill] = [v("works"), v("ill")];
const partly: readonly ChildRecord[] = [{}, { works: true }, { ill: false }, { works: true, ill: false }];

const oneMeaning: readonly Lawful[] = [
  ...partly.map((record) =>
    means(
      declared,
      record,
      { and: [works, ill] },
      { and: [ill, works] },
      { "!": [{ or: [{ "!": [works] }, { "!": ill }] }] },
      { and: [{ and: [works] }, { "!!": [ill] }] },
      { all: [[works, ill], { var: "" }] },
      { if: [works, ill, false] },
    ),
  ),
  ...[{}, { days: 3 }, { days: span(2, 3) }, { days: span(0, 2) }].map((record) =>
    means(
      declared,
      record,
      { "<": [v("days"), 3] },
      { ">": [3, v("days")] },
      { "!": [{ ">=": [v("days"), 3] }] },
      { "!": { "<=": [3, v("days")] } },
      { "<": [{ "+": [v("days"), 0] }, 3] },
      { "<": [{ "-": [{ "-": [v("days")] }] }, 3] },
    ),
  ),
  ...[{}, { job: "mine" }, { job: { oneOf: ["mine", "shop"] } }, { job: { oneOf: ["farm", "other"] } }].map(
    (record) =>
      means(
        declared,
        record,
        { in: [v("job"), ["mine", "shop"]] },
        { in: [v("job"), ["shop", "mine", "shop"]] },
        { some: [[v("job")], { in: [{ var: "" }, ["mine", "shop"]] }] },
        { "!": [{ "!": [{ in: [v("job"), ["mine", "shop"]] }] }] },
      ),
  ),
  ...[{}, { hours: 7 }, { hours: span(5, 7), night: true }, { hours: 2, night: false }].map((record) =>
    means(
      named,
      record,
      v("fact.hard"),
      { or: [{ ">": [v("hours"), 6] }, v("night")] },
      { or: [v("fact.long"), v("night")] },
      { if: [v("fact.long"), true, v("night")] },
    ),
  ),
  ...[{}, { works: false }, { works: true, night: true }].map((record) =>
    means(
      askedOfSome,
      record,
      { "!": [v("night")] },
      { "==": [v("night"), false] },
      { "!=": [true, v("night")] },
    ),
  ),
];

export const laws: readonly Lawful[] = [...complete, ...soundCases, ...monotone, ...oneMeaning];
