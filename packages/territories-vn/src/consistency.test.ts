import { createHost } from "@mangnon/host";
import { checkShape, type Territory, type TerritoryList, territoryListSchema } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import * as entryPoint from "./index.ts";
import { territoriesVn, vnBinhThuan, vnProvinces } from "./index.ts";

const lists = [vnProvinces, vnBinhThuan];

const holdsOn = ({ since = "", until = "9" }: Territory, day: string): boolean =>
  since <= day && day <= until;

/** The day before, for the first days of months only. */
const lastDays = { "2024-12-01": "2024-11-30", "2025-01-01": "2024-12-31", "2025-07-01": "2025-06-30" };
const dayBefore = (day: string): string =>
  (lastDays as Record<string, string>)[day] ?? `no day before ${day}`;

const byCode = ({ territories }: TerritoryList): readonly (readonly Territory[])[] => {
  const codes = [...new Set(territories.map(({ code }) => code))];
  return codes.map((code) => territories.filter((unit) => unit.code === code));
};

test("the entry point offers the plugin and its two lists", () => {
  expect(Object.keys(entryPoint).sort()).toEqual(["territoriesVn", "vnBinhThuan", "vnProvinces"]);
});

describe.each(lists.map((list) => [list.id, list] as const))("%s", (_, list) => {
  test("has the form of a list of territories", () => {
    expect(checkShape(territoryListSchema, list).issues).toEqual([]);
  });

  test("gives a code one meaning at a time", () => {
    for (const units of byCode(list)) {
      const sorted = [...units].sort((a, b) => ((a.since ?? "") < (b.since ?? "") ? -1 : 1));
      sorted.slice(1).forEach((unit, at) => {
        expect([unit.code, sorted[at]?.until]).toEqual([unit.code, dayBefore(unit.since ?? "")]);
      });
    }
  });

  test("each succession leads from a unit that ended the day before to one that began on the day", () => {
    for (const { from, to, on } of list.successions) {
      const ended = list.territories.filter(({ code, until }) => code === from && until === dayBefore(on));
      const begun = list.territories.filter(({ code, since }) => code === to && since === on);
      expect([from, to, ended.length, begun.length]).toEqual([from, to, 1, 1]);
    }
  });

  test("no succession is told twice", () => {
    const told = list.successions.map(({ from, to, on }) => `${from} ${to} ${on}`);
    expect(new Set(told).size).toBe(told.length);
  });

  test("a unit that went whole went to one place, one in parts to several, and its people somewhere", () => {
    const key = (step: { from: string; on: string }) => `${step.from} ${step.on}`;
    for (const each of new Set(list.successions.map(key))) {
      const steps = list.successions.filter((step) => key(step) === each);
      expect([each, steps.map(({ territory }) => territory)]).toEqual([
        each,
        steps.length === 1 ? ["whole"] : steps.map(() => "part"),
      ]);
      expect(steps.some(({ people }) => people !== "none")).toBe(true);
      if (steps.some(({ people }) => people === "whole")) {
        expect(steps.filter(({ people }) => people !== "none")).toHaveLength(1);
      }
    }
  });

  test("levels and types that units name are declared, and those that are declared are named", () => {
    const levels = new Set(list.territories.map(({ level }) => level));
    const types = new Set(list.territories.flatMap((unit) => (unit.types ?? []).map(({ type }) => type)));
    expect([...levels].sort()).toEqual(list.levels.map(({ id }) => id).sort());
    expect([...types].sort()).toEqual(list.types.map(({ id }) => id).sort());
    for (const unit of list.territories) {
      for (const { type } of unit.types ?? []) {
        expect(list.types.find(({ id }) => id === type)?.level).toBe(unit.level);
      }
    }
  });

  test("no unit outlives its level", () => {
    for (const { id, until } of list.levels) {
      if (until === undefined) continue;
      const later = list.territories.filter((unit) => unit.level === id && (unit.until ?? "9") > until);
      expect(later).toEqual([]);
    }
  });

  test("every unit and succession says where it was seen", () => {
    expect(list.territories.filter(({ sources = [] }) => sources.length === 0)).toEqual([]);
    expect(list.successions.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });
});

test("what a unit lies in was there on all its days, or on all that were seen", () => {
  const all = lists.flatMap(({ territories }) => territories);
  for (const unit of all) {
    if (unit.within === undefined) continue;
    const around = all.filter(({ code }) => code === unit.within);
    const days = [unit.since ?? "2020-01-01", unit.until ?? "2026-09-20"];
    expect([unit.code, days.every((day) => around.some((one) => holdsOn(one, day)))]).toEqual([
      unit.code,
      true,
    ]);
  }
});

test("a host takes the pack without findings and answers a code with its day", () => {
  const host = createHost().use(territoriesVn).freeze();
  expect(host.findings).toEqual([]);
  expect(host.territories.map(({ id }) => id)).toEqual(["vn.provinces", "vn.binh-thuan"]);
  expect(host.territory("60", "2025-06-30").name.vi).toBe("Bình Thuận");
  expect(() => host.territory("60", "2025-07-01")).toThrow("Bình Thuận (→ 2025-06-30)");
});

test("no code of two or three or five digits is one of another level, so that no code names two units", () => {
  for (const { code, level } of lists.flatMap(({ territories }) => territories)) {
    const digits = { province: 2, district: 3, commune: 5 }[level ?? ""];
    expect([code, code.length]).toEqual([code, digits]);
    expect(code).toMatch(/^\d+$/);
  }
});

test("the pack is frozen to its leaves", () => {
  expect(partsOf(territoriesVn).filter((part) => !Object.isFrozen(part))).toEqual([]);
});

test("every text is there in both languages, composed, and English has no marks of Vietnamese", () => {
  const texts = partsOf(territoriesVn).filter(
    (part): part is { vi: string; en: string } => Object.hasOwn(part, "vi") || Object.hasOwn(part, "en"),
  );
  expect(texts.length).toBeGreaterThan(500);
  expect(texts.filter(({ vi, en }) => vi.normalize("NFC") !== vi || /[ăâđêôơư]/i.test(en))).toEqual([]);
});

function partsOf(value: unknown): readonly object[] {
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap(partsOf)];
}
