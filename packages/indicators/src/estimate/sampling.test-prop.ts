import fc from "fast-check";
import { expect, test } from "vitest";
import { drawnRecord, tallyOf } from "../../situations/records.ts";
import { mergeTallies } from "../tally/merge-tallies.ts";
import type { TalliedRecord } from "../tally/tally.ts";
import { type Estimate, estimate } from "./estimate.ts";

const seed = 20_261_125;
const records = fc.array(drawnRecord, { maxLength: 14 });
const lonelyPsu = fc.constantFrom("fail", "certainty", "adjust", "average");

const samplingOf = (estimates: readonly Estimate[]) =>
  estimates.map(({ cell, sampling }) => [cell, sampling]);

test("neither the order of records nor the parts they are counted in change a bit of an error", () => {
  fc.assert(
    fc.property(records, fc.nat(), lonelyPsu, (some, cut, strategy) => {
      const options = { lonelyPsu: strategy } as const;
      const whole = estimate(tallyOf(some), options);
      const at = some.length === 0 ? 0 : cut % some.length;
      const [first, second] = [some.slice(at).reverse(), some.slice(0, at)].map((part) => tallyOf(part));
      if (first === undefined || second === undefined) return;
      expect(estimate(mergeTallies(first, second), options)).toEqual(whole);
    }),
    { seed, numRuns: 200 },
  );
});

test("weights of another unit change no error", () => {
  fc.assert(
    fc.property(records, fc.bigInt(1n, 999n), lonelyPsu, (some, factor, strategy) => {
      const options = { lonelyPsu: strategy } as const;
      const scaled = some.map((one) => ({
        ...one,
        weight: { units: one.weight.units * factor, scale: one.weight.scale + 2 },
      }));
      expect(samplingOf(estimate(tallyOf(scaled), options))).toEqual(
        samplingOf(estimate(tallyOf(some), options)),
      );
    }),
    { seed, numRuns: 200 },
  );
});

test("other names of strata and PSUs change no error", () => {
  fc.assert(
    fc.property(records, (some) => {
      const renamed = some.map((one) => ({ ...one, psu: `${one.psu}b`, stratum: `${one.stratum ?? "x"}b` }));
      const told = (all: readonly TalliedRecord[]) =>
        estimate(tallyOf(all)).map(({ sampling }) =>
          sampling?.status === "value" ? sampling : sampling?.reason,
        );
      expect(told(renamed)).toEqual(told(some));
    }),
    { seed, numRuns: 100 },
  );
});

test("limits hold the bounds, and an interval its value", () => {
  const share = ({ numerator, denominator }: { numerator: string; denominator: string }) =>
    Number(numerator) / Number(denominator);
  fc.assert(
    fc.property(records, lonelyPsu, (some, strategy) => {
      for (const { estimate: value, bounds, sampling } of estimate(tallyOf(some), { lonelyPsu: strategy })) {
        if (sampling?.status !== "value" || value.status !== "value" || bounds === undefined) continue;
        const { interval, limits } = sampling;
        expect(interval?.lower ?? 0).toBeLessThanOrEqual(share(value.value) + 1e-9);
        expect(interval?.upper ?? 1).toBeGreaterThanOrEqual(share(value.value) - 1e-9);
        expect(limits?.lower ?? 0).toBeLessThanOrEqual(share(bounds.lower) + 1e-9);
        expect(limits?.upper ?? 1).toBeGreaterThanOrEqual(share(bounds.upper) - 1e-9);
      }
    }),
    { seed, numRuns: 200 },
  );
});
