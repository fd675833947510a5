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

const told = (...indicators: Parameters<typeof guardsOf>[0]) =>
  guardsOf(indicators).map(({ numerator, denominator }) =>
    numerator === denominator ? numerator.join("+") : `${numerator.join("+")} of ${denominator.join("+")}`,
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

  test("hangs on the parts of its parts, and is the same where they are told together or only side by side", () => {
    const outer = { ...formula({ "*": [{ var: "made" }, 2] }, "count"), id: "outer" };
    expect(told(outer, rest, labour, all)).toEqual(told(rest, labour, all));
    expect(told({ ...together, parts: ["all", "labour"] } as typeof together, labour, all)).toEqual(
      told(labour, all),
    );
    expect(told(labour, all)).toEqual(told(rest, labour, all));
  });
});

const of = (name: string): Outcome => ({ status: "determined", class: name, criteria: {} });

describe("counts of 97 in labour and of all children", () => {
  const hidden = (others: number, withGuards: boolean) => {
    const guards = withGuards ? guardsOf([labour, all]) : [];
    const tallies = [labour, all].map((one) => createTally(one, []));
    const joint = createJointCount([...[labour, all].map(countedOf), ...guards], []);
    for (const name of [...Array(97).fill("light"), ...Array(others).fill("none")]) {
      for (const tally of tallies) addToTally(tally, { outcome: of(name) });
      addToJointCount(
        joint,
        joint.indicators.map(() => of(name)),
      );
    }
    const drafts = tallies.map((tally) => ({ indicator: tally.indicator, estimates: estimate(tally) }));
    const release = protectEstimates(drafts, { count: joint, coverage: "complete", guards });
    return {
      parts: release.drafts.map(([total]) => total?.n === "suppressed"),
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

const rateOf = (id: string, numerator: readonly string[], denominator: readonly string[]) => ({
  ...rate,
  id,
  numerator,
  denominator,
});
const labourRate = rateOf("labour-rate", ["hazardous", "light"], ["hazardous", "light", "none"]);
const hazardousRate = rateOf("hazardous-rate", ["hazardous"], ["hazardous", "light", "none"]);

describe("what indicators of one release give away", () => {
  test("a rate by itself is nothing that it does not say", () => {
    expect(told(rate)).toEqual([]);
    expect(told({ ...together, parts: ["rate"] } as typeof together, rate)).toEqual([]);
  });

  test("of two rates among the same children, one within the other, is how many are in the one alone", () => {
    expect(told(labourRate, hazardousRate)).toEqual([
      "light",
      "hazardous+none",
      "hazardous of hazardous+light",
    ]);
  });

  test("of three counts that overlap in pairs is each class, which no two of them tell", () => {
    expect(told(count("ab", "a", "b"), count("bc", "b", "c"), count("ca", "c", "a"))).toEqual(
      expect.arrayContaining(["a", "b", "c", "a+b+c"]),
    );
  });

  test("has the minimum of the strictest indicator that counts the class, and what is told has its own", () => {
    const share = { ...rateOf("share", ["hazardous"], ["hazardous", "light"]), disclosure: { minimum: 10 } };
    const minima = guardsOf([labour, all, share]).map(({ numerator, policy }) => [
      numerator.join("+"),
      policy.minimum,
    ]);
    expect(minima).toEqual(
      expect.arrayContaining([
        ["none", 5],
        ["hazardous+none", 10],
        ["light+none", 10],
      ]),
    );
  });

  test("is told beside what earlier releases said, and not of a definition that is not counted now", () => {
    expect(guardsOf([all], [countedOf(labour)]).map(({ numerator }) => numerator.join("+"))).toEqual(
      expect.arrayContaining(["none", "hazardous+light"]),
    );
    expect(guardsOf([rate], [countedOf({ ...labour, definition: "old" })])).toEqual([]);
  });

  test("of seven kinds is each kind by itself, however many sums they have", () => {
    const names = ["a", "b", "c", "d", "e", "f"];
    const seven = names.map((name) => rateOf(name, [name], [...names, "none"]));
    expect(told(...seven)).toEqual(["none"]);
  });
});
