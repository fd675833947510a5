import type { Observation, Target } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import {
  after,
  assessed,
  before,
  census,
  counted,
  promise,
  sampled,
  verdict,
} from "../../situations/province.ts";

const blank = (changes: Partial<Observation> = {}): Observation =>
  counted("", { estimate: { status: "unknown", reason: "not-reported" }, ...changes });

const shown = (observations: readonly Observation[], on?: string) =>
  assessed(promise(), observations, on).value?.figure;

describe("which observation is meant", () => {
  test("one of the indicator, for everybody, that ended by the day of assessment", () => {
    for (const other of [
      counted("1", { indicator: "trained" }),
      counted("1", { cell: { sex: "girl" } }),
      counted("1", { period: "2026" }),
      counted("1", { period: "2025/2026-01" }),
    ]) {
      expect(assessed(promise(), [other], after).reason).toEqual({
        code: "no-observation",
        data: { indicator: "rate", on: after },
      });
    }
    expect(verdict(promise(), [], after)).toBe("not-assessable: no-observation");
  });

  test("after the due date, one that covers the due period", () => {
    const early = [
      counted("1", { period: "2024" }),
      counted("1", { period: "2025-01/2025-11" }),
      counted("1", { period: "2025-02/2025-12" }),
    ];
    expect(assessed(promise(), early).reason).toEqual({
      code: "no-observation-for-period",
      data: { due: "2025", seen: ["2024", "2025-01/2025-11", "2025-02/2025-12"] },
    });
    expect(verdict(promise(), [counted("1", { period: "2025-01-01/2025-12-31" })])).toBe("met: goal");
    expect(verdict(promise(), [counted("1", { period: "2021/2025" })])).toBe("met: goal");
    expect(verdict(promise({ due: "2025-06" }), [counted("1")])).toBe("met: goal");
  });

  test("of several that cover it, the one that covers the least beside it", () => {
    const wide = counted("9", { period: "2021/2025" });
    expect(shown([wide, counted("1"), counted("8", { period: "2024/2025" })])).toBe("1.0");
    const quarter = counted("7", { period: "2025/2026-03" });
    expect(shown([wide, quarter], "2026-06-30")).toBe("7.0");
  });

  test("before the due date, the latest, and of those that end together the longest", () => {
    const seen = [
      counted("1", { period: "2022" }),
      counted("3", { period: "2024-12" }),
      counted("4", { period: "2024" }),
      counted("2", { period: "2023" }),
    ];
    expect(shown(seen, before)).toBe("4.0");
  });

  test("the order in which they are given changes nothing", () => {
    const seen = [counted("4", { period: "2024" }), counted("5", { period: "2024-12" })];
    expect(shown([...seen].reverse(), before)).toBe(shown(seen, before));
  });
});

describe("the territory", () => {
  test.each([
    ["60", "2025-06-30", "met: goal"],
    ["60", "2021-12-31", "met: goal"],
    ["60", "2025-07-01", "not-assessable: territory-mismatch"],
    ["68", "2025-06-30", "not-assessable: territory-mismatch"],
  ])("code %s in the boundaries of %s: %s", (code, asOf, expected) => {
    expect(verdict(promise(), [counted("1", { territory: { code, asOf } })])).toBe(expected);
  });

  test("a code that has its meaning since a day did not have it before", () => {
    const target = promise();
    const plan = {
      jurisdiction: { code: "68", name: { vi: "Lâm Đồng", en: "Lam Dong" }, since: "2025-07-01" },
    };
    const judged = (asOf: string) => {
      const observation = counted("1", { territory: { code: "68", asOf } });
      return assessed(target, [observation], after, plan).reason.code;
    };
    expect([judged("2025-06-30"), judged("2025-07-01")]).toEqual(["territory-mismatch", "goal"]);
  });

  test("what was seen instead is named with its day", () => {
    const territory = { code: "60", asOf: "2025-12-31" };
    expect(assessed(promise(), [counted("1", { territory })]).reason.data).toEqual({
      territory: "60",
      seen: ["60 (2025-12-31)"],
    });
  });
});

describe("a blank", () => {
  test("alone is not reported", () => {
    expect(verdict(promise(), [blank()])).toBe("not-assessable: not-reported");
    expect(
      verdict(promise(), [blank({ method: { definition: "not-stated", instrument: "not-stated" } })]),
    ).toBe("not-assessable: not-reported");
  });

  test("beside a value is as if it were not there", () => {
    expect(verdict(promise(), [blank(), counted("1")])).toBe("met: goal");
    expect(shown([blank({ period: "2024" }), counted("1", { period: "2023" })], before)).toBe("1.0");
  });

  test("for the due period does not let another period speak", () => {
    expect(verdict(promise(), [blank(), counted("1", { period: "2024" })])).toBe(
      "not-assessable: not-reported",
    );
  });

  test("twice is no conflict", () => {
    expect(verdict(promise(), [blank(), blank({ coverage: "sample" })])).toBe("not-assessable: not-reported");
  });
});

