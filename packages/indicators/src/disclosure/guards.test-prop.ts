import type { Outcome } from "@mangnon/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { possibleValues } from "../../situations/crossed.ts";
import { children } from "../../situations/measures.ts";
import { rate } from "../../situations/province.ts";
import { estimate } from "../estimate/estimate.ts";
import { type ClassMeasure, lineOf } from "../tally/class-ratio.ts";
import { addToTally, createTally } from "../tally/tally.ts";
import { guardsOf } from "./guards.ts";
import { addToJointCount, countedOf, createJointCount } from "./joint-count.ts";
import { protectEstimates } from "./protect-estimates.ts";

const runs = { numRuns: 30, seed: 20260601 };

const classes = ["hazardous", "long", "light", "none"] as const;
const sexes = ["girl", "boy"] as const;

const count = (id: string, counted: readonly string[]): ClassMeasure => ({ ...children, id, counted });
const ratio = (id: string, numerator: readonly string[], denominator: readonly string[]): ClassMeasure => ({
  ...rate,
  id,
  numerator,
  denominator,
});

/** What a plan may ask of the same children. */
const possible: readonly ClassMeasure[] = [
  count("children", classes),
  count("at-work", ["hazardous", "long", "light"]),
  count("in-labour", ["hazardous", "long"]),
  count("long-or-light", ["long", "light"]),
  ratio("labour", ["hazardous", "long"], classes),
  ratio("work", ["hazardous", "long", "light"], classes),
  ratio("hazardous", ["hazardous"], classes),
  ratio("share", ["hazardous"], ["hazardous", "long"]),
];

const several = fc.subarray([...possible], { minLength: 2, maxLength: 5 });

/** Children of each class among girls, then among boys. */
const counted = (one: fc.Arbitrary<number>) => fc.array(one, { minLength: 8, maxLength: 8 });

const someSmall = counted(
  fc.oneof(
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 4 }) },
    { weight: 2, arbitrary: fc.integer({ min: 5, max: 7 }) },
  ),
);
const noneSmall = counted(fc.integer({ min: 5, max: 30 }));

/** What is published of the indicators, by sex. */
function published(indicators: readonly ClassMeasure[], counts: readonly number[]) {
  const guards = guardsOf(indicators);
  const tallies = indicators.map((one) => createTally(one, ["sex"]));
  const joint = createJointCount([...indicators.map(countedOf), ...guards], ["sex"]);
  for (const [at, times] of counts.entries()) {
    const outcome: Outcome = { status: "determined", class: classes[at % 4] ?? "", criteria: {} };
    const cell = { sex: sexes[at < 4 ? 0 : 1] };
    for (let left = times; left > 0; left -= 1) {
      for (const tally of tallies) addToTally(tally, { outcome, cell });
      addToJointCount(
        joint,
        joint.indicators.map(() => outcome),
        cell,
      );
    }
  }
  const drafts = tallies.map((tally) => ({ indicator: tally.indicator, estimates: estimate(tally) }));
  return protectEstimates(drafts, { count: joint, coverage: "complete", guards }).drafts;
}

type Cell = Readonly<Record<string, string>>;

/** The positions of the counts of some classes in a cell. */
const positions = (names: readonly string[], { sex }: Cell): readonly number[] =>
  sexes.flatMap((one, half) =>
    sex === undefined || sex === one
      ? classes.flatMap((name, at) => (names.includes(name) ? [4 * half + at] : []))
      : [],
  );

const rest = (outer: readonly string[], inner: readonly string[]) =>
  outer.filter((name) => !inner.includes(name));

const total = (counts: readonly number[], sum: readonly number[]): number =>
  sum.reduce((all, at) => all + (counts[at] ?? 0), 0);

/** Every sum of classes: an attacker may ask for any. */
const anySum = Array.from({ length: 15 }, (_, mask) =>
  classes.filter((_, at) => ((mask + 1) >> at) % 2 === 1),
);

test("who adds and subtracts all that several indicators say of the same children finds no small count", () => {
  fc.assert(
    fc.property(several, someSmall, (indicators, counts) => {
      const drafts = published(indicators, counts);
      const known = drafts.flatMap((estimates, at) => {
        const { numerator, denominator } = lineOf(indicators[at] as ClassMeasure);
        const told = estimates.filter(({ n }) => n !== "suppressed");
        return told.flatMap(({ cell }) => [
          positions(numerator, cell),
          positions(rest(denominator, numerator), cell),
        ]);
      });
      const sums = known.filter(({ length }) => length > 0);
      for (const cell of drafts[0]?.map((one) => one.cell) ?? []) {
        for (const names of anySum) {
          const sum = positions(names, cell);
          const there = total(counts, sum);
          if (there === 0 || there >= 5) continue;
          const values = possibleValues(counts, sums, sum);
          expect((values.at(-1) ?? 0) - (values[0] ?? 0)).toBeGreaterThanOrEqual(5);
          expect(values.at(-1)).toBeGreaterThanOrEqual(5);
        }
      }
    }),
    runs,
  );
});

test("nothing is hidden where five or more are of each class", () => {
  fc.assert(
    fc.property(several, noneSmall, (indicators, counts) => {
      for (const { n } of published(indicators, counts).flat()) expect(n).not.toBe("suppressed");
    }),
    runs,
  );
});
