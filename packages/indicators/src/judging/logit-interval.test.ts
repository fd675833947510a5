import { expect, test } from "vitest";
import { logitInterval } from "./logit-interval.ts";

// Worked by hand for 10% with a standard error of 2 points: ln(0.1/0.9) = −2.197225; 1.959964 × 0.02 / 0.09 = 0.435548;
// e^−2.632773 = 0.071879 and e^−1.761677 = 0.171756, each over 1 + itself.
test("10% with a standard error of 2 points lies between 6.71% and 14.66%", () => {
  const { lower, upper } = logitInterval(0.1, 0.02) ?? { lower: 0, upper: 0 };
  expect(lower).toBeCloseTo(0.06706, 5);
  expect(upper).toBeCloseTo(0.14658, 5);
});

// ln(1) = 0; 1.959964 × 0.05 / 0.25 = 0.391993; expit(±0.391993) = 0.5 ± 0.096762.
test("50% with a standard error of 5 points lies between 40.32% and 59.68%", () => {
  const { lower, upper } = logitInterval(0.5, 0.05) ?? { lower: 0, upper: 0 };
  expect(lower).toBeCloseTo(0.403238, 6);
  expect(upper).toBeCloseTo(0.596762, 6);
});

test("the limits stay within 0 and 1 however large the error is, and mirror those of the complement", () => {
  const [low, high] = [logitInterval(0.001, 0.4), logitInterval(0.999, 0.4)];
  expect(low?.lower).toBeGreaterThanOrEqual(0);
  expect(low?.upper).toBeLessThanOrEqual(1);
  expect(1 - (high?.upper ?? 0)).toBeCloseTo(low?.lower ?? 1, 12);
});

test.each([
  [0, 0.01],
  [1, 0.01],
  [0.5, 0],
  [0.5, -0.01],
  [0.5, Number.NaN],
  [0.5, Number.POSITIVE_INFINITY],
  [Number.NaN, 0.01],
])("a share of %d with a standard error of %d has no interval", (share, error) => {
  expect(logitInterval(share, error)).toBeUndefined();
});

// Student's 97.5% quantile for 10 degrees of freedom is 2.228139: 2.228139 × 0.05 / 0.25 = 0.445628; expit 0.609599.
test("with 10 degrees of freedom 50% with a standard error of 5 points lies between 39.04% and 60.96%", () => {
  const { lower, upper } = logitInterval(0.5, 0.05, 10) ?? { lower: 0, upper: 0 };
  expect(lower).toBeCloseTo(0.390401, 5);
  expect(upper).toBeCloseTo(0.609599, 5);
});

test.each([0, -1, Number.NaN])("with %d degrees of freedom there is no interval", (degreesOfFreedom) => {
  expect(logitInterval(0.5, 0.05, degreesOfFreedom)).toBeUndefined();
});
