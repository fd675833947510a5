import type { Observation, Target } from "@mangnon/schema";
import { expect, test } from "vitest";
import { after, before, census, counted, direction, promise, verdict } from "../../situations/province.ts";

const from = (value: number): Partial<Target> => ({
  baseline: { value, period: "2021", method: census, sources: [] },
  trajectory: "straight-line",
});
const of2023 = (value: string) => [counted(value, { period: "2023" })];

test.each<[string, Partial<Target>, readonly Observation[], string, string]>([
  ["a goal of 0, and nobody", { goal: 0 }, [counted("0")], after, "met: goal"],
  ["a goal of 0, and one of ten million", { goal: 0 }, [counted("0.00001")], after, "missed: goal"],
  ["nobody to count, where the goal is 0", { goal: 0 }, [empty()], after, "not-assessable: zero-denominator"],
  [
    "100 percent, and nobody to count",
    { comparator: "at-least", goal: 100 },
    [empty()],
    after,
    "not-assessable: zero-denominator",
  ],
  ["a line that starts at its goal, kept", from(2), of2023("2"), before, "on-track: goal-already-reached"],
  ["a line that starts at its goal, left", from(2), of2023("2.01"), before, "off-track: trajectory"],
  [
    "a baseline that is better than the goal, and worse since",
    from(1),
    of2023("1.5"),
    before,
    "on-track: goal-already-reached",
  ],
  [
    "a baseline that is better than the goal, and lost",
    from(1),
    of2023("2.5"),
    before,
    "off-track: trajectory",
  ],
  ["more than was promised", { goal: 2 }, [counted("0.1")], after, "met: goal"],
  ["more than was promised, too early", { goal: 2 }, of2023("0.1"), before, "on-track: goal-already-reached"],
  [
    "reached too early, and lost by the due year",
    { goal: 2 },
    [...of2023("1"), counted("3")],
    after,
    "missed: goal",
  ],
  [
    "a line without a baseline",
    { trajectory: "straight-line" },
    of2023("3"),
    before,
    "not-assessable: no-baseline",
  ],
  ["no line and no baseline", {}, of2023("3"), before, "not-assessable: no-trajectory"],
  ["no observation at all", from(4), [], before, "not-assessable: no-observation"],
  [
    "the baseline's own year",
    from(4),
    [counted("3", { period: "2021" })],
    before,
    "not-assessable: no-later-observation",
  ],
])("%s", (_, changes, observations, on, expected) => {
  expect(verdict(promise(changes), observations, on)).toBe(expected);
});

test("a direction from a baseline that is as good as can be: as low as possible, from 0", () => {
  const { trajectory: _, ...baseline } = from(0);
  expect(verdict(direction(baseline), [counted("0")])).toBe("unchanged: earlier-value");
  expect(verdict(direction(baseline), [counted("0.1")])).toBe("worsening: earlier-value");
});

function empty(): Observation {
  return counted("0", { estimate: { status: "not-computable", reason: "zero-denominator" } });
}
