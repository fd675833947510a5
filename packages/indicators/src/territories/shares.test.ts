import type { Observation } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { assessed, promise } from "../../situations/province.ts";
import { carry, countedIn, firstDay, lastDay, toldOf, valuesOf } from "../../situations/territories.ts";
import type { Share } from "./carrying.ts";

const share = (from: string, to: string, of: readonly [string, string] = ["0.25", "0.2"]): Share => ({
  from: { code: from, asOf: lastDay },
  to: { code: to, asOf: firstDay },
  numerator: of[0],
  denominator: of[1],
});

const back = (to: string, of: readonly [string, string]): Share => ({
  from: { code: "68", asOf: firstDay },
  to: { code: to, asOf: lastDay },
  numerator: of[0],
  denominator: of[1],
});

/** All that went to Tuy Phong and to Phan Rí Cửa: Phong Phú (22978) to both. */
const communes: readonly Observation[] = [
  countedIn("22978", 8, 200),
  countedIn("22975", 1, 50),
  ...["22972", "22993", "22996"].map((code) => countedIn(code, 1, 50)),
];

const split = [share("22978", "22972"), share("22978", "22978", ["0.75", "0.8"])];

describe("a unit that was split, with given shares", () => {
  test("adds to each part what is its share of numerator and denominator", () => {
    expect(valuesOf(communes, { shares: split })).toEqual(["22972: 5/190", "22978: 7/210"]);
  });

  test("is told for each part, and decides nothing: its error is not known", () => {
    const { carried, findings } = carry(communes, { shares: split });
    expect(findings.map(({ code, data }) => [code, data.units])).toEqual([
      ["indicators/apportioned", ["22978 Phong Phú"]],
      ["indicators/apportioned", ["22978 Phong Phú"]],
    ]);
    const [first] = carried;
    expect(first?.observation).toMatchObject({ coverage: "sample" });
    const observation = { ...first?.observation, period: "2025" } as Observation;
    const jurisdiction = { code: "22972", name: { vi: "Xã", en: "Commune" } };
    const { status, reason } = assessed(promise({ goal: 90 }), [observation], "2026-01-01", { jurisdiction });
    expect([status, reason.code]).toEqual(["inconclusive", "no-sampling-error"]);
  });

  test("is still refused in the part for which none is given", () => {
    expect(toldOf(communes, { shares: [share("22978", "22972")] })).toEqual([
      "apportioned rate 22972",
      "part-without-share rate 22978",
    ]);
  });

  test("has no bounds: they would say more than is known", () => {
    const bounds = {
      lower: { numerator: "8", denominator: "200" },
      upper: { numerator: "9", denominator: "200" },
    };
    const [first] = carry([{ ...communes[0], bounds } as Observation, ...communes.slice(1)], {
      shares: split,
    }).carried;
    expect(first?.observation).not.toHaveProperty("bounds");
  });

  test("cannot give more to the numerator than is in the denominator", () => {
    const shares = [share("22978", "22978", ["1", "0"])];
    const all = carry([countedIn("22978", 90, 200), countedIn("22975", 0, 50)], { shares });
    expect(all.carried.map(({ observation }) => observation.estimate)).toEqual([
      { status: "unknown", reason: "impossible-count" },
    ]);
    expect(all.findings.map(({ code }) => code)).toContain("indicators/impossible-count");
  });
});

describe("backward", () => {
  const now = [countedIn("68", 60, 10000, { asOf: firstDay, period: "2026" })];

  test("is refused for each unit that was there before, without given shares", () => {
    const { carried, findings } = carry(now, { to: lastDay });
    expect(carried).toEqual([]);
    expect(findings.map(({ code, path }) => [code, path[1]])).toEqual([
      ["indicators/backward-without-share", "60"],
      ["indicators/backward-without-share", "67"],
      ["indicators/backward-without-share", "68"],
    ]);
  });

  test("goes by given shares, which need not be given for all", () => {
    expect(valuesOf(now, { to: lastDay, shares: [back("60", ["0.5", "0.3"])] })).toEqual(["60: 30/3000"]);
  });

  test("needs none where all people of a unit were those of one unit", () => {
    const hue = countedIn("46", 1, 20, { asOf: "2025-01-01" });
    expect(valuesOf([hue], { to: "2024-12-31" })).toEqual(["46: 1/20"]);
  });

  test("of a unit that went to several, all of these are needed", () => {
    const tuyPhong = countedIn("22978", 60, 10000, { asOf: firstDay, period: "2026" });
    const shares = [
      {
        ...share("22978", "22978"),
        from: { code: "22978", asOf: firstDay },
        to: { code: "22978", asOf: lastDay },
      },
    ];
    const { findings } = carry([tuyPhong], { to: lastDay, shares });
    expect(findings.find(({ path }) => path[1] === "22978")?.data.missing).toEqual(["22972 Phan Rí Cửa"]);
  });
});

describe("shares that cannot be", () => {
  test.each<[string, readonly Share[]]>([
    ["more than all", [share("22978", "22972", ["1.1", "1"])]],
    ["below zero", [share("22978", "22972", ["0.5", "-0.1"])]],
    ["no decimal", [share("22978", "22972", ["0,5", "0.5"])]],
    [
      "more than all together",
      [share("22978", "22972", ["0.6", "0.1"]), share("22978", "22978", ["0.5", "0.1"])],
    ],
    ["given twice", [share("22978", "22972"), share("22978", "22972")]],
    [
      "of a code that meant nothing on its day",
      [{ ...split[0], from: { code: "60", asOf: firstDay } } as Share],
    ],
    ["for a code that nobody knows", [share("22978", "1")]],
  ])("%s", (_, shares) => {
    expect(() => carry([], { shares })).toThrow(
      expect.objectContaining({ code: "indicators/impossible-share" }),
    );
  });

  test.each<[string, readonly [string, string]]>([
    ["all", ["1", "1"]],
    ["nothing", ["0", "0"]],
  ])("%s can be", (_, of) => {
    expect(() => carry([], { shares: [share("22978", "22972", of)] })).not.toThrow();
  });
});
