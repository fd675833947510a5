import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addDecimals,
  compareDecimals,
  type Decimal,
  decimalOf,
  formatDecimal,
  multiplyDecimals,
  parseDecimal,
} from "./decimal.ts";

const seed = 20_261_125;

const decimal: fc.Arbitrary<Decimal> = fc.record({
  units: fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
  scale: fc.nat({ max: 20 }),
});

const isEqual = (a: Decimal, b: Decimal): boolean => compareDecimals(a, b) === 0;

test("what is written is read back", () => {
  fc.assert(
    fc.property(decimal, (value) => {
      const read = parseDecimal(formatDecimal(value));
      expect(read !== undefined && isEqual(read, value)).toBe(true);
    }),
    { seed },
  );
});

test("equal decimals are written alike, whatever their scale", () => {
  fc.assert(
    fc.property(decimal, fc.nat({ max: 9 }), ({ units, scale }, zeros) => {
      const longer = { units: units * 10n ** BigInt(zeros), scale: scale + zeros };
      expect(formatDecimal(longer)).toBe(formatDecimal({ units, scale }));
    }),
    { seed },
  );
});

test("a sum is the same bits in whatever order it is taken", () => {
  fc.assert(
    fc.property(fc.array(decimal), (values) => {
      const sum = (list: readonly Decimal[]): Decimal =>
        list.reduce<Decimal>(addDecimals, { units: 0n, scale: 0 });
      expect(sum([...values].reverse())).toEqual(sum(values));
    }),
    { seed },
  );
});

test("products spread over sums", () => {
  fc.assert(
    fc.property(decimal, decimal, decimal, (a, b, c) => {
      const together = multiplyDecimals(a, addDecimals(b, c));
      expect(isEqual(together, addDecimals(multiplyDecimals(a, b), multiplyDecimals(a, c)))).toBe(true);
    }),
    { seed },
  );
});

test("order is that of the difference, and turns round with its sides", () => {
  fc.assert(
    fc.property(decimal, decimal, (a, b) => {
      const { units } = addDecimals(a, { ...b, units: -b.units });
      expect(compareDecimals(a, b)).toBe(units < 0n ? -1 : units > 0n ? 1 : 0);
      expect(compareDecimals(a, b) + compareDecimals(b, a)).toBe(0);
    }),
    { seed },
  );
});

test("every finite number is its own decimal", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(Number(formatDecimal(decimalOf(value)))).toBe(value === 0 ? 0 : value);
    }),
    { seed, numRuns: 1000 },
  );
});
