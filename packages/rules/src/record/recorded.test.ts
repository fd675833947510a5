import type { RecordValue, Variable } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { baseVariables, codeLists, jobs } from "../../situations/vocabulary.ts";
import { en } from "../locales/en.ts";
import { vi } from "../locales/vi.ts";
import { readRecorded } from "./recorded.ts";
import { codesById } from "./whole-range.ts";

const codes = codesById(codeLists);
const variableOf = (id: string): Variable => baseVariables.find((variable) => variable.id === id) as Variable;
const read = (id: string, raw: unknown) => readRecorded(variableOf(id), raw as RecordValue, codes);

const whole: Readonly<Record<string, unknown>> = {
  works: undefined,
  hours: { from: 0, to: 60 },
  ageInYears: { from: 0, to: 30 },
  birthDate: { from: 20040101, to: 20161231 },
  "x.job": { among: jobs },
  "x.dangers": undefined,
  "x.place": undefined,
};

const names = Object.keys(whole);

describe.each(names)("nothing recorded for `%s`", (name) => {
  test.each([undefined, null, ""])("as %j is absent, and may be anything", (raw) => {
    expect(read(name, raw)).toEqual({ value: whole[name], reason: "absent" });
  });

  test.each(["absent", "dont-know", "refused", "invalid"] as const)(
    "as unknown is %s, and may be anything",
    (unknown) => {
      expect(read(name, { unknown })).toEqual({ value: whole[name], reason: unknown });
    },
  );
});

describe("what fits", () => {
  test.each<[string, unknown, unknown]>([
    ["works", false, false],
    ["hours", 0, 0],
    ["hours", 60, 60],
    ["hours", 12.5, 12.5],
    ["hours", -0, 0],
    ["ageInYears", 15, 15],
    ["birthDate", "2012-02-29", 20120229],
    ["x.job", "farm", "farm"],
    ["x.dangers", ["noise", "dust"], ["noise", "dust"]],
    ["x.dangers", [], []],
    ["x.place", "bi\u0300nh", "b\u00ecnh"],
    ["x.place", " an ", " an "],
    ["hours", { from: 5, to: 5 }, 5],
    ["birthDate", { from: "2012-02-29", to: "2012-02-29" }, 20120229],
    ["x.job", { oneOf: ["farm"] }, "farm"],
  ])("%s of %j is known to be %j", (name, raw, value) => {
    expect(read(name, raw)).toEqual({ value });
  });
});

describe("what is known in part", () => {
  test.each<[string, unknown, unknown, string?]>([
    ["birthDate", "2012", { from: 20120101, to: 20121231 }],
    ["birthDate", "2012-02", { from: 20120201, to: 20120229 }],
    ["birthDate", { from: "2012", to: "2013-02" }, { from: 20120101, to: 20130228 }],
    ["birthDate", { from: "2016-06", to: "2020" }, { from: 20160601, to: 20161231 }],
    ["hours", { from: 5, to: 9 }, { from: 5, to: 9 }],
    ["hours", { from: 5, to: 9, unknown: "refused" }, { from: 5, to: 9 }, "refused"],
    ["hours", { from: -10, to: 9 }, { from: 0, to: 9 }],
    ["hours", { from: 50, to: 100 }, { from: 50, to: 60 }],
    ["hours", { from: -5, to: 0 }, 0],
    ["ageInYears", { from: 13.2, to: 15.8 }, { from: 14, to: 15 }],
    ["ageInYears", { from: 13.2, to: 14.8 }, 14],
    ["x.job", { oneOf: ["shop", "farm"] }, { among: ["farm", "shop"] }],
    [
      "x.job",
      { oneOf: ["shop", "farm", "shop"], unknown: "refused" },
      { among: ["farm", "shop"] },
      "refused",
    ],
  ])("%s of %j is %j", (name, raw, value, reason = "dont-know") => {
    const isPoint = typeof value === "number";
    expect(read(name, raw)).toEqual(isPoint ? { value } : { value, reason });
  });
});

