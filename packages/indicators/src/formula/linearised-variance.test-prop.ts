import type { Decimal, Formula, Indicator, RecordsDataset, Rule } from "@mangnon/schema";
import { readFormula } from "@mangnon/schema/formula";
import fc from "fast-check";
import { expect, test } from "vitest";
import { formula } from "../../situations/measures.ts";
import { rate } from "../../situations/province.ts";
import { drawnRecord } from "../../situations/records.ts";
import { survey } from "../../situations/survey.ts";
import { estimate } from "../estimate/estimate.ts";
import type { ClassCount, ClassMeasure } from "../tally/class-ratio.ts";
import { addToTally, createTally, type TalliedRecord } from "../tally/tally.ts";
import { toPart } from "./part.ts";
import { sampleOf } from "./sample.ts";
import { tabulateValues } from "./tabulate-values.ts";

// R made no numbers for these formulas. They are compared with a gradient taken by small steps times a covariance matrix of
// totals in binary numbers, and with a jackknife, each written here and sharing nothing with what is tested.

const seed = 20_270_125;

const { numerator: _n, denominator: _d, measure: _m, unit: _u, ...shared } = rate;
const counting = (id: string, counted: readonly string[]): ClassCount => ({
  ...shared,
  id,
  unit: "count",
  measure: "class-count",
  counted,
});
const labour = counting("labour", ["child-labour"]);
const none = counting("none", ["not-child-labour"]);
const abroad = counting("abroad", ["abroad"]);
const all = counting("all", ["child-labour", "not-child-labour"]);
const measures: readonly ClassMeasure[] = [rate, labour, none, abroad, all];

const dataset: RecordsDataset = { ...survey, lonelyPsu: "certainty" };

function made(rule: Rule, records: readonly TalliedRecord[], by: readonly string[] = []) {
  const tallies = measures.map((measure) => createTally(measure, by));
  for (const record of records) for (const tally of tallies) addToTally(tally, record);
  const own = formula(rule, "count");
  const estimates = tallies.map((tally) => estimate(tally, dataset));
  const observations = tallies.flatMap((tally, at) =>
    (estimates[at] ?? []).map((one) => toPart(one, { indicator: tally.indicator, dataset })),
  );
  const sample = sampleOf(tallies, dataset);
  const indicators: readonly Indicator[] = [...measures, own];
  const values = tabulateValues(own, { indicators, observations, samples: sample ? [sample] : [] });
  return { values, rates: estimates[0] ?? [] };
}

const decided = drawnRecord.filter(
  ({ outcome, weight }) => outcome.status === "determined" && weight.units > 0n,
);
const someRecords = fc.array(decided, { minLength: 6, maxLength: 24 });

test("children in labour divided by all children have the error of the rate, in every cell", () => {
  let compared = 0;
  fc.assert(
    fc.property(someRecords, (records) => {
      const { values, rates } = made({ "/": [{ var: "labour" }, { var: "all" }] }, records, ["sex"]);
      for (const { cell, sampling } of rates) {
        const value = values.find((one) => JSON.stringify(one.cell) === JSON.stringify(cell));
        if (sampling?.status !== "value" || typeof value?.sampling !== "object") continue;
        if (value.sampling.status !== "value") throw new Error("the formula has no error");
        compared += 1;
        expect(value.sampling.standardError).toBeCloseTo(sampling.standardError, 12);
        expect(value.sampling.degreesOfFreedom).toBe(sampling.degreesOfFreedom);
      }
    }),
    { seed, numRuns: 40 },
  );
  expect(compared).toBeGreaterThan(100);
});

type Totals = readonly number[];
const ids = ["labour", "none", "abroad"] as const;

const number = ({ units, scale }: Decimal): number => Number(units) / 10 ** scale;

/** What each PSU of each stratum adds to the totals of labour, of none and of those abroad. */
function psuTotals(records: readonly TalliedRecord[]): readonly (readonly Totals[])[] {
  const classes = ["child-labour", "not-child-labour", "abroad"];
  const strata = new Map<string, Map<string, number[]>>();
  for (const { outcome, weight = { units: 1n, scale: 0 }, psu = "", stratum = "" } of records) {
    const psus = strata.get(stratum) ?? new Map<string, number[]>();
    strata.set(stratum, psus);
    const totals = psus.get(psu) ?? [0, 0, 0];
    psus.set(psu, totals);
    const at = outcome.status === "determined" ? classes.indexOf(outcome.class) : -1;
    if (at >= 0) totals[at] = (totals[at] ?? 0) + number(weight);
  }
  return [...strata.values()].map((psus) => [...psus.values()]);
}

const sumOf = (rows: readonly Totals[]): Totals =>
  ids.map((_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0));

/** A formula in binary numbers. */
function binary(one: Formula, [l = 0, n = 0, a = 0]: Totals): number {
  if (one.kind === "number") return number(one.value);
  if (one.kind === "indicator")
    return { labour: l, none: n, abroad: a, all: l + n, rate: l / (l + n) }[one.id] ?? 0;
  const [first = 0, ...rest] = one.operands.map((operand) => binary(operand, [l, n, a]));
  const steps = {
    "+": (x: number, y: number) => x + y,
    "-": (x: number, y: number) => x - y,
    "*": (x: number, y: number) => x * y,
    "/": (x: number, y: number) => x / y,
    min: (x: number, y: number) => Math.min(x, y),
    max: (x: number, y: number) => Math.max(x, y),
  };
  const step = steps[one.operator];
  return rest.reduce((x, y) => step(x, y), first);
}

