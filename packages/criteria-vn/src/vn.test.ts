import { checkRules } from "@mangnon/rules";
import {
  type Citation,
  codeListSchema,
  definitionSchema,
  factSchema,
  parameterSchema,
  variableSchema,
} from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { vocabulary } from "../situations/judge.ts";
import { factors } from "./at-risk/factors.ts";
import * as entryPoint from "./index.ts";
import { partlyOvertimeJobs } from "./parameters/lists.ts";
import { vn } from "./vn.ts";

const { codeLists = [], variables = [], facts = [], parameters = [], definitions = [] } = vn.contributes;
const { obligations: lists = [] } = vn.contributes;
/** Numbers of the Circular, which `limits.test.ts` holds against its words. */
const ofCircular = (id: string): boolean => id.startsWith("vn.tt09.");
const ofStatistics = (id: string): boolean => /^vn\.(?:0318|survey-2012)\./.test(id);

const duties = lists.flatMap(({ obligations }) => obligations);
const everything = [...codeLists, ...variables, ...facts, ...parameters, ...definitions, ...lists, ...duties];

test("the entry point offers the pack", () => {
  expect(Object.keys(entryPoint)).toEqual(["vn"]);
});

test("the pack is frozen to its leaves", () => {
  expect(partsOf(vn).filter((part) => !Object.isFrozen(part))).toEqual([]);
});

test("every id is given once and carries the pack's prefix", () => {
  const ids = everything.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^vn[.-]/.test(id))).toEqual([]);
});

test.each([
  ["code lists", codeLists, codeListSchema],
  ["variables", variables, variableSchema],
  ["facts", facts, factSchema],
  ["parameters", parameters, parameterSchema],
  ["definitions", definitions, definitionSchema],
] as const)("the %s have the form that the schema declares", (_, items, schema) => {
  for (const item of items) expect([item.id, schema.safeParse(item).error]).toEqual([item.id, undefined]);
});

test.each(definitions)("the rules of $id are read without issues", (definition) => {
  expect(checkRules(definition, vocabulary)).toEqual([]);
});

describe("numbers", () => {
  test("stand in parameters: a rule holds no number, and 0 at most", () => {
    const rules = [
      ...variables.map(({ when }) => when),
      ...facts.map((fact) => ("rule" in fact ? fact.rule : undefined)),
      ...definitions.flatMap(({ population, classes }) => [population, ...classes.map(({ rule }) => rule)]),
    ];
    expect(leavesOf(rules).filter((leaf) => typeof leaf === "number" && leaf !== 0)).toEqual([]);
  });

  test("of the law say since when they hold; those of a statistic alone hold on any day", () => {
    const timeless = parameters.filter(({ values }) => values.some(({ since }) => since === undefined));
    expect(timeless.map(({ id }) => id)).toEqual(parameters.map(({ id }) => id).filter(ofStatistics));
  });

  test("hold since the first day of their law: the Law on Children, the Penal Code, the Labour Code, the Circular", () => {
    const days = parameters.flatMap(({ values }) => values.flatMap(({ since = [] }) => since));
    expect([...new Set(days)].sort()).toEqual(["2017-06-01", "2018-01-01", "2021-01-01", "2021-03-15"]);
    const firstDays = [
      ["09/2020", "2021-03-15"],
      ["102/2016", "2017-06-01"],
      ["100/2015", "2018-01-01"],
      ["45/2019", "2021-01-01"],
    ] as const;
    for (const { id, values } of parameters) {
      const cited = JSON.stringify(values[0]?.sources);
      const since = firstDays.find(([number]) => cited.includes(number))?.[1];
      if (!ofStatistics(id)) expect([id, values[0]?.since]).toEqual([id, since]);
    }
  });

  test("are those of the law", () => {
    const numbers = parameters.filter(({ id, type }) => type !== "codes" && !ofCircular(id));
    expect(
      Object.fromEntries(numbers.map(({ id, values }) => [id, values.map(({ value }) => value)])),
    ).toEqual({
      "vn.age.light-work": [13],
      "vn.age.minimum": [15],
      "vn.age.adult": [18],
      "vn.0318.youngest": [5],
      "vn.0318.oldest": [17],
      "vn.max-hours-per-day.under-15": [4],
      "vn.max-hours-per-week.under-15": [20],
      "vn.max-hours-per-day.15-17": [8],
      "vn.max-hours-per-week.15-17": [40],
      "vn.health-check-months": [6],
      "vn.age.child": [16],
      "vn.penal-296.age": [16],
      "vn.penal-296.injury": [31],
      "vn.penal-297.age": [16],
      "vn.survey-2012.age.5": [5],
      "vn.survey-2012.age.12": [12],
      "vn.survey-2012.age.15": [15],
      "vn.survey-2012.age.18": [18],
      "vn.survey-2012.hours-per-day.5-11": [1],
      "vn.survey-2012.hours-per-week.5-11": [5],
      "vn.survey-2012.hours-per-day.12-14": [4],
      "vn.survey-2012.hours-per-week.12-14": [24],
      "vn.survey-2012.hours-per-day.15-17": [7],
      "vn.survey-2012.hours-per-week.15-17": [42],
    });
  });

  test("are each used by some rule, but for the deadline of the authority and the months of the table of loads", () => {
    const used = JSON.stringify([variables, facts, definitions, duties]);
    const unused = parameters.filter(({ id }) => !used.includes(`"parameter.${id}"`));
    expect(unused.map(({ id }) => id)).toEqual([
      "vn.tt09.art7.3.working-days",
      "vn.tt09.III.68.age.from",
      "vn.tt09.III.68.age.second",
      "vn.tt09.III.68.age.before",
    ]);
  });
});