describe("what does not fit is unknown, and a finding that tells no value", () => {
  const wrongType: readonly (readonly [string, unknown])[] = [
    ["works", 1],
    ["works", "true"],
    ["works", []],
    ["hours", "9"],
    ["hours", "14h"],
    ["hours", true],
    ["hours", Number.NaN],
    ["hours", Number.POSITIVE_INFINITY],
    ["hours", [9]],
    ["hours", {}],
    ["hours", { from: 9, to: 5 }],
    ["hours", { from: 5 }],
    ["hours", { from: "5", to: "9" }],
    ["hours", { from: Number.NaN, to: 9 }],
    ["hours", { from: 5, to: Number.POSITIVE_INFINITY }],
    ["hours", { unknown: "not a reason" }],
    ["hours", { unknown: "not-computable" }],
    ["hours", { oneOf: ["1"] }],
    ["hours", Object.create({ from: 5, to: 9 })],
    ["hours", new Date(0)],
    ["hours", 5n],
    ["hours", Symbol("5")],
    ["hours", () => 5],
    ["ageInYears", 14.5],
    ["ageInYears", { from: 14.2, to: 14.8 }],
    ["birthDate", 20120229],
    ["birthDate", "20120229"],
    ["birthDate", "29/02/2012"],
    ["birthDate", "2011-02-29"],
    ["birthDate", "2012-13"],
    ["birthDate", "2012-2-9"],
    ["birthDate", "2012-02-29T00:00:00Z"],
    ["birthDate", new Date(0)],
    ["birthDate", { from: "2013", to: "2012" }],
    ["birthDate", { from: 20120101, to: 20121231 }],
    ["x.job", 1],
    ["x.job", ["farm"]],
    ["x.job", { from: "farm", to: "shop" }],
    ["x.dangers", "dust"],
    ["x.dangers", ["dust", 1]],
    ["x.dangers", { oneOf: ["dust"] }],
    ["x.place", 5],
    ["x.place", ["an"]],
  ];

  test.each(wrongType)("%s of %o is of a wrong type", (name, raw) => {
    const { value, reason, finding } = read(name, raw);
    expect([value, reason]).toEqual([whole[name], "invalid"]);
    expect(finding).toEqual({
      code: "rules/wrong-type-of-value",
      severity: "error",
      path: [name],
      data: { variable: name, expected: variableOf(name).type },
    });
  });

  test.each<[string, unknown, string, string]>([
    ["hours", -0.5, "0", "60"],
    ["hours", 60.5, "0", "60"],
    ["hours", { from: 61, to: 70 }, "0", "60"],
    ["ageInYears", 31, "0", "30"],
    ["birthDate", "2003-12-31", "2004-01-01", "2016-12-31"],
    ["birthDate", "2017", "2004-01-01", "2016-12-31"],
    ["birthDate", { from: "1900", to: "2003" }, "2004-01-01", "2016-12-31"],
  ])("%s of %j is outside of its range", (name, raw, min, max) => {
    const { value, reason, finding } = read(name, raw);
    expect([value, reason]).toEqual([whole[name], "invalid"]);
    expect(finding).toMatchObject({
      code: "rules/out-of-range",
      path: [name],
      data: { variable: name, min, max },
    });
  });

  test.each<[string, unknown, string]>([
    ["x.job", "farmer", "x.jobs"],
    ["x.job", "Farm", "x.jobs"],
    ["x.job", " farm", "x.jobs"],
    ["x.job", "constructor", "x.jobs"],
    ["x.job", { oneOf: [] }, "x.jobs"],
    ["x.job", { oneOf: ["farm", "farmer"] }, "x.jobs"],
    ["x.dangers", ["dust", "cold"], "x.dangers"],
  ])("%s of %j is not in its list", (name, raw, list) => {
    const { value, reason, finding } = read(name, raw);
    expect([value, reason]).toEqual([whole[name], "invalid"]);
    expect(finding).toMatchObject({
      code: "rules/not-in-list",
      path: [name],
      data: { variable: name, list },
    });
  });

  test("and its sentence does not tell it either", () => {
    const { finding } = read("x.place", 987_654);
    const sentences = [en, vi].map((catalogue) =>
      catalogue["rules/wrong-type-of-value"](finding?.data as never),
    );
    expect(sentences.join(" ")).not.toContain("987");
    expect(JSON.stringify(finding)).not.toContain("987");
  });
});

test("a list of codes in the record is not the record's own afterwards", () => {
  const raw = ["dust"];
  const { value } = read("x.dangers", raw);
  raw.push("heat");
  expect(value).toEqual(["dust"]);
});
