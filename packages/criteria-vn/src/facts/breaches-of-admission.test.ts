import { describe, expect, test } from "vitest";
import { performer, worker } from "../../situations/children.ts";
import { breachesOf, classOf, judged } from "../../situations/judge.ts";
import { lightJobs } from "../code-lists/light-jobs.ts";
import { overtimeOnlyJobs } from "../code-lists/overtime-jobs.ts";
import { prohibitedJobs } from "../code-lists/prohibited-jobs.ts";
import { workplaces } from "../code-lists/workplaces.ts";

const codes = (list: readonly { readonly code: string }[]): readonly string[] => list.map(({ code }) => code);
const jobNotAllowed = ["job-not-allowed"];

test("there are 12 light jobs, 8 points of prohibited work and 5 of prohibited places", () => {
  const items = codes(lightJobs).filter((code) => !code.includes("-"));
  expect(items).toEqual(Array.from({ length: 12 }, (_, at) => `tt09.II.${at + 1}`));
  expect(codes(lightJobs)).toHaveLength(12 + 18 + 13);
  const points = ["a", "b", "c", "d", "d-bar", "e", "g", "h"];
  expect(codes(prohibitedJobs)).toEqual(points.map((point) => `blld.147-1-${point}`));
  expect(codes(workplaces.codes).filter((code) => !code.startsWith("tt09.IV."))).toEqual([
    ...["a", "b", "c", "d", "d-bar"].map((point) => `blld.147-2-${point}`),
    "other",
  ]);
});

describe.each(codes(lightJobs))("light job `%s`", (job) => {
  test.each([
    [12, jobNotAllowed],
    [13, []],
    [14, []],
    [15, []],
    [17, []],
  ])("at %i", (age, expected) => {
    expect(breachesOf(worker(age, { "vn.job": job }))).toEqual(expected);
  });
});

describe("the list of light jobs is closed: at 13 and 14 what is not on it is not allowed", () => {
  test.each([
    ...codes(overtimeOnlyJobs),
    ...codes(prohibitedJobs),
    "tt09.II.4-except",
    "tt09.II.7-except",
    "other",
  ])("`%s`", (job) => {
    for (const age of [13, 14]) expect(breachesOf(worker(age, { "vn.job": job }))).toEqual(jobNotAllowed);
  });

  test("a craft of which nobody knows whether the stage uses toxic chemicals is undecided", () => {
    const record = worker(14, { "vn.job": { oneOf: ["tt09.II.4", "tt09.II.4-except"] } });
    expect(judged(record)).toMatchObject({
      candidates: ["prohibited-work", "within-the-law"],
      needs: [["vn.job"]],
    });
  });
});

describe("from 15 on everything is allowed but the work of article 147", () => {
  test.each(codes(prohibitedJobs))("`%s` is prohibited at 15, 16 and 17", (job) => {
    for (const age of [15, 16, 17]) expect(breachesOf(worker(age, { "vn.job": job }))).toEqual(jobNotAllowed);
    expect(classOf(worker(18, { "vn.job": job }))).toBe("out-of-scope");
  });

  test.each([...codes(overtimeOnlyJobs), "tt09.II.4-except", "tt09.II.7-except", "other"])(
    "`%s` is allowed at 15",
    (job) => {
      expect(breachesOf(worker(15, { "vn.job": job }))).toEqual([]);
    },
  );
});

describe.each(codes(workplaces.codes).filter((code) => code !== "other"))("place `%s`", (place) => {
  test.each([13, 14, 15, 17])("is barred at %i", (age) => {
    const record = worker(age, { "vn.workplace": place });
    expect(breachesOf(record)).toEqual(["workplace-not-allowed"]);
    expect(classOf(record)).toBe("prohibited-work");
  });

  test("is on no list for children under 13, who may work on stage and in sport alone", () => {
    expect(breachesOf(performer(12, { "vn.workplace": place }))).toEqual([]);
    expect(breachesOf(worker(12, { "vn.workplace": place }))).toEqual(jobNotAllowed);
  });
});

describe("under 13", () => {
  test.each([
    ["on stage with consent", {}, [], "within-the-law"],
    ["on stage without consent", { "vn.authorityConsent": false }, ["consent-missing"], "prohibited-work"],
    ["in other work, consent or not", { "vn.artsOrSport": false }, jobNotAllowed, "prohibited-work"],
    [
      "in other work without consent",
      { "vn.artsOrSport": false, "vn.authorityConsent": false },
      jobNotAllowed,
      "prohibited-work",
    ],
  ])("%s", (_, otherwise, breaches, expected) => {
    for (const age of [4, 12]) {
      expect(breachesOf(performer(age, otherwise))).toEqual(breaches);
      expect(classOf(performer(age, otherwise))).toBe(expected);
    }
  });

  test("on stage, but nobody asked for the consent: undecided", () => {
    expect(judged(performer(12, { "vn.authorityConsent": null }))).toMatchObject({
      candidates: ["prohibited-work", "within-the-law"],
      needs: [["vn.authorityConsent"]],
    });
  });

  test("a job that is not known does not matter, only whether it is arts or sport", () => {
    expect(classOf(performer(12, { "vn.job": null }))).toBe("within-the-law");
  });

  test("from 13 on no consent of the authority is needed", () => {
    expect(classOf(performer(13, { "vn.authorityConsent": false }))).toBe("within-the-law");
  });
});

describe("article 147 is not read into those under 15", () => {
  test("what it does not prohibit is not thereby allowed at 14", () => {
    expect(classOf(worker(14, { "vn.job": "other" }))).toBe("prohibited-work");
  });

  test("at 14 the place is barred by the Circular, and the job by the closed list", () => {
    const record = worker(14, { "vn.job": "blld.147-1-e", "vn.workplace": "blld.147-2-b" });
    expect(breachesOf(record)).toEqual(["job-not-allowed", "workplace-not-allowed"]);
  });
});
