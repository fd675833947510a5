import type { Observation, Rule } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { formula, many, supported } from "../../situations/measures.ts";
import { counted, rate, trained } from "../../situations/province.ts";
import { protectObservations } from "./protect-observations.ts";

const share = { ...rate, id: "share", numerator: ["child-labour"], denominator: ["child-labour", "idle"] };
const indicators = [rate, share, trained];

const seen = (indicator: string, numerator: string, denominator: string, more: Partial<Observation> = {}) =>
  counted(numerator, {
    indicator,
    estimate: { status: "value", value: { numerator, denominator } },
    ...more,
  });

const statuses = (observations: readonly Observation[], protectedAlready: readonly Observation[] = []) =>
  protectObservations(observations, { indicators, protectedAlready }).map(({ estimate }) => estimate.status);

test.each([
  ["four of a hundred", "trained", "4", "100", "suppressed"],
  ["five of a hundred", "trained", "5", "100", "value"],
  ["ninety-six of a hundred", "trained", "96", "100", "suppressed"],
  ["none of a hundred", "trained", "0", "100", "value"],
  ["all of a hundred officials", "trained", "100", "100", "value"],
  ["all of a hundred children in child labour", "rate", "100", "100", "suppressed"],
  ["two of four", "trained", "2", "4", "suppressed"],
])("%s: %s", (_, indicator, numerator, denominator, status) => {
  expect(statuses([seen(indicator, numerator, denominator)])).toEqual([status]);
});

test("a percentage without counts is told: it says of nobody how few they were", () => {
  expect(statuses([seen("trained", "97", "100", { percentOnly: true })])).toEqual(["value"]);
  expect(statuses([seen("trained", "1.31", "100")])).toEqual(["value"]);
});

test("what is hidden has neither bounds nor an error", () => {
  const small = seen("rate", "3", "90", {
    bounds: { lower: { numerator: "3", denominator: "90" }, upper: { numerator: "4", denominator: "90" } },
    standardError: 1,
    degreesOfFreedom: 3,
    limits: { lower: 0, upper: 1 },
  });
  const [hidden] = protectObservations([small], { indicators });
  for (const field of ["bounds", "standardError", "degreesOfFreedom", "limits"])
    expect(hidden).not.toHaveProperty(field);
  expect(JSON.stringify(hidden)).not.toContain('"90"');
});

test("rates of one place and period that count some of the same people are hidden together", () => {
  const small = seen("share", "3", "90");
  expect(statuses([small, seen("rate", "90", "900")])).toEqual(["suppressed", "suppressed"]);
  expect(statuses([small, seen("rate", "90", "900", { period: "2024" })])).toEqual(["suppressed", "value"]);
  expect(statuses([small, seen("trained", "90", "900")])).toEqual(["suppressed", "value"]);
  expect(statuses([small, seen("rate", "90", "900", { cell: { sex: "girl" } })])).toEqual([
    "suppressed",
    "value",
  ]);
});

test("what is hidden in one source is hidden in another", () => {
  const hidden = seen("rate", "90", "900", { estimate: { status: "suppressed" } });
  expect(statuses([seen("rate", "90", "900")], [hidden])).toEqual(["suppressed"]);
});

test("what is no value stays what it is", () => {
  const blank = counted("", { estimate: { status: "unknown", reason: "not-reported" } });
  const nobody = counted("", { estimate: { status: "not-computable", reason: "zero-denominator" } });
  expect(statuses([blank, nobody])).toEqual(["unknown", "not-computable"]);
});

describe("a formula over reported counts", () => {
  const officials = many("supported", "40");
  const rule: Rule = { "-": [{ var: "supported" }, { var: "trained" }] };
  const untrained = formula(rule, "count");
  const reported = { ...supported, id: "trained" };
  const hiddenBeside = (trained: string, published = [untrained]) =>
    protectObservations([officials, many("trained", trained)], {
      indicators: [supported, reported, untrained],
      formulas: published,
    }).map(({ estimate }) => estimate.status);

  test("that comes to a small count is hidden with what it is made of", () => {
    expect(hiddenBeside("37")).toEqual(["suppressed", "suppressed"]);
  });

  test("that comes to none or to enough is told", () => {
    expect([hiddenBeside("40"), hiddenBeside("35")]).toEqual(Array(2).fill(["value", "value"]));
  });

  test("that is not published hides nothing", () => {
    expect(hiddenBeside("37", [])).toEqual(["value", "value"]);
  });

  test("that is no count says of nobody how few they were", () => {
    const share = formula({ "/": [{ var: "trained" }, { var: "supported" }] });
    expect(hiddenBeside("37", [share])).toEqual(["value", "value"]);
  });

  test("of another formula is hidden with what that is made of", () => {
    const outer = { ...formula({ "+": [{ var: "made" }, 0] }, "count"), id: "outer" };
    expect(hiddenBeside("37", [outer])).toEqual(["suppressed", "suppressed"]);
  });
});
