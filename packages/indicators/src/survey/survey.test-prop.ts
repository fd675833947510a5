import fc from "fast-check";
import { expect, test } from "vitest";
import { weight } from "../../situations/records.ts";
import type { StratumSums } from "./design.ts";
import { intervalMethods, proportionInterval } from "./proportion-interval.ts";
import { betaQuantile, betaShare } from "./special-functions.ts";
import { surveyRatio, surveyTotal } from "./survey-estimate.ts";

const seed = 20_261_201;

const sums = fc
  .record({ count: fc.integer({ min: 0, max: 9 }), part: fc.integer({ min: 0, max: 10 }), weight })
  .map(({ count, part, weight: { units, scale } }) =>
    count === 0
      ? { count, numerator: { units: 0n, scale: 0 }, denominator: { units: 0n, scale: 0 } }
      : {
          count,
          numerator: { units: units * BigInt(part), scale },
          denominator: { units: units * 10n, scale },
        },
  );

const design = fc
  .array(fc.record({ psus: fc.array(sums, { minLength: 1, maxLength: 4 }), more: fc.nat({ max: 2 }) }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((strata) =>
    strata.map(
      ({ psus, more }, h): StratumSums => ({
        stratum: `s${h}`,
        drawn: psus.length + more,
        psus: psus.map((one, i) => ({ psu: `p${i}`, ...one })),
      }),
    ),
  );

const strategy = fc.constantFrom("fail", "certainty", "adjust", "average");

const reversed = (strata: readonly StratumSums[]): readonly StratumSums[] =>
  [...strata].reverse().map((one) => ({ ...one, psus: [...one.psus].reverse() }));

test("the order of strata and PSUs changes no bit", () => {
  fc.assert(
    fc.property(design, strategy, (strata, lonely) => {
      expect(surveyRatio(reversed(strata), lonely)).toEqual(surveyRatio(strata, lonely));
      expect(surveyTotal(reversed(strata), lonely)).toEqual(surveyTotal(strata, lonely));
    }),
    { seed, numRuns: 200 },
  );
});

test("a PSU without records may be left out, for it was drawn all the same", () => {
  fc.assert(
    fc.property(design, strategy, (strata, lonely) => {
      const without = strata.map((one) => ({ ...one, psus: one.psus.filter(({ count }) => count > 0) }));
      expect(surveyRatio(without, lonely)).toEqual(surveyRatio(strata, lonely));
    }),
    { seed, numRuns: 100 },
  );
});

test("a share and its complement have one variance, and weights of another unit change none", () => {
  fc.assert(
    fc.property(design, strategy, (strata, lonely) => {
      const changed = (of: (psu: StratumSums["psus"][number]) => bigint, factor: bigint) =>
        strata.map((one) => ({
          ...one,
          psus: one.psus.map((psu) => ({
            ...psu,
            numerator: { ...psu.numerator, units: of(psu) * factor },
            denominator: { ...psu.denominator, units: psu.denominator.units * factor },
          })),
        }));
      const { variance } = surveyRatio(strata, lonely);
      const complement = changed(({ numerator, denominator }) => denominator.units - numerator.units, 1n);
      expect(surveyRatio(complement, lonely).variance).toEqual(variance);
      const scaled = surveyRatio(
        changed(({ numerator }) => numerator.units, 1024n),
        lonely,
      ).variance;
      expect(scaled).toEqual(variance);
    }),
    { seed, numRuns: 200 },
  );
});

test("a variance is never below zero, and intervals hold the share", () => {
  const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
  const variance = fc.integer({ min: 0, max: 10_000 }).map((millionths) => millionths / 1e6);
  const n = fc.integer({ min: 2, max: 5000 });
  const degreesOfFreedom = fc.integer({ min: 1, max: 500 });
  fc.assert(
    fc.property(design, strategy, (strata, lonely) => {
      const { variance: seen } = surveyRatio(strata, lonely);
      if (seen.status === "value") expect(seen.variance).toBeGreaterThanOrEqual(0);
    }),
    { seed, numRuns: 200 },
  );
  fc.assert(
    fc.property(
      fc.record({ share, variance, n, degreesOfFreedom }),
      fc.constantFrom(...intervalMethods),
      (one, by) => {
        const { lower = 2, upper = -1 } = proportionInterval(one, by) ?? {};
        expect(lower).toBeLessThanOrEqual(one.share + 1e-12);
        expect(upper).toBeGreaterThanOrEqual(one.share - 1e-12);
        if (by === "mean") return;
        expect(lower).toBeGreaterThanOrEqual(-1e-12);
        expect(upper).toBeLessThanOrEqual(1 + 1e-12);
      },
    ),
    { seed, numRuns: 300 },
  );
});

test("the beta quantile undoes the beta share", () => {
  const size = fc.double({ min: 0.3, max: 2000, noNaN: true });
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), size, size, (share, a, b) => {
      const quantile = betaQuantile(share, a, b);
      if (quantile < 1e-12 || quantile > 1 - 1e-12) return;
      expect(betaShare(quantile, a, b)).toBeCloseTo(share, 9);
    }),
    { seed, numRuns: 100 },
  );
});
