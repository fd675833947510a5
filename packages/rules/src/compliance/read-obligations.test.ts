import type { Obligation, Obligations } from "@mangnon/schema";
import { expect, test } from "vitest";
import { list, tooLong, vocabulary } from "../../situations/obligations.ts";
import { RulesError } from "../errors.ts";
import { en } from "../locales/en.ts";
import { vi } from "../locales/vi.ts";
import { checkObligationRules, readObligations } from "./read-obligations.ts";

const listOf = (...obligations: Obligation[]): Obligations => ({ ...list, obligations });

const told = (faulty: Obligations, by = vocabulary) =>
  checkObligationRules(faulty, by).map(({ code, path }) => `${path.join(".")} ${code}`);

test("a list in which nothing is wrong has no issue", () => {
  expect(checkObligationRules(list, vocabulary)).toEqual([]);
});

test.each<[string, Obligations, readonly string[]]>([
  [
    "a misspelt variable in a breach",
    listOf(tooLong, { ...tooLong, id: "x.b", breach: { ">": [{ var: "huors" }, 20] } }),
    ["obligations.1.breach.>.0.var rules/unknown-variable"],
  ],
  [
    "a population that is no condition",
    listOf({ ...tooLong, population: { var: "hours" } }),
    ["obligations.0.population rules/not-a-condition"],
  ],
  ["a population of the list that is none", { ...list, population: 1 }, ["population rules/not-a-condition"]],
])("%s is told at its place", (_, faulty, issues) => {
  expect(told(faulty)).toEqual(issues);
  expect(() => readObligations(faulty, vocabulary)).toThrow(RulesError);
});

test.each([
  ["not the oldest first", [{ since: "2024-01-01" }, { since: "2015-01-01" }], "schema/bands-overlap"],
  ["from a day that is none", [{ since: "2025-02-30" }], "schema/not-a-date"],
])(
  "bands of penalties %s are refused, also in a program: another day's fine would be told",
  (_, days, code) => {
    const sources = tooLong.sources;
    const bands = days.map((day) => ({ ...day, sources }));
    const [regime] = list.regimes;
    const penalties = [{ regime: regime?.id ?? "", bands }];
    try {
      readObligations(listOf({ ...tooLong, penalties }), vocabulary);
    } catch (error) {
      expect(error instanceof RulesError && error.issues.map((issue) => issue.code)).toEqual([code]);
      return;
    }
    expect.unreachable("it was read");
  },
);

test("a fault of a fact is told once, however many duties rest on it", () => {
  const label = { vi: "dữ kiện", en: "fact" };
  const facts = [{ id: "x.f", label, rule: { var: "nobody" } }];
  const named = [1, 2].map((at) => ({ ...tooLong, id: `x.${at}`, breach: { var: "fact.x.f" } }));
  expect(
    told(listOf(...named), { ...vocabulary, facts }).filter((issue) => issue.startsWith("facts")),
  ).toHaveLength(1);
});

test("without a date of the act nothing can be in force", () => {
  const variables = vocabulary.variables.filter(({ id }) => id !== "referenceDate");
  expect(told(listOf(tooLong), { ...vocabulary, variables })).toEqual([
    "obligations.0.since rules/unknown-variable",
  ]);
});

test("the error names the list and how much is wrong, in both languages", () => {
  const faulty = { ...list, population: 1 };
  expect(() => readObligations(faulty, vocabulary)).toThrow(
    expect.objectContaining({
      code: "rules/faulty-obligations",
      data: { obligations: "x.duties", issues: 1 },
      issues: [expect.objectContaining({ code: "rules/not-a-condition" })],
    }),
  );
  for (const sentences of [en, vi]) {
    expect(sentences["rules/faulty-obligations"]({ obligations: "x.duties", issues: 2 })).toContain(
      "`x.duties`",
    );
  }
});
