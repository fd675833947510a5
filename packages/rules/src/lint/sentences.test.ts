import { expect, test } from "vitest";
import type { RulesLintCodes } from "../codes.ts";
import { en } from "../locales/en.ts";
import { vi } from "../locales/vi.ts";

const example = '{ "ageInYears": 12 }';

/** What can be told of a definition, each value unlike the others. */
const cases: { readonly [Code in keyof RulesLintCodes]: readonly RulesLintCodes[Code][] } = {
  "rules/lint-unreachable-class": [
    { class: "c", earlier: [] },
    { class: "c", earlier: ["a", "b"] },
  ],
  "rules/lint-otherwise-unreachable": [{ class: "c", earlier: ["a", "b"] }],
  "rules/lint-overlap": [{ first: "a", second: "b", example }],
  "rules/lint-gap": [
    { variable: "fact.age", from: "12", to: "12", example },
    { variable: "fact.age", from: "12", to: "14", example },
  ],
  "rules/lint-undecided": [
    { causes: ["/"], example, from: undefined, to: undefined },
    { causes: ["parameter.a", "parameter.b"], example, from: "2021-01-01", to: "2021-03-14" },
  ],
  "rules/lint-always-true": [{}],
  "rules/lint-always-false": [{}],
  "rules/lint-redundant": [{ operator: "or" }],
  "rules/lint-wider-candidates": [
    { class: "c", names: [], example },
    { class: "c", names: ["works", "hours"], example },
  ],
  "rules/lint-unused-variable": [{ name: "x.night" }],
  "rules/lint-unused-fact": [{ name: "x.dark" }],
  "rules/lint-unused-parameter": [{ name: "x.limit" }],
  "rules/lint-not-exhaustive": [
    { names: ["hours", "chores"], limit: undefined },
    { names: [], limit: 1000 },
  ],
};

const rows = Object.entries(cases).flatMap(([code, all]) =>
  all.map((data) => [code as keyof RulesLintCodes, data as object] as const),
);

test.each(rows)("`%s` shows each of %j, in both languages", (code, data) => {
  for (const catalogue of [en, vi]) {
    const text = (catalogue[code] as (values: object) => string)(data);
    for (const value of Object.values(data).flat()) {
      if (value !== undefined) expect(text).toContain(String(value));
    }
    expect(text).toMatch(/^[`\p{Lu}].*\.$/u);
    expect(text).not.toMatch(/undefined|\[object| {2}/);
  }
});

test("no sentence is the same in both languages", () => {
  for (const [code, data] of rows) {
    const [first, second] = [en, vi].map((catalogue) =>
      (catalogue[code] as (values: object) => string)(data),
    );
    expect(first).not.toBe(second);
  }
});
