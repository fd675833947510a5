import { describe, expect, test } from "vitest";
import { minorsAtWork } from "./minors-at-work.ts";

/** Millions of dong for individuals, and the article, as the decrees were read; a dash is an amount that was not seen. */
type Fine = readonly [amount: string, provision: string];

const notSeenIn28: Fine = ["-", "Article 28"];
const register: readonly Fine[] = [
  ["1-2", "Article 28"],
  ["1-2", "Article 29, clause 1"],
  ["1-2", "Article 27, clause 1"],
];
const second = (point: string, in28: Fine): readonly Fine[] => [
  in28,
  ["20-25", `Article 29, clause 2, point ${point}`],
  ["20-25", "Article 27, clause 2"],
];
const third = (point: string, in28: Fine): readonly Fine[] => [
  in28,
  ["50-75", `Article 29, clause 3, point ${point}`],
  ["50-75", "Article 27, clause 3"],
];
const tenIn28: Fine = ["10-15", "Article 28"];
const fiftyIn28: Fine = ["50-75", "Article 28"];

const read: Readonly<Record<string, readonly Fine[]>> = {
  register,
  "parental-consent.13-14": second("a", tenIn28),
  "parental-consent.other-ages": second("a", notSeenIn28),
  "written-contract.13-14": second("b", tenIn28),
  "written-contract.under-13": second("b", notSeenIn28),
  schooling: second("b", notSeenIn28),
  "health-certificate": second("b", notSeenIn28),
  "health-check": second("b", notSeenIn28),
  "suitable-conditions": second("b", notSeenIn28),
  "hours-a-day.under-15": second("c", tenIn28),
  "hours-a-week.under-15": second("c", tenIn28),
  "hours-a-day.15-17": second("c", tenIn28),
  "hours-a-week.15-17": second("c", tenIn28),
  "no-overtime.under-15": second("d", tenIn28),
  "no-night-work.under-15": second("d", tenIn28),
  "overtime-in-listed-jobs.15-17": second("đ", tenIn28),
  "night-work-in-listed-jobs.15-17": second("đ", tenIn28),
  "light-work": third("a", notSeenIn28),
  "under-13-arts-or-sport": third("b", fiftyIn28),
  "under-13-consent-of-authority": third("b", notSeenIn28),
  "not-147-1-a": third("c", fiftyIn28),
  "not-147-1-h": third("c", fiftyIn28),
  "not-147-2-b": third("c", notSeenIn28),
  "not-147-2-d-bar": third("c", notSeenIn28),
};

/** Decree 28/2020 from 15 April 2020, Decree 12/2022 from 17 January 2022, Decree 283/2026 from 10 September 2026. */
const decreeOn = (day: string): 0 | 1 | 2 => (day < "2022-01-17" ? 0 : day < "2026-09-10" ? 1 : 2);

describe.each(Object.entries(read))("`%s`", (name, fines) => {
  const duty = minorsAtWork.obligations.find(({ id }) => id === `vn.duty.${name}`);
  const [penalty, ...others] = duty?.penalties ?? [];

  test.each(["2021-01-01", "2022-01-16", "2022-01-17", "2026-09-09", "2026-09-10", "2030-01-01"])(
    "is fined on %s as the decree of the day says",
    (day) => {
      const band = penalty?.bands.findLast(({ since }) => since <= day);
      const { min, max } = band?.individual ?? {};
      const amount = min === undefined || max === undefined ? "-" : `${min / 1e6}-${max / 1e6}`;
      expect([amount, band?.sources[0]?.provision?.en]).toEqual(fines[decreeOn(day)]);
      expect(band?.organisationFactor).toBe(amount === "-" ? undefined : 2);
    },
  );

  test("in the regime of labour alone, and not before 15 April 2020", () => {
    expect([penalty?.regime, others]).toEqual(["vn.penalties.labour", []]);
    expect(penalty?.bands[0]?.since).toBe("2020-04-15");
  });
});

test("households are fined as individuals by the decree of 2026, of which those before say nothing", () => {
  const notes = minorsAtWork.regimes.map(({ id, note }) => [id, note?.en.includes("as individuals")]);
  expect(notes).toContainEqual(["vn.penalties.labour", true]);
});
