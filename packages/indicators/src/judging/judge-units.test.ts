import type { Comparator, Observation } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { children, judged, many, perThousand, supported, together } from "../../situations/measures.ts";
import { census, counted, rate, trained } from "../../situations/province.ts";
import { assessmentText } from "../text/assessment-text.ts";

const atLeast500 = {
  indicator: "supported",
  comparator: "at-least",
  goal: 500,
  unit: "count",
} as const;

describe("at least 500 children supported", () => {
  test.each([
    ["499", "missed", "499"],
    ["499.9999999999999999", "missed", "499.9999999999999999"],
    ["500", "met", "500"],
    ["500.4", "met", "500.4"],
    ["12345678901234567890", "met", "12345678901234567890"],
    ["0", "missed", "0"],
  ])("%s are counted: %s, told as %s", (count, status, figure) => {
    const { value, ...assessment } = judged(atLeast500, [many("supported", count)], [supported]);
    expect([assessment.status, value?.figure]).toEqual([status, figure]);
  });

  test("in words, without a sign behind the number", () => {
    const assessment = judged(atLeast500, [many("supported", "512")], [supported]);
    expect(assessmentText(assessment, "en")).toBe("Met: 512 in 2025; the goal is at least 500.");
    expect(assessmentText(assessment, "vi")).toBe("Đạt: năm 2025 là 512; mục tiêu là ít nhất 500.");
  });
});

const bounds = (lower: string, upper: string): NonNullable<Observation["bounds"]> => ({
  lower: { numerator: lower, denominator: "1" },
  upper: { numerator: upper, denominator: "1" },
});

test.each<[Comparator, string, string, string]>([
  ["at-most", "95", "100", "met goal"],
  ["below", "95", "100", "inconclusive undetermined-records"],
  ["at-most", "101", "110", "missed goal"],
])("%s 100 children, surely %s and perhaps %s: %s", (comparator, lower, upper, expected) => {
  const seen = many("children", lower, { bounds: bounds(lower, upper) });
  const target = { indicator: "children", comparator, goal: 100, unit: "count" } as const;
  const { status, reason } = judged(target, [seen], [children]);
  expect(`${status} ${reason.code}`).toBe(expected);
});

test.each([
  ["a count reported with its error", { standardError: 4 }, "met"],
  ["a large error", { standardError: 6 }, "inconclusive"],
  ["few degrees of freedom", { standardError: 4, degreesOfFreedom: 2 }, "inconclusive"],
  ["limits that came with it", { standardError: 4, limits: { lower: 80, upper: 101 } }, "inconclusive"],
  ["no error at all", {}, "inconclusive"],
] as const)("90 children of a sample against at most 100, with %s: %s", (_, error, status) => {
  const seen = many("children", "90", { coverage: "sample", ...error });
  const target = { indicator: "children", comparator: "at-most", goal: 100, unit: "count" } as const;
  expect(judged(target, [seen], [children]).status).toBe(status);
});

test.each([
  ["at-most", 2.5, "25", "10000", "met", "2.5"],
  ["below", 2.5, "25", "10000", "missed", "2.5"],
  ["at-most", 2.5, "251", "100000", "missed", "2.51"],
] as const)(
  "%s %d per thousand, %s of %s: %s, told as %s",
  (comparator, goal, numerator, denominator, ...expected) => {
    const estimate = { status: "value", value: { numerator, denominator } } as const;
    const seen = counted("0", { indicator: "per-thousand", unit: "per-thousand", estimate });
    const target = { indicator: "per-thousand", comparator, goal, unit: "per-thousand" } as const;
    const { status, value } = judged(target, [seen], [perThousand]);
    expect([status, value?.figure]).toEqual(expected);
  },
);

test("a baseline, milestones and a line are in the target's unit as well", () => {
  const baseline = { value: 100, period: "2021", method: census, sources: [] };
  const target = { ...atLeast500, due: "2027", baseline, trajectory: "straight-line" } as const;
  const at = (count: string) => judged(target, [many("supported", count)], [supported]);
  expect(at("366").status).toBe("off-track");
  expect(at("367").status).toBe("on-track");
  expect(assessmentText(at("366"), "en")).toContain("asks for at least 367");
});

test("500 percent is not 500 children: a target in another unit cannot be assessed", () => {
  expect(judged({ ...atLeast500, unit: "percent" }, [many("supported", "600")], [supported])).toMatchObject({
    status: "not-assessable",
    reason: {
      code: "unit-differs",
      data: { unit: "percent", indicator: "supported", indicatorUnit: "count" },
    },
  });
});

test("several indicators together have no value to judge by", () => {
  const { status, reason } = judged({ indicator: "together" }, [counted("1")], [together, rate, trained]);
  expect([status, reason.code]).toEqual(["not-assessable", "no-value-of-its-own"]);
});
