import type { Observation } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import {
  carry,
  countedIn,
  firstDay,
  lastDay,
  shortly,
  territories,
  threeProvinces,
  toldOf,
  valuesOf,
} from "../../situations/territories.ts";
import { carryForward } from "./carry-forward.ts";

const suppressed = { estimate: { status: "suppressed" } } as const;
const notReported = { estimate: { status: "unknown", reason: "not-reported" } } as const;
const nobody = { estimate: { status: "not-computable", reason: "zero-denominator" } } as const;
const sampled = { coverage: "sample", standardError: 0.2 } as const;

/** The observations with that of one code changed. */
const changed = (code: string, changes: Partial<Observation>, all = threeProvinces()) =>
  all.map((one) => (one.territory.code === code ? { ...one, ...changes } : one));

describe("what all predecessors counted is summed", () => {
  test("numerators and denominators each for itself: no ratio is averaged", () => {
    expect(carry(threeProvinces())).toEqual({
      carried: [{ observation: countedIn("68", 60, 10000, { asOf: firstDay }), from: threeProvinces() }],
      findings: [],
    });
  });

  test("whatever their order", () => {
    const backwards = [...threeProvinces()].reverse();
    expect(carry(backwards)).toEqual(carry(threeProvinces()));
  });

  test("exactly: decimals are neither rounded nor floats", () => {
    const [a, b, c] = [countedIn("60", 0.1, 0.3), countedIn("67", 0.2, 0.6), countedIn("68", 0, 0.1)];
    expect(valuesOf([a, b, c])).toEqual(["68: 0.3/1"]);
  });

  test("cell by cell, period by period, indicator by indicator", () => {
    const girls = threeProvinces({ cell: { sex: "girl" } });
    const earlier = threeProvinces({ period: "2023" });
    const other = threeProvinces({ indicator: "trained" });
    const { carried, findings } = carry([...girls, ...earlier, ...other, ...threeProvinces()]);
    expect(findings).toEqual([]);
    expect(carried.map(({ observation: { indicator, period, cell } }) => [indicator, period, cell])).toEqual([
      ["rate", "2024", { sex: "girl" }],
      ["rate", "2023", {}],
      ["trained", "2024", {}],
      ["rate", "2024", {}],
    ]);
  });

  test("of one period, however it is written", () => {
    expect(valuesOf(changed("67", { period: "2024-01/2024-12" }))).toEqual(["68: 60/10000"]);
  });

  test("zero people to count add nothing and are no gap", () => {
    expect(valuesOf(changed("67", nobody))).toEqual(["68: 50/8000"]);
    expect(valuesOf(threeProvinces(nobody))).toEqual(["68: not-computable"]);
  });

  test("bounds are added as well, a value without being its own", () => {
    const bounds = {
      lower: { numerator: "10", denominator: "2100" },
      upper: { numerator: "110", denominator: "2100" },
    };
    expect(carry(changed("67", { bounds })).carried[0]?.observation.bounds).toEqual({
      lower: { numerator: "60", denominator: "10100" },
      upper: { numerator: "160", denominator: "10100" },
    });
  });

  test("where they were read stays when it is one file, without rows", () => {
    const rows = threeProvinces().map((one, row) => ({ ...one, origin: { file: "a.csv", row: row + 2 } }));
    expect(carry(rows).carried[0]?.observation.origin).toEqual({ file: "a.csv" });
    const other = changed("60", { origin: { file: "b.csv" } }, rows);
    expect(carry(other).carried[0]?.observation.origin).toBeUndefined();
  });

  test("their source stays when it is one", () => {
    const source = (vi: string) => ({ instrument: { vi, en: "Report" }, seen: "secondary" }) as const;
    const cited = threeProvinces({ source: source("Báo cáo") });
    expect(carry(cited).carried[0]?.observation.source).toEqual(source("Báo cáo"));
    const other = changed("67", { source: source("Niên giám") }, cited);
    expect(carry(other).carried[0]?.observation.source).toBeUndefined();
  });

  test("one value given twice is one value", () => {
    const again = { ...countedIn("60", 30, 3000), origin: { file: "again.csv" } };
    expect(valuesOf([...threeProvinces(), again])).toEqual(["68: 60/10000"]);
  });
});

