import { expect, test } from "vitest";
import type { RulesCodes } from "../codes.ts";
import { en } from "../locales/en.ts";
import { vi } from "../locales/vi.ts";

type Told<Code extends keyof RulesCodes> = readonly [code: Code, data: RulesCodes[Code]];
const told = <Code extends keyof RulesCodes>(...pair: Told<Code>): Told<Code> => pair;

/** What a description of records and its file can be told, each value unlike the others. */
const cases = [
  told("rules/unknown-name", { name: "aera", nearest: "area" }),
  told("rules/unknown-column", { column: "HH7", nearest: "HH6" }),
  told("rules/name-declared-twice", { name: "sex" }),
  told("rules/no-code-list", { name: "job" }),
  told("rules/text-with-two-meanings", { text: "9" }),
  told("rules/blank-not-absent", { reason: "refused" }),
  told("rules/min-above-max", { name: "age", min: "7", max: "6" }),
  told("rules/skip-pattern-in-half", { name: "hours", missing: "otherwise" }),
  told("rules/missing-column", { column: "tuổi", nearest: "tuoi" }),
  told("rules/unread-columns", { columns: ["HH1", "HH2"] }),
  told("rules/no-record-id", { column: "mã" }),
  told("rules/repeated-record-id", { column: "mã", first: 17 }),
  told("rules/unexpected-text", { column: "tuổi", value: "14h" }),
  told("rules/filter-unknown", { names: ["result", "age"] }),
  told("rules/not-computable", { variable: "x.pay" }),
  told("rules/wrong-weight", { column: "w" }),
  told("rules/no-weight", { column: "w" }),
  told("rules/zero-weight", { column: "w" }),
  told("rules/no-psu", { column: "cụm" }),
  told("rules/faulty-dataset", { dataset: "x.register", issues: 3 }),
];

const sentence = (catalogue: typeof en, code: keyof RulesCodes, data: object): string =>
  (catalogue[code] as (values: object) => string)(data);

const isWhole = (text: string): void => {
  expect(text).toMatch(/^[`\p{Lu}].*[.?]$/u);
  expect(text).not.toMatch(/undefined|NaN|\[object| {2}/);
};

test.each(cases)("`%s` shows each of its values, in both languages", (code, data) => {
  for (const catalogue of [en, vi]) {
    const text = sentence(catalogue, code, data);
    for (const value of Object.values(data).flat()) expect(text).toContain(String(value));
    isWhole(text);
  }
});

test.each([
  ["boolean", "`true` or `false`", "`true` hoặc `false`"],
  ["number (hours), 0–168", "number (hours), 0–168", "số (hours), 0–168"],
  ["code (sex)", "code (sex)", "mã (sex)"],
  ["date", "date", "ngày"],
])(
  "a value written in place of a text shall be a %s: said without a word of programmers",
  (expected, english, vietnamese) => {
    for (const data of [
      { text: "Có", expected },
      { name: "x.pay", expected },
    ]) {
      const code = "text" in data ? "rules/wrong-recode" : "rules/wrong-constant";
      expect(sentence(en, code, data)).toContain(`should be ${english}. Write`);
      expect(sentence(vi, code, data)).toContain(`phải là ${vietnamese}. Hãy`);
    }
  },
);

test.each([
  ["rules/unknown-name", { name: "aera", nearest: undefined }],
  ["rules/unknown-column", { column: "HH7", nearest: undefined }],
  ["rules/missing-column", { column: "tuổi", nearest: undefined }],
  ["rules/repeated-record-id", { column: "mã", first: undefined }],
  ["rules/unexpected-text", { column: "tuổi", value: undefined }],
  ["rules/unreadable-text", { column: "tuổi", type: "integer", form: "12", value: undefined }],
] as const)("`%s` says what to do also where less is known", (code, data) => {
  for (const catalogue of [en, vi]) isWhole(sentence(catalogue, code, data));
});

test("a text that is no date is said to be none, in the words of the language", () => {
  const data = { column: "ngày sinh", type: "date", form: "dd/mm/yyyy", value: undefined };
  expect(en["rules/unreadable-text"](data)).toBe(
    "The text in `ngày sinh` is no date; it counts as unknown. Write it like `dd/mm/yyyy`, or correct `dateFormat`, or declare it under `missing`.",
  );
  expect(vi["rules/unreadable-text"](data)).toBe(
    "Chữ trong cột `ngày sinh` không phải là ngày; coi như chưa biết. Hãy ghi theo dạng `dd/mm/yyyy`, hoặc sửa `dateFormat`, hoặc khai báo trong `missing`.",
  );
});

test("limits are shown in their form, or to be out of place", () => {
  expect(en["rules/wrong-limit"]({ name: "age", type: "integer" })).toContain("written like `12`");
  expect(en["rules/wrong-limit"]({ name: "note", type: "text" })).toContain("has no order");
  expect(vi["rules/wrong-limit"]({ name: "born", type: "date" })).toContain("theo dạng `2010-05-10`");
  expect(vi["rules/wrong-limit"]({ name: "note", type: "text" })).toContain("không có thứ tự");
});

test("of many columns the first five are named", () => {
  const columns = ["a", "b", "c", "d", "e", "f"].map((letter) => `column-${letter}`);
  for (const catalogue of [en, vi]) {
    const text = catalogue["rules/unread-columns"]({ columns });
    expect(text).toContain("6 c");
    expect(text).toContain("column-e");
    expect(text).not.toContain("column-f");
  }
});

test.each([
  ["date", "dd/mm/yyyy", "`dateFormat`"],
  ["number", "12.5", "`decimal`"],
])("a %s that cannot be read may be right, and the description wrong", (type, form, field) => {
  const data = { column: "c", type, form, value: undefined };
  for (const catalogue of [en, vi])
    expect(sentence(catalogue, "rules/unreadable-text", data)).toContain(field);
});
