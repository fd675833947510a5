import fc from "fast-check";
import { test } from "vitest";
import { percentText } from "./percent.ts";

const seed = 20_261_201;

const ratio = fc
  .tuple(fc.bigInt(0n, 10n ** 9n), fc.bigInt(1n, 10n ** 9n))
  .map(([a, b]) => (a < b ? { numerator: a, denominator: b } : { numerator: b, denominator: a }));

test("a percentage shown is within half a unit of its last digit, and 0 or 100 only where it is exact", () => {
  fc.assert(
    fc.property(ratio, fc.integer({ min: 0, max: 4 }), ({ numerator, denominator }, digits) => {
      const text = percentText({ numerator, denominator }, digits);
      const scale = 10n ** BigInt(text.split(".")[1]?.length ?? 0);
      const units = BigInt(text.replace(".", ""));
      const off = units * denominator - 100n * scale * numerator;
      const isZero = units === 0n;
      const isAll = units === 100n * scale;
      return (
        2n * (off < 0n ? -off : off) <= denominator &&
        isZero === (numerator === 0n) &&
        isAll === (numerator === denominator)
      );
    }),
    { seed },
  );
});