describe("what needs no sum stays as it is", () => {
  test.each([
    ["a sample of a province that is still the same", countedIn("01", 5, 1000, sampled), "01: 5/1000"],
    ["a percentage of it", countedIn("01", 5, 100), "01: 5/100"],
    ["a hidden value of it", countedIn("01", 5, 100, suppressed), "01: suppressed"],
    ["a province that only became a city", countedIn("22", 1, 20, { asOf: "2024-12-31" }), "22: 1/20"],
    ["a province that changed name and type", countedIn("46", 1, 20, { asOf: "2024-12-31" }), "46: 1/20"],
  ])("%s", (_, observation, value) => {
    expect(valuesOf([observation], { to: "2026-09-20" })).toEqual([value]);
    const [only] = carry([observation], { to: "2026-09-20" }).carried;
    expect(only).toEqual({
      observation: { ...observation, territory: { ...observation.territory, asOf: "2026-09-20" } },
      from: [observation],
    });
  });

  test("values that contradict each other stay both: to judge them is not to carry them", () => {
    expect(valuesOf([countedIn("01", 5, 1000), countedIn("01", 6, 1000)])).toEqual([
      "01: 5/1000",
      "01: 6/1000",
    ]);
  });

  test("nothing stays nothing", () => {
    expect(carry([])).toEqual({ carried: [], findings: [] });
  });
});

describe("a sum with a gap is refused, and the gap is named", () => {
  test("a predecessor that is missing", () => {
    const { carried, findings } = carry([countedIn("67", 10, 2000)]);
    expect(carried).toEqual([]);
    expect(findings).toEqual([
      {
        code: "indicators/predecessor-missing",
        severity: "warning",
        path: ["rate", "68"],
        data: {
          indicator: "rate",
          territory: "68 Lâm Đồng",
          period: "2024",
          missing: ["60 Bình Thuận", "68 Lâm Đồng"],
        },
      },
    ]);
  });

  test.each<[string, Partial<Observation>, string]>([
    ["hidden", suppressed, "suppressed"],
    ["not reported", notReported, "not-reported"],
    [
      "undetermined",
      { estimate: { status: "unknown", reason: "no-determined-records" } },
      "no-determined-records",
    ],
    [
      "impossible",
      { estimate: { status: "value", value: { numerator: "12", denominator: "10" } } },
      "impossible-count",
    ],
  ])("a predecessor whose value is %s", (_, changes, reason) => {
    const { carried, findings } = carry(changed("60", changes));
    expect(carried).toEqual([]);
    expect(findings.map(shortly)).toEqual(["predecessor-without-value rate 68"]);
    expect(findings[0]?.data).toMatchObject({ unit: "60 Bình Thuận", reason });
  });

  test("a blank beside a value is no value", () => {
    expect(valuesOf([...threeProvinces(), countedIn("60", 0, 1, notReported)])).toEqual(["68: 60/10000"]);
  });

  test.each<[string, Partial<Observation>, string]>([
    ["another period", { period: "2024-01/2024-06" }, "2024-01/2024-06, mics6 (census)"],
    ["another part of it", { period: "2024-07/2024-12" }, "2024-07/2024-12, mics6 (census)"],
    ["another definition", { method: { definition: "icls", instrument: "census" } }, "2024, icls (census)"],
    ["another instrument", { method: { definition: "mics6", instrument: "survey" } }, "2024, mics6 (survey)"],
  ])("a predecessor measured for %s", (_, changes, seen) => {
    const { carried, findings } = carry(changed("60", changes));
    expect(carried).toEqual([]);
    expect(findings.map(shortly)).toEqual([
      "predecessor-differs rate 68",
      "predecessor-differs rate 68",
      "predecessor-differs rate 68",
    ]);
    expect(findings.map(({ data }) => [data.unit, data.expected, data.seen])).toContainEqual([
      "60 Bình Thuận",
      "2024, mics6 (census)",
      [seen],
    ]);
  });

  test.each<[string, Partial<Observation>]>([
    ["the year before", { period: "2023" }],
    ["the year after", { period: "2025" }],
    ["another indicator", { indicator: "trained" }],
    ["a cell", { cell: { sex: "girl" } }],
  ])("a value of %s is none of this: the year is missing", (_, changes) => {
    const { findings } = carry(changed("60", changes));
    expect(findings.map(({ code, data }) => [code, data.period, data.missing])).toContainEqual([
      "indicators/predecessor-missing",
      "2024",
      ["60 Bình Thuận"],
    ]);
  });

  test("a cell that one predecessor does not split by", () => {
    const girls = threeProvinces({ cell: { sex: "girl" } });
    expect(toldOf(changed("67", { cell: {} }, girls))).toEqual([
      "predecessor-missing rate 68 sex girl",
      "predecessor-missing rate 68",
    ]);
  });

  test("values of one unit that contradict each other", () => {
    const { carried, findings } = carry([...threeProvinces(), countedIn("60", 60, 6000)]);
    expect(carried).toEqual([]);
    expect(findings).toMatchObject([
      {
        code: "indicators/predecessors-disagree",
        severity: "error",
        data: { values: ["30/3000", "60/6000"] },
      },
    ]);
  });
});

