import type { Outcome } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { rate } from "../../situations/province.ts";
import { estimate } from "../estimate/estimate.ts";
import type { ClassRatio } from "../tally/class-ratio.ts";
import { addToTally, createTally } from "../tally/tally.ts";
import { addToJointCount, createJointCount, jointCountOf } from "./joint-count.ts";
import { protectEstimates, type Records } from "./protect-estimates.ts";
import type { ProtectedEstimate } from "./protected-estimate.ts";

const of = (name: string): Outcome => ({ status: "determined", class: name, criteria: {} });

const maybe: Outcome = {
  status: "undetermined",
  candidates: ["child-labour", "not-child-labour"],
  needs: [],
  causes: [],
  criteria: {},
};

interface Group {
  readonly cell?: Readonly<Record<string, string | undefined>>;
  readonly outcome: Outcome;
  readonly times: number;
}

/** Records in groups, counted and protected for the indicators, split by the names. */
function protectedFrom(
  groups: readonly Group[],
  indicators: readonly ClassRatio[],
  { by = [], ...records }: Partial<Records> & { readonly by?: readonly string[] } = {},
) {
  const tallies = indicators.map((indicator) => createTally(indicator, by));
  const count = records.count ?? createJointCount(indicators, by);
  for (const { cell = {}, outcome, times } of groups) {
    for (let left = times; left > 0; left -= 1) {
      for (const tally of tallies) addToTally(tally, { outcome, cell });
      addToJointCount(
        count,
        count.indicators.map(() => outcome),
        cell,
      );
    }
  }
  const drafts = tallies.map((tally) => ({ indicator: tally.indicator, estimates: estimate(tally) }));
  return protectEstimates(drafts, { coverage: "complete", ...records, count });
}

const names = (estimates: readonly ProtectedEstimate[] = []) =>
  estimates.filter(({ n }) => n === "suppressed").map(({ cell }) => Object.values(cell).join(" × ") || "all");

const bySex = (sex: string | undefined, working: number, others: number): readonly Group[] => [
  { cell: { sex }, outcome: of("child-labour"), times: working },
  { cell: { sex }, outcome: of("not-child-labour"), times: others },
];

test("a tally holds what counting its records again would", () => {
  const tally = createTally(rate, ["sex", "area"]);
  const count = createJointCount([rate], ["sex", "area"]);
  const kinds = [of("child-labour"), of("not-child-labour"), of("out-of-scope"), maybe];
  for (const [at, outcome] of [...kinds, ...kinds, ...kinds].entries()) {
    const cell = { sex: at % 2 === 0 ? "girl" : undefined, area: at % 3 === 0 ? "1 x" : "x 1" };
    addToTally(tally, { outcome, cell });
    addToJointCount(count, [outcome], cell);
  }
  const cellsOf = (one: typeof count) =>
    [...one.cells.values()].map(({ values, counts }) => JSON.stringify([values, [...counts].sort()])).sort();
  expect(cellsOf(jointCountOf(tally))).toEqual(cellsOf(count));
});

test("of a hidden rate nothing is told but of whom it is", () => {
  const { drafts } = protectedFrom([...bySex("girl", 3, 60), ...bySex("boy", 9, 60)], [rate], {
    by: ["sex"],
  });
  expect(drafts[0]?.[2]).toEqual({
    cell: { sex: "girl" },
    estimate: { status: "suppressed" },
    n: "suppressed",
    undetermined: "suppressed",
    unplaced: "suppressed",
    causes: "suppressed",
    bounds: "suppressed",
    mayBeNotComputable: "suppressed",
  });
  expect(names(drafts[0])).toEqual(["boy", "girl"]);
});

test("children of unknown sex who are few are hidden, and the bounds of girls and boys that hold them", () => {
  const groups = [
    ...bySex("girl", 30, 60),
    ...bySex("boy", 40, 60),
    ...bySex(undefined, 2, 30),
    ...bySex("other", 7, 50),
  ];
  const { drafts } = protectedFrom(groups, [rate], { by: ["sex"] });
  const girls = drafts[0]?.find(({ cell }) => cell.sex === "girl");
  expect(names(drafts[0])).toEqual(["other", "unknown"]);
  expect(girls).toMatchObject({ n: 90, unplaced: "suppressed", bounds: "suppressed" });
});

