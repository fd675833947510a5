import { readFileSync } from "node:fs";
import type { Indicator, Outcome, RecordsDataset, Rule } from "@mangnon/schema";
import { parseDecimal } from "@mangnon/schema/decimal";
import { expect, test } from "vitest";
import { formula } from "../../situations/measures.ts";
import { rate } from "../../situations/province.ts";
import { survey } from "../../situations/survey.ts";
import { estimate } from "../estimate/estimate.ts";
import type { LonelyPsu } from "../survey/variance.ts";
import type { ClassCount, ClassRatio } from "../tally/class-ratio.ts";
import { addToTally, createTally } from "../tally/tally.ts";
import { toPart } from "./part.ts";
import { sampleOf } from "./sample.ts";
import { tabulateValues } from "./tabulate-values.ts";

// The variances of shares and of their changes were made with R's survey package (reference/survey.R, differences.R): a share
// is the formula "labour / all" over two totals, a change the formula "later - earlier" over two rates of one sample. For
// other formulas R made no numbers: those of linearised-variance.test-prop.ts are compared with a jackknife and with a
// covariance matrix in binary numbers.

type Row = Readonly<Record<string, string>>;

function rowsOf(file: string): readonly Row[] {
  const text = readFileSync(new URL(`../../reference/${file}`, import.meta.url), "utf8");
  const [header = [], ...rows] = text
    .trim()
    .split("\n")
    .map((line) => line.split(","));
  return rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ""])));
}

const rounds = [rowsOf("children.csv"), rowsOf("children-later.csv")] as const;

const domains: Readonly<Record<string, (child: Row) => boolean>> = {
  all: () => true,
  girls: ({ girl }) => girl === "1",
  without_d: ({ stratum }) => stratum !== "D",
  only_d: ({ stratum }) => stratum === "D",
  one_psu_each: ({ psu }) => ["A1", "B2", "E3"].includes(psu ?? ""),
  nobody_labours: ({ labour }) => labour === "0",
};

const classOf = (name: string): Outcome => ({ status: "determined", class: name, criteria: {} });

const named = (id: string, round: string): ClassRatio => ({
  ...rate,
  id,
  numerator: [`labour-${round}`],
  denominator: [`labour-${round}`, `none-${round}`],
});

const counted = (id: string, classes: readonly string[]): ClassCount => {
  const { numerator: _n, denominator: _d, measure: _m, unit: _u, ...rest } = rate;
  return { ...rest, id, unit: "count", measure: "class-count", counted: classes };
};

const parts = [
  named("earlier", "1"),
  named("later", "2"),
  counted("labour", ["labour-1"]),
  counted("all", ["labour-1", "none-1"]),
];

interface Asked {
  readonly domain: string;
  readonly lonelyPsu: LonelyPsu;
  readonly used: readonly (readonly Row[])[];
  /** The stratum of a child, where rounds are not one sample. */
  readonly apart?: boolean;
}

/** What a formula over the children of the reference comes to, with its error. */
function made(rule: Rule, { domain, lonelyPsu, used, apart = false }: Asked) {
  const dataset: RecordsDataset = { ...survey, lonelyPsu };
  const tallies = parts.map((part) => createTally(part, []));
  for (const [round, children] of used.entries()) {
    for (const child of children) {
      const { psu, stratum, labour, weight = "", scope } = child;
      const isIn = scope === "1" && domains[domain]?.(child);
      const name = isIn ? `${labour === "1" ? "labour" : "none"}-${round + 1}` : "out";
      const where = { psu, stratum: apart ? `${round} ${stratum}` : stratum };
      for (const tally of tallies) {
        addToTally(tally, { outcome: classOf(name), weight: parseDecimal(weight), ...where });
      }
    }
  }
  const made = formula(rule, "count");
  const observations = tallies.flatMap((tally) =>
    estimate(tally, { lonelyPsu }).map((one) => toPart(one, { indicator: tally.indicator, dataset })),
  );
  const samples = sampleOf(tallies, dataset);
  const indicators: readonly Indicator[] = [...parts, made];
  return tabulateValues(made, { indicators, observations, samples: samples ? [samples] : [] })[0];
}

const noise = /e-(?:1[6-9]|[2-9]\d)$/;

/** R leaves blank what it could not make, and 1e-30 for what is exactly zero. */
function isVariance(one: ReturnType<typeof made>, expected = ""): void {
  const sampling = one?.sampling;
  const error =
    typeof sampling === "object" && sampling.status === "value" ? sampling.standardError : undefined;
  const wanted = noise.test(expected) ? 0 : Number(expected);
  if (error === undefined) expect(expected).toBe("");
  else if (wanted === 0) expect([expected === "", error]).toEqual([false, 0]);
  else expect(error ** 2 / wanted).toBeCloseTo(1, 10);
}

test.each(rowsOf("estimates.csv").filter(({ fpc }) => fpc === "none"))(
  "children in labour divided by all children have the variance that R has for the share: $domain, $lonely lonely PSUs",
  ({ domain = "", lonely, share_variance }) => {
    const rule = { "/": [{ var: "labour" }, { var: "all" }] };
    isVariance(made(rule, { domain, lonelyPsu: lonely as LonelyPsu, used: [rounds[0]] }), share_variance);
  },
);

test.each(rowsOf("differences.csv").filter(({ fpc }) => fpc === "none"))(
  "one rate less another of the same sample has the variance that R has for the change: $domain, $samples samples, $lonely lonely PSUs",
  ({ domain = "", lonely, samples, variance }) => {
    const rule = { "+": [1, { "-": [{ var: "later" }, { var: "earlier" }] }] };
    const apart = samples === "independent";
    isVariance(made(rule, { domain, lonelyPsu: lonely as LonelyPsu, used: rounds, apart }), variance);
  },
);

test("a rate less itself is nothing, exactly, and claims no certainty", () => {
  const rule = { "-": [{ var: "later" }, { var: "later" }] };
  const one = made(rule, { domain: "all", lonelyPsu: "certainty", used: rounds });
  expect(one?.estimate).toEqual({ status: "value", value: { numerator: "0", denominator: "1" } });
  expect(one?.sampling).toEqual({ status: "value", standardError: 0, degreesOfFreedom: expect.any(Number) });
});