describe("what is no complete count is not summed", () => {
  test("a sample, even of one survey: its tallies can be merged, its errors cannot", () => {
    const { carried, findings } = carry(threeProvinces(sampled));
    expect(carried).toEqual([]);
    expect(findings).toMatchObject([
      {
        code: "indicators/sample-not-summed",
        data: { units: ["60 Bình Thuận", "67 Đắk Nông", "68 Lâm Đồng"] },
      },
    ]);
  });

  test("one sample among complete counts", () => {
    expect(toldOf(changed("60", sampled))).toEqual(["sample-not-summed rate 68"]);
  });

  test("a percentage, which may be of any number of people", () => {
    const percent = {
      estimate: { status: "value", value: { numerator: "1.5", denominator: "100" } },
    } as const;
    const { findings } = carry(changed("60", percent));
    expect(findings).toMatchObject([
      { code: "indicators/percent-not-summed", data: { units: ["60 Bình Thuận"] } },
    ]);
  });

  test("unless it is said that 100 are people", () => {
    const hundred = changed("60", {
      estimate: { status: "value", value: { numerator: "1", denominator: "100.0" } },
    });
    expect(toldOf(hundred)).toEqual(["percent-not-summed rate 68"]);
    expect(valuesOf(hundred, { percentages: "none" })).toEqual(["68: 31/7100"]);
  });
});

describe("nobody is counted twice", () => {
  test("the whole and its parts for one period: the whole stays, the parts are told", () => {
    const whole = countedIn("68", 70, 10000, { asOf: firstDay });
    const { carried, findings } = carry([...threeProvinces(), whole]);
    expect(carried.map(({ observation }) => observation)).toEqual([whole]);
    expect(findings.map(shortly)).toEqual(Array(3).fill("counted-twice rate 68"));
    expect(findings[0]).toMatchObject({
      severity: "error",
      data: { unit: "60 Bình Thuận", within: "68 Lâm Đồng" },
    });
  });

  test("nor on the way back", () => {
    const now = countedIn("68", 70, 10000, { asOf: firstDay });
    const { carried, findings } = carry([countedIn("60", 30, 3000), now], { to: lastDay });
    expect(carried.map(({ observation }) => observation)).toEqual([countedIn("60", 30, 3000)]);
    expect(findings.map(shortly)).toEqual([
      "counted-twice rate 60",
      "backward-without-share rate 67",
      "backward-without-share rate 68",
    ]);
  });

  test("a ward and the ward that it went into before", () => {
    const phanThiet = ["22930", "22945", "22951"].map((code) => countedIn(code, 1, 10, { period: "2023" }));
    const hungLong = countedIn("22951", 1, 7, { period: "2023", asOf: "2023-12-31" });
    expect(valuesOf(phanThiet)).toEqual(["22945: 3/30"]);
    const { carried, findings } = carry([...phanThiet, hungLong]);
    expect(carried).toEqual([]);
    expect(findings.map(({ data }) => [data.unit, data.within])).toEqual([
      ["22951 Hưng Long", "22951 Bình Hưng"],
    ]);
  });
});

