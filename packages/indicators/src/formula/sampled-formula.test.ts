import type { Observation, Outcome, Rule, Target } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { formula } from "../../situations/measures.ts";
import { after, jurisdiction, promise, rate, sampled, trained } from "../../situations/province.ts";
import { survey } from "../../situations/survey.ts";
import { estimate } from "../estimate/estimate.ts";
import { judgeTarget } from "../judging/judge-target.ts";
import { toObservation } from "../observations/to-observation.ts";
import type { ClassMeasure } from "../tally/class-ratio.ts";
import { addToTally, createTally } from "../tally/tally.ts";
import { type Sample, sampleOf } from "./sample.ts";

const half: Rule = { "*": [{ var: "rate" }, 0.5] };
const both: Rule = { "*": [0.5, { "+": [{ var: "rate" }, { var: "trained" }] }] };

const judge = (
  rule: Rule,
  observations: readonly Observation[],
  { target = {}, ...more }: { target?: Partial<Target>; samples?: readonly Sample[] } = {},
) =>
  judgeTarget(promise({ indicator: "made", comparator: "at-least", goal: 1, ...target }), {
    plan: { jurisdiction },
    indicators: [formula(rule), rate, trained, ...measures],
    observations,
    on: after,
    ...more,
  });

const { numerator: _n, denominator: _d, measure: _m, unit: _u, ...shared } = rate;
const counting = (id: string, counted: readonly string[]): ClassMeasure => ({
  ...shared,
  id,
  unit: "count",
  measure: "class-count",
  counted,
});
const measures = [
  counting("labour", ["child-labour"]),
  counting("all", ["child-labour", "not-child-labour"]),
  counting("none", ["not-child-labour"]),
];

const said = ({ status, reason }: ReturnType<typeof judge>): string => `${status}: ${reason.code}`;

describe("half of a rate that was reported with its standard error", () => {
  test("has half of the error, and is judged by the interval that this makes", () => {
    const { observation } = judge(half, [sampled("20", 3, { degreesOfFreedom: 30 })]);
    expect(observation?.standardError).toBeCloseTo(1.5, 12);
    expect(observation?.degreesOfFreedom).toBe(30);
    expect(said(judge(half, [sampled("20", 3)]))).toBe("met: goal");
    expect(said(judge(half, [sampled("20", 3)], { target: { goal: 9 } }))).toBe(
      "inconclusive: sampling-error",
    );
    expect(said(judge(half, [sampled("20", 3)], { target: { goal: 20 } }))).toBe("missed: goal");
  });

  test("without a standard error has none, and decides nothing", () => {
    expect(said(judge(half, [sampled("20")]))).toBe("inconclusive: no-sampling-error");
  });

  test("with undetermined records has no limits: nobody knows what they add to a reported error", () => {
    const bounds = {
      lower: { numerator: "19", denominator: "100" },
      upper: { numerator: "21", denominator: "100" },
    };
    expect(said(judge(half, [sampled("20", 3, { bounds })]))).toBe("inconclusive: no-sampling-error");
  });
});

describe("a formula over two samples", () => {
  const other = (changes: Partial<Observation>) =>
    sampled("40", 4, {
      indicator: "trained",
      method: { definition: "report", instrument: "report" },
      ...changes,
    });

  test("that are declared to be different ones adds their variances and their degrees of freedom", () => {
    const seen = [
      sampled("20", 3, { sample: "one", degreesOfFreedom: 10 }),
      other({ sample: "two", degreesOfFreedom: 20 }),
    ];
    const { observation } = judge(both, seen);
    expect(observation?.standardError).toBeCloseTo(2.5, 12);
    expect(observation?.degreesOfFreedom).toBe(30);
    expect(said(judge(both, seen))).toBe("met: goal");
  });

  test.each<[string, string | undefined, string | undefined]>([
    ["that nobody named", undefined, undefined],
    ["of which one is named", "one", undefined],
    ["of one name", "one", "one"],
  ])("%s is inconclusive, and says why", (_, first, second) => {
    const named = (sample: string | undefined) => (sample === undefined ? {} : { sample });
    const seen = [sampled("20", 3, named(first)), other(named(second))];
    expect(said(judge(both, seen))).toBe("inconclusive: samples-not-apart");
  });

  test("and one of a sample and a complete count has the error of the sample", () => {
    const { observation } = judge(both, [sampled("20", 3), other({ coverage: "complete" })]);
    expect(observation?.standardError).toBeCloseTo(1.5, 12);
  });

  test.each<[string, number, string]>([
    ["surely the smaller", 1, "met: goal"],
    ["perhaps the smaller", 12, "inconclusive: order-open"],
  ])("takes the smaller of them where one is %s", (_, error, expected) => {
    const rule: Rule = { min: [{ var: "rate" }, { var: "trained" }] };
    const seen = [sampled("20", error, { sample: "one" }), other({ sample: "two" })];
    expect(said(judge(rule, seen))).toBe(expected);
  });
});

