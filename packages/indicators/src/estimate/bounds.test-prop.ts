import type { Decimal } from "@mangnon/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { combinations } from "../../situations/records.ts";
import { compareRatios, type Ratio, ratioOf } from "../exact/ratio.ts";
import type { Place } from "../tally/place.ts";
import { boundsOf } from "./bounds.ts";

const seed = 20_261_127;

type Certain = "N" | "D" | "out";

const mayStandAt: Readonly<Record<Place, readonly Certain[]>> = {
  N: ["N"],
  D: ["D"],
  out: ["out"],
  a: ["N", "D"],
  b: ["D", "out"],
  c: ["N", "out"],
  d: ["N", "D", "out"],
};

const record = fc.record({
  place: fc.constantFrom(...(Object.keys(mayStandAt) as Place[])),
  weight: fc.bigInt(0n, 5n),
});

const summed = (records: readonly { place: Place; weight: bigint }[], place: Place): bigint =>
  records.filter((one) => one.place === place).reduce((sum, { weight }) => sum + weight, 0n);

/** The ratio when every record stands where it is said to; nobody in the denominator is both 0 and 1. */
function ratiosOf(weights: readonly bigint[], stands: readonly Certain[]): readonly Ratio[] {
  const at = (place: Certain): bigint =>
    weights.reduce((sum, weight, k) => (stands[k] === place ? sum + weight : sum), 0n);
  const denominator = at("N") + at("D");
  if (denominator > 0n) return [{ numerator: at("N"), denominator }];
  return [0n, 1n].map((numerator) => ({ numerator, denominator: 1n }));
}

const decimal = (units: bigint): Decimal => ({ units, scale: 0 });

test("the bounds are the extremes over every way in which undetermined records may come out", () => {
  fc.assert(
    fc.property(fc.array(record, { maxLength: 6 }), (records) => {
      const weights = records.map(({ weight }) => weight);
      const ratios = combinations(records.map(({ place }) => mayStandAt[place]))
        .flatMap((stands) => ratiosOf(weights, stands))
        .sort(compareRatios);
      const at = (place: Place): Decimal => decimal(summed(records, place));
      const bounds = boundsOf({
        N: at("N"),
        D: at("D"),
        out: at("out"),
        a: at("a"),
        b: at("b"),
        c: at("c"),
        d: at("d"),
      });
      expect(compareRatios(ratioOf(bounds.lower), ratios[0] as Ratio)).toBe(0);
      expect(compareRatios(ratioOf(bounds.upper), ratios.at(-1) as Ratio)).toBe(0);
    }),
    { seed, numRuns: 500 },
  );
});
