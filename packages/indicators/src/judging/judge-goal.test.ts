import type { Comparator } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { assessed, between, counted, percent, promise, sampled, verdict } from "../../situations/province.ts";

const goal = (comparator: Comparator, value: number) => promise({ comparator, goal: value });

const aHairAbove2 = "2.000000000000000000000000000001";
const aHairBelow2 = "1.999999999999999999999999999999";

describe("a complete count after the due date", () => {
  test.each([
    ["at-most", 2, "1.96", "met"],
    ["at-most", 2, "1.995", "met"],
    ["at-most", 2, "2.0", "met"],
    ["at-most", 2, aHairAbove2, "missed"],
    ["at-most", 2, "2.04", "missed"],
    ["below", 2, "1.96", "met"],
    ["below", 2, "1.995", "met"],
    ["below", 2, aHairBelow2, "met"],
    ["below", 2, "2.0", "missed"],
    ["below", 2, aHairAbove2, "missed"],
    ["below", 2, "2.04", "missed"],
    ["at-least", 90, "89.96", "missed"],
    ["at-least", 90, "90", "met"],
    ["at-least", 90, "90.04", "met"],
    ["above", 90, "89.96", "missed"],
    ["above", 90, "90", "missed"],
    ["above", 90, "90.04", "met"],
    ["at-least", 100, "99.999", "missed"],
    ["at-least", 100, "100", "met"],
    ["at-most", 0, "0", "met"],
    ["at-most", 0, "0.0000001", "missed"],
    ["at-most", 1.96, "1.96", "met"],
    ["below", 1.96, "1.96", "missed"],
    ["below", 4.9, "4.9", "missed"],
  ] as const)("of a goal %s %d, %s percent is %s", (comparator, value, seen, status) => {
    expect(verdict(goal(comparator, value), [counted(seen)])).toBe(`${status}: goal`);
  });

  test("a third is compared exactly: 1 of 3 is above 33.333333333333% and below 33.333333333334%", () => {
    const third = counted("", {
      estimate: { status: "value", value: { numerator: "1", denominator: "3" } },
    });
    expect(verdict(goal("above", 33.333333333333), [third])).toBe("met: goal");
    expect(verdict(goal("below", 33.333333333334), [third])).toBe("met: goal");
  });

  test("weights that are not whole numbers are compared exactly as well", () => {
    const weighted = counted("", {
      estimate: { status: "value", value: { numerator: "0.3", denominator: "15" } },
    });
    expect(verdict(goal("at-most", 2), [weighted])).toBe("met: goal");
    expect(verdict(goal("below", 2), [weighted])).toBe("missed: goal");
  });
});

describe("figures never contradict their status", () => {
  test.each([
    ["at-most", 2, "1.96", "1.96"],
    ["at-most", 2, "1.995", "1.995"],
    ["at-most", 2, "2.0", "2.0"],
    ["at-most", 2, "2.04", "2.04"],
    ["at-most", 2, "2.4", "2.4"],
    ["at-most", 2, aHairAbove2, aHairAbove2],
    ["below", 2, aHairBelow2, aHairBelow2],
    ["above", 90, "89.96", "89.96"],
    ["above", 90, "95.55555", "95.6"],
    ["at-most", 1.96, "1.96", "1.96"],
    ["below", 1.96, "1.9599", "1.9599"],
    ["at-least", 99.5, "99.5", "99.5"],
  ] as const)("beside %s %d, %s percent is shown as %s", (comparator, value, seen, text) => {
    const { value: shown, reason } = assessed(goal(comparator, value), [counted(seen)]);
    expect(shown).toEqual({ fraction: percent(seen), figure: text });
    expect(reason).toMatchObject({
      data: { figure: text, comparator, goal: String(value), period: "2025" },
    });
  });
});

describe("undetermined records", () => {
  test.each([
    ["at-most", "1.5", "2.0", "met: goal"],
    ["at-most", "1.5", "2.1", "inconclusive: undetermined-records"],
    ["at-most", "2.0", "2.1", "inconclusive: undetermined-records"],
    ["at-most", "2.001", "2.1", "missed: goal"],
    ["below", "1.5", "1.999", "met: goal"],
    ["below", "1.5", "2.0", "inconclusive: undetermined-records"],
    ["below", "2.0", "2.1", "missed: goal"],
    ["at-least", "2.0", "2.1", "met: goal"],
    ["at-least", "1.5", "2.0", "inconclusive: undetermined-records"],
    ["at-least", "1.5", "1.999", "missed: goal"],
    ["above", "2.001", "2.1", "met: goal"],
    ["above", "2.0", "2.1", "inconclusive: undetermined-records"],
    ["above", "1.5", "2.0", "missed: goal"],
  ] as const)("%s 2 percent, between %s and %s percent: %s", (comparator, lower, upper, expected) => {
    expect(verdict(goal(comparator, 2), [between(lower, upper)])).toBe(expected);
  });

  test("the limits are shown, in digits that tell them from the goal", () => {
    const { bounds, reason } = assessed(goal("at-most", 2), [between("1.5", "2.0004")]);
    expect(bounds).toEqual({
      lower: { fraction: percent("1.5"), figure: "1.5000" },
      upper: { fraction: percent("2.0004"), figure: "2.0004" },
    });
    expect(reason.data).toEqual({
      lower: "1.5000",
      upper: "2.0004",
      comparator: "at-most",
      goal: "2",
      period: "2025",
      against: "goal",
    });
  });

  test("a point has no limits to show", () => {
    expect(assessed(goal("at-most", 2), [between("1.5", "1.50")])).not.toHaveProperty("bounds");
  });
});

describe("a sample", () => {
  test.each([
    ["at-most", "1.0", 0.2, "met: goal"],
    ["at-most", "1.9", 0.2, "inconclusive: sampling-error"],
    ["at-most", "2.1", 0.2, "inconclusive: sampling-error"],
    ["at-most", "3.0", 0.2, "missed: goal"],
    ["below", "1.0", 0.2, "met: goal"],
    ["at-least", "3.0", 0.2, "met: goal"],
    ["above", "1.0", 0.2, "missed: goal"],
  ] as const)(
    "%s 2 percent, %s percent with a standard error of %d: %s",
    (comparator, seen, error, expected) => {
      expect(verdict(goal(comparator, 2), [sampled(seen, error)])).toBe(expected);
    },
  );

  test("its interval is shown", () => {
    const { bounds } = assessed(goal("at-most", 2), [sampled("10", 2)]);
    expect([bounds?.lower.figure, bounds?.upper.figure]).toEqual(["6.7", "14.7"]);
  });

  test.each(["99.9", "100"])("never meets a goal of 100 figure: %s", (seen) => {
    expect(verdict(goal("at-least", 100), [sampled(seen, 0.01)])).not.toMatch(/^met/);
  });

  test("with a limit within a billionth of the goal decides nothing", () => {
    const { bounds } = assessed(goal("at-most", 99), [sampled("10", 2)]);
    const limit = Number(bounds?.upper.fraction.numerator) * 100;
    for (const [factor, expected] of [
      [1, "inconclusive: too-close"],
      [1 + 5e-10, "inconclusive: too-close"],
      [1 - 5e-10, "inconclusive: too-close"],
      [1 + 1e-8, "met: goal"],
      [1 - 1e-8, "inconclusive: sampling-error"],
    ] as const) {
      expect(verdict(goal("at-most", limit * factor), [sampled("10", 2)])).toBe(expected);
    }
  });
});
