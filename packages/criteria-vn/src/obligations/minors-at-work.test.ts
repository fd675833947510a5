import { checkObligationRules } from "@mangnon/rules/compliance";
import { checkObligations, checkShape, obligationsSchema } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { vocabulary } from "../../situations/judge.ts";
import { duties, employed, foundIn, glazing, judgedByDuties } from "../../situations/work-arrangements.ts";
import { minorsAtWork } from "./minors-at-work.ts";

const { obligations } = minorsAtWork;

test("the list has the form that the schema declares, and its rules are read without issues", () => {
  expect(checkShape(obligationsSchema, minorsAtWork).issues).toEqual([]);
  expect(checkObligations(minorsAtWork)).toEqual([]);
  expect(checkObligationRules(minorsAtWork, vocabulary)).toEqual([]);
});

test("every obligation names article and point in both languages, and what makes it lawful or has to be done", () => {
  for (const { id, sources, remedy } of obligations) {
    expect(id).toMatch(/^vn\.(?:duty|child|signal)\./);
    for (const { provision } of sources) expect([id, provision?.vi, provision?.en]).not.toContain(undefined);
    expect([id, remedy]).not.toContain(undefined);
  }
});

test("articles 143 to 147 are all there: each point that concerns employers has its duty", () => {
  const cited = new Set(
    obligations.flatMap(({ sources }) =>
      sources
        .filter(({ instrument }) => instrument.en.startsWith("Labour Code"))
        .map(({ provision }) => provision?.en ?? ""),
    ),
  );
  const points = (article: string, letters: string) =>
    [...letters].map((point) => `${article}, point ${point}`);
  expect([...cited]).toEqual(
    expect.arrayContaining([
      "Article 143, clause 2",
      "Article 143, clause 3",
      "Article 143, clause 4",
      "Article 144, clause 3",
      ...points("Article 145, clause 1", "abcd"),
      "Article 145, clause 3",
      "Article 146, clause 1",
      "Article 146, clause 2",
      ...points("Article 147, clause 1", "abcdđegh"),
      ...points("Article 147, clause 2", "abcdđ"),
    ]),
  );
});

test("articles 3, 4, 6 and 12 of the Circular are there as far as they concern employers", () => {
  const cited = new Set(obligations.flatMap(({ sources }) => sources.map(({ provision }) => provision?.en)));
  const points = (clause: string, letters: string) =>
    [...letters].map((point) => `${clause}, point ${point}`);
  const clauses = (article: number, numbers: string) =>
    [...numbers].map((clause) => `Article ${article}, clause ${clause}`);
  expect([...cited]).toEqual(
    expect.arrayContaining([
      ...clauses(3, "136"),
      ...points("Article 3, clause 5", "ab"),
      ...points("Article 4, clause 1", "ab"),
      ...points("Article 4, clause 2", "abc"),
      ...clauses(4, "3"),
      ...clauses(6, "123456"),
      ...clauses(12, "1234"),
    ]),
  );
});

test("no rule of the list holds a number", () => {
  const leaves = (value: unknown): readonly unknown[] =>
    typeof value === "object" && value !== null ? Object.values(value).flatMap(leaves) : [value];
  const rules = obligations.flatMap(({ breach, population }) => [breach, population]);
  expect(leaves(rules).filter((leaf) => typeof leaf === "number")).toEqual([]);
});

describe("a girl of 14 who glazes pots for 22 hours a week, two nights among them", () => {
  const { summary, judged, lawful } = judgedByDuties(glazing);

  test("breaches the weekly hours and the ban on night work; her hours breach the law on children besides", () => {
    expect(foundIn(glazing)).toEqual([
      "hours-a-week.under-15",
      "no-night-work.under-15",
      "child.unlawful-work",
    ]);
    expect(summary).toBe("breaches-found");
  });

  test("of article 146, clause 1, in force since 1 January 2021", () => {
    for (const { sources, since } of judged.filter(({ id }) => /(?:week|night-work)\.under-15$/.test(id))) {
      expect([sources[0]?.provision?.vi, since]).toEqual(["Khoản 1 Điều 146", "2021-01-01"]);
    }
  });

  test("and all of it would end at 20 hours a week or less without night work", () => {
    const told = lawful.map(({ changes }) =>
      changes.map(({ variable, to, orFurther }) => [variable, "known" in to ? to.known : to, orFurther]),
    );
    expect(told).toContainEqual([
      ["usualHoursPerWeek", 20, "less"],
      ["vn.nightWork", false, undefined],
    ]);
    expect(judgedByDuties({ ...glazing, usualHoursPerWeek: 20, "vn.nightWork": false }).summary).toBe(
      "none-found",
    );
  });
});

