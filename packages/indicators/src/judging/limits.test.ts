import type { Cell } from "@mangnon/schema";
import { expect, test } from "vitest";
import {
  after,
  assessed,
  before,
  between,
  counted,
  direction,
  percent,
  promise,
  sampled,
  verdict,
} from "../../situations/province.ts";

const without: readonly Cell[] = [
  { status: "suppressed" },
  { status: "not-computable", reason: "zero-denominator" },
  { status: "unknown", reason: "not-reported" },
  { status: "unknown", reason: "impossible-count" },
  { status: "unknown", reason: "no-determined-records" },
  { status: "unknown", reason: "missing-weights" },
];

test.each(without)(
  "what is $status ($reason) is not assessable, before the due date and after it",
  (estimate) => {
    const why = "reason" in estimate ? estimate.reason : estimate.status;
    for (const target of [promise(), direction()]) {
      expect(verdict(target, [counted("", { estimate })], after)).toBe(`not-assessable: ${why}`);
      const earlier = counted("", { estimate, period: "2024" });
      expect(verdict(target, [earlier], before)).toBe(`not-assessable: ${why}`);
    }
  },
);

test("nobody was notified, so nobody was helped: the assessment has no value, and names the observation", () => {
  const nobody = counted("", { estimate: { status: "not-computable", reason: "zero-denominator" } });
  const assessment = assessed(promise({ comparator: "at-least", goal: 100 }), [nobody]);
  expect(assessment).not.toHaveProperty("value");
  expect(assessment).toMatchObject({ status: "not-assessable", final: false, observation: nobody });
});

test("more than were there cannot be: 12 of 10 is no verdict, whoever built the observation", () => {
  const tooMany = counted("", {
    estimate: { status: "value", value: { numerator: "12", denominator: "10" } },
  });
  expect(verdict(promise(), [tooMany])).toBe("not-assessable: impossible-count");
});

test.each(["0", "-3", "x"])("a value over `%s` is a wrong call", (denominator) => {
  const wrong = counted("", { estimate: { status: "value", value: { numerator: "1", denominator } } });
  expect(() => assessed(promise(), [wrong])).toThrow(
    expect.objectContaining({ code: "indicators/not-a-fraction" }),
  );
});

test.each([
  ["without a standard error", sampled("1.0")],
  ["with a standard error of zero", sampled("1.0", 0)],
  ["of nobody in child labour", sampled("0", 0.3)],
  ["of everybody", sampled("100", 0.3)],
  [
    "with undetermined records",
    sampled("1.0", 0.1, { bounds: { lower: percent("1"), upper: percent("1.2") } }),
  ],
])("a sample %s decides nothing", (_, observation) => {
  expect(verdict(promise(), [observation])).toBe("inconclusive: no-sampling-error");
});

test("a sample whose bounds are its value has its interval", () => {
  const bounds = { lower: percent("1"), upper: percent("1.0") };
  expect(verdict(promise(), [sampled("1.0", 0.1, { bounds })])).toBe("met: goal");
});

test("the standard error of a complete count is no sampling error", () => {
  expect(verdict(promise(), [counted("1.9", { standardError: 5 })])).toBe("met: goal");
});

test("bounds hold for a complete count only if it has them", () => {
  expect(verdict(promise(), [between("1.0", "3.0")])).toBe("inconclusive: undetermined-records");
});

test.each([
  [{ lower: 0.01, upper: 0.0199 }, "met: goal"],
  [{ lower: 0.0201, upper: 0.03 }, "missed: goal"],
  [{ lower: 0.01, upper: 0.03 }, "inconclusive: sampling-error"],
  [{ lower: 0.01, upper: 0.02 }, "inconclusive: too-close"],
])("limits that came with a sample, %j, are taken as they are: %s", (limits, expected) => {
  const bounds = { lower: percent("1"), upper: percent("3") };
  expect(verdict(promise(), [sampled("1.5", 0.1, { limits, bounds })])).toBe(expected);
});

test("an error of few degrees of freedom reaches further: 1 ± 0.3 meets 2 percent by 60 of them, not by 2", () => {
  const by = (degreesOfFreedom: number) => verdict(promise(), [sampled("1.0", 0.3, { degreesOfFreedom })]);
  expect([by(60), by(2), by(0)]).toEqual([
    "met: goal",
    "inconclusive: sampling-error",
    "inconclusive: no-sampling-error",
  ]);
});

test("two samples that differ in their degrees of freedom alone do not say the same", () => {
  const of = (degreesOfFreedom: number) => sampled("1.0", 0.1, { degreesOfFreedom });
  expect(verdict(promise(), [of(60), of(2)])).toBe("inconclusive: conflicting-observations");
});
