import type { ChildRecord } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { hazardNames, pupil, without, worker } from "../situations/children.ts";
import { byMics5, byMics6, bySdg, bySdgGeneral, byWorstForms, classOf, judged } from "../situations/judge.ts";

const definitions = [
  ["mics6", byMics6, ["choreHoursPerWeek"]],
  ["sdg-8-7-1-economic", bySdg, []],
  ["sdg-8-7-1-general", bySdgGeneral, ["choreHoursPerWeek"]],
] as const;

describe.each(definitions)("a record that says nothing, by `%s`", (_, read, chores) => {
  test("is undetermined, and asks for an age, the activity and the hours", () => {
    const rest = ["economicActivity", "actualHoursPerWeek", ...chores];
    const outcome = judged({}, read);
    expect(outcome).toMatchObject({ candidates: ["child-labour", "not-child-labour", "out-of-scope"] });
    const needs = outcome.status === "undetermined" ? outcome.needs.map((names) => [...names].sort()) : [];
    expect(needs).toEqual([["ageInYears", ...rest].sort(), ["birthDate", "referenceDate", ...rest].sort()]);
  });
});

describe("what engines that read absence as a value get wrong", () => {
  test("hours that nobody asked for are not below the limit", () => {
    expect(classOf(without(worker(12, { economic: 0 }), "actualHoursPerWeek"), byMics6)).toBe(
      "child-labour | not-child-labour",
    );
  });

  test("an age that nobody recorded is not under 12", () => {
    expect(classOf(without(worker(12, { economic: 2 }), "ageInYears"), byMics6)).toBe(
      "child-labour | not-child-labour | out-of-scope",
    );
  });

  test.each([98, 99])(
    "an age code of %i is an age of its own, so that codes are for the dataset to name",
    (age) => {
      expect(classOf(worker(age, { economic: 2 }), byMics6)).toBe("out-of-scope");
    },
  );

  test.each(["9", "14h", -1, 169])("hours of %j are no hours", (actualHoursPerWeek) => {
    const record = { ...worker(12, { economic: 0 }), actualHoursPerWeek };
    expect(classOf(record, byMics6)).toBe("child-labour | not-child-labour");
  });

  test("an answer code is no truth", () => {
    expect(classOf({ ...worker(12, { economic: 14 }), economicActivity: 2 }, byMics6)).toBe(
      "child-labour | not-child-labour",
    );
  });
});

/** Children told completely. */
const complete: readonly (readonly [string, ChildRecord])[] = [
  ["a child of 8 who works an hour", worker(8, { economic: 1 })],
  ["a child of 13 just below both limits", worker(13, { economic: 13.5, chores: 20.5 })],
  ["a child of 13 at both limits", worker(13, { economic: 14, chores: 21 })],
  ["a child of 13 over the limit of chores alone", worker(13, { economic: 2, chores: 30 })],
  ["a child of 16 at exactly 43 hours", worker(16, { economic: 43 })],
  ["a child of 16 with many chores", pupil(16, 60)],
  ["a pupil of 10", pupil(10)],
  ["a child of 4", worker(4, { economic: 10 })],
];

describe.each(complete)("%s, with one answer missing", (_, record) => {
  test.each(definitions)("by `%s`: unaffected, or undetermined and asking for that answer", (_name, read) => {
    const whole = classOf(record, read);
    expect(whole).not.toContain("|");
    for (const name of Object.keys(record)) {
      const outcome = judged(without(record, name), read);
      if (outcome.status === "determined") {
        expect([name, outcome.class]).toEqual([name, whole]);
        continue;
      }
      expect(outcome.candidates).toContain(whole);
      expect([name, outcome.needs]).toEqual([name, expect.arrayContaining([expect.arrayContaining([name])])]);
    }
  });
});

test("where hazards count, one that was not asked keeps a child from being none", () => {
  for (const name of hazardNames) {
    const record = without(worker(16, { economic: 10 }), name);
    expect(judged(record, byMics5)).toMatchObject({
      candidates: ["child-labour", "not-child-labour"],
      needs: [[name]],
    });
  }
});

test("signs that nobody asked about are not ruled out", () => {
  expect(judged({ ageInYears: 12 }, byWorstForms)).toMatchObject({
    candidates: ["sign-of-a-worst-form", "no-sign-recorded"],
    needs: [["icls.slavery", "icls.sexualExploitation", "icls.illicitActivities"]],
  });
});
