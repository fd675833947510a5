import type { Outcome } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { children, formula, together } from "../../situations/measures.ts";
import { rate } from "../../situations/province.ts";
import { estimate } from "../estimate/estimate.ts";
import { addToTally, createTally } from "../tally/tally.ts";
import { guardsOf } from "./guards.ts";
import { addToJointCount, countedOf, createJointCount } from "./joint-count.ts";
import { protectEstimates } from "./protect-estimates.ts";

const count = (id: string, ...counted: readonly string[]) => ({ ...children, id, counted });
const labour = count("labour", "hazardous", "light");
const all = count("all", "hazardous", "light", "none");
const rest = formula({ "-": [{ var: "all" }, { var: "labour" }] }, "count");

const told = (made: Parameters<typeof guardsOf>[0], ...others: Parameters<typeof guardsOf>[1]) =>
  guardsOf(made, [made, ...others]).map((guard) =>
    guard.measure === "class-count"
      ? guard.counted.join("+")
      : `${guard.numerator.join("+")} of ${guard.denominator.join("+")}`,
  );

describe("what a formula gives away", () => {
  test("of a count and one within it is the rest, and the rate of the one among the other", () => {
    expect(told(rest, labour, all)).toEqual(["none", "hazardous+light of hazardous+light+none"]);
  });

  test("of counts apart from each other is their sum", () => {
    const sum = formula({ "+": [{ var: "a" }, { var: "b" }] }, "count");
    expect(told(sum, count("a", "x"), count("b", "y"))).toEqual(["x+y"]);
  });

  test("of three counts is what two leave of the third", () => {
    const left = formula({ "-": [{ var: "all" }, { "+": [{ var: "a" }, { var: "b" }] }] }, "count");
    expect(told(left, count("a", "hazardous"), count("b", "light"), all)).toEqual(
      expect.arrayContaining(["none", "hazardous+light", "light+none", "hazardous+none"]),
    );
  });

  test("of one part alone is nothing, and neither is that of counts by different definitions", () => {
    expect(told(formula({ "*": [{ var: "labour" }, 2] }, "count"), labour)).toEqual([]);
    expect(told(rest, labour, { ...all, definition: "mics5" })).toEqual([]);
  });

  test("with a stricter minimum than its parts have is each of these as well", () => {
    const strict = { ...formula({ "*": [{ var: "labour" }, 2] }, "count"), disclosure: { minimum: 10 } };
    expect(told(strict, labour)).toEqual(["hazardous+light"]);
  });

  test("hangs on the parts of its parts, and a list of indicators gives away what a formula over them would", () => {
    const outer = { ...formula({ "*": [{ var: "made" }, 2] }, "count"), id: "outer" };
    expect(told(outer, rest, labour, all)).toEqual(told(rest, labour, all));
    expect(
      told(
        { ...together, parts: ["all", "labour"] } as typeof together & { measure: "composite" },
        labour,
        all,
      ),
    ).toEqual(told(rest, labour, all));
  });
});

const of = (name: string): Outcome => ({ status: "determined", class: name, criteria: {} });

describe("counts of 97 in labour and of all children", () => {
  const hidden = (others: number, withGuards: boolean) => {
    const guards = withGuards ? guardsOf(rest, [rest, labour, all]) : [];
    const tallies = [labour, all, ...guards].map((one) => createTally(one, []));
    const joint = createJointCount([labour, all, ...guards].map(countedOf), []);
    for (const name of [...Array(97).fill("light"), ...Array(others).fill("none")]) {
      for (const tally of tallies) addToTally(tally, { outcome: of(name) });
      addToJointCount(
        joint,
        joint.indicators.map(() => of(name)),
      );
    }
    const drafts = tallies.map((tally, at) => ({
      indicator: tally.indicator,
      estimates: estimate(tally),
      isGuard: at > 1,
    }));
    const release = protectEstimates(drafts, { count: joint, coverage: "complete" });
    return {
      parts: release.drafts.slice(0, 2).map(([total]) => total?.n === "suppressed"),
      remembered: release.released.map(({ id }) => id),
    };
  };

  test("are not published together where three are not in labour: one less the other would be three", () => {
    expect(hidden(3, true).parts.filter(Boolean)).toHaveLength(1);
    expect(hidden(3, false).parts).toEqual([false, false]);
  });

  test("are where thirty are not, and what guards them is no release", () => {
    expect(hidden(30, true)).toEqual({ parts: [false, false], remembered: ["labour", "all"] });
  });

  test("nor are they where every child is in labour: 100 percent says of each what must not be said of one", () => {
    expect(hidden(0, true).parts.filter(Boolean)).toHaveLength(1);
  });
});

test("a rate is guarded by itself", () => {
  expect(told({ ...together, parts: ["rate"] } as typeof together & { measure: "composite" }, rate)).toEqual(
    [],
  );
});
