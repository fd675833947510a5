import type { Target } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import {
  after,
  assessed,
  before,
  between,
  census,
  counted,
  direction,
  percent,
  sampled,
  verdict,
} from "../../situations/province.ts";

const of2021 = (numerator: string) => counted(numerator, { period: "2021" });

const baseline = (value: number, method = census as { definition: string; instrument: string }) =>
  ({ value, period: "2021", method, sources: [] }) satisfies Target["baseline"];

describe("between two complete counts", () => {
  test.each([
    ["minimise", "10", "9", "improving"],
    ["minimise", "10", "11", "worsening"],
    ["minimise", "10", "10.0", "unchanged"],
    ["minimise", "10", "9.999999999999999999999", "improving"],
    ["maximise", "10", "9", "worsening"],
    ["maximise", "10", "11", "improving"],
    ["maximise", "10", "10", "unchanged"],
    ["minimise", "0", "0", "unchanged"],
  ] as const)("%s: from %s to %s percent is %s", (comparator, then, now, status) => {
    expect(verdict(direction({ comparator }), [of2021(then), counted(now)])).toBe(`${status}: earlier-value`);
  });

  test("it is final after the due date only", () => {
    const observations = [of2021("10"), counted("9", { period: "2024" }), counted("8")];
    expect(assessed(direction(), observations, before)).toMatchObject({ status: "improving", final: false });
    expect(assessed(direction(), observations, after)).toMatchObject({ status: "improving", final: true });
  });

  test("the earlier value, the figures in digits that tell them apart, and no goal are given", () => {
    const assessment = assessed(direction(), [of2021("10.0004"), counted("10.0003")]);
    expect(assessment).not.toHaveProperty("goal");
    expect(assessment).toMatchObject({ comparator: "minimise", value: { figure: "10.0003" } });
    expect(assessment.reason.data).toEqual({
      figure: "10.0003",
      comparator: "minimise",
      period: "2025",
      earlier: "10.0004",
      earlierPeriod: "2021",
      instruments: [],
    });
  });

  test("another instrument is said", () => {
    const method = { definition: "mics6", instrument: "register" };
    expect(assessed(direction(), [of2021("10"), counted("9", { method })]).reason.data).toMatchObject({
      instruments: ["census", "register"],
    });
  });

  test("the earliest one is compared with", () => {
    const seen = [
      counted("9"),
      counted("8", { period: "2023" }),
      of2021("10"),
      counted("7", { period: "2022" }),
    ];
    expect(assessed(direction(), seen).reason.data).toMatchObject({ earlier: "10.0", earlierPeriod: "2021" });
  });

  test("earlier is what ended before the other began", () => {
    for (const period of ["2024/2025-03", "2024/2025-01-01"]) {
      expect(verdict(direction(), [counted("9"), counted("10", { period })])).toBe(
        "not-assessable: no-earlier-observation",
      );
    }
  });

  test("two that contradict each other about the earlier period decide nothing", () => {
    expect(verdict(direction(), [of2021("10"), of2021("8"), counted("9")])).toBe(
      "inconclusive: conflicting-observations",
    );
  });
});

describe("against the baseline", () => {
  test.each([
    [10, "9", "improving"],
    [10, "10.0", "unchanged"],
    [10, "10.1", "worsening"],
  ])("of %d percent, %s percent is %s", (value, now, status) => {
    const target = direction({ baseline: baseline(value) });
    expect(verdict(target, [counted(now)])).toBe(`${status}: earlier-value`);
  });

  test("it goes before observations", () => {
    const target = direction({ baseline: baseline(10) });
    const seen = [counted("9"), counted("8", { period: "2020" })];
    expect(assessed(target, seen).reason.data).toMatchObject({ earlier: "10.0", earlierPeriod: "2021" });
  });

  test("by another method leaves the earlier observation, and alone it is a mismatch", () => {
    const mics5 = { definition: "mics5", instrument: "survey" };
    const target = direction({ baseline: baseline(10, mics5) });
    expect(verdict(target, [counted("9"), of2021("8")])).toBe("worsening: earlier-value");
    expect(assessed(target, [counted("9")]).reason).toEqual({
      code: "method-mismatch",
      data: { expected: ["mics6"], seen: ["mics5 (survey)", "mics6 (census)"] },
    });
  });

  test("that is not earlier than the value is none", () => {
    for (const period of ["2025", "2024/2025-01-01"]) {
      const target = direction({ baseline: { ...baseline(10), period } });
      expect(verdict(target, [counted("9")])).toBe("not-assessable: no-earlier-observation");
    }
  });
});

describe("nothing to compare with", () => {
  test("is said with the value that there is", () => {
    expect(assessed(direction(), [counted("9")]).reason).toEqual({
      code: "no-earlier-observation",
      data: { figure: "9.0", period: "2025" },
    });
  });

  test("earlier values of another territory or cell are no mismatch of methods", () => {
    const mics5 = { definition: "mics5", instrument: "survey" };
    const strange = { ...of2021("8"), method: mics5 };
    for (const other of [
      { ...strange, territory: { code: "68", asOf: "2021-12-31" } },
      { ...strange, cell: { sex: "girl" } },
    ]) {
      expect(verdict(direction(), [counted("9"), other])).toBe("not-assessable: no-earlier-observation");
    }
    expect(verdict(direction(), [counted("9"), strange])).toBe("inconclusive: method-mismatch");
  });

  test("an earlier value that is suppressed or impossible is none", () => {
    const hidden = counted("", { period: "2021", estimate: { status: "suppressed" } });
    expect(verdict(direction(), [counted("9"), hidden])).toBe("not-assessable: no-earlier-observation");
  });
});

