import type { TerritoryList } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { territories } from "../../situations/territories.ts";
import { typeOn } from "./type-on.ts";
import { unitOn } from "./unit-on.ts";

/** The name of the unit, or the code of the finding and what it tells of other days. */
function asked(code: string, on: string, lists: readonly TerritoryList[] = territories): unknown {
  const answer = unitOn(code, on, lists);
  return "unit" in answer ? answer.unit.name.vi : [answer.finding.code, answer.finding.data.meant];
}

describe("a code means what it meant on the day", () => {
  test.each([
    ["24", "2025-06-30", "Bắc Giang"],
    ["24", "2025-07-01", "Bắc Ninh"],
    ["46", "2024-12-31", "Thừa Thiên Huế"],
    ["46", "2025-01-01", "Huế"],
    ["01", "2020-01-01", "Hà Nội"],
    ["01", "2026-09-20", "Hà Nội"],
    ["22951", "2024-11-30", "Hưng Long"],
    ["22951", "2024-12-01", "Bình Hưng"],
    ["22945", "2025-07-01", "Phan Thiết"],
    ["593", "2025-06-30", "Phan Thiết"],
  ])("%s on %s: %s", (code, on, name) => {
    expect(asked(code, on)).toBe(name);
  });
});

describe("a code that meant nothing on the day tells what it meant when", () => {
  test.each([
    ["27", "2025-07-01", ["Bắc Ninh (→ 2025-06-30)"]],
    ["60", "2025-07-01", ["Bình Thuận (→ 2025-06-30)"]],
    ["593", "2025-07-01", ["Phan Thiết (→ 2025-06-30)"]],
    ["22939", "2024-12-01", ["Bình Hưng (→ 2024-11-30)"]],
    ["22972", "2019-12-31", ["Phan Rí Cửa (2020-01-01 → 2025-06-30)", "Phan Rí Cửa (2025-07-01 →)"]],
    ["1", "2025-07-01", []],
    ["", "2025-07-01", []],
    ["__proto__", "2025-07-01", []],
  ])("%s on %s: %j", (code, on, meant) => {
    expect(asked(code, on)).toEqual(["indicators/code-not-valid", meant]);
  });
});

test.each(["2025", "2025-06", "2025-06-31", "30/6/2025", ""])("`%s` is no day", (on) => {
  expect(asked("24", on)).toEqual(["indicators/not-a-date", undefined]);
});

test("a code that two lists have on the day names no one unit", () => {
  const [provinces] = territories as [TerritoryList];
  const other = { ...provinces, id: "other" };
  expect(asked("60", "2025-06-30", [provinces, other])).toEqual([
    "indicators/code-ambiguous",
    ["`vn.provinces`: Bình Thuận (→ 2025-06-30)", "`other`: Bình Thuận (→ 2025-06-30)"],
  ]);
});

test("a finding names the code in its path and speaks of no record", () => {
  const answer = unitOn("27", "2025-07-01", territories);
  expect(answer).toMatchObject({ finding: { severity: "error", path: ["territories", "27"] } });
});

test.each([
  ["75", "2026-04-29", "province"],
  ["75", "2026-04-30", "municipality"],
  ["22", "2026-08-31", "province"],
  ["22", "2026-09-01", "municipality"],
  ["24", "2026-09-19", "province"],
  ["24", "2026-09-20", "municipality"],
  ["23272", "2025-07-01", "special-zone"],
])("%s was on %s a %s", (code, on, type) => {
  const answer = unitOn(code, on, territories);
  expect("unit" in answer && typeOn(answer.unit, on)).toBe(type);
});
