import type { Territory } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { vnBinhThuan } from "./binh-thuan.ts";

const { territories, successions } = vnBinhThuan;

const on = (day: string, level: string): readonly Territory[] =>
  territories.filter(
    ({ since = "", until = "9", ...unit }) => unit.level === level && since <= day && day <= until,
  );

const counted = (units: readonly Territory[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { types = [] } of units) {
    for (const { type } of types) counts[type] = (counts[type] ?? 0) + 1;
  }
  return counts;
};

const stepsOf = (from: string, day: string) =>
  successions
    .filter((step) => step.from === from && step.on === day)
    .map(({ to, territory, people }) => [to, territory, people]);

describe("ten districts until 30 June 2025, none after", () => {
  test("one city, one town, eight districts", () => {
    expect(counted(on("2025-06-30", "district"))).toEqual({ "provincial-city": 1, town: 1, district: 8 });
    expect(on("2025-07-01", "district")).toEqual([]);
  });

  test("the level ended, by a decree, and no district has a successor", () => {
    expect(vnBinhThuan.levels.find(({ id }) => id === "district")).toMatchObject({
      until: "2025-06-30",
      sources: [{ seen: "secondary" }],
    });
    const districts = new Set(on("2025-06-30", "district").map(({ code }) => code));
    expect(successions.filter(({ from, to }) => districts.has(from) || districts.has(to))).toEqual([]);
  });

  test.each([
    ["593", "Phan Thiết", 18, 15],
    ["594", "La Gi", 9, 9],
    ["595", "Tuy Phong", 11, 11],
    ["596", "Bắc Bình", 18, 18],
    ["597", "Hàm Thuận Bắc", 17, 17],
    ["598", "Hàm Thuận Nam", 13, 13],
    ["599", "Tánh Linh", 13, 13],
    ["600", "Đức Linh", 12, 12],
    ["601", "Hàm Tân", 10, 10],
    ["602", "Phú Quí", 3, 3],
  ])("%s %s had %i communes until 30 November 2024 and %i until it ended", (code, name, first, last) => {
    expect(on("2025-06-30", "district").find((unit) => unit.code === code)?.name.vi).toBe(name);
    const within = (day: string) => on(day, "commune").filter((unit) => unit.within === code).length;
    expect([within("2024-11-30"), within("2024-12-01"), within("2025-06-30")]).toEqual([first, last, last]);
  });
});

describe("communes on a day", () => {
  test.each([
    ["2020-01-01", { commune: 93, ward: 19, township: 12 }],
    ["2024-11-30", { commune: 93, ward: 19, township: 12 }],
    ["2024-12-01", { commune: 93, ward: 16, township: 12 }],
    ["2025-06-30", { commune: 93, ward: 16, township: 12 }],
    ["2025-07-01", { commune: 36, ward: 8, "special-zone": 1 }],
  ])("%s: %o", (day, counts) => {
    expect(counted(on(day, "commune"))).toEqual(counts);
  });

  test("before 2020 three of them were smaller: their codes do not answer then", () => {
    const missing = territories.filter(({ since }) => since === "2020-01-01").map(({ code }) => code);
    expect(missing.sort()).toEqual(["22972", "23167", "23206"]);
  });

  test.each([
    ["22963", "Tiến Lợi", "Tuyên Quang"],
    ["23235", "Tân An", "La Gi"],
    ["22945", "Lạc Đạo", "Phan Thiết"],
  ])("%s meant %s and means %s", (code, before, after) => {
    const nameOn = (day: string) => on(day, "commune").find((unit) => unit.code === code)?.name.vi;
    expect([nameOn("2025-06-30"), nameOn("2025-07-01")]).toEqual([before, after]);
  });
});

describe("121 became 45 on 1 July 2025", () => {
  const july = successions.filter(({ on: day }) => day === "2025-07-01");

  test("in 123 steps, one clause of the resolution for each new unit", () => {
    expect(july).toHaveLength(123);
    expect(new Set(july.map(({ from }) => from)).size).toBe(121);
    const clauseOf = new Map(july.map(({ to, sources }) => [to, sources[0]?.provision?.en]));
    expect([clauseOf.size, new Set(clauseOf.values()).size]).toEqual([45, 45]);
    for (const { to, sources } of july) expect(sources[0]?.provision?.en).toBe(clauseOf.get(to));
  });

  test("every code of today was the code of a unit that went into it", () => {
    for (const { to } of july) {
      expect(july.some((step) => step.to === to && step.from === to)).toBe(true);
    }
  });

  test("two were split: Phong Phú with its people, Hòa Thắng in area only", () => {
    expect(july.filter(({ territory }) => territory === "part").map(({ from }) => from)).toEqual([
      "22978",
      "22978",
      "23053",
      "23053",
    ]);
    expect(stepsOf("22978", "2025-07-01")).toEqual([
      ["22972", "part", "part"],
      ["22978", "part", "part"],
    ]);
    expect(stepsOf("23053", "2025-07-01")).toEqual([
      ["23041", "part", "none"],
      ["23053", "part", "whole"],
    ]);
  });

  test("the special zone Phú Quý is the three communes of its district", () => {
    const into = july.filter(({ to }) => to === "23272").map(({ from }) => from);
    const island = on("2025-06-30", "commune").filter(({ within }) => within === "602");
    expect(into).toEqual(island.map(({ code }) => code));
  });
});

describe("124 became 121 on 1 December 2024", () => {
  test.each([
    ["22942", [["22945", "whole", "whole"]]],
    ["22948", [["22945", "whole", "whole"]]],
    ["22945", [["22945", "whole", "whole"]]],
    ["22951", [["22951", "whole", "whole"]]],
    ["22939", [["22951", "whole", "whole"]]],
    ["23008", [["23008", "whole", "whole"]]],
  ])("%s went into %o", (from, steps) => {
    expect(stepsOf(from, "2024-12-01")).toEqual(steps);
  });

  test("the merged Bình Hưng took the code of Hưng Long, and its own ended", () => {
    const named = territories.filter(({ code }) => ["22951", "22939"].includes(code));
    expect(named.map(({ code, name, until }) => [code, name.vi, until])).toEqual([
      ["22939", "Bình Hưng", "2024-11-30"],
      ["22951", "Hưng Long", "2024-11-30"],
      ["22951", "Bình Hưng", "2025-06-30"],
    ]);
  });

  test("how many people lived in the part of Phan Lâm that went to Phan Sơn was not seen", () => {
    expect(stepsOf("23011", "2024-12-01")).toEqual([
      ["23008", "part", undefined],
      ["23011", "part", undefined],
    ]);
  });
});
