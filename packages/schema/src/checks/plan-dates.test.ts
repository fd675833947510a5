import { expect, test } from "vitest";
import { label, plan, planOf, told } from "../../situations/plan.ts";
import { checkPlan } from "./check-plan.ts";
import { planDateIssues } from "./plan-dates.ts";

const baseline = { value: 4.9, method: { definition: "x", instrument: "survey" }, sources: [] } as const;

const office = (since: string, until: string) =>
  plan({ roles: [{ id: "x.labour", label, offices: [{ name: label, since, until, sources: [] }] }] });

const jurisdiction = (since: string, until: string) =>
  plan({ jurisdiction: { code: "60", name: label, since, until } });

test.each([
  ["29 February of a common year", plan({ version: "2021-02-29" }), "version error not-a-date"],
  ["31 April", jurisdiction("2020-04-31", "2025-06-30"), "jurisdiction.since error not-a-date"],
  ["a year with a 13th month", plan({ period: "2021-13" }), "period error not-a-period"],
  ["three parts", plan({ period: "2021/2022/2023" }), "period error not-a-period"],
  ["a reversed period", plan({ period: "2025/2021" }), "period error ends-before-it-begins"],
  ["a reversed outlook", plan({ outlook: "2030/2026" }), "outlook error ends-before-it-begins"],
  ["30 February as due date", planOf({ due: "2025-02-30" }), "targets[0].due error not-a-period"],
  [
    "30 February as milestone",
    planOf({ milestones: [{ due: "2023-02-30", goal: 4 }] }),
    "targets[0].milestones[0].due error not-a-period",
  ],
  [
    "30 February as baseline",
    planOf({ baseline: { ...baseline, period: "2019-02-30" } }),
    "targets[0].baseline.period error not-a-period",
  ],
  [
    "a territory that ended before it began",
    jurisdiction("2025-07-01", "2025-06-30"),
    "jurisdiction.until error ends-before-it-begins",
  ],
  [
    "31 June as the day a territory changed its type",
    plan({ jurisdiction: { code: "60", name: label, types: [{ type: "x.city", since: "2021-06-31" }] } }),
    "jurisdiction.types[0].since error not-a-date",
  ],
  [
    "a version that amends a later one",
    plan({ amends: { version: "2099-01-01", targets: ["x.t1"], sources: [] as never } }),
    "amends.version error amends-not-earlier",
  ],
  [
    "a version that amends none of the calendar",
    plan({ amends: { version: "2021-02-29", targets: ["x.t1"], sources: [] as never } }),
    "amends.version error not-a-date",
  ],
  [
    "an office that ended before it began",
    office("2025-03-01", "2025-02-28"),
    "roles[0].offices[0].until error ends-before-it-begins",
  ],
])("%s is no date of a plan", (_, faulty, issue) => {
  expect(told(planDateIssues(faulty))).toEqual([issue]);
});

test.each([
  ["29 February of a leap year", plan({ version: "2024-02-29" })],
  ["29 February of the year 2000", plan({ version: "2000-02-29" })],
  ["a territory of one day", jurisdiction("2025-06-30", "2025-06-30")],
  ["a half-year", plan({ period: "2021-01/2021-06" })],
  ["an office without dates", plan()],
  [
    "an amendment of an earlier version",
    plan({ amends: { version: "2019-01-01", targets: ["x.t1"], sources: [] as never } }),
  ],
])("%s is a date of a plan", (_, sound) => {
  expect(planDateIssues(sound)).toEqual([]);
});

test("a date that is none makes no other date wrong", () => {
  const faulty = planOf({ due: "2025-02-30", milestones: [{ due: "2023", goal: 4 }] });
  expect(told(checkPlan(faulty))).toEqual(["targets[0].due error not-a-period"]);
});
