import type { ChildRecord } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { judged, lawful, list, read, statuses, vocabulary } from "../../situations/obligations.ts";
import { RulesError } from "../errors.ts";
import { complianceOf } from "./compliance-of.ts";
import { readObligations } from "./read-obligations.ts";

const allKept = {
  hours: "kept",
  "no-night": "kept",
  "papers-kept": "kept",
  "no-mine": "kept",
  "no-quarry": "kept",
  crime: "not-signalled",
  signal: "not-signalled",
};

test("whoever keeps every duty breaches none, and there is nothing to ask", () => {
  expect(statuses()).toEqual(allKept);
  expect(judged()).toMatchObject({ summary: "none-found", asked: [], lawful: [], findings: [] });
});

describe("each condition makes its own duty breached, and no other", () => {
  test.each<[string, ChildRecord, Partial<Record<keyof typeof allKept, string>>]>([
    ["20 hours reach the limit", { hours: 20 }, {}],
    ["20.5 hours pass it", { hours: 20.5 }, { hours: "breached" }],
    ["at 15 the limit is not theirs", { hours: 30, age: 15 }, { hours: "not-concerned" }],
    ["night work", { "x.night": true }, { "no-night": "breached" }],
    ["no papers", { "x.papers": false }, { "papers-kept": "breached" }],
    ["a mine", { "x.job": "mine" }, { "no-mine": "breached" }],
    ["force, of somebody under 15", { "x.forced": true }, { crime: "signalled", signal: "signalled" }],
    [
      "force, at 15",
      { "x.forced": true, age: 15, hours: 1 },
      { hours: "not-concerned", signal: "signalled" },
    ],
  ])("%s", (_, otherwise, changed) => {
    expect(statuses(otherwise)).toEqual({ ...allKept, ...changed });
  });

  test("who is outside the population of the list is concerned by nothing of it", () => {
    expect(new Set(Object.values(statuses({ works: false })))).toEqual(new Set(["not-concerned"]));
    expect(judged({ works: false }).summary).toBe("nothing-applies");
  });
});

describe("what is not known leaves its duty undetermined, and is asked for", () => {
  test.each<[string, ChildRecord, string, readonly string[]]>([
    ["hours nobody asked for", { hours: undefined }, "hours", ["hours"]],
    ["an age nobody recorded", { age: undefined, hours: 21 }, "hours", ["age"]],
    ["hours between 15 and 25", { hours: { from: 15, to: 25 } }, "hours", ["hours"]],
    ["a job that is one of two", { "x.job": { oneOf: ["mine", "shop"] } }, "no-mine", ["x.job"]],
  ])("%s", (_, otherwise, name, asked) => {
    expect(statuses(otherwise)[name]).toBe("undetermined");
    const { summary, asked: questions, judged: all } = judged(otherwise);
    expect(summary).toBe("undetermined");
    expect(questions.map((one) => one.name)).toEqual(asked);
    const [open] = all.filter(({ status }) => status === "undetermined");
    expect(open?.explanation.outcome).toMatchObject({ candidates: expect.arrayContaining(["breached"]) });
  });

  test("hours that are all above the limit are a breach, however many they are", () => {
    expect(statuses({ hours: { from: 21, to: 30 } }).hours).toBe("breached");
  });

  test("a breach that is sure stays one beside what is open, and what is open stays open", () => {
    const { summary, asked } = judged({ hours: 22, "x.papers": undefined });
    expect([summary, asked.map(({ name }) => name)]).toEqual(["breaches-found", ["x.papers"]]);
  });

  test("a signal that nobody asked about is open, and changes no summary of duties", () => {
    const record = { "x.forced": undefined };
    expect(statuses(record)).toEqual({ ...allKept, crime: "undetermined", signal: "undetermined" });
    expect(judged(record)).toMatchObject({
      summary: "none-found",
      asked: [{ name: "x.forced", question: { en: "Is force used?" } }],
    });
  });

  test("a record that says nothing breaches nothing and keeps nothing", () => {
    const { judged: all, summary } = complianceOf(read, {});
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set(["undetermined"]));
    expect(summary).toBe("undetermined");
  });
});

describe("an obligation holds from its first day to its last", () => {
  test.each([
    ["2020-12-31", "not-in-force"],
    ["2021-01-01", "breached"],
    ["2028-12-31", "breached"],
    ["2029-01-01", "not-in-force"],
  ])("night work on %s: %s", (referenceDate, status) => {
    expect(statuses({ referenceDate, "x.night": true })["no-night"]).toBe(status);
  });

  test("on a day that is not known exactly it may be both", () => {
    const { judged: all } = judged({
      referenceDate: { from: "2020-12-31", to: "2021-01-01" },
      "x.night": true,
    });
    expect(all[1]?.explanation.outcome).toMatchObject({
      candidates: ["not-in-force", "breached"],
      needs: [["referenceDate"]],
    });
  });

  test("before every duty nothing applies: that is not “none found”", () => {
    expect(judged({ referenceDate: "2019-06-01" }).summary).toBe("nothing-applies");
  });

  test("the day of the act is told", () => {
    expect(judged().on).toEqual({ known: "2025-05-12" });
    expect(judged({ referenceDate: "2025" }).on).toMatchObject({ from: "2025-01-01", to: "2025-12-31" });
  });
});

test("a record against its variables is told once, and the value is unknown", () => {
  const { findings, judged: all } = judged({ hours: "many" });
  expect(findings.map(({ code, path }) => [code, path])).toEqual([["rules/wrong-type-of-value", ["hours"]]]);
  expect(all[0]?.status).toBe("undetermined");
});

test("a misspelt field is told once with the one perhaps meant, and a variable of another duty is no misspelt one", () => {
  const { hours: _, ...withoutHours } = lawful;
  const told = (record: ChildRecord) =>
    complianceOf(read, record).findings.map(({ code, data }) => [code, data.nearest]);
  expect(told({ ...withoutHours, huors: 20 })).toEqual([["rules/unknown-field", "hours"]]);
  expect(told(withoutHours)).toEqual([]);
  expect(told({ ...withoutHours, "x.jobs": "farm" })).toEqual([]);
});

test("what is told of an obligation is what its list says of it", () => {
  const [first] = judged({ hours: 21 }).judged;
  expect(first).toMatchObject({
    id: "x.hours",
    severity: "breach",
    since: "2021-01-01",
    sources: list.obligations[0]?.sources,
    remedy: { en: "fewer hours" },
  });
  expect(JSON.parse(JSON.stringify(judged()))).toEqual(judged());
});

test("a list is judged by data alone: the record is not changed", () => {
  const record = Object.freeze({ ...lawful, hours: 22 });
  expect(complianceOf(readObligations(list, vocabulary), record)).toEqual(judged({ hours: 22 }));
});

test("what is no record is refused", () => {
  expect(() => complianceOf(read, [] as never)).toThrow(RulesError);
});
