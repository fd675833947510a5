// More that is known takes nothing back; the same in other words is the same.
import type { ChildRecord, Rule } from "@mangnon/schema";
import type { CaseVocabulary } from "../../src/conformance/case.ts";
import { askedOfSome, dated, declared, named } from "./declared.ts";
import { ages, choice, either, type Lawful, long, someHard, sum } from "./lawful.ts";
import { span, v } from "./table.ts";

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

export const monotoneAndOneMeaning: readonly Lawful[] = [...monotone, ...oneMeaning];
