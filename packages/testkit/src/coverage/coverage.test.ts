import { expect, test } from "vitest";
import { runBelowHead, runOfDuties } from "../../situations/night-work.ts";
import type { Coverage } from "./coverage.ts";
import { mergeCoverage } from "./coverage.ts";
import { uncovered } from "./uncovered.ts";

const coverageBelowHead = (scenarios: string, run = runBelowHead): Coverage => {
  const { coverage } = run(scenarios);
  if (coverage === undefined) throw new Error("nothing was run");
  return coverage;
};

const lawful = "  - { name: lawful, expect: lawful, because: b }\n";
const old = "  - { name: old, on: 2019-06-01, given: { night.works: true }, expect: unlawful, because: b }\n";
const adult = "  - { name: adult, given: { ageInYears: 18 }, expect: out-of-scope, because: b }\n";

test("what one lawful child leaves untouched is told", () => {
  expect(uncovered(coverageBelowHead(lawful))).toEqual([
    { kind: "criterion", id: "night.long", truth: true },
    { kind: "criterion", id: "night.at-night", truth: true },
    { kind: "class", id: "unlawful" },
    { kind: "class", id: "out-of-scope" },
    { kind: "parameter", id: "night.hours", since: "2015-01-01" },
  ]);
});

test("a value of the law counts only where it was compared with: whoever is out of scope meets none", () => {
  expect(coverageBelowHead(adult).parameters.map(({ count }) => count)).toEqual([0, 0]);
  expect(coverageBelowHead(old).parameters).toEqual([
    { id: "night.hours", since: "2015-01-01", count: 1 },
    { id: "night.hours", since: "2020-01-01", count: 0 },
  ]);
});

test("an unknown criterion is neither true nor false, an undetermined class none", () => {
  const open = "  - { name: open, given: { usualHoursPerDay: null }, expect: undetermined, because: b }\n";
  const { criteria, classes } = coverageBelowHead(open);
  expect(criteria[0]).toEqual({ id: "night.long", true: 0, false: 0 });
  expect(classes.map(({ count }) => count)).toEqual([0, 0, 0]);
});

test("a flip counts as a record of its own", () => {
  const flipping =
    "  - { name: a, expect: lawful, because: b, flips: { night.works: true, expect: unlawful } }\n";
  expect(coverageBelowHead(flipping).classes.map(({ count }) => count)).toEqual([1, 1, 0]);
});

test("files about one definition cover together what none of them covers alone", () => {
  const long = "  - { name: long, given: { usualHoursPerDay: 5 }, expect: unlawful, because: b }\n";
  const [together, ...others] = mergeCoverage(
    [lawful, old, adult, long].map((one) => coverageBelowHead(one)),
  );
  expect(others).toEqual([]);
  expect(together && uncovered(together)).toEqual([]);
});

test("of obligations is told who never stood in which way, and which fine was never told", () => {
  const night = "obligation: night.no-night-work, because: b";
  const breached = `  - { name: a, ${night}, given: { night.works: true }, expect: breached, flips: { ageInYears: 15, expect: not-concerned } }\n`;
  const coverage = coverageBelowHead(breached, runOfDuties);
  expect(coverage.obligations[0]).toEqual({
    id: "night.no-night-work",
    statuses: [
      { id: "not-in-force", count: 0 },
      { id: "not-concerned", count: 1 },
      { id: "breached", count: 1 },
      { id: "kept", count: 0 },
    ],
    penalties: [
      { regime: "night.fines", since: "2018-01-01", count: 0 },
      { regime: "night.fines", since: "2022-01-01", count: 1 },
    ],
  });
  expect(uncovered(coverage)).toEqual([
    { kind: "parameter", id: "night.hours", since: "2015-01-01" },
    { kind: "parameter", id: "night.hours", since: "2020-01-01" },
    { kind: "obligation", id: "night.no-night-work", status: "not-in-force" },
    { kind: "obligation", id: "night.no-night-work", status: "kept" },
    { kind: "penalty", id: "night.no-night-work", regime: "night.fines", since: "2018-01-01" },
    { kind: "obligation", id: "night.few-hours", status: "not-in-force" },
    { kind: "obligation", id: "night.few-hours", status: "breached" },
    { kind: "obligation", id: "night.few-hours", status: "kept" },
  ]);
});

test("a number of the law counts once, whichever obligation compares with it; of two files both count", () => {
  const long =
    "  - { name: a, obligation: night.few-hours, given: { usualHoursPerDay: 5 }, expect: breached, because: b }\n";
  const one = coverageBelowHead(long, runOfDuties);
  const old = coverageBelowHead(long.replace("given", "on: 2019-06-01, given"), runOfDuties);
  expect(one.parameters.map(({ count }) => count)).toEqual([0, 1]);
  const [together] = mergeCoverage([one, old]);
  expect(together?.parameters.map(({ count }) => count)).toEqual([1, 1]);
  expect(together?.obligations[1]?.statuses.map(({ count }) => count)).toEqual([0, 2, 0]);
});
