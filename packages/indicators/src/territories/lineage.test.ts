import type { Succession, Territory, TerritoryList } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { countedIn } from "../../situations/territories.ts";
import { carryForward } from "./carry-forward.ts";
import { coverOf, isBefore, lineageOf, reachOf } from "./lineage.ts";

const name = { vi: "Xã", en: "Commune" };
const unit = (code: string, since?: string, until?: string): Territory => ({
  code,
  name,
  ...(since === undefined ? {} : { since }),
  ...(until === undefined ? {} : { until }),
});

/** `1` was split into `2` and `3`; `2` became `4` in the second year, and `3` ended. */
const [one, two, three, four] = [
  unit("1", undefined, "2020-12-31"),
  unit("2", "2021-01-01", "2021-12-31"),
  unit("3", "2021-01-01", "2021-12-31"),
  unit("4", "2022-01-01"),
];

const step = (on: string, from: string, to: string, people?: Succession["people"]): Succession => ({
  ...{ on, from, to, territory: "part", sources: [] },
  ...(people === undefined ? {} : { people }),
});

const listWith = (...successions: readonly Succession[]): TerritoryList => ({
  ...{ id: "x", label: name, levels: [], types: [] },
  territories: [one, two, three, four],
  successions,
});

const toFour = step("2022-01-01", "2", "4", "whole");
const split = listWith(step("2021-01-01", "1", "2"), step("2021-01-01", "1", "3", "part"), toFour);

describe("where the people of a unit are on a day", () => {
  const lineage = lineageOf([split]);

  test.each<[string, Territory, readonly Territory[], boolean]>([
    ["2020-12-31", one, [one], false],
    ["2021-01-01", one, [two, three], false],
    ["2022-01-01", one, [four], true],
    ["2022-01-01", three, [], true],
    ["2021-12-31", four, [two], false],
    ["2020-12-31", four, [one], false],
    ["2020-12-31", three, [one], false],
    ["2030-01-01", four, [four], false],
  ])("on %s, of %o: %o; some of them lost: %s", (day, from, units, lost) => {
    const reach = reachOf(from, day, lineage);
    expect([[...reach.units], reach.lost]).toEqual([units, lost]);
  });

  test("a unit some of whose people are lost is not the whole of another", () => {
    const asked = { territories: [split], to: "2022-01-01" };
    const { carried, findings } = carryForward(
      [countedIn("1", 1, 10, { asOf: "2020-01-01", period: "2020" })],
      asked,
    );
    expect(carried).toEqual([]);
    expect(findings.map(({ code }) => code)).toEqual(["indicators/part-without-share"]);
  });

  test("area without people leads nowhere", () => {
    const area = lineageOf([
      listWith(step("2021-01-01", "1", "2", "whole"), step("2021-01-01", "1", "3", "none")),
    ]);
    expect([...reachOf(one, "2021-01-01", area).units]).toEqual([two]);
    expect(isBefore(one, three, area)).toBe(false);
  });

  test("one unit is before another over any number of steps, and never before itself", () => {
    expect([isBefore(one, four, lineage), isBefore(four, one, lineage), isBefore(one, one, lineage)]).toEqual(
      [true, false, false],
    );
  });
});

describe("what is missing of a unit", () => {
  const merged = lineageOf([
    listWith(
      toFour,
      step("2022-01-01", "3", "4", "whole"),
      step("2021-01-01", "1", "2"),
      step("2021-01-01", "1", "3"),
    ),
  ]);
  test.each<[readonly Territory[], readonly Territory[]]>([
    [[], [two, three]],
    [[two], [three]],
    [[two, three], []],
    [[one], []],
    [[one, two], []],
  ])("with %o there is missing %o", (observed, missing) => {
    const cover = coverOf(four, new Set(observed), { from: "earlier", lineage: merged });
    expect([[...cover.missing], cover.isSomethingThere]).toEqual([missing, observed.length > 0]);
  });
});
