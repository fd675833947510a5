import type { Outcome } from "@mangnon/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { possibleValues } from "../../situations/crossed.ts";
import { children } from "../../situations/measures.ts";
import { rate } from "../../situations/province.ts";
import { estimate } from "../estimate/estimate.ts";
import { type ClassMeasure, type Line, lineOf } from "../tally/class-ratio.ts";
import { type Place, placeOf } from "../tally/place.ts";
import { addToTally, createTally } from "../tally/tally.ts";
import { guardsOf } from "./guards.ts";
import { addToJointCount, countedOf, createJointCount } from "./joint-count.ts";
import { protectEstimates } from "./protect-estimates.ts";
import { readPlaces } from "./release.ts";

const runs = { numRuns: 40, seed: 20260601 };

const classes = ["hazardous", "light", "none"] as const;
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
  count("at-work", ["hazardous", "light"]),
  count("not-hazardous", ["light", "none"]),
  count("in-labour", ["hazardous"]),
  ratio("labour", ["hazardous"], classes),
  ratio("work", ["hazardous", "light"], classes),
  ratio("share", ["hazardous"], ["hazardous", "light"]),
];

const several = fc.subarray([...possible], { minLength: 2, maxLength: 5 });

const undetermined = (...candidates: readonly string[]): Outcome => ({
  status: "undetermined",
  candidates,
  needs: [],
  causes: [],
  criteria: {},
});

/** What can be known of a child: its class, or of which two it is. */
const outcomes: readonly Outcome[] = [
  ...classes.map((name): Outcome => ({ status: "determined", class: name, criteria: {} })),
  undetermined("hazardous", "light"),
  undetermined("light", "none"),
];

/** Children of each outcome. */
const half = (determined: fc.Arbitrary<number>, others: fc.Arbitrary<number>) =>
  fc.tuple(determined, determined, determined, others, others);

/** Girls, then boys. */
const girlsAndBoys = (one: ReturnType<typeof half>) => fc.tuple(one, one).map((both) => both.flat());

const few = fc.integer({ min: 1, max: 3 });
const none = fc.constant(0);
const someSmall = fc.oneof(
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 4 }) },
  { weight: 2, arbitrary: fc.integer({ min: 5, max: 6 }) },
);
const noneSmall = fc.integer({ min: 5, max: 30 });

/** What is published of the indicators, by sex. */
function published(indicators: readonly ClassMeasure[], counts: readonly number[]) {
  const guards = guardsOf(indicators);
  const tallies = indicators.map((one) => createTally(one, ["sex"]));
  const joint = createJointCount([...indicators.map(countedOf), ...guards], ["sex"]);
  for (const [at, times] of counts.entries()) {
    const outcome = outcomes[at % outcomes.length] as Outcome;
    const cell = { sex: sexes[at < outcomes.length ? 0 : 1] };
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

/** The positions of the counts of a cell that stand at a place of a line. */
const positions = (line: Line, place: Place, { sex }: Cell): readonly number[] =>
  sexes.flatMap((one, half) =>
    sex === undefined || sex === one
      ? outcomes.flatMap((outcome, at) =>
          placeOf(outcome, line) === place ? [outcomes.length * half + at] : [],
        )
      : [],
  );

const total = (counts: readonly number[], sum: readonly number[]): number =>
  sum.reduce((all, at) => all + (counts[at] ?? 0), 0);

/** Every sum of classes: an attacker may ask for any. */
const anySum = Array.from({ length: 7 }, (_, mask) =>
  classes.filter((_, at) => ((mask + 1) >> at) % 2 === 1),
);

test.each([
  ["girls and boys", girlsAndBoys(half(someSmall, none))],
  ["girls alone, some of whom are in one of two classes", half(someSmall, fc.oneof(none, few))],
])("who adds and subtracts all that several indicators say of %s finds no small count", (_, children) => {
  fc.assert(
    fc.property(several, children, (indicators, counts) => {
      const drafts = published(indicators, counts);
      const known = drafts.flatMap((estimates, at) => {
        const line = lineOf(indicators[at] as ClassMeasure);
        const told = estimates.filter(({ n }) => n !== "suppressed");
        return told.flatMap(({ cell }) => readPlaces.map((place) => positions(line, place, cell)));
      });
      const sums = known.filter(({ length }) => length > 0);
      for (const cell of drafts[0]?.map((one) => one.cell) ?? []) {
        for (const names of anySum) {
          const sum = positions({ numerator: names, denominator: names }, "N", cell);
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
    fc.property(several, girlsAndBoys(half(noneSmall, fc.oneof(none, few))), (indicators, counts) => {
      for (const { n } of published(indicators, counts).flat()) expect(n).not.toBe("suppressed");
    }),
    runs,
  );
});
