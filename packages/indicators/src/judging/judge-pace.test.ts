import type { Target } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import {
  assessed,
  before,
  between,
  census,
  counted,
  lastDay,
  promise,
  sampled,
  verdict,
} from "../../situations/province.ts";

const seen = (numerator: string, period = "2023") => counted(numerator, { period });

const baseline: NonNullable<Target["baseline"]> = { value: 10, period: "2021", method: census, sources: [] };

/** From 10% in 2021 to at most 2% in 2025, on a straight line: 1461 days. */
const onLine = (changes: Partial<Target> = {}) =>
  promise({ baseline, trajectory: "straight-line", ...changes });

describe("the days around the due date", () => {
  test.each([
    ["2025-12-30", "on-track: goal-already-reached", false],
    ["2025-12-31", "on-track: goal-already-reached", false],
    ["2026-01-01", "met: goal", true],
  ])("1.9 percent over the year 2025, assessed on %s, is %s", (on, expected, final) => {
    const observation = counted("1.9", { period: "2025-01/2025-12" });
    const early = counted("1.9", { period: "2024" });
    const observations = on > lastDay ? [observation] : [early];
    expect(verdict(promise(), observations, on)).toBe(expected);
    expect(assessed(promise(), observations, on).final).toBe(final);
  });

  test("on the last day even an observation of the whole year is not final", () => {
    expect(assessed(promise(), [counted("1.9")], lastDay)).toMatchObject({
      status: "on-track",
      final: false,
    });
    expect(verdict(promise(), [counted("2.1")], lastDay)).toBe("not-assessable: no-trajectory");
  });

  test("a target due on a day is past on the next one", () => {
    const target = promise({ due: "2025-06-30" });
    const observation = counted("2.1", { period: "2025-06-30" });
    expect(verdict(target, [observation], "2025-06-30")).toBe("not-assessable: no-trajectory");
    expect(verdict(target, [observation], "2025-07-01")).toBe("missed: goal");
  });
});

test("a goal that is reached early is on track, and names its due period", () => {
  expect(assessed(promise(), [seen("2")], before).reason).toEqual({
    code: "goal-already-reached",
    data: { figure: "2.0", comparator: "at-most", goal: "2", period: "2023", due: "2025" },
  });
});

test("without milestones or trajectory what is not reached yet is neither on track nor off track", () => {
  expect(verdict(promise(), [seen("2.1")], before)).toBe("not-assessable: no-trajectory");
  expect(verdict(promise({ baseline }), [seen("2.1")], before)).toBe("not-assessable: no-trajectory");
});

describe("milestones", () => {
  const milestones = [
    { due: "2024", goal: 3 },
    { due: "2022", goal: 6.25 },
  ];
  const target = promise({ milestones });

  test.each([
    ["2021", "7", "not-assessable: not-due-yet"],
    ["2022", "6.25", "on-track: milestone"],
    ["2022", "6.26", "off-track: milestone"],
    ["2023", "6.0", "on-track: milestone"],
    ["2024", "6.0", "off-track: milestone"],
    ["2024", "3", "on-track: milestone"],
    ["2022-12", "6.0", "on-track: milestone"],
    ["2021/2022-11", "6.0", "not-assessable: not-due-yet"],
    ["2021", "2", "on-track: goal-already-reached"],
  ])("an observation of %s of %s percent is %s", (period, value, expected) => {
    expect(verdict(target, [seen(value, period)], before)).toBe(expected);
  });

  test("the figures have the digits of the milestone", () => {
    expect(assessed(target, [seen("6.25", "2022")], before)).toMatchObject({
      value: { figure: "6.25" },
      reason: {
        code: "milestone",
        data: { figure: "6.25", goal: "6.25", milestone: "2022", period: "2022" },
      },
    });
  });

  test("the first one ahead is named", () => {
    expect(assessed(target, [seen("7", "2021")], before).reason.data).toEqual({
      figure: "7.0",
      comparator: "at-most",
      goal: "2",
      period: "2021",
      milestone: "2022",
    });
  });

  test("after the due date only the goal counts", () => {
    expect(verdict(target, [counted("2.5")])).toBe("missed: goal");
  });
});

