import { describe, expect, test } from "vitest";
import {
  after,
  assessed,
  before,
  counted,
  direction,
  jurisdiction,
  promise,
  rate,
} from "../../situations/province.ts";
import { assessPlan } from "./assess-plan.ts";
import { judgeTarget } from "./judge-target.ts";

const evidence = { plan: { jurisdiction }, indicators: [rate], observations: [counted("1.9")], on: after };

test("an assessment is plain JSON and holds all that it rests on", () => {
  const assessment = judgeTarget(promise(), evidence);
  expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment);
  expect(assessment).toEqual({
    target: "province.rate",
    indicator: "rate",
    status: "met",
    final: true,
    on: "2026-01-01",
    due: "2025",
    comparator: "at-most",
    goal: 2,
    value: { fraction: { numerator: "1.9", denominator: "100" }, figure: "1.9" },
    observation: counted("1.9"),
    reason: { code: "goal", data: { figure: "1.9", comparator: "at-most", goal: "2", period: "2025" } },
  });
});

test.each([
  ["rste", "rate"],
  ["child-labour", undefined],
])("indicator `%s` is not known, perhaps `%s` was meant", (indicator, nearest) => {
  const assessment = judgeTarget(promise({ indicator }), evidence);
  expect(assessment).toMatchObject({ status: "not-assessable", final: false });
  expect(assessment.reason).toEqual({ code: "unknown-indicator", data: { indicator, nearest } });
});

describe("what nobody checked is a wrong call", () => {
  test.each(["2026", "2026-02-30", "hôm nay"])("an assessment on `%s`", (on) => {
    expect(() => judgeTarget(promise(), { ...evidence, on })).toThrow(
      expect.objectContaining({ code: "indicators/not-a-date", data: { value: on } }),
    );
  });

  test("a due period that is none", () => {
    expect(() => judgeTarget(promise({ due: "2025-Q4" }), evidence)).toThrow(
      expect.objectContaining({ code: "indicators/not-a-period", data: { value: "2025-Q4" } }),
    );
  });

  test("a comparator that needs a goal, without one, whatever was observed", () => {
    const target = direction({ comparator: "at-most" });
    for (const observations of [[], [counted("1.9")]]) {
      expect(() => judgeTarget(target, { ...evidence, observations })).toThrow(
        expect.objectContaining({
          code: "indicators/goal-missing",
          data: { target: "province.rate", comparator: "at-most" },
        }),
      );
    }
  });
});

test("neither the target nor the evidence is changed", () => {
  const deepFrozen = <Of>(value: Of): Of => {
    if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(deepFrozen);
    return value;
  };
  const frozen = deepFrozen({ target: promise(), evidence: structuredClone(evidence) });
  expect(judgeTarget(frozen.target, frozen.evidence).status).toBe("met");
});

test("a plan's targets are judged in its order, and none is left out", () => {
  const targets = [
    promise({ id: "b", comparator: "at-least" }),
    promise({ id: "a" }),
    direction({ id: "c" }),
    promise({ id: "d", indicator: "unknown-one" }),
  ];
  const assessments = assessPlan({ ...evidence, plan: { jurisdiction, targets } });
  expect(assessments.map(({ target, status }) => [target, status])).toEqual([
    ["b", "missed"],
    ["a", "met"],
    ["c", "not-assessable"],
    ["d", "not-assessable"],
  ]);
  expect(assessPlan({ ...evidence, plan: { jurisdiction, targets: [] } })).toEqual([]);
});

test("a missed target is a result of the world, before the due date there is none", () => {
  expect(assessed(promise(), [counted("3")], before).status).toBe("not-assessable");
  expect(assessed(promise(), [counted("3")], after).status).toBe("missed");
});