/** Gradient by small steps, times the covariance matrix of totals between the PSUs of each stratum. */
function byMatrix(one: Formula, strata: readonly (readonly Totals[])[]): number {
  const totals = sumOf(strata.flat());
  const size = Math.max(...totals);
  const gradient = ids.map((_, at) => {
    const moved = (by: number) => totals.map((total, k) => (k === at ? total + by : total));
    const step = size * 1e-5;
    return (binary(one, moved(step)) - binary(one, moved(-step))) / (2 * step);
  });
  let variance = 0;
  for (const psus of strata) {
    if (psus.length < 2) continue;
    const mean = sumOf(psus).map((sum) => sum / psus.length);
    for (const i of ids.keys()) {
      for (const j of ids.keys()) {
        const spread = psus.reduce(
          (sum, row) => sum + ((row[i] ?? 0) - (mean[i] ?? 0)) * ((row[j] ?? 0) - (mean[j] ?? 0)),
          0,
        );
        const scale = psus.length / (psus.length - 1);
        variance += (gradient[i] ?? 0) * (gradient[j] ?? 0) * scale * spread;
      }
    }
  }
  return Math.sqrt(Math.max(0, variance));
}

/** Leaves out each PSU in turn and lets the others of its stratum stand for it. */
function byJackknife(one: Formula, strata: readonly (readonly Totals[])[]): number {
  const totals = sumOf(strata.flat());
  const whole = binary(one, totals);
  let variance = 0;
  for (const psus of strata) {
    const n = psus.length;
    const own = sumOf(psus);
    for (const psu of psus) {
      const without = totals.map(
        (total, at) => total - (own[at] ?? 0) + (((own[at] ?? 0) - (psu[at] ?? 0)) * n) / (n - 1),
      );
      variance += ((n - 1) / n) * (binary(one, without) - whole) ** 2;
    }
  }
  return Math.sqrt(variance);
}

const v = (id: string): Rule => ({ var: id });
const rules: readonly (readonly [string, Rule])[] = [
  ["a quotient of counts", { "/": [v("abroad"), v("all")] }],
  ["a sum of a count and a part of another", { "+": [v("labour"), { "*": [0.25, v("none")] }] }],
  ["a product of a rate and a count", { "*": [v("rate"), v("abroad")] }],
  ["a rate divided by another", { "/": [v("rate"), { "/": [v("abroad"), v("none")] }] }],
  [
    "what names a part three times",
    { "/": [{ "+": [v("labour"), v("abroad")] }, { "+": [v("all"), v("labour"), 1] }] },
  ],
];

const positive = fc
  .array(
    fc.tuple(
      fc.integer({ min: 5, max: 60 }),
      fc.integer({ min: 20, max: 90 }),
      fc.integer({ min: 5, max: 60 }),
    ),
    {
      minLength: 6,
      maxLength: 12,
    },
  )
  .map((psus) =>
    psus.flatMap((counts, at) =>
      ["child-labour", "not-child-labour", "abroad"].map(
        (name, k): TalliedRecord => ({
          outcome: { status: "determined", class: name, criteria: {} },
          weight: { units: BigInt(counts[k] ?? 0), scale: 1 },
          psu: String(at),
          stratum: at % 2 === 0 ? "urban" : "rural",
        }),
      ),
    ),
  );

const errorOf = (rule: Rule, records: readonly TalliedRecord[]): number => {
  const [one] = made(rule, records).values;
  if (typeof one?.sampling !== "object" || one.sampling.status !== "value") throw new Error("no error");
  return one.sampling.standardError;
};

const readRule = (rule: Rule): Formula => {
  const { formula: read } = readFormula(rule);
  if (read === undefined) throw new Error("no formula");
  return read;
};

test.each(rules)(
  "%s has the error that a gradient by small steps and a covariance matrix give",
  (_, rule) => {
    fc.assert(
      fc.property(positive, (records) => {
        const expected = byMatrix(readRule(rule), psuTotals(records));
        expect(errorOf(rule, records) / expected).toBeCloseTo(1, 4);
      }),
      { seed, numRuns: 40 },
    );
  },
);

test.each(rules)("%s has nearly the error of a jackknife, which is another approximation", (_, rule) => {
  const many = fc
    .array(positive, { minLength: 4, maxLength: 4 })
    .map((parts) =>
      parts.flatMap((records, part) => records.map((one) => ({ ...one, psu: `${part} ${one.psu}` }))),
    );
  fc.assert(
    fc.property(many, (records) => {
      const expected = byJackknife(readRule(rule), psuTotals(records));
      expect(Math.abs(errorOf(rule, records) / expected - 1)).toBeLessThan(0.15);
    }),
    { seed, numRuns: 20 },
  );
});