describe("methods", () => {
  const by = (definition: string, instrument = "census") => ({ method: { definition, instrument } });

  test("another definition than the indicator's is no verdict, unless the plan declares it comparable", () => {
    const observation = counted("1", by("mics5", "survey of 2014"));
    expect(assessed(promise(), [observation]).reason).toEqual({
      code: "method-mismatch",
      data: { expected: ["mics6"], seen: ["mics5 (survey of 2014)"] },
    });
    expect(verdict(promise({ comparableMethods: ["mics5"] }), [observation])).toBe("met: goal");
  });

  test("a definition that nobody stated is another one", () => {
    expect(verdict(promise(), [counted("1", by("not-stated"))])).toBe("inconclusive: method-mismatch");
  });

  test("another instrument is no other definition", () => {
    expect(verdict(promise(), [counted("1", by("mics6", "register"))])).toBe("met: goal");
  });

  test("one that fits is taken, whatever others say", () => {
    expect(verdict(promise(), [counted("1", by("mics5")), counted("3")])).toBe("missed: goal");
  });

  const baseline = (method: Observation["method"]): NonNullable<Target["baseline"]> => ({
    value: 10,
    period: "2021",
    method,
    sources: [],
  });

  test.each([
    ["mics6", [], "met: goal", "on-track: goal-already-reached"],
    ["mics5", [], "inconclusive: method-mismatch", "inconclusive: method-mismatch"],
    ["mics5", ["mics5"], "met: goal", "on-track: goal-already-reached"],
    ["not-stated", [], "inconclusive: method-mismatch", "inconclusive: method-mismatch"],
  ])(
    "a goal set from a baseline by %s, comparable %j: %s, earlier %s",
    (definition, comparable, late, early) => {
      const target = promise({ baseline: baseline(by(definition).method), comparableMethods: comparable });
      expect(verdict(target, [counted("1")])).toBe(late);
      expect(verdict(target, [counted("1", { period: "2024" })], before)).toBe(early);
    },
  );

  test("the mismatch names the baseline's method and the value's", () => {
    const target = promise({ baseline: baseline(by("mics5", "survey of 2014").method) });
    expect(assessed(target, [counted("1")]).reason.data).toEqual({
      expected: ["mics6"],
      seen: ["mics5 (survey of 2014)", "mics6 (census)"],
    });
  });

  const trained = promise({ indicator: "trained", comparator: "at-least", goal: 90 });
  const report = (definition: string) =>
    counted("95", { indicator: "trained", method: { definition, instrument: "report" } });

  test("a reported ratio takes what the report says, and needs the baseline's definition only beside one", () => {
    expect(verdict(trained, [report("not-stated")])).toBe("met: goal");
    for (const [definition, seen, expected] of [
      ["yearly-report", "yearly-report", "met: goal"],
      ["yearly-report", "quarterly-report", "inconclusive: method-mismatch"],
      ["not-stated", "not-stated", "inconclusive: method-mismatch"],
    ] as const) {
      const target = { ...trained, baseline: baseline({ ...census, definition }) };
      expect(verdict(target, [report(seen)])).toBe(expected);
    }
  });
});

describe("observations that contradict each other", () => {
  test("about one period are a conflict, and both are named", () => {
    const seen = [counted("1"), counted("3", { method: { definition: "mics6", instrument: "register" } })];
    expect(assessed(promise(), seen).reason).toEqual({
      code: "conflicting-observations",
      data: { period: "2025", values: ["1/100", "3/100"] },
    });
    expect(
      verdict(
        promise(),
        seen.map((one) => ({ ...one, period: "2024" })),
        before,
      ),
    ).toBe("inconclusive: conflicting-observations");
  });

  test("are none when they say the same in other numbers", () => {
    const half = counted("", {
      estimate: { status: "value", value: { numerator: "5", denominator: "500" } },
    });
    expect(verdict(promise(), [counted("1"), half, { ...half, period: "2025-01/2025-12" }])).toBe(
      "met: goal",
    );
  });

  test("are none about different periods, or where only one fits", () => {
    expect(verdict(promise(), [counted("1"), counted("3", { period: "2024/2025" })])).toBe("met: goal");
    const mics5 = { definition: "mics5", instrument: "survey" };
    expect(verdict(promise(), [counted("1"), counted("3", { method: mics5 })])).toBe("met: goal");
  });

  test("in how precise they are say what differs", () => {
    const bounds = {
      lower: { numerator: "1", denominator: "120" },
      upper: { numerator: "1", denominator: "100" },
    };
    const seen = [counted("1"), sampled("1", 0.2), counted("1", { bounds })];
    expect(assessed(promise(), seen).reason.data).toEqual({
      period: "2025",
      values: ["1/100 (complete)", "1/100 [1/120, 1/100] (complete)", "1/100 ± 0.2 (sample)"],
    });
  });

  test("in coverage alone is a conflict: one of them has a sampling error", () => {
    expect(verdict(promise(), [counted("1"), counted("1", { coverage: "sample" })])).toBe(
      "inconclusive: conflicting-observations",
    );
  });

  test("a value and a suppressed one are a conflict", () => {
    const hidden = counted("", { estimate: { status: "suppressed" } });
    expect(assessed(promise(), [counted("1"), hidden]).reason.data).toEqual({
      period: "2025",
      values: ["1/100", "suppressed"],
    });
  });
});
