import type { ChildRecord } from "@mangnon/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { byRisk, classOf, judged } from "../../situations/judge.ts";
import { factors } from "./factors.ts";

const nothing: ChildRecord = Object.fromEntries([
  ["ageInYears", 12],
  ...factors.map(({ variable }) => [variable, false]),
]);

const having = (...variables: readonly string[]): ChildRecord => ({
  ...nothing,
  ...Object.fromEntries(variables.map((name) => [name, true])),
});

const levels = ["urgent", "high-risk", "some-risk", "no-factor-found"];

describe("each factor alone has its level", () => {
  test.each([
    ["vn.signsOfTrafficking", "urgent"],
    ["vn.forcedLabour", "urgent"],
    ["vn.debtBondage", "urgent"],
    ["vn.sexualExploitation", "urgent"],
    ["vn.illicitActivity", "urgent"],
    ["vn.pastChildLabour", "high-risk"],
    ["vn.outOfSchool", "some-risk"],
    ["vn.poorHousehold", "some-risk"],
    ["vn.parentsAbsent", "some-risk"],
    ["vn.migrant", "some-risk"],
    ["vn.familyBusinessAtRisk", "some-risk"],
    ["vn.siblingsAtWork", "some-risk"],
  ])("`%s`: %s", (variable, level) => {
    expect(classOf(having(variable), byRisk)).toBe(level);
  });

  test("leaving school to earn a living is high risk, and is asked only of those out of school", () => {
    expect(classOf(having("vn.outOfSchool", "vn.droppedOutToEarn"), byRisk)).toBe("high-risk");
  });
});

test("a child without any factor has none, at 5 as at 17, and nobody speaks of 4 or 18", () => {
  const at = (ageInYears: number) => classOf({ ...nothing, ageInYears }, byRisk);
  expect([4, 5, 17, 18].map(at)).toEqual([
    "out-of-scope",
    "no-factor-found",
    "no-factor-found",
    "out-of-scope",
  ]);
});

test("two circumstances are no more than some risk; without school they are high", () => {
  expect(classOf(having("vn.poorHousehold", "vn.migrant"), byRisk)).toBe("some-risk");
  expect(classOf(having("vn.poorHousehold", "vn.outOfSchool"), byRisk)).toBe("high-risk");
});

test("one more factor never lowers the level", () => {
  const flags = fc.array(fc.constantFrom(...factors.map(({ variable }) => variable)));
  fc.assert(
    fc.property(flags, fc.constantFrom(...factors.map(({ variable }) => variable)), (held, more) => {
      const before = having("vn.outOfSchool", ...held);
      const [less, greater] = [before, { ...before, [more]: true }].map((record) =>
        levels.indexOf(classOf(record, byRisk)),
      );
      expect(greater).toBeLessThanOrEqual(less as number);
    }),
    { seed: 56, numRuns: 300 },
  );
});

test("a factor that nobody asked about is asked for, and rules nothing out", () => {
  const { "vn.migrant": _, ...unasked } = nothing;
  expect(judged(unasked, byRisk)).toMatchObject({
    candidates: ["some-risk", "no-factor-found"],
    needs: [["vn.migrant"]],
  });
});

test("every factor has its reason, and an urgent one the 12 hours and the duty not to hide it", () => {
  for (const { standing, reasons } of factors) {
    const words = JSON.stringify(reasons);
    expect(words).toMatch(/Reason: |Law on Children/);
    if (standing === "urgent") expect(words).toMatch(/Article 6, clause 7.*12 hours/);
  }
});
