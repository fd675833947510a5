import type { ChildRecord, RecordValue } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { judged, list, tooLong, vocabulary } from "../../situations/obligations.ts";
import { readObligations } from "./read-obligations.ts";

const penaltyFor = (referenceDate: RecordValue, otherwise = {}) =>
  judged({ hours: 22, referenceDate, ...otherwise }).judged[0]?.penalties[0];

const second = { min: 1_000_000, max: 2_000_000 };

describe("the band is that of the day of the act", () => {
  test.each<[string, unknown, unknown]>([
    ["2021-12-31", "amount-not-seen", "amount-not-seen"],
    ["2022-01-01", second, { min: 2_000_000, max: 4_000_000 }],
    ["2024-06-30", second, { min: 2_000_000, max: 4_000_000 }],
    ["2024-07-01", { min: 0, max: 5 }, "amount-not-seen"],
    ["2027-12-31", { min: 0, max: 5 }, "amount-not-seen"],
  ])("on %s", (day, individual, organisation) => {
    expect(penaltyFor(day)).toMatchObject({ bands: [{ individual, organisation }], isIncomplete: false });
  });

  test("a day after the last band has none", () => {
    expect(penaltyFor("2028-01-01")).toMatchObject({ bands: [], isIncomplete: true });
  });

  test("a day before the first band has none, though the duty is in force", () => {
    const bands = tooLong.penalties?.map((each) => ({ ...each, bands: each.bands.slice(1) })) ?? [];
    const later = { ...list, obligations: [{ ...tooLong, penalties: bands }] };
    const [penalty] = judged(
      { hours: 22, referenceDate: "2021-12-31" },
      readObligations(later, vocabulary),
    ).judged;
    expect(penalty?.penalties).toMatchObject([{ bands: [], isIncomplete: true }]);
  });

  test.each<[RecordValue, number, boolean]>([
    ["2022", 1, false],
    ["2024", 2, false],
    ["2021-12", 1, false],
    [{ from: "2021-12-31", to: "2024-07-01" }, 3, false],
    [{ from: "2027-12-31", to: "2028-01-01" }, 1, true],
    [undefined, 3, true],
  ])("of an act on some day of %j every band that may hold is told", (on, count, isIncomplete) => {
    const penalty = penaltyFor(on);
    expect([penalty?.bands.length, penalty?.isIncomplete]).toEqual([count, isIncomplete]);
  });
});

test("a rule of transition is told for acts of before the newer law", () => {
  expect(penaltyFor("2021-12-31")?.transitions).toMatchObject([{ rule: { en: "the lighter order" } }]);
  expect(penaltyFor("2022-01-01")?.transitions).toEqual([]);
});

test("penalties are told of what is, or may be, breached, and of nothing else", () => {
  const ofFirst = (otherwise: ChildRecord) => judged(otherwise).judged[0]?.penalties.length;
  expect([ofFirst({ hours: 22 }), ofFirst({ hours: undefined }), ofFirst({ hours: 20 })]).toEqual([1, 1, 0]);
  expect(judged({ "x.night": true }).judged[1]?.penalties).toEqual([]);
});