describe("citations", () => {
  test("every number, fact and definition has one, and every code but `other` and `none`", () => {
    const uncited = [
      ...parameters.flatMap(({ id, values }) => values.map(({ sources }) => ({ id, sources }))),
      ...facts.map(({ id, sources = [] }) => ({ id, sources })),
      ...definitions,
      ...codeLists.flatMap(({ codes }) => codes.map(({ code, sources = [] }) => ({ id: code, sources }))),
    ].filter(({ sources }) => sources.length === 0);
    expect(uncited.map(({ id }) => id)).toEqual(["other", "other", "none"]);
  });

  test("each says how well its text was seen, and names the provision; the risk profile says that it is none", () => {
    const citations = partsOf(vn).filter((part): part is Citation => Object.hasOwn(part, "instrument"));
    expect(citations.length).toBeGreaterThan(60);
    for (const citation of citations) {
      expect(citation).toMatchObject({ provision: { vi: /\S/, en: /\S/ } });
      const { en } = citation.instrument;
      const isText = !/Survey 2012|risk profile|28\/2020|130\/2021/.test(en);
      expect([en, citation.seen === "text"]).toEqual([en, isText]);
    }
  });

  test("point đ is written đ in Vietnamese and in words, `d-bar` in ids, and never as point d", () => {
    const codes = codeLists.flatMap((list) => list.codes);
    const pointOf = (code: string) =>
      codes.find((of) => of.code === code)?.sources?.[0]?.provision?.vi.match(/^Điểm (\S+)/)?.[1];
    expect(["blld.147-1-d", "blld.147-1-d-bar"].map(pointOf)).toEqual(["d", "đ"]);
    expect(["blld.147-2-d", "blld.147-2-d-bar"].map(pointOf)).toEqual(["d", "đ"]);
    expect(codes.filter(({ code }) => /[^\x20-\x7e]/.test(code))).toEqual([]);
  });
});

describe("words", () => {
  const texts = partsOf(vn).filter(
    (part): part is { vi: string; en: string } => Object.hasOwn(part, "vi") || Object.hasOwn(part, "en"),
  );

  test("are there in Vietnamese and in English, composed, and not the same in both", () => {
    expect(texts.length).toBeGreaterThan(200);
    // Names of chemicals that both languages spell alike.
    const alike = /^(?:dioxin|benomyl|ribavirin|trypan blue|Triton WR-1339)$/;
    for (const { vi, en } of texts) {
      expect(vi).toBe(vi.normalize("NFC"));
      expect(vi.trim()).not.toBe("");
      expect(en.trim()).not.toBe("");
      if (!alike.test(en)) expect(vi).not.toBe(en);
    }
  });

  test("every variable can be asked for", () => {
    expect(variables.filter(({ question }) => question === undefined)).toEqual([]);
  });

  test("a condition reads after “because” (“vì”): a clause, without a capital and without a full stop", () => {
    const reported = new Set(definitions.flatMap(({ criteria }) => criteria));
    const labels = facts.filter(({ id }) => reported.has(id)).map(({ label }) => label);
    expect(labels).toHaveLength(reported.size);
    for (const { vi, en } of labels) {
      expect(`${vi} ${en}`).not.toMatch(/[.?]$/);
      expect(`${vi.charAt(0)}${en.charAt(0)}`).toMatch(/^\p{Ll}{2}$/u);
      expect(en).toMatch(/^the .*\b(?:is|exceed|works|are)\b/);
    }
  });

  test("the definitions say which reading they take", () => {
    for (const { note } of definitions) expect(note?.en.length).toBeGreaterThan(100);
  });
});