describe("a formula over the records of one sample", () => {
  const outcomeOf = (name: string): Outcome =>
    name === "?"
      ? {
          status: "undetermined",
          candidates: ["child-labour", "not-child-labour"],
          needs: [],
          causes: [],
          criteria: {},
        }
      : { status: "determined", class: name, criteria: {} };

  /** Children in labour, others and undetermined ones of each PSU. */
  function surveyed(psus: readonly (readonly [number, number, number])[]) {
    const tallies = [rate, ...measures].map((measure) => createTally(measure, []));
    for (const [psu, counts] of psus.entries()) {
      for (const [at, name] of ["child-labour", "not-child-labour", "?"].entries()) {
        for (let left = counts[at] ?? 0; left > 0; left -= 1) {
          for (const tally of tallies) addToTally(tally, { outcome: outcomeOf(name), psu: String(psu) });
        }
      }
    }
    const sample = sampleOf(tallies, survey);
    const observations = tallies.flatMap((tally) =>
      estimate(tally).map((one) => toObservation(one, { indicator: tally.indicator, dataset: survey })),
    );
    return { observations, samples: sample ? [sample] : [] };
  }

  const share: Rule = { "/": [{ var: "labour" }, { var: "all" }] };
  const decided = surveyed([
    [4, 16, 0],
    [6, 14, 0],
    [5, 15, 0],
    [3, 17, 0],
  ]);

  test("is judged as the rate that it comes to is", () => {
    const { observations, samples } = decided;
    for (const goal of [5, 10, 20, 25, 40]) {
      const [asFormula, asRate] = ["made", "rate"].map((indicator) =>
        judge(share, observations, { samples, target: { indicator, goal } }),
      );
      expect(asFormula?.status).toBe(asRate?.status);
      expect(asFormula?.bounds?.lower.figure).toBe(asRate?.bounds?.lower.figure);
      expect(asFormula?.bounds?.upper.figure).toBe(asRate?.bounds?.upper.figure);
    }
  });

  test("is inconclusive where nothing is known of its records: its parts may hang together", () => {
    expect(said(judge(share, decided.observations))).toBe("inconclusive: samples-not-apart");
  });

  test("with undetermined records has limits as far as either way to take them reaches", () => {
    const { observations, samples } = surveyed([
      [4, 16, 1],
      [6, 14, 2],
      [5, 15, 0],
      [3, 17, 1],
    ]);
    const rule: Rule = { "*": [0.5, { var: "rate" }] };
    const [made, own] = ["made", "rate"].map(
      (indicator) => judge(rule, observations, { samples, target: { indicator } }).observation,
    );
    expect(made?.bounds).toEqual({
      lower: { numerator: "3", denominator: "28" },
      upper: { numerator: "11", denominator: "84" },
    });
    expect(made?.limits?.lower).toBeLessThan(9 / 84);
    expect(made?.limits?.upper).toBeGreaterThan(11 / 84);
    expect(made?.limits?.lower).toBeGreaterThan((own?.limits?.lower ?? 0) / 2 - 0.01);
    expect(said(judge(rule, observations, { samples, target: { goal: 12 } }))).toBe(
      "inconclusive: sampling-error",
    );
  });

  test("that one count moves up and another down has limits beyond the values that these make at their far ends", () => {
    const { observations, samples } = surveyed([
      [10, 15, 1],
      [11, 14, 9],
      [9, 16, 0],
      [10, 15, 8],
    ]);
    // A hundredth of the children in labour for each that is not: from 40 / 78 hundredths to 58 / 60.
    const rule: Rule = { "/": [{ "*": [0.01, { var: "labour" }] }, { var: "none" }] };
    const { observation } = judge(rule, observations, { samples });
    expect(observation?.limits?.lower).toBeLessThan(0.4 / 78);
    expect(observation?.limits?.upper).toBeGreaterThan(0.58 / 60);
  });

  test("that undetermined records may move up or down is inconclusive, and says why", () => {
    const { observations, samples } = surveyed([
      [8, 10, 4],
      [10, 8, 4],
      [9, 9, 4],
      [8, 11, 4],
    ]);
    // p × (1 − p) is highest at one half, which the bounds of p hold.
    const rule: Rule = { "*": [{ var: "rate" }, { "-": [1, { var: "rate" }] }] };
    expect(said(judge(rule, observations, { samples }))).toBe("inconclusive: direction-open");
    expect(said(judge(rule, decided.observations, { samples: decided.samples }))).toBe("met: goal");
  });

  test("of formulas hangs on the same records as these do", () => {
    const inner = { ...formula(share), id: "inner" };
    const outer = formula({ "-": [1, { var: "inner" }] });
    const evidence = { plan: { jurisdiction }, ...decided, on: after };
    const target = promise({ indicator: "made", comparator: "at-least", goal: 50 });
    const { observation } = judgeTarget(target, {
      ...evidence,
      indicators: [outer, inner, rate, ...measures],
    });
    const own = decided.observations.find(({ indicator }) => indicator === "rate");
    expect(observation?.standardError).toBeCloseTo(own?.standardError ?? 0, 12);
  });

  test("with one PSU in a stratum has no error", () => {
    const { observations, samples } = surveyed([[4, 16, 0]]);
    expect(said(judge(share, observations, { samples }))).toBe("inconclusive: no-sampling-error");
  });
});