test("every obligation is breached or signalled by some record, and every other one of these leaves it alone", () => {
  const stage = { "vn.job": "tt09.II.1", "vn.artsOrSport": true, "vn.authorityConsent": true };
  const jobs = "a b c d d-bar e g h"
    .split(" ")
    .map((point) => employed(16, { "vn.job": `blld.147-1-${point}` }));
  const places = "a b c d d-bar"
    .split(" ")
    .map((point) => employed(16, { "vn.workplace": `blld.147-2-${point}` }));
  const long = { usualHoursPerDay: 9, usualHoursPerWeek: 41, "vn.overtime": true, "vn.nightWork": true };
  const papers = {
    "vn.writtenContract": false,
    "vn.parentalConsent": false,
    "vn.minorsRegister": false,
    "vn.hoursHarmSchooling": true,
    "vn.conditionsUnsuitable": true,
  };
  const signing = {
    "vn.childAbuseConviction": true,
    "vn.childAbuseUndertaking": false,
    "vn.criminalRecordIssued": "2024-01-01",
    "vn.representativeInContract": false,
    "vn.awayFromFamily": true,
    "vn.studyInContract": false,
  };
  const care = {
    "vn.restBreaks": false,
    "vn.minorConsulted": false,
    "vn.safetySupervised": false,
    "vn.healthNoLongerSuits": true,
    "vn.minorToldOfHealth": false,
    "vn.representativeToldOfHealth": false,
  };
  const signs = {
    "vn.harmfulChores": true,
    "vn.madeToBeg": true,
    "vn.priorSanction": true,
    "vn.forcedLabour": true,
    "vn.signsOfTrafficking": true,
    "vn.sexualExploitation": true,
    "vn.illicitActivity": true,
  };
  const records = [
    ...jobs,
    ...places,
    employed(12),
    employed(12, { ...stage, ...papers, "vn.authorityConsent": false }),
    employed(12, { ...stage, "vn.contractBegan": "2024-01-01", "vn.consentFile": false }),
    employed(14, { ...signing, ...care }),
    employed(14, { "vn.criminalRecordCertificate": false }),
    employed(14, { ...long, ...papers, "vn.healthCertificate": false }),
    employed(14, {
      "vn.lastHealthCheck": "2024-01-01",
      "vn.job": "blld.147-1-h",
      "vn.workplace": "blld.147-2-d",
    }),
    employed(17, { ...long, "vn.job": "other" }),
    employed(15, { ...signs, "vn.job": "blld.147-1-h" }),
  ];
  const found = records.map(foundIn);
  const shortIds = obligations.map(({ id }) => id.replace(/^vn\.(?:duty\.|signal\.)?/, ""));
  expect([...new Set(found.flat())].sort()).toEqual([...shortIds].sort());
  for (const name of shortIds)
    expect([name, found.every((names) => names.includes(name))]).toEqual([name, false]);
});

test("what is lawful at every age from 13 breaches nothing", () => {
  for (const age of [13, 14, 15, 16, 17]) expect([age, foundIn(employed(age))]).toEqual([age, []]);
});

test("a record that says nothing breaches nothing, and keeps nothing", () => {
  const { judged, summary } = judgedByDuties({});
  expect(summary).toBe("undetermined");
  expect(new Set(judged.map(({ status }) => status))).toEqual(new Set(["undetermined"]));
});

test("of an age and a day alone nothing is breached and nothing is kept of those at that age", () => {
  const { judged } = judgedByDuties({ ageInYears: 14, referenceDate: "2025-06-01" });
  const statuses = new Set(judged.map(({ status }) => status));
  expect(statuses).toEqual(new Set(["undetermined", "not-concerned"]));
});

test("before the Code no duty of it is in force, and that is not “none found”", () => {
  const { summary, judged } = judgedByDuties(employed(14, { referenceDate: "2017-01-01" }));
  expect([summary, judged.every(({ status }) => status === "not-in-force")]).toEqual([
    "nothing-applies",
    true,
  ]);
});

test("every variable of the list can be asked for, but for the sex of a child, which is chosen", () => {
  const asked = duties.each.flatMap(({ read }) => [...read.variables.values()]);
  const unasked = asked.filter(({ variable }) => variable.question === undefined);
  expect([...new Set(unasked.map(({ variable }) => variable.id))]).toEqual(["sex"]);
});