/** Signs that a child may show whether at work or not, and dates that only a paper makes matter. */
const askedOfAll = [
  "vn.lastHealthCheck",
  "vn.contractSigned",
  "vn.criminalRecordIssued",
  "vn.contractBegan",
  "vn.authorityConsented",
  "vn.harmfulChores",
  "vn.madeToBeg",
  "vn.priorSanction",
  "vn.injuryPercent",
  "vn.diedAtWork",
  "vn.forcedLabour",
  "vn.debtBondage",
  "vn.signsOfTrafficking",
  "vn.sexualExploitation",
  "vn.illicitActivity",
];

/** What the Circular asks of whoever employs a minor. */
const ofEmployers = [
  "vn.criminalRecordCertificate",
  "vn.childAbuseConviction",
  "vn.childAbuseUndertaking",
  "vn.representativeInContract",
  "vn.awayFromFamily",
  "vn.lodgingInContract",
  "vn.studyInContract",
  "vn.consentFile",
  "vn.attendsSchool",
  "vn.timetableInFile",
  "vn.restBreaks",
  "vn.minorConsulted",
  "vn.safetySupervised",
  "vn.healthNoLongerSuits",
];

test("a child who does not work is asked nothing of work: no listed job, no listed place, no to the rest", () => {
  const skipped = new Map(variables.map(({ id, when, otherwise }) => [id, [when, otherwise] as const]));
  const working = { var: "economicActivity" };
  const measured = [...skipped].filter(([, [when]]) =>
    JSON.stringify(when ?? "").includes("vn.measuredWork"),
  );
  for (const [, [, otherwise]] of measured) expect(otherwise).toBe(0);
  for (const [name] of measured) skipped.delete(name);
  for (const { variable, when, standing } of factors)
    if (when === undefined && standing !== "urgent") skipped.delete(variable);
  expect(measured).toHaveLength(13);
  expect(Object.fromEntries(skipped)).toEqual({
    "vn.job": [working, "other"],
    "vn.workplace": [working, "other"],
    "vn.nightWork": [working, false],
    "vn.overtime": [working, false],
    "vn.jobListedForOvertime": [{ in: [{ var: "vn.job" }, partlyOvertimeJobs] }, false],
    "vn.artsOrSport": [working, false],
    "vn.authorityConsent": [working, false],
    "vn.writtenContract": [working, false],
    "vn.parentalConsent": [working, false],
    "vn.minorsRegister": [working, false],
    "vn.hoursHarmSchooling": [working, false],
    "vn.healthCertificate": [working, false],
    "vn.conditionsUnsuitable": [working, false],
    ...Object.fromEntries(ofEmployers.map((id) => [id, [working, false]])),
    "vn.minorToldOfHealth": [{ var: "vn.healthNoLongerSuits" }, false],
    "vn.representativeToldOfHealth": [{ var: "vn.healthNoLongerSuits" }, false],
    ...Object.fromEntries(askedOfAll.map((id) => [id, [undefined, undefined]])),
    "vn.carriesLoads": [working, false],
    "vn.loadWeight": [{ var: "vn.carriesLoads" }, 0],
    "vn.regularLoads": [{ var: "vn.carriesLoads" }, false],
    "vn.measuredWork": [working, "none"],
    "vn.droppedOutToEarn": [{ var: "vn.outOfSchool" }, false],
  });
});

test("a criterion is a fact of this pack", () => {
  const ids = facts.map(({ id }) => id);
  for (const { criteria } of definitions) expect(ids).toEqual(expect.arrayContaining([...criteria]));
});

test("lists name codes that exist, each once", () => {
  const codesById = new Map(codeLists.map(({ id, codes }) => [id, codes.map(({ code }) => code)]));
  for (const codes of codesById.values()) expect(new Set(codes).size).toBe(codes.length);
  for (const { codes: list = "", values, type } of parameters) {
    if (type !== "codes") continue;
    for (const { value } of values) {
      const named = value as readonly string[];
      expect(new Set(named).size).toBe(named.length);
      expect(codesById.get(list)).toEqual(expect.arrayContaining([...named]));
    }
  }
});

function partsOf(value: unknown): readonly object[] {
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap(partsOf)];
}

function leavesOf(value: unknown): readonly unknown[] {
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(leavesOf) : [value];
}
