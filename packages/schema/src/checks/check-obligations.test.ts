import { expect, test } from "vitest";
import { label, source, told } from "../../situations/plan.ts";
import { checkShape } from "../check-shape.ts";
import { type Obligation, type Obligations, obligationsSchema } from "../obligations.ts";
import type { Penalty } from "../penalty.ts";
import { checkObligations } from "./check-obligations.ts";

type Band = Penalty["bands"][number];

const band = (over: Partial<Band> = {}): Band => ({
  since: "2020-01-01",
  individual: { min: 10, max: 15 },
  organisationFactor: 2,
  sources: [source],
  ...over,
});

const obligation = (over: Partial<Obligation> = {}): Obligation => ({
  id: "x.hours",
  label,
  severity: "breach",
  since: "2019-01-01",
  breach: { var: "fact.x.too-long" },
  sources: [source],
  ...over,
});

const withBands = (...bands: Band[]): Obligation => obligation({ penalties: [{ regime: "x.fines", bands }] });

const listOf = (...obligations: Obligation[]): Obligations => ({
  kind: "obligations",
  id: "x.duties",
  version: "1",
  label,
  authority: label,
  sources: [source],
  population: true,
  regimes: [
    {
      id: "x.fines",
      label,
      unit: label,
      transitions: [{ on: "2022-01-01", rule: label, sources: [source] }],
    },
  ],
  obligations,
});

test("bands that follow each other, one of them with no amount seen, have no issue and the right form", () => {
  const { individual: _, organisationFactor: __, ...notSeen } = band({ since: "2022-01-01" });
  const right = listOf(withBands(band({ until: "2021-06-30" }), band({ since: "2021-07-01" }), notSeen));
  expect(checkObligations(right)).toEqual([]);
  expect(checkShape(obligationsSchema, right).issues).toEqual([]);
});

test.each<[string, Obligations, readonly string[]]>([
  ["an obligation twice", listOf(obligation(), obligation()), ["obligations[1].id error duplicate-id"]],
  [
    "a regime twice",
    { ...listOf(obligation()), regimes: [1, 2].map(() => ({ id: "x.fines", label, unit: label })) },
    ["regimes[1].id error duplicate-id"],
  ],
  [
    "a regime that is not declared",
    listOf(obligation({ penalties: [{ regime: "x.fine", bands: [band()] }] })),
    ["obligations[0].penalties[0].regime error unknown-regime"],
  ],
  [
    "two penalties of one regime",
    listOf(obligation({ penalties: [1, 2].map(() => ({ regime: "x.fines", bands: [band()] })) })),
    ["obligations[0].penalties[1].regime error duplicate-id"],
  ],
  [
    "an end before its beginning",
    listOf(obligation({ until: "2018-12-31" })),
    ["obligations[0].until error ends-before-it-begins"],
  ],
  [
    "a day that is none",
    listOf(withBands(band({ since: "2021-02-30" }))),
    ["obligations[0].penalties[0].bands[0].since error not-a-date"],
  ],
  [
    "a least amount above the greatest",
    listOf(withBands(band({ individual: { min: 16, max: 15 } }))),
    ["obligations[0].penalties[0].bands[0].individual.min error min-above-max"],
  ],
  [
    "a band that begins on the day of the one before it",
    listOf(withBands(band(), band())),
    ["obligations[0].penalties[0].bands[1].since error bands-overlap"],
  ],
  [
    "a band that begins on the last day of the one before it",
    listOf(withBands(band({ until: "2021-12-31" }), band({ since: "2021-12-31" }))),
    ["obligations[0].penalties[0].bands[1].since error bands-overlap"],
  ],
  [
    "a transition on a day that is none",
    {
      ...listOf(obligation()),
      regimes: [
        {
          id: "x.fines",
          label,
          unit: label,
          transitions: [{ on: "2022-02-30", rule: label, sources: [source] }],
        },
      ],
    },
    ["regimes[0].transitions[0].on error not-a-date"],
  ],
])("%s is told", (_, faulty, issues) => {
  expect(told(checkObligations(faulty))).toEqual(issues);
});

test("an amount is a whole number, and never below zero", () => {
  const of = (min: number) =>
    checkShape(obligationsSchema, listOf(withBands(band({ individual: { min, max: 20 } }))));
  expect([of(0), of(10)].map(({ issues }) => issues)).toEqual([[], []]);
  expect([of(-1), of(0.5)].flatMap(({ issues }) => issues.map(({ code }) => code))).toEqual([
    "schema/too-small",
    "schema/invalid-type",
  ]);
});
