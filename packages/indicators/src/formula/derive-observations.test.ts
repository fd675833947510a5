import type { Observation, Rule } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { formula, judged, many, supported } from "../../situations/measures.ts";
import { between, counted, rate, trained } from "../../situations/province.ts";
import { deriveObservations } from "./derive-observations.ts";

const [a, b] = [supported, { ...supported, id: "all" }];
const share: Rule = { "/": [{ var: "supported" }, { var: "all" }] };

const made = (
  rule: Rule,
  observations: readonly Observation[],
  unit?: "percent" | "per-thousand" | "count",
) =>
  deriveObservations(formula(rule, unit), { indicators: [a, b, rate, trained], observations }).observations;

const without = (estimate: Observation["estimate"], indicator = "all") => many(indicator, "0", { estimate });

test("a share of two counts is exact, and says of what it was made", () => {
  expect(made(share, [many("supported", "1"), many("all", "3")])).toEqual([
    {
      indicator: "made",
      territory: { code: "60", asOf: "2025-06-30" },
      period: "2025",
      cell: {},
      estimate: { status: "value", value: { numerator: "1", denominator: "3" } },
      coverage: "complete",
      method: { definition: "mics6", instrument: "census" },
    },
  ]);
});

test.each<[string, Rule, string]>([
  ["a sum", { "+": [{ var: "supported" }, { var: "all" }, 0.5] }, "15.5"],
  ["a difference", { "-": [{ var: "all" }, { var: "supported" }] }, "5"],
  ["a product", { "*": [{ var: "all" }, { var: "supported" }] }, "50"],
  ["the smaller", { min: [{ var: "all" }, { var: "supported" }] }, "5"],
  ["the larger", { max: [{ var: "all" }, { var: "supported" }] }, "10"],
  ["a tenth of a third", { "/": [{ "/": [{ var: "supported" }, 3] }, 0.1] }, "50/3"],
])("%s of 5 and 10", (_, rule, expected) => {
  const [one] = made(rule, [many("supported", "5"), many("all", "10")], "count");
  const [numerator = "", denominator = ""] = expected.split("/");
  const value = expected.includes("/") ? { numerator, denominator } : undefined;
  const seen = one?.estimate.status === "value" ? one.estimate.value : undefined;
  if (value) expect(seen).toEqual(value);
  else expect(Number(seen?.numerator) / Number(seen?.denominator)).toBe(Number(expected));
});

test("a rate enters as a share: 2 percent of 500 children are 10", () => {
  const [one] = made({ "*": [{ var: "rate" }, { var: "all" }] }, [counted("2"), many("all", "500")], "count");
  expect(one?.estimate).toEqual({ status: "value", value: { numerator: "10", denominator: "1" } });
});

