import { describe, expect, test } from "vitest";
import { dutyOf, employed, glazing } from "../../situations/work-arrangements.ts";
import { minorsAtWork } from "./minors-at-work.ts";

const amounts = (referenceDate: string, name: string, otherwise = {}) => {
  const penalties = dutyOf(employed(14, { referenceDate, ...otherwise }), name).penalties;
  return penalties.flatMap(({ bands }) =>
    bands.map(({ individual, organisation }) =>
      [individual, organisation].map((one) =>
        typeof one === "string" ? one : `${one.min / 1e6}-${one.max / 1e6}`,
      ),
    ),
  );
};

const night = { "vn.nightWork": true };
const notSeen = "amount-not-seen";

describe("the band is that of the decree of the day of the act; organisations pay double", () => {
  test.each([
    ["2021-01-01", "10-15", "20-30"],
    ["2022-01-16", "10-15", "20-30"],
    ["2022-01-17", "20-25", "40-50"],
    ["2026-09-09", "20-25", "40-50"],
    ["2026-09-10", "20-25", "40-50"],
  ])("night work under 15 on %s", (day, individual, organisation) => {
    expect(amounts(day, "no-night-work.under-15", night)).toEqual([[individual, organisation]]);
  });

  test.each([
    ["2022-01-16", "1-2", "2-4"],
    ["2022-01-17", "1-2", "2-4"],
    ["2026-09-10", "1-2", "2-4"],
  ])("no register on %s", (day, individual, organisation) => {
    expect(amounts(day, "register", { "vn.minorsRegister": false })).toEqual([[individual, organisation]]);
  });

  test.each([
    ["2022-01-16", "50-75", "100-150"],
    ["2022-01-17", "50-75", "100-150"],
    ["2026-09-10", "50-75", "100-150"],
  ])("prohibited work at 15 to under 18 on %s", (day, individual, organisation) => {
    const welding = { ageInYears: 16, "vn.job": "blld.147-1-e" };
    expect(amounts(day, "not-147-1-e", welding)).toEqual([[individual, organisation]]);
  });

  test.each([
    ["2022-01-16", notSeen, notSeen],
    ["2022-01-17", "20-25", "40-50"],
  ])(
    "no health certificate on %s: an amount that was not seen stays absent",
    (day, individual, organisation) => {
      expect(amounts(day, "health-certificate", { "vn.healthCertificate": false })).toEqual([
        [individual, organisation],
      ]);
    },
  );

  test("consent and contract were seen of Decree 28/2020 for those aged 13 to under 15 alone", () => {
    const of = (age: number, name: string) =>
      amounts("2021-06-01", name, { ageInYears: age, "vn.parentalConsent": false });
    expect([of(14, "parental-consent.13-14"), of(16, "parental-consent.other-ages")]).toEqual([
      [["10-15", "20-30"]],
      [[notSeen, notSeen]],
    ]);
  });
});

test.each([
  ["2022-01-16", "Nghị định số 28/2020/NĐ-CP ngày 01/3/2020", "Điều 28"],
  ["2022-01-17", "Nghị định số 12/2022/NĐ-CP ngày 17/01/2022", "Điểm d khoản 2 Điều 29"],
  ["2026-09-10", "Nghị định số 283/2026/NĐ-CP ngày 15/7/2026", "Khoản 2 Điều 27"],
])("on %s the source is %s, %s", (referenceDate, instrument, provision) => {
  const [penalty] = dutyOf(employed(14, { referenceDate, ...night }), "no-night-work.under-15").penalties;
  expect(penalty?.bands[0]?.sources[0]).toMatchObject({
    instrument: { vi: instrument },
    provision: { vi: provision },
  });
});

test("transition: the law of later decrees is told for acts of before them", () => {
  const daysOf = (referenceDate: string) =>
    dutyOf({ ...glazing, referenceDate }, "no-night-work.under-15").penalties[0]?.transitions.map(
      ({ on }) => on,
    );
  expect(daysOf("2022-01-16")).toEqual(["2022-01-17", "2026-09-10"]);
  expect(daysOf("2022-01-17")).toEqual(["2026-09-10"]);
  expect(daysOf("2026-09-10")).toEqual([]);
});

describe("the regime of Decree 130/2021 is another one: told beside, never merged", () => {
  test("every duty has one regime at most, and one act may be told under two duties", () => {
    const regimes = minorsAtWork.obligations.map(({ penalties = [] }) => penalties.length);
    expect(Math.max(...regimes)).toBe(1);
    const of = (name: string) => dutyOf(glazing, name).penalties.map(({ regime }) => regime.id);
    expect([of("hours-a-week.under-15"), of("child.unlawful-work")]).toEqual([
      ["vn.penalties.labour"],
      ["vn.penalties.children"],
    ]);
  });

  test.each([
    ["2021-12-31", []],
    ["2022-01-01", [["20-25", notSeen]]],
    ["2026-09-10", [["20-25", notSeen]]],
  ])("on %s", (day, told) => {
    expect(amounts(day, "child.unlawful-work", { usualHoursPerWeek: 22 })).toEqual(told);
  });

  test.each([
    ["child.harmful-chores", "vn.harmfulChores", "3-5"],
    ["child.begging", "vn.madeToBeg", "10-15"],
  ])("%s", (name, variable, individual) => {
    expect(amounts("2025-06-01", name, { [variable]: true })).toEqual([[individual, notSeen]]);
  });
});
