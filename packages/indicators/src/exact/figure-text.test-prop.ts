import fc from "fast-check";
import { expect, test } from "vitest";
import { digitsToTell, figureText } from "./figure-text.ts";
import { compareRatios, type Ratio, ratioOfPercent } from "./ratio.ts";

const seed = 20_261_125;

const ratio = fc
  .bigInt(1n, 10n ** 12n)
  .chain((denominator) => fc.bigInt(0n, denominator).map((numerator): Ratio => ({ numerator, denominator })));

/** A goal as a plan may write it, with up to three digits. */
const declared = fc.integer({ min: 0, max: 100_000 }).map((thousandths) => thousandths / 1000);

const read = (text: string): Ratio => ratioOfPercent(Number(text));

test("a text is within half a digit of its value", () => {
  fc.assert(
    fc.property(ratio, fc.integer({ min: 0, max: 8 }), (value, digits) => {
      const shown = read(figureText(value, digits));
      const twice = 2n * (shown.numerator * value.denominator - value.numerator * shown.denominator);
      const distance = twice < 0n ? -twice : twice;
      expect(distance * 10n ** BigInt(digits + 2) <= shown.denominator * value.denominator).toBe(true);
    }),
    { seed, numRuns: 300 },
  );
});

test("shown figures stand to a declared goal, as it was written, as the exact values do", () => {
  fc.assert(
    fc.property(ratio, declared, (value, goal) => {
      const exact = ratioOfPercent(goal);
      for (const one of [value, exact]) {
        const shown = read(figureText(one, digitsToTell([one], [exact], { least: 3 })));
        expect(compareRatios(shown, exact)).toBe(compareRatios(one, exact));
      }
    }),
    { seed, numRuns: 300 },
  );
});
