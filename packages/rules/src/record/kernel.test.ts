import type { ChildRecord } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { valueOn } from "../../situations/evaluated.ts";
import { definitionOf } from "../../situations/random-definitions.ts";
import { readWell, vocabularyWith, workingVocabulary } from "../../situations/reading.ts";
import { label } from "../../situations/vocabulary.ts";
import { classify } from "../classify/classify.ts";
import { readDefinition } from "../definition/read-definition.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import { faceRecord } from "./face-record.ts";

const ageOf = (record: ChildRecord): unknown => valueOn({ var: "fact.age" }, record);

const findingsOf = (record: ChildRecord) =>
  classify(
    readDefinition(definitionOf(true, [{ "<": [{ var: "fact.age" }, 15] }]), workingVocabulary),
    record,
  ).findings;

describe("completed years", () => {
  test.each<[string, string, unknown]>([
    ["2010-05-10", "2025-05-09", 14],
    ["2010-05-10", "2025-05-10", 15],
    ["2010-05-10", "2025-05-11", 15],
    ["2010-12-31", "2025-01-01", 14],
    ["2012-02-29", "2025-02-28", 12],
    ["2012-02-29", "2025-03-01", 13],
    ["2012-02-29", "2024-02-28", 11],
    ["2012-02-29", "2024-02-29", 12],
    ["2012-02-28", "2025-02-28", 13],
    ["2012-03-01", "2025-02-28", 12],
    ["2016-12-31", "2019-01-01", 2],
    ["2010", "2025-07-01", { from: 14, to: 15 }],
    ["2010-05", "2025-05-01", { from: 14, to: 15 }],
    ["2010-05", "2025-05-31", 15],
    ["2010-05", "2025-06", 15],
    ["2010-05-10", "2025", { from: 14, to: 15 }],
    ["2010", "2025", { from: 14, to: 15 }],
  ])("born %s, on %s: %j", (birthDate, referenceDate, age) => {
    expect(ageOf({ birthDate, referenceDate })).toEqual(age);
  });
});

describe("29 February, by the policy that a pack declares", () => {
  const kernels = (["completed-years", "completed-months", "begun-months"] as const).flatMap((kernel) =>
    (["march-1", "last-day"] as const).map((leapDay) => ({
      id: `x.${kernel}-${leapDay}`,
      label,
      kernel,
      leapDay,
      from: "x.from",
      on: "x.on",
    })),
  );
  const date = { type: "date", min: "1990-01-01", max: "2040-12-31", label } as const;
  const variables = [
    { id: "x.from", ...date },
    { id: "x.on", ...date },
  ] as const;

  function count(name: string, from: string, on: string): unknown {
    const { expression, parts } = readWell(
      { var: `fact.x.${name}` },
      vocabularyWith({ facts: kernels, variables }),
    );
    return evaluate(expression, faceRecord(parts, { "x.from": from, "x.on": on }));
  }

  test.each<[string, string, years: readonly [number, number], months: readonly [number, number]]>([
    ["2012-02-29", "2027-02-28", [14, 15], [179, 180]],
    ["2012-02-29", "2027-03-01", [15, 15], [180, 180]],
    ["2012-02-29", "2028-02-28", [15, 15], [191, 191]],
    ["2012-02-29", "2028-02-29", [16, 16], [192, 192]],
    ["2012-02-29", "2012-03-28", [0, 0], [0, 0]],
    ["2012-02-29", "2012-03-29", [0, 0], [1, 1]],
    ["2012-01-31", "2012-02-29", [0, 0], [0, 1]],
    ["2012-01-31", "2012-03-01", [0, 0], [1, 1]],
    ["2012-01-30", "2013-02-28", [1, 1], [12, 13]],
    ["2012-05-31", "2012-06-30", [0, 0], [0, 1]],
    ["2012-12-31", "2013-01-30", [0, 0], [0, 0]],
    ["2012-12-31", "2013-01-31", [0, 0], [1, 1]],
  ])("from %s to %s", (from, on, years, months) => {
    expect([count("completed-years-march-1", from, on), count("completed-years-last-day", from, on)]).toEqual(
      years,
    );
    expect([
      count("completed-months-march-1", from, on),
      count("completed-months-last-day", from, on),
    ]).toEqual(months);
  });

  test.each<[string, string, begun: readonly [number, number]]>([
    ["2024-12-01", "2024-12-01", [0, 0]],
    ["2024-12-01", "2024-12-02", [1, 1]],
    ["2024-12-01", "2025-06-01", [6, 6]],
    ["2024-12-01", "2025-06-02", [7, 7]],
    ["2024-12-01", "2025-07-01", [7, 7]],
    ["2024-08-31", "2025-02-28", [6, 6]],
    ["2024-08-31", "2025-03-01", [6, 7]],
    ["2024-08-31", "2025-03-02", [7, 7]],
  ])("months begun from %s to %s: six until six are complete to the day", (from, on, begun) => {
    expect([count("begun-months-march-1", from, on), count("begun-months-last-day", from, on)]).toEqual(
      begun,
    );
  });

  test.each<[string, string, unknown]>([
    ["2024-12", "2025-06-01", 6],
    ["2024-12", "2025-06-02", { from: 6, to: 7 }],
    ["2024-12-01", "2025-06", { from: 6, to: 7 }],
    ["2025-06-02", "2025-06-01", undefined],
  ])("months begun from %s to %s, known in part or backwards: %j", (from, on, begun) => {
    expect(count("begun-months-march-1", from, on)).toEqual(begun);
  });

  test("years are always the whole dozens of months", () => {
    for (const policy of ["march-1", "last-day"]) {
      for (const on of ["2027-02-27", "2027-02-28", "2027-03-01", "2028-02-28", "2028-02-29"]) {
        const months = count(`completed-months-${policy}`, "2012-02-29", on) as number;
        expect(count(`completed-years-${policy}`, "2012-02-29", on)).toBe(Math.floor(months / 12));
      }
    }
  });
});

