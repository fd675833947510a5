import { describe, expect, test } from "vitest";
import type { PsuSums, StratumSums } from "./design.ts";
import { surveyRatio, surveyTotal } from "./survey-estimate.ts";
import { type LonelyPsu, varianceOfRatio, varianceOfTotal } from "./variance.ts";

const whole = (units: number) => ({ units: BigInt(units), scale: 0 });

const psu = (name: string, numerator: number, denominator: number): PsuSums => ({
  psu: name,
  count: denominator,
  numerator: whole(numerator),
  denominator: whole(denominator),
});

// 10 of 40. Deviations (numerator − 0.25 × denominator) / 40: −1.5, 0.5, 1.0 and 0.0 fortieths.
const urban: StratumSums = { stratum: "urban", drawn: 2, psus: [psu("1", 1, 10), psu("2", 3, 10)] };
const rural: StratumSums = { stratum: "rural", drawn: 3, psus: [psu("3", 3, 8), psu("4", 3, 12)] };

describe("by hand", () => {
  // Urban: 2/1 × (1 + 1) = 4. Rural, a third PSU being 0: mean 1/3, squares 1 − 3/9 = 2/3, × 3/2 = 1. Sum 5/1600.
  test("the variance of a ratio is 5/1600", () => {
    expect(varianceOfRatio([urban, rural])).toEqual({ status: "value", variance: 5 / 1600 });
  });

  // Urban keeps 1 − 2/8 of its 4, rural 1 − 3/4 of its 1: 3.25/1600.
  test("with 2 of 8 and 3 of 4 PSUs drawn it is 3.25/1600", () => {
    const sums = [
      { ...urban, population: 8 },
      { ...rural, population: 4 },
    ];
    expect(varianceOfRatio(sums)).toEqual({ status: "value", variance: 3.25 / 1600 });
  });

  // Urban: 2 × (1 + 1) = 4. Rural: 3, 3, 0 about 2: 1 + 1 + 4 = 6, × 3/2 = 9.
  test("the variance of the total of 10 is 13", () => {
    expect(surveyTotal([urban, rural])).toMatchObject({
      estimate: "10",
      variance: { status: "value", variance: 13 },
      n: 40,
      degreesOfFreedom: 2,
    });
  });

  test("a census of PSUs has none", () => {
    const sums = [
      { ...urban, population: 2 },
      { ...rural, population: 3 },
    ];
    expect(varianceOfRatio(sums)).toEqual({ status: "value", variance: 0 });
  });
});

describe("a stratum of which one PSU was drawn", () => {
  // 13 of 52: still a quarter; deviations in 52nds are those above, and 0 for a lonely 3 of 12, 2 for 5 of 12.
  const lonely: StratumSums = { stratum: "remote", drawn: 1, psus: [psu("5", 3, 12)] };
  const variance = (strategy: LonelyPsu, remote: StratumSums = lonely) =>
    varianceOfRatio([urban, rural, remote], strategy);

  test("leaves the variance unknown, and is named, unless a strategy is", () => {
    const unknown = { status: "unknown", reason: "lonely-psu", strata: ["remote"] };
    expect([varianceOfRatio([urban, rural, lonely]), variance("fail")]).toEqual([unknown, unknown]);
  });

  test.each([
    ["certainty", 5],
    ["adjust", 5],
    ["average", 7.5],
  ] as const)("by `%s` makes it %d over 52²", (strategy, sum) => {
    expect(variance(strategy)).toEqual({ status: "value", variance: sum / 52 ** 2 });
  });

  test("by `adjust` adds its own deviation from the mean of all, squared", () => {
    // 15 of 52. In units of 1/52²: deviations 52 × numerator − 15 × denominator: −98, 6, 36, −24 and 80.
    const sum = 104 ** 2 + (36 ** 2 + 24 ** 2 - 12 ** 2 / 3) * 1.5 + 80 ** 2;
    const remote = { ...lonely, psus: [psu("5", 5, 12)] };
    expect(variance("adjust", remote)).toEqual({
      status: "value",
      variance: expect.closeTo(sum / 52 ** 4, 15),
    });
  });

  test("is certain when there was but one to draw", () => {
    expect(variance("fail", { ...lonely, population: 1 })).toEqual(variance("certainty"));
  });

  test("without a record of the domain concerns nothing", () => {
    const empty = { ...lonely, psus: [{ ...psu("5", 0, 0), count: 0 }] };
    expect(variance("fail", empty)).toEqual(varianceOfRatio([urban, rural]));
    expect(variance("average", { ...lonely, psus: [] })).toEqual(varianceOfRatio([urban, rural]));
  });

  test("alone has no others to take an average of", () => {
    expect(varianceOfRatio([lonely], "average")).toEqual({
      status: "unknown",
      reason: "lonely-psu",
      strata: ["remote"],
    });
  });
});

describe("nobody in the domain", () => {
  test("is not computable as a ratio", () => {
    for (const sums of [[], [{ ...urban, psus: [] }], [{ ...urban, psus: [psu("1", 0, 0)] }]]) {
      expect(surveyRatio(sums)).toEqual({
        estimate: { status: "not-computable", reason: "zero-denominator" },
        variance: { status: "unknown", reason: "zero-denominator" },
        n: 0,
        degreesOfFreedom: 0,
      });
    }
  });

  test("is a total of zero without degrees of freedom", () => {
    expect(surveyTotal([{ ...urban, psus: [] }])).toEqual({
      estimate: "0",
      variance: { status: "value", variance: 0 },
      n: 0,
      degreesOfFreedom: 0,
    });
    expect(varianceOfTotal([])).toEqual({ status: "value", variance: 0 });
  });
});
