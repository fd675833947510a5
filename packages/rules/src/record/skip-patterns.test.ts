import type { ChildRecord, RecordValue, Rule } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { readWell, vocabularyWith } from "../../situations/reading.ts";
import { label } from "../../situations/vocabulary.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import { faceRecord } from "./face-record.ts";

/** What a rule is for a record, and the codes of what was found in it. */
function faced(rule: Rule, record: ChildRecord, vocabulary = vocabularyWith({})) {
  const { expression, parts } = readWell(rule, vocabulary);
  const seen = faceRecord(parts, record);
  return {
    value: evaluate(expression, seen),
    findings: seen.findings().map(({ code, path }) => [code, ...path]),
  };
}

const whole = { from: 0, to: 20 };

describe("hours that are asked of those who work, otherwise 0", () => {
  test.each<[string, RecordValue, RecordValue, unknown, readonly string[]]>([
    ["asked and answered", true, 7, 7, []],
    ["asked and not answered", true, undefined, whole, []],
    ["not asked and not answered", false, undefined, 0, []],
    ["not asked and answered", false, 7, whole, ["rules/contradicts-skip"]],
    ["not asked and answered with 0", false, 0, 0, []],
    ["not asked and not known", false, { unknown: "dont-know" }, whole, ["rules/contradicts-skip"]],
    ["not asked, and empty", false, "", 0, []],
    ["not asked, and said to be absent", false, { unknown: "absent" }, 0, []],
    ["perhaps asked, and answered", undefined, 7, { from: 0, to: 7 }, []],
    ["perhaps asked, and answered with 0", undefined, 0, 0, []],
    ["perhaps asked, and not answered", undefined, undefined, whole, []],
    ["perhaps asked, and answered in part", undefined, { from: 5, to: 7 }, { from: 0, to: 7 }, []],
    [
      "perhaps asked, as the question does not fit",
      "yes",
      7,
      { from: 0, to: 7 },
      ["rules/wrong-type-of-value"],
    ],
  ])("%s", (_, works, extra, value, codes) => {
    const { value: seen, findings } = faced({ var: "x.extra" }, { works, "x.extra": extra });
    expect(seen).toEqual(value);
    expect(findings.map(([code]) => code)).toEqual(codes);
  });
});

describe("where it is not known whether a question is asked", () => {
  test.each<[string, string, RecordValue, unknown]>([
    ["a truth that is the default", "x.night", false, false],
    ["a truth that is not", "x.night", true, undefined],
    ["a code that is the default", "x.trade", "other", "other"],
    ["a code that is not", "x.trade", "farm", { among: ["farm", "other"] }],
    ["a text that is the default", "x.note", "none", "none"],
    ["a text that is not", "x.note", "an", undefined],
    ["a list that is the default", "x.risks", ["dust"], ["dust"]],
    ["a list that is not", "x.risks", ["heat"], undefined],
    ["a date", "x.since", "2020-01-01", { from: 20200101, to: 20251231 }],
  ])("%s", (_, name, raw, value) => {
    expect(faced({ var: name }, { [name]: raw }).value).toEqual(value);
  });
});

test("no codes at all may be what holds where a question is not asked", () => {
  const none = {
    id: "x.none",
    type: "codes",
    codes: "x.dangers",
    label,
    when: { var: "works" },
    otherwise: [],
  } as const;
  const vocabulary = vocabularyWith({ variables: [none] });
  const rule: Rule = { in: ["dust", { var: "x.none" }] };
  expect(faced(rule, { works: false }, vocabulary).value).toBe(false);
  expect(faced(rule, { works: false, "x.none": [] }, vocabulary)).toEqual({ value: false, findings: [] });
  expect(faced(rule, { works: false, "x.none": ["heat"] }, vocabulary).findings).toEqual([
    ["rules/contradicts-skip", "x.none"],
  ]);
  expect(faced(rule, { works: true }, vocabulary).value).toBeUndefined();
  expect(faced(rule, {}, vocabulary).value).toBeUndefined();
});

test("a question behind a question is asked where both are", () => {
  const inner = {
    id: "x.inner",
    type: "boolean",
    label,
    when: { var: "x.night" },
    otherwise: false,
  } as const;
  const vocabulary = vocabularyWith({ variables: [inner] });
  const value = (record: ChildRecord) => faced({ var: "x.inner" }, record, vocabulary).value;
  expect(value({ works: false })).toBe(false);
  expect(value({ works: true, "x.night": false })).toBe(false);
  expect(value({ works: true, "x.night": true, "x.inner": true })).toBe(true);
  expect(value({ works: true, "x.night": true })).toBeUndefined();
  expect(value({ "x.inner": true })).toBeUndefined();
});

test("a record of a foreign prototype has only its own fields", () => {
  const record = Object.create({ works: true }) as ChildRecord;
  expect(faced({ var: "works" }, record).value).toBeUndefined();
  expect(
    faced({ var: "works" }, JSON.parse('{"__proto__": {"works": true}}') as ChildRecord).value,
  ).toBeUndefined();
});
