import type { Territory } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { vnProvinces } from "./provinces.ts";

const { territories, successions } = vnProvinces;

const on = (day: string): readonly Territory[] =>
  territories.filter(({ since = "", until = "9" }) => since <= day && day <= until);

const typeOn = ({ types = [] }: Territory, day: string) =>
  types.filter(({ since = "" }) => since <= day).at(-1)?.type;

const nameOf = (code: string, day: string) => on(day).find((unit) => unit.code === code)?.name.vi;

const predecessorsOf = (code: string): readonly string[] =>
  successions.filter((step) => step.to === code && step.on === "2025-07-01").map(({ from }) => from);

describe("provinces and cities on a day", () => {
  test.each([
    ["2024-12-31", 58, 5],
    ["2025-01-01", 57, 6],
    ["2025-06-30", 57, 6],
    ["2025-07-01", 28, 6],
    ["2026-04-29", 28, 6],
    ["2026-04-30", 27, 7],
    ["2026-08-31", 27, 7],
    ["2026-09-01", 26, 8],
    ["2026-09-19", 26, 8],
    ["2026-09-20", 25, 9],
  ])("%s: %i provinces and %i cities", (day, provinces, cities) => {
    const types = on(day).map((unit) => typeOn(unit, day));
    expect([
      types.filter((type) => type === "province").length,
      types.filter((type) => type === "municipality").length,
    ]).toEqual([provinces, cities]);
    expect(types).toHaveLength(provinces + cities);
  });

  test("the cities of today", () => {
    const cities = on("2026-09-20").filter((unit) => typeOn(unit, "2026-09-20") === "municipality");
    expect(cities.map(({ name }) => name.en)).toEqual([
      "Ha Noi",
      "Quang Ninh",
      "Bac Ninh",
      "Hai Phong",
      "Hue",
      "Da Nang",
      "Dong Nai",
      "Ho Chi Minh",
      "Can Tho",
    ]);
  });

  test.each([
    ["75", "2026-04-30", "30/2026/QH16"],
    ["22", "2026-09-01", "36/2026/QH16"],
    ["24", "2026-09-20", "39/2026/QH16"],
  ])("%s became a city on %s by Resolution %s, and stayed the same unit", (code, day, resolution) => {
    const unit = on(day).find((one) => one.code === code);
    const last = unit?.types?.at(-1);
    expect(last).toMatchObject({ since: day, type: "municipality" });
    expect(last?.sources?.[0]?.instrument.vi).toContain(resolution);
    expect(on("2025-07-01")).toContain(unit);
  });
});

describe("a code with another meaning", () => {
  test.each([
    ["15", "Yên Bái", "Lào Cai"],
    ["24", "Bắc Giang", "Bắc Ninh"],
    ["44", "Quảng Bình", "Quảng Trị"],
    ["52", "Bình Định", "Gia Lai"],
    ["80", "Long An", "Tây Ninh"],
    ["82", "Tiền Giang", "Đồng Tháp"],
    ["91", "Kiên Giang", "An Giang"],
  ])("%s meant %s until 30 June 2025 and means %s from 1 July", (code, before, after) => {
    expect([nameOf(code, "2025-06-30"), nameOf(code, "2025-07-01")]).toEqual([before, after]);
  });

  test("there are seven; all codes of today were codes before", () => {
    const reused = on("2025-07-01").filter(({ code, name }) => nameOf(code, "2025-06-30") !== name.vi);
    expect(reused.map(({ code }) => code)).toEqual(["15", "24", "44", "52", "80", "82", "91"]);
  });

  test.each(["27", "64", "87", "89", "60"])("%s means nothing from 1 July 2025", (code) => {
    expect(nameOf(code, "2025-07-01")).toBeUndefined();
  });

  test("68 is another unit of the same name", () => {
    const [before, after] = territories.filter(({ code }) => code === "68");
    expect([before?.name.vi, after?.name.vi]).toEqual(["Lâm Đồng", "Lâm Đồng"]);
    expect([before?.until, after?.since]).toEqual(["2025-06-30", "2025-07-01"]);
  });
});

describe("63 became 34", () => {
  test("52 units went into 23, each whole into one that has the code of one of them", () => {
    const july = successions.filter((step) => step.on === "2025-07-01");
    expect(july).toHaveLength(52);
    expect(new Set(july.map(({ from }) => from)).size).toBe(52);
    expect(new Set(july.map(({ to }) => to)).size).toBe(23);
    expect(july.filter(({ territory, people }) => territory !== "whole" || people !== "whole")).toEqual([]);
    for (const { to } of july) expect(predecessorsOf(to)).toContain(to);
  });

  test("eleven stayed the same unit", () => {
    const stayed = on("2025-06-30").filter((unit) => on("2025-07-01").includes(unit));
    expect(stayed.map(({ code }) => code).join(" ")).toBe("01 04 11 12 14 20 22 38 40 42 46");
  });

  test.each([
    ["68", "60 67 68"],
    ["25", "17 25 26"],
    ["37", "35 36 37"],
    ["79", "74 77 79"],
    ["86", "83 84 86"],
    ["92", "92 93 94"],
    ["08", "02 08"],
    ["24", "24 27"],
    ["80", "72 80"],
    ["82", "82 87"],
    ["91", "89 91"],
    ["01", ""],
  ])("%s came from %s", (code, from) => {
    expect(predecessorsOf(code).join(" ")).toBe(from);
  });
});

test("46 was the province Thừa Thiên Huế until the end of 2024 and went whole into the city Huế", () => {
  expect([nameOf("46", "2024-12-31"), nameOf("46", "2025-01-01")]).toEqual(["Thừa Thiên Huế", "Huế"]);
  expect(successions.filter(({ from }) => from === "46")).toMatchObject([
    { on: "2025-01-01", to: "46", territory: "whole", people: "whole" },
  ]);
});