describe("through two changes", () => {
  const in2023 = { period: "2023", asOf: "2023-12-31" };
  const wards = ["22930", "22939", "22942", "22945", "22948", "22951"];

  test("six wards of 2023 are Phan Thiết", () => {
    expect(valuesOf(wards.map((code) => countedIn(code, 1, 10, in2023)))).toEqual(["22945: 6/60"]);
  });

  test("wards of both days that make up the whole are summed", () => {
    const mixed = [
      countedIn("22930", 1, 10, in2023),
      countedIn("22945", 1, 30, { period: "2023" }),
      countedIn("22951", 1, 10, in2023),
      countedIn("22939", 1, 10, in2023),
    ];
    expect(valuesOf(mixed)).toEqual(["22945: 4/60"]);
  });

  test("of a ward of which nothing is there its nearest is named, of one of which something is there what is not", () => {
    const { findings } = carry(wards.slice(0, 2).map((code) => countedIn(code, 1, 10, in2023)));
    expect(findings[0]?.data.missing).toEqual(["22945 Lạc Đạo", "22951 Hưng Long"]);
  });

  test("what was not seen between two units does not matter where both go into one", () => {
    const both = ["23008", "23011"].map((code) => countedIn(code, 1, 10, in2023));
    expect(valuesOf(both)).toEqual(["23008: 2/20"]);
    expect(toldOf(both, { to: "2024-12-01" })).toEqual([
      "part-without-share rate 23008",
      "part-without-share rate 23011",
    ]);
  });
});

describe("a commune that was split", () => {
  test("with its people is refused in both parts", () => {
    const { carried, findings } = carry(
      ["22975", "22978", "22972", "22993", "22996"].map((code) => countedIn(code, 1, 10)),
    );
    expect(carried).toEqual([]);
    expect(findings.map(shortly)).toEqual(["part-without-share rate 22972", "part-without-share rate 22978"]);
    expect(findings[0]?.data).toMatchObject({
      unit: "22978 Phong Phú",
      parts: ["22972 Phan Rí Cửa", "22978 Tuy Phong"],
    });
  });

  test("in area only keeps its people, and the other needs nothing of it", () => {
    const hoaThang = ["23053", "23056"].map((code) => countedIn(code, 1, 10));
    const hongThai = ["23041", "23038"].map((code) => countedIn(code, 2, 30));
    expect(valuesOf([...hoaThang, ...hongThai])).toEqual(["23041: 4/60", "23053: 2/20"]);
    expect(toldOf(hongThai)).toEqual([]);
  });
});

describe("a period in which boundaries changed", () => {
  test("is of the boundaries of a day within it", () => {
    expect(valuesOf(threeProvinces({ period: "2025" }))).toEqual(["68: 60/10000"]);
  });

  test.each([
    ["60", "2024-12-31", "2025"],
    ["68", "2026-01-01", "2025"],
    ["68", "2024-12-31", "2025-06-30/2025-07-01"],
    ["68", "2026-01-01", "2025-01-01/2025-07-01"],
    ["22951", "2025-01-01", "2024"],
  ])("%s as of %s, for %s, says not which", (code, asOf, period) => {
    const { carried, findings } = carry([countedIn(code, 1, 10, { asOf, period })], { to: "2026-01-01" });
    expect(carried).toEqual([]);
    expect(findings.map(shortly)).toEqual([`geography-not-declared rate ${code}`]);
  });

  test.each([
    ["60", lastDay, "2025-01/2025-06"],
    ["60", "2024-12-31", "2025-01/2025-06"],
    ["68", "2026-01-01", "2025-07/2025-12"],
    ["01", "2024-12-31", "2025"],
    ["68", firstDay, "2024"],
    ["60", lastDay, "2026"],
  ])("%s as of %s, for %s, is no such period", (code, asOf, period) => {
    const told = toldOf([countedIn(code, 1, 10, { asOf, period })], { to: "2026-01-01" });
    expect(told.filter((text) => text.startsWith("geography"))).toEqual([]);
  });
});