describe("what is not known of a part is not known of the whole", () => {
  test.each<[string, Observation["estimate"], Observation["estimate"], string]>([
    [
      "nobody to count",
      { status: "not-computable", reason: "zero-denominator" },
      value("1"),
      "zero-denominator",
    ],
    ["not reported", { status: "unknown", reason: "not-reported" }, value("1"), "not-reported"],
    ["hidden", { status: "suppressed" }, value("1"), "suppressed"],
    [
      "hidden beside not reported",
      { status: "unknown", reason: "not-reported" },
      { status: "suppressed" },
      "suppressed",
    ],
  ])("%s", (_, first, second, reason) => {
    const [one] = made(share, [without(first, "supported"), without(second)]);
    expect(JSON.stringify(one?.estimate)).toContain(reason);
    expect(one?.estimate.status).not.toBe("value");
  });

  function value(numerator: string): Observation["estimate"] {
    return { status: "value", value: { numerator, denominator: "1" } };
  }

  test("a divisor of 0 is not computable; one that may be 0 neither", () => {
    const zero = { status: "not-computable", reason: "zero-denominator" };
    expect(made(share, [many("supported", "1"), many("all", "0")])[0]?.estimate).toEqual(zero);
    const bounds = {
      lower: { numerator: "0", denominator: "1" },
      upper: { numerator: "4", denominator: "1" },
    };
    expect(made(share, [many("supported", "1"), many("all", "2", { bounds })])[0]?.estimate).toEqual(zero);
  });

  test("more than all, or less than nobody, is an impossible count", () => {
    const impossible = { status: "unknown", reason: "impossible-count" };
    expect(made(share, [many("supported", "4"), many("all", "3")])[0]?.estimate).toEqual(impossible);
    const rest: Rule = { "-": [{ var: "all" }, { var: "supported" }] };
    expect(made(rest, [many("supported", "4"), many("all", "3")], "count")[0]?.estimate).toEqual(impossible);
  });

  test("bounds go through, and forbid a verdict on both sides of the goal", () => {
    const rule: Rule = { "*": [{ var: "rate" }, 0.5] };
    const target = { indicator: "made", comparator: "at-least", goal: 1.2 } as const;
    const of = (lower: string, upper: string) =>
      judged(target, [between(lower, upper)], [formula(rule), rate]).status;
    expect([of("2.4", "3"), of("2.3", "3"), of("2.2", "2.3")]).toEqual(["met", "inconclusive", "missed"]);
  });
});

test("parts of another period, place or cell are no parts, and neither is a count by another definition", () => {
  const all = many("all", "3");
  for (const changes of [
    { period: "2024" },
    { territory: { code: "60", asOf: "2024-12-31" } },
    { cell: { sex: "girl" } },
  ]) {
    expect(made(share, [many("supported", "1", changes), all])).toEqual([]);
  }
  const other = counted("2", { method: { definition: "mics5", instrument: "survey" } });
  expect(made({ "*": [{ var: "rate" }, 1] }, [other])).toEqual([]);
});

test("two values of one part make two values of the whole, which conflict", () => {
  const seen = [many("supported", "1"), many("supported", "2"), many("all", "3")];
  const { reason } = judged({ indicator: "made" }, seen, [formula(share), a, b]);
  expect(reason.code).toBe("conflicting-observations");
});

test("a part that nobody observed is named", () => {
  const { status, reason } = judged({ indicator: "made" }, [many("all", "3")], [formula(share), a, b]);
  expect([status, reason]).toEqual([
    "not-assessable",
    { code: "parts-missing", data: { indicator: "made", missing: ["supported"] } },
  ]);
});

test("a formula of formulas is computed, and one that runs in a circle has no value", () => {
  const inner = { ...formula({ "+": [{ var: "supported" }, 1] }, "count"), id: "inner" };
  const known = { indicators: [a, inner], observations: [many("supported", "1")] };
  const { observations } = deriveObservations(formula({ "*": [{ var: "inner" }, 2] }, "count"), known);
  expect(observations[0]?.estimate).toEqual({ status: "value", value: { numerator: "4", denominator: "1" } });
  const circle = { ...inner, formula: { "+": [{ var: "made" }, 1] } };
  const outer = formula({ "+": [{ var: "inner" }, 1] }, "count");
  expect(
    deriveObservations(outer, { indicators: [circle, outer], observations: known.observations }).observations,
  ).toEqual([]);
});

test("a fraction of too many digits is rounded outwards, so that no verdict rests on the rounding", () => {
  const third = (digits: number) => many("supported", `0.${"3".repeat(digits)}`);
  const [one] = made(
    { "*": [{ var: "supported" }, { var: "all" }] },
    [third(30), many("all", `0.${"7".repeat(30)}`)],
    "count",
  );
  const { lower, upper } = one?.bounds ?? {};
  expect(BigInt(upper?.numerator ?? 0) - BigInt(lower?.numerator ?? 0)).toBe(1n);
  expect(lower?.denominator).toBe(`1${"0".repeat(30)}`);
});
