import { describe, expect, test } from "vitest";
import { designEffect } from "./design-effect.ts";
import { intervalMethods, proportionInterval } from "./proportion-interval.ts";

const estimated = { share: 0.1, variance: 0.0009, n: 400, degreesOfFreedom: 30 };

// Student's quantile of 30 is 2.042272; the effective size is 0.1 × 0.9 / 0.0009 = 100.
test.each([
  // ln(1/9) = −2.197225; 2.042272 × 0.03 / 0.09 = 0.680757.
  ["logit", 0.053253, 0.179982],
  // 2.042272² / 100 = 0.041709; (0.1 + 0.020854) / 1.041709 = 0.116015; √(0.0037538 + 0.0004349) / 1.041709 = 0.062129.
  ["wilson", 0.053887, 0.178144],
  // 2.042272 × 0.03 = 0.061268.
  ["mean", 0.038732, 0.161268],
] as const)(
  "%s: a tenth with a standard error of 3 points lies between %d and %d",
  (method, lower, upper) => {
    const interval = proportionInterval(estimated, method);
    expect(interval?.lower).toBeCloseTo(lower, 6);
    expect(interval?.upper).toBeCloseTo(upper, 6);
    expect(interval?.withoutVariance).toBe(false);
  },
);

test("a higher level is a wider interval", () => {
  for (const method of intervalMethods) {
    const [narrow, wide] = [0.9, 0.99].map((level) => proportionInterval(estimated, method, level));
    expect(wide?.lower).toBeLessThan(narrow?.lower ?? 0);
    expect(wide?.upper).toBeGreaterThan(narrow?.upper ?? 1);
  }
});

describe("a sample that shows no variance", () => {
  // With nobody of 50, the upper limit is the share at which nobody of 50 has a chance of 2.5%: 1 − 0.025^(1/50).
  const none = 1 - 0.025 ** (1 / 50);

  test.each(intervalMethods)(
    "has the exact binomial limits of its size, marked, whatever was asked: %s",
    (method) => {
      const zero = proportionInterval({ share: 0, variance: 0, n: 50, degreesOfFreedom: 9 }, method);
      expect(zero).toEqual({ lower: 0, upper: expect.closeTo(none, 10), withoutVariance: true });
      const one = proportionInterval({ share: 1, variance: 0, n: 50, degreesOfFreedom: 9 }, method);
      expect(one).toEqual({ lower: expect.closeTo(1 - none, 10), upper: 1, withoutVariance: true });
      const tenth = proportionInterval({ share: 0.1, variance: 0, n: 50, degreesOfFreedom: 9 }, method);
      // Clopper and Pearson for 5 of 50, as printed in tables: 0.0333 and 0.2181.
      expect(tenth).toEqual({
        lower: expect.closeTo(0.0333, 4),
        upper: expect.closeTo(0.2181, 4),
        withoutVariance: true,
      });
    },
  );
});

test.each([
  ["no degrees of freedom", { degreesOfFreedom: 0 }],
  ["fewer than none", { degreesOfFreedom: -1 }],
  ["no records", { n: 0 }],
  ["a share above one", { share: 1.1 }],
  ["no share", { share: Number.NaN }],
  ["a variance below zero", { variance: -1e-9 }],
])("with %s there is no interval", (_, changes) => {
  for (const method of intervalMethods) {
    expect(proportionInterval({ ...estimated, ...changes }, method)).toBeUndefined();
  }
});

test("the design effect is how many times the variance of a simple sample it is", () => {
  expect(designEffect(estimated)).toBeCloseTo(0.0009 / (0.09 / 399), 12);
  expect(designEffect({ share: 0, variance: 0, n: 400 })).toBeUndefined();
  expect(designEffect({ share: 0.1, variance: 0, n: 1 })).toBeUndefined();
});

test("a variance next to zero gives limits next to the share, at once", () => {
  for (const method of intervalMethods) {
    const { lower = 0, upper = 1 } = proportionInterval({ ...estimated, variance: 5e-324 }, method) ?? {};
    expect([lower, upper]).toEqual([expect.closeTo(0.1, 3), expect.closeTo(0.1, 3)]);
  }
});