describe("a code that does not fit", () => {
  test("is told with what it meant when, and where it was read", () => {
    const origin = { file: "a.csv", row: 7 };
    const { carried, findings } = carry([countedIn("27", 1, 10, { asOf: firstDay, origin })]);
    expect(carried).toEqual([]);
    expect(findings).toMatchObject([
      { code: "indicators/code-not-valid", origin, data: { meant: ["Bắc Ninh (→ 2025-06-30)"] } },
    ]);
  });

  test("does not keep others from being carried, but leaves them a gap", () => {
    const wrong = changed("60", { territory: { code: "60", asOf: firstDay } });
    expect(toldOf(wrong)).toEqual(["code-not-valid territories 60", "predecessor-missing rate 68"]);
  });

  test("a district has no successor", () => {
    expect(toldOf([countedIn("595", 1, 10)])).toEqual(["no-unit-on-day rate 595"]);
    expect(valuesOf([countedIn("595", 1, 10)], { to: lastDay })).toEqual(["595: 1/10"]);
  });
});

describe("a wrong call", () => {
  test.each([
    ["a day that is none", () => carry([], { to: "2025-06-31" }), "indicators/not-a-date"],
    [
      "a period that is none",
      () => carry([countedIn("60", 1, 10, { period: "quý 1" })]),
      "indicators/not-a-period",
    ],
    [
      "a value that is none",
      () =>
        carry(changed("60", { estimate: { status: "value", value: { numerator: "1", denominator: "0" } } })),
      "indicators/not-a-fraction",
    ],
  ])("%s is an error", (_, call, code) => {
    expect(call).toThrow(expect.objectContaining({ code }));
  });

  test.each([
    ["a successor that begins later", { on: "2025-07-01", from: "60", to: "1" }],
    ["a predecessor that nobody knows", { on: "2025-07-01", from: "6", to: "68" }],
    ["a day on which nothing ended", { on: "2025-07-02", from: "60", to: "68" }],
  ])("a list with %s is one", (_, step) => {
    const [provinces] = territories;
    if (provinces === undefined) throw new Error("There is no list.");
    const successions = [{ ...step, territory: "whole", people: "none", sources: [] }] as const;
    expect(() => carryForward([], { territories: [{ ...provinces, successions }], to: firstDay })).toThrow(
      expect.objectContaining({ code: "indicators/broken-succession" }),
    );
  });

  test("a unit that begins on the day it ended before is one, and no circle", () => {
    const name = { vi: "Tỉnh", en: "Province" };
    const circle = {
      ...{ id: "x", label: name, levels: [], types: [] },
      territories: [{ code: "1", name, since: firstDay, until: lastDay }],
      successions: [{ on: firstDay, from: "1", to: "1", territory: "whole", people: "whole", sources: [] }],
    } as const;
    expect(() => carryForward([], { territories: [circle], to: firstDay })).toThrow(
      expect.objectContaining({ code: "indicators/broken-succession" }),
    );
  });
});

test("counts are added up and stay counts, in value and bounds", () => {
  const of = (code: string, count: string) =>
    countedIn(code, 0, 1, {
      unit: "count",
      estimate: { status: "value", value: { numerator: count, denominator: "1" } },
      bounds: {
        lower: { numerator: count, denominator: "1" },
        upper: { numerator: `${count}0`, denominator: "1" },
      },
    });
  const [carried] = carry([of("60", "30"), of("67", "10"), of("68", "20")]).carried;
  expect(carried?.observation).toMatchObject({
    unit: "count",
    estimate: { status: "value", value: { numerator: "60", denominator: "1" } },
    bounds: { lower: { numerator: "60", denominator: "1" }, upper: { numerator: "600", denominator: "1" } },
  });
});