describe("a straight line from the baseline to the goal", () => {
  // 31 December 2023 is day 730 of 1461: 10 − 8 × 730/1461 = 6.00274….
  test.each([
    ["6.0", "on-track: trajectory"],
    ["6.002", "on-track: trajectory"],
    ["6.003", "off-track: trajectory"],
    ["9.9", "off-track: trajectory"],
    ["2", "on-track: goal-already-reached"],
    ["0", "on-track: goal-already-reached"],
  ])("%s percent at the end of 2023 is %s", (value, expected) => {
    expect(verdict(onLine(), [seen(value)], before)).toBe(expected);
  });

  test("what it asks for is told in digits that do not contradict the status", () => {
    expect(assessed(onLine(), [seen("6.003")], before).reason).toEqual({
      code: "trajectory",
      data: {
        figure: "6.0030",
        comparator: "at-most",
        goal: "2",
        period: "2023",
        required: "6.0027",
        due: "2025",
        instruments: [],
      },
    });
  });

  test("it is read at the end of the observation's period, whenever the assessment is", () => {
    for (const on of ["2024-01-01", "2025-12-31"]) {
      expect(verdict(onLine(), [seen("6.002")], on)).toBe("on-track: trajectory");
    }
    // 30 June 2023 is day 546: 10 − 8 × 546/1461 = 7.0102….
    expect(verdict(onLine(), [seen("7.01", "2023-01/2023-06")], before)).toBe("on-track: trajectory");
    expect(verdict(onLine(), [seen("7.011", "2023-01/2023-06")], before)).toBe("off-track: trajectory");
  });

  test("it ends at the goal", () => {
    expect(verdict(onLine(), [counted("2.1")], lastDay)).toBe("off-track: trajectory");
  });

  test("it goes through the milestones", () => {
    const target = onLine({ milestones: [{ due: "2022", goal: 4 }] });
    // From 4% at the end of 2022, day 365 of the 1096 to the goal is 4 − 2 × 365/1096 = 3.3339….
    expect(verdict(target, [seen("4", "2022")], before)).toBe("on-track: trajectory");
    expect(verdict(target, [seen("3.3", "2023")], before)).toBe("on-track: trajectory");
    expect(verdict(target, [seen("3.4", "2023")], before)).toBe("off-track: trajectory");
  });

  test("it rises where more is better", () => {
    const target = onLine({ comparator: "at-least", goal: 90 });
    expect(verdict(target, [seen("50")], before)).toBe("on-track: trajectory");
    expect(verdict(target, [seen("49")], before)).toBe("off-track: trajectory");
    expect(verdict(target, [seen("95")], before)).toBe("on-track: goal-already-reached");
  });

  test("another instrument than the baseline's is said", () => {
    const register = seen("6.0");
    const method = { definition: "mics6", instrument: "register" };
    expect(assessed(onLine(), [{ ...register, method }], before).reason.data).toMatchObject({
      instruments: ["census", "register"],
    });
  });
});

describe("degenerate trajectories", () => {
  test("to a goal of zero", () => {
    const target = onLine({ goal: 0 });
    expect(verdict(target, [seen("5.0")], before)).toBe("on-track: trajectory");
    expect(verdict(target, [seen("5.1")], before)).toBe("off-track: trajectory");
    expect(verdict(target, [seen("0")], before)).toBe("on-track: goal-already-reached");
  });

  test("from a baseline that is the goal: what stays is on track for `at most`, off track for `below`", () => {
    const flat = { baseline: { ...baseline, value: 2 } };
    expect(verdict(onLine(flat), [seen("2")], before)).toBe("on-track: goal-already-reached");
    expect(verdict(onLine({ ...flat, comparator: "below" }), [seen("2")], before)).toBe(
      "off-track: trajectory",
    );
    expect(verdict(onLine(flat), [seen("2.1")], before)).toBe("off-track: trajectory");
  });

  test("from a baseline that is better than the goal: no worse than the goal is on track", () => {
    const reverse = onLine({ baseline: { ...baseline, value: 1 } });
    expect(verdict(reverse, [seen("1.9")], before)).toBe("on-track: goal-already-reached");
    expect(verdict(reverse, [seen("2.1")], before)).toBe("off-track: trajectory");
  });

  test("with a milestone better than the goal: reaching the goal is on track, whatever the milestone asks", () => {
    const strict = promise({ milestones: [{ due: "2023", goal: 1 }] });
    expect(verdict(strict, [seen("1.5")], before)).toBe("on-track: goal-already-reached");
    expect(assessed(strict, [between("1.5", "2.5", { period: "2023" })], before).reason).toMatchObject({
      code: "undetermined-records",
      data: { goal: "2", against: "goal" },
    });
  });

  test("without a baseline there is no line", () => {
    const { baseline: _, ...target } = onLine();
    expect(verdict(target, [seen("2.1")], before)).toBe("not-assessable: no-baseline");
    expect(verdict(target, [seen("2")], before)).toBe("on-track: goal-already-reached");
  });

  test.each(["2021", "2020", "2021-12"])("an observation of %s is no later than the baseline", (period) => {
    expect(verdict(onLine(), [seen("9", period)], before)).toBe("not-assessable: no-later-observation");
  });

  test("a baseline that ends with the due period leaves no line", () => {
    const target = onLine({ baseline: { ...baseline, period: "2021/2025" } });
    expect(verdict(target, [seen("9", "2025")], lastDay)).toBe("not-assessable: no-later-observation");
  });
});

describe("what is not known exactly before the due date", () => {
  test.each([
    ["5.0", "6.0", "on-track: trajectory"],
    ["5.0", "6.1", "inconclusive: undetermined-records"],
    ["6.1", "7.0", "off-track: trajectory"],
    ["1.0", "2.0", "on-track: goal-already-reached"],
    ["1.0", "3.0", "on-track: trajectory"],
  ])("between %s and %s percent on a line at 6.003: %s", (lower, upper, expected) => {
    expect(verdict(onLine(), [between(lower, upper, { period: "2023" })], before)).toBe(expected);
  });

  test("the limits are told beside what was asked for by then", () => {
    expect(assessed(onLine(), [between("5.0", "6.1", { period: "2023" })], before).reason.data).toEqual({
      lower: "5.0",
      upper: "6.1",
      comparator: "at-most",
      goal: "6.0",
      period: "2023",
      against: "trajectory",
    });
  });

  test("without milestones or trajectory, limits on both sides of the goal are inconclusive", () => {
    expect(verdict(promise(), [between("1.0", "3.0", { period: "2023" })], before)).toBe(
      "inconclusive: undetermined-records",
    );
  });

  test.each([
    ["4.0", "on-track: trajectory"],
    ["6.0", "inconclusive: sampling-error"],
    ["9.0", "off-track: trajectory"],
  ])("a sample of %s percent with an error of 0.4 is %s", (value, expected) => {
    expect(verdict(onLine(), [sampled(value, 0.4, { period: "2023" })], before)).toBe(expected);
  });
});
