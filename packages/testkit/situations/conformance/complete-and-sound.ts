// On whole records the answer of json-logic-js; on others that of every completion.
import type { ChildRecord, Rule } from "@mangnon/schema";
import type { CaseVocabulary } from "../../src/conformance/case.ts";
import { askedOfSome, dated, declared, named } from "./declared.ts";
import { ages, choice, either, type Lawful, long, someHard, sum } from "./lawful.ts";
import { dontKnow, span, v } from "./table.ts";

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

export const completeAndSound: readonly Lawful[] = [...complete, ...soundCases];