describe("an age that was recorded beside the dates", () => {
  const dates = { birthDate: "2010-05-10", referenceDate: "2025-05-09" };

  test.each<[string, ChildRecord, unknown]>([
    ["alone is the age", { ageInYears: 14 }, 14],
    ["that agrees is the age", { ...dates, ageInYears: 14 }, 14],
    ["narrows a year of birth", { ...dates, birthDate: "2010", ageInYears: 15 }, 15],
    [
      "in part narrows a year of birth",
      { ...dates, birthDate: "2010", ageInYears: { from: 15, to: 20 } },
      15,
    ],
    [
      "is narrowed by a year of birth",
      { ...dates, birthDate: "2010", ageInYears: { from: 10, to: 20 } },
      { from: 14, to: 15 },
    ],
    ["that is refused leaves the dates", { ...dates, ageInYears: { unknown: "refused" } }, 14],
    ["that does not fit leaves the dates", { ...dates, ageInYears: "14" }, 14],
    ["helps where a date does not fit", { ...dates, birthDate: "10/05/2010", ageInYears: 14 }, 14],
    ["and no date at all may be anything", {}, { from: 2, to: 21 }],
  ])("%s", (_, record, age) => {
    expect(ageOf(record)).toEqual(age);
  });

  test.each<[string, ChildRecord, string]>([
    ["by one year", { ...dates, ageInYears: 15 }, "rules/ages-contradict"],
    ["by a year of birth", { ...dates, birthDate: "2010", ageInYears: 16 }, "rules/ages-contradict"],
  ])("that contradicts them %s leaves the age unknown, and prefers neither", (_, record, code) => {
    expect(ageOf(record)).toBeUndefined();
    expect(findingsOf(record)).toEqual([
      {
        code,
        severity: "error",
        path: ["birthDate"],
        data: { variable: "birthDate", recorded: "ageInYears" },
      },
    ]);
  });
});

describe("a birth after the reference date", () => {
  test.each<[ChildRecord, unknown, readonly string[]]>([
    [{ birthDate: "2016-12-31", referenceDate: "2019-01-01" }, 2, []],
    [{ birthDate: "2016-05-10", referenceDate: "2016-05-10" }, undefined, ["rules/out-of-range"]],
  ])("%j", (record, age, codes) => {
    if (age !== undefined) expect(ageOf(record)).toBe(age);
    expect(findingsOf(record).map(({ code }) => code)).toEqual(codes);
  });

  const born = { id: "x.born", type: "date", min: "2000-01-01", max: "2030-12-31", label } as const;
  const kernel = {
    id: "x.years",
    label,
    kernel: "completed-years",
    from: "x.born",
    on: "referenceDate",
  } as const;
  const vocabulary = vocabularyWith({ variables: [born], facts: [kernel] });
  const read = readDefinition(definitionOf(true, [{ "<": [{ var: "fact.x.years" }, 15] }]), vocabulary);

  test("is invalid, with a finding", () => {
    const { outcome, findings } = classify(read, { "x.born": "2023-05-10", referenceDate: "2023-05-09" });
    expect(outcome).toMatchObject({
      status: "undetermined",
      needs: [],
      causes: [{ name: "fact.x.years", reason: "invalid" }],
    });
    expect(findings).toEqual([
      {
        code: "rules/after-reference-date",
        severity: "error",
        path: ["x.born"],
        data: { variable: "x.born", on: "2023-05-09" },
      },
    ]);
  });

  test("on the day itself is an age of 0", () => {
    expect(classify(read, { "x.born": "2023-05-10", referenceDate: "2023-05-10" }).outcome).toMatchObject({
      class: "x.class-1",
    });
  });

  test("is passed over where it is only possible: nobody is younger than 0", () => {
    const { expression, parts } = readWell({ var: "fact.x.years" }, vocabulary);
    const aged = (born: string) =>
      evaluate(expression, faceRecord(parts, { "x.born": born, referenceDate: "2023-05-09" }));
    expect(aged("2023")).toBe(0);
    expect(aged("2023-05")).toBe(0);
    expect(classify(read, { "x.born": "2023", referenceDate: "2023-05-09" }).outcome).toMatchObject({
      class: "x.class-1",
    });
  });
});
