import type { Outcome } from "@mangnon/schema";
import { parseDecimal } from "@mangnon/schema/decimal";
import { expect, test } from "vitest";
import { children } from "../../situations/measures.ts";
import { surveyTotal } from "../survey/survey-estimate.ts";
import { mergeTallies } from "../tally/merge-tallies.ts";
import { addToTally, createTally, type TalliedRecord, type Tally } from "../tally/tally.ts";
import { estimate } from "./estimate.ts";

const is = (name: string): Outcome => ({ status: "determined", class: name, criteria: {} });
const maybe: Outcome = {
  status: "undetermined",
  candidates: ["child-labour", "not-child-labour"],
  needs: [],
  causes: [{ kind: "variable", name: "hoursPerWeek", reason: "absent" }],
  criteria: {},
};
const weight = (text: string) => parseDecimal(text);

const tallyOf = (records: readonly TalliedRecord[], by: readonly string[] = []): Tally => {
  const tally = createTally(children, by);
  for (const one of records) addToTally(tally, one);
  return tally;
};

const records: readonly TalliedRecord[] = [
  { outcome: is("child-labour"), weight: weight("2.5"), cell: { sex: "girl" } },
  { outcome: is("child-labour"), weight: weight("1"), cell: { sex: "boy" } },
  { outcome: is("not-child-labour"), weight: weight("4"), cell: { sex: "boy" } },
  { outcome: maybe, weight: weight("3"), cell: { sex: "girl" } },
  { outcome: is("child-labour"), weight: weight("0.5"), cell: {} },
];

const over1 = (numerator: string) => ({ numerator, denominator: "1" });

test("a count is of those surely counted, with its bounds, in the whole and in each part", () => {
  const told = estimate(tallyOf(records, ["sex"])).map((one) => [
    one.cell.sex,
    one.estimate,
    one.bounds,
    one.n,
  ]);
  expect(told).toEqual([
    [undefined, { status: "value", value: over1("4") }, { lower: over1("4"), upper: over1("7") }, 3],
    ["boy", { status: "value", value: over1("1") }, { lower: over1("1"), upper: over1("1.5") }, 1],
    ["girl", { status: "value", value: over1("2.5") }, { lower: over1("2.5"), upper: over1("6") }, 1],
    ["unknown", { status: "value", value: over1("0.5") }, { lower: over1("0.5"), upper: over1("0.5") }, 1],
  ]);
});

test("nobody counted is 0, which is a count like any other, and never not computable", () => {
  const [total] = estimate(tallyOf([{ outcome: is("not-child-labour") }]));
  expect(total).toMatchObject({
    estimate: { status: "value", value: over1("0") },
    mayBeNotComputable: false,
  });
});

test("where some have a weight and some of those counted none, there is no count", () => {
  const [total] = estimate(tallyOf([...records, { outcome: is("child-labour") }]));
  expect(total?.estimate).toEqual({ status: "unknown", reason: "missing-weights" });
  expect(total?.bounds).toBeUndefined();
});

test("parts counted apart are the whole", () => {
  const parts = mergeTallies(tallyOf(records.slice(0, 2)), tallyOf(records.slice(2)));
  expect(estimate(parts)).toEqual(estimate(tallyOf(records)));
});

const drawn = (psu: string, outcome: Outcome, units: string): TalliedRecord => ({
  outcome,
  weight: weight(units),
  psu,
  stratum: "north",
});

const sample = [
  drawn("1", is("child-labour"), "2"),
  drawn("2", is("child-labour"), "5"),
  drawn("3", is("not-child-labour"), "4"),
];

test("a sample's count has the error of its total, PSUs without a counted record being drawn too", () => {
  const psu = (name: string, units: bigint) => ({
    psu: name,
    count: 1,
    numerator: { units, scale: 0 },
    denominator: { units, scale: 0 },
  });
  const { variance } = surveyTotal([{ stratum: "north", drawn: 3, psus: [psu("1", 2n), psu("2", 5n)] }]);
  const [total] = estimate(tallyOf(sample));
  const { sampling } = total ?? {};
  if (sampling?.status !== "value" || variance.status !== "value") throw new Error("no error");
  expect(sampling.standardError).toBe(Math.sqrt(variance.variance));
  expect(sampling.degreesOfFreedom).toBe(2);
  const reach = 4.302652729911275 * sampling.standardError;
  expect(sampling.interval?.lower).toBe(0);
  expect(sampling.interval?.upper).toBeCloseTo(7 + reach, 8);
});

test.each(["0.1", "4", "400"])(
  "limits hold the interval, whatever an undetermined record of weight %s is",
  (units) => {
    const samplingOf = (outcome: Outcome) => {
      const [total] = estimate(tallyOf([...sample, drawn("3", outcome, units)]));
      if (total?.sampling?.status !== "value") throw new Error("no error");
      return total.sampling;
    };
    const { limits } = samplingOf(maybe);
    const ends = [is("child-labour"), is("not-child-labour")].map((outcome) => samplingOf(outcome).interval);
    expect(limits?.lower).toBe(Math.min(...ends.map((one) => one?.lower ?? Number.NaN)));
    expect(limits?.upper).toBe(Math.max(...ends.map((one) => one?.upper ?? Number.NaN)));
  },
);

test("a sample without variance, or a lonely PSU, leaves a count without an interval", () => {
  const [same] = estimate(
    tallyOf([drawn("1", is("child-labour"), "2"), drawn("2", is("child-labour"), "2")]),
  );
  expect(same?.sampling).toEqual({ status: "value", standardError: 0, degreesOfFreedom: 1 });
  const [lonely] = estimate(tallyOf(sample.slice(0, 1)));
  expect(lonely?.sampling).toEqual({ status: "unknown", reason: "lonely-psu", strata: ["north"] });
});
