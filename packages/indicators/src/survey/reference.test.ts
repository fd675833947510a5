import { readFileSync } from "node:fs";
import type { Decimal } from "@mangnon/schema";
import { addDecimals, multiplyDecimals, parseDecimal } from "@mangnon/schema/decimal";
import { describe, expect, test } from "vitest";
import { numberOf, ratioOf } from "../exact/ratio.ts";
import type { PsuSums, SurveySums } from "./design.ts";
import { designEffect } from "./design-effect.ts";
import { proportionInterval } from "./proportion-interval.ts";
import { betaQuantile, studentQuantile } from "./special-functions.ts";
import { type Samples, surveyDifference } from "./survey-difference.ts";
import { surveyRatio, surveyTotal } from "./survey-estimate.ts";
import type { LonelyPsu, Variance } from "./variance.ts";

// The numbers were made with R's survey package: see reference/survey.R.

type Row = Readonly<Record<string, string>>;

function rowsOf(file: string): readonly Row[] {
  const text = readFileSync(new URL(`../../reference/${file}`, import.meta.url), "utf8");
  const [header = [], ...rows] = text
    .trim()
    .split("\n")
    .map((line) => line.split(","));
  return rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ""])));
}

const firstRound = rowsOf("children.csv");
const later = rowsOf("children-later.csv");
const decimal = (text = ""): Decimal => parseDecimal(text) ?? { units: 0n, scale: 0 };
const one = decimal("1");

const domains: Readonly<Record<string, (child: Row) => boolean>> = {
  all: () => true,
  girls: ({ girl }) => girl === "1",
  without_d: ({ stratum }) => stratum !== "D",
  only_d: ({ stratum }) => stratum === "D",
  one_psu_each: ({ psu }) => ["A1", "B2", "E3"].includes(psu ?? ""),
  nobody_labours: ({ labour }) => labour === "0",
};

type Value = (child: Row) => Decimal;

const labour: Value = ({ labour }) => decimal(labour);
const hours: Value = ({ hours }) => decimal(hours);
const everybody: Value = () => one;

function sumsOf(
  fpc: string,
  domain: string,
  [above, below]: readonly [Value, Value],
  children: readonly Row[] = firstRound,
): SurveySums {
  const strata = [...new Set(children.map(({ stratum }) => stratum))];
  return strata.map((stratum = "") => {
    const own = children.filter((child) => child.stratum === stratum);
    const drawn = [...new Set(own.map(({ psu }) => psu ?? ""))];
    const psus = drawn.map((psu): PsuSums => {
      const here = own.filter(
        (child) => child.psu === psu && child.scope === "1" && domains[domain]?.(child),
      );
      const weighted = (value: Value): Decimal =>
        here
          .map((child) => multiplyDecimals(decimal(child.weight), value(child)))
          .reduce(addDecimals, decimal("0"));
      return { psu, count: here.length, numerator: weighted(above), denominator: weighted(below) };
    });
    const population = Number(own[0]?.population);
    return { stratum, drawn: drawn.length, psus, ...(fpc === "fpc" ? { population } : {}) };
  });
}

const near = (expected: string | undefined) => expect.closeTo(Number(expected), 12);

/** R's text of a variance beside ours; it leaves blank what it could not make. */
const sameVariance = (variance: Variance, expected: string | undefined): void => {
  if (variance.status === "unknown") expect(expected).toBe("");
  else expect(variance.variance / (Number(expected) || 1)).toBeCloseTo(variance.variance === 0 ? 0 : 1, 10);
};

const shareOf = (row: Row) =>
  surveyRatio(sumsOf(row.fpc ?? "", row.domain ?? "", [labour, everybody]), row.lonely as LonelyPsu);

const estimates = rowsOf("estimates.csv");

/** Where R's rounding leaves a variance of 1e-30 for what is exactly zero. */
const noise = /e-(?:1[6-9]|[2-9]\d)$/;

describe.each(estimates)("$domain, $lonely lonely PSUs, $fpc correction", (row) => {
  const lonely = row.lonely as LonelyPsu;
  const sums = (values: readonly [Value, Value]) => sumsOf(row.fpc ?? "", row.domain ?? "", values);

  test("the share, n and the degrees of freedom are R's", () => {
    const { estimate, n, degreesOfFreedom } = shareOf(row);
    expect(estimate.status === "value" ? numberOf(ratioOf(estimate.value)) : Number.NaN).toEqual(
      near(row.share),
    );
    expect([n, degreesOfFreedom]).toEqual([Number(row.n), Number(row.degf)]);
  });

  test("the variances of share, mean, ratio and total are R's", () => {
    for (const [values, expected] of [
      [[labour, everybody], row.share_variance],
      [[hours, everybody], row.hours_variance],
      [[labour, hours], row.ratio_variance],
    ] as const) {
      sameVariance(surveyRatio(sums(values), lonely).variance, noise.test(expected ?? "") ? "0" : expected);
    }
    const total = surveyTotal(sums([labour, everybody]), lonely);
    expect(Number(total.estimate)).toEqual(near(row.total));
    sameVariance(total.variance, row.total_variance);
  });

  test("the design effect and the intervals are R's", () => {
    const { estimate, variance, n, degreesOfFreedom } = shareOf(row);
    if (variance.status === "unknown" || estimate.status !== "value") return expect(row.mean_lower).toBe("");
    const share = numberOf(ratioOf(estimate.value));
    const estimated = { share, variance: variance.variance, n, degreesOfFreedom };
    if (row.share_deff !== "") expect(designEffect(estimated)).toEqual(near(row.share_deff));
    if (degreesOfFreedom === 0) return expect(proportionInterval(estimated, "logit")).toBeUndefined();
    if (share === 0) return expect(proportionInterval(estimated, "logit")?.withoutVariance).toBe(true);
    for (const method of ["logit", "beta", "mean"] as const) {
      const { lower, upper } = proportionInterval(estimated, method) ?? {};
      expect(lower).toBeCloseTo(Number(row[`${method}_lower`]), 9);
      expect(upper).toBeCloseTo(Number(row[`${method}_upper`]), 9);
    }
  });
});

test.each(rowsOf("differences.csv"))(
  "the change of the share of $domain, $samples samples, $lonely lonely PSUs, $fpc correction, is R's",
  (row) => {
    const [before, after] = [firstRound, later].map((children) =>
      sumsOf(row.fpc ?? "", row.domain ?? "", [labour, everybody], children),
    ) as [SurveySums, SurveySums];
    const options = { samples: row.samples as Samples, lonelyPsu: row.lonely as LonelyPsu };
    const { difference, variance, degreesOfFreedom } = surveyDifference(before, after, options);
    expect(degreesOfFreedom).toBe(Number(row.degf));
    sameVariance(variance, row.variance);
    if (row.difference !== "") expect(difference).toEqual(near(row.difference));
  },
);

test.each(rowsOf("quantiles.csv"))("the quantile of $of at $p ($a, $b) is R's", ({ of, p, a, b, value }) => {
  const ours =
    of === "t" ? studentQuantile(Number(p), Number(a)) : betaQuantile(Number(p), Number(a), Number(b));
  expect(ours / Number(value)).toBeCloseTo(1, 9);
});