describe("two indicators of the same records", () => {
  const share: ClassRatio = {
    ...rate,
    id: "share",
    disclosure: { minimum: 10 },
    numerator: ["hazardous"],
    denominator: ["hazardous", "light"],
  };
  const all: ClassRatio = {
    ...rate,
    id: "all",
    numerator: ["hazardous", "light"],
    denominator: ["hazardous", "light", "none"],
  };
  const children = (hazardous: number, light: number, none = 900): readonly Group[] => [
    { outcome: of("hazardous"), times: hazardous },
    { outcome: of("light"), times: light },
    { outcome: of("none"), times: none },
  ];
  const hidden = (groups: readonly Group[]) =>
    protectedFrom(groups, [all, share]).drafts.map((estimates) => names(estimates).length > 0);

  test("nine in hazardous work are hidden, and all who work may be told", () => {
    expect(hidden(children(9, 60))).toEqual([false, true]);
  });

  test("ten of each are not", () => {
    expect(hidden(children(10, 10))).toEqual([false, false]);
  });

  test("eight who work in all are hidden with them: of eight no ten can be in hazardous work", () => {
    expect(hidden(children(3, 5))).toEqual([true, true]);
  });

  test("what one says of an undetermined child is no part of what the other hides", () => {
    const unsure: Outcome = { ...maybe, candidates: ["hazardous", "light"] };
    expect(hidden([...children(9, 60), { outcome: unsure, times: 2 }])).toEqual([false, true]);
  });
});

describe("a sample", () => {
  const sampled = (n: number) =>
    protectedFrom(bySex("girl", 6, n - 6), [rate], { coverage: "sample" }).drafts[0]?.[0];

  test.each([
    [24, "too-few", "suppressed"],
    [25, "few", "value"],
    [49, "few", "value"],
    [50, undefined, "value"],
  ])("of %i cases has the mark `%s`", (n, reliability, status) => {
    expect([sampled(n)?.reliability, sampled(n)?.estimate.status, sampled(n)?.n]).toEqual([
      reliability,
      status,
      n,
    ]);
  });

  test("that is hidden to protect persons has no mark of few cases, which would say how few they are", () => {
    const [one] = protectedFrom(bySex("girl", 2, 20), [rate], { coverage: "sample" }).drafts[0] ?? [];
    expect(one?.n).toBe("suppressed");
    expect(one).not.toHaveProperty("reliability");
  });

  test("is tested by its cases and not by their weights", () => {
    const tally = createTally(rate, []);
    const count = createJointCount([rate], []);
    for (const name of ["child-labour", ...Array<string>(80).fill("not-child-labour")]) {
      addToTally(tally, { outcome: of(name), weight: { units: 1000n, scale: 0 } });
      addToJointCount(count, [of(name)]);
    }
    const drafts = [{ indicator: tally.indicator, estimates: estimate(tally) }];
    expect(protectEstimates(drafts, { count, coverage: "sample" }).drafts[0]?.[0]?.estimate.status).toBe(
      "suppressed",
    );
  });
});

describe("after an earlier release", () => {
  const groups = [...bySex("girl", 3, 60), ...bySex("boy", 9, 60)];

  test("that said the total and the boys, nothing keeps the girls, and that is told", () => {
    const { released } = protectedFrom(bySex("boy", 9, 60), [rate], { by: ["sex"] });
    const total = protectedFrom(groups, [rate]).released;
    const boys = released.filter(({ cell }) => cell.sex === "boy");
    const now = protectedFrom(groups, [rate], { by: ["sex"], released: [...total, ...boys] });
    expect(now.givenAway).toEqual([{ id: "rate", cell: { sex: "girl" } }]);
  });

  test("that said the total, the total is not hidden now in vain: both sexes are", () => {
    const { released } = protectedFrom(groups, [rate]);
    expect(released).toMatchObject([{ id: "rate", cell: {}, counts: { N: 12, D: 120 } }]);
    const now = protectedFrom(groups, [rate], { by: ["sex"], released });
    expect([names(now.drafts[0]), now.givenAway]).toEqual([["boy", "girl"], []]);
  });

  test.each([
    ["one child more who works is hidden: the difference of two totals tells of that child", 13, ["all"]],
    ["five more are not", 17, []],
    ["as many as then are not", 12, []],
  ])("%s", (_, working, hidden) => {
    const { released } = protectedFrom(bySex("girl", 12, 120), [rate]);
    const now = protectedFrom(bySex("girl", working, 120), [rate], { released });
    expect(names(now.drafts[0])).toEqual(hidden);
  });
});