describe("what is not known exactly", () => {
  test.each([
    ["8", "9", "9.5", "10", "improving: earlier-value"],
    ["10.5", "11", "9.5", "10", "worsening: earlier-value"],
    ["8", "9.5", "9.5", "10", "inconclusive: undetermined-difference"],
    ["8", "9.6", "9.5", "10", "inconclusive: undetermined-difference"],
    ["9", "10", "9", "10", "inconclusive: undetermined-difference"],
  ])(
    "from %s–%s to %s–%s figure: see the direction",
    (lower, upper, earlierLower, earlierUpper, expected) => {
      const earlier = between(earlierLower, earlierUpper, { period: "2021" });
      expect(verdict(direction(), [earlier, between(lower, upper)])).toBe(expected);
    },
  );

  test("both pairs of limits are given", () => {
    const earlier = between("9.5", "10", { period: "2021" });
    expect(assessed(direction(), [earlier, between("8", "9.6")])).toMatchObject({
      bounds: { lower: { fraction: percent("8") }, upper: { fraction: percent("9.6") } },
      reason: {
        data: {
          lower: "8.0",
          upper: "9.6",
          period: "2025",
          earlierLower: "9.5",
          earlierUpper: "10.0",
          earlierPeriod: "2021",
        },
      },
    });
  });

  test.each([
    ["counted, then sampled", [of2021("20"), sampled("5", 0.1)], "improving: earlier-value"],
    [
      "sampled, then counted",
      [sampled("20", 0.1, { period: "2021" }), counted("21")],
      "worsening: earlier-value",
    ],
    [
      "within the error of one sample",
      [of2021("5.1"), sampled("5", 0.1)],
      "inconclusive: sampling-difference",
    ],
    [
      "within what a covariance might make of two errors",
      [sampled("5", 0.1, { period: "2021" }), sampled("4.7", 0.1)],
      "inconclusive: sampling-difference",
    ],
    [
      "the same, of samples that were drawn apart",
      [sampled("5", 0.1, { period: "2021", sample: "2021" }), sampled("4.7", 0.1, { sample: "2025" })],
      "improving: earlier-value",
    ],
    [
      "the same, of one sample",
      [sampled("5", 0.1, { period: "2021", sample: "a" }), sampled("4.7", 0.1, { sample: "a" })],
      "inconclusive: sampling-difference",
    ],
    [
      "two samples far apart",
      [sampled("20", 0.1, { period: "2021" }), sampled("5", 0.1)],
      "improving: earlier-value",
    ],
    [
      "two samples that say the same",
      [sampled("5", 0.1, { period: "2021" }), sampled("5", 0.1)],
      "inconclusive: sampling-difference",
    ],
    [
      "a sample of one degree of freedom",
      [of2021("6"), sampled("5", 0.1, { degreesOfFreedom: 1 })],
      "inconclusive: sampling-difference",
    ],
  ])("%s", (_, observations, expected) => {
    expect(verdict(direction(), observations)).toBe(expected);
  });

  test("limits that allow for undetermined records go before the error", () => {
    const limits = { lower: 0.04, upper: 0.06 };
    const bounds = { lower: percent("4.5"), upper: percent("5.5") };
    const later = (earlier: string) =>
      verdict(direction(), [of2021(earlier), sampled("5", 0.1, { bounds, limits })]);
    expect(later("5.9")).toBe("inconclusive: sampling-difference");
    expect(later("6.1")).toBe("improving: earlier-value");
  });

  test("the interval of the change is told", () => {
    const seen = [sampled("5", 0.3, { period: "2021", sample: "a" }), sampled("4.5", 0.4, { sample: "b" })];
    expect(assessed(direction(), seen).reason).toEqual({
      code: "sampling-difference",
      data: {
        figure: "4.5",
        period: "2025",
        earlier: "5.0",
        earlierPeriod: "2021",
        lower: "-1.480",
        upper: "0.480",
      },
    });
  });

  test.each([
    [0.5, "9.5", "unchanged: earlier-value"],
    [0.5, "9.4", "improving: earlier-value"],
    [0.5, "10.5", "unchanged: earlier-value"],
    [0.5, "10.6", "worsening: earlier-value"],
  ])("within a margin of %d points, from 10 to %s percent: %s", (margin, now, expected) => {
    expect(verdict(direction({ margin }), [of2021("10"), counted(now)])).toBe(expected);
  });

  test.each([
    [0.1, "unchanged: earlier-value"],
    [0.2, "unchanged: earlier-value"],
    [0.3, "inconclusive: sampling-difference"],
  ])("a sample with an error of %d that says the same, within half a point: %s", (error, expected) => {
    expect(verdict(direction({ margin: 0.5 }), [of2021("10"), sampled("10", error)])).toBe(expected);
  });

  test("an earlier sample without a standard error says so", () => {
    expect(verdict(direction(), [sampled("20", undefined, { period: "2021" }), counted("5")])).toBe(
      "inconclusive: no-sampling-error",
    );
  });
});
