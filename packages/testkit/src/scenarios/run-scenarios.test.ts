import { describe, expect, test } from "vitest";
import { firstLine, host, runBelowHead } from "../../situations/night-work.ts";
import { runScenarioFile } from "./run-scenario-file.ts";
import type { ScenariosRun } from "./run-scenarios.ts";

/** Code, line counted from the first scenario, and column. */
const placesOf = ({ issues, results }: ScenariosRun) =>
  [...issues, ...results.flatMap((result) => result.issues)].map(({ code, at }) => [
    code,
    (at?.line ?? 0) - firstLine,
    at?.column,
  ]);

describe("a scenario passes", () => {
  test.each([
    ["when the class is the one expected", "expect: lawful"],
    ["when its criteria are so as well", "expect: lawful, criteria: { night.long: false }"],
    [
      "when its other value flips the class",
      "expect: lawful, flips: { usualHoursPerDay: 4.5, expect: unlawful }",
    ],
    ["on its own day", "on: 2019-12-31, expect: unlawful"],
    ["out of scope", "given: { ageInYears: 18 }, expect: out-of-scope"],
    [
      "when nobody knows, and what is asked is what settles it",
      "given: { usualHoursPerDay: null }, expect: undetermined, candidates: [unlawful, lawful], needs: [[usualHoursPerDay]], criteria: { night.long: unknown }",
    ],
    ["with a span of values", "given: { usualHoursPerDay: { from: 1, to: 4 } }, expect: lawful"],
  ])("%s", (_, fields) => {
    const run = runBelowHead(`  - { name: a, because: b, ${fields} }\n`);
    expect(placesOf(run)).toEqual([]);
    expect(run.results.map(({ passed }) => passed)).toEqual([true]);
  });
});

describe("a scenario fails", () => {
  test("with the class it has, the rule and the comparisons that made it so, where the class is expected", () => {
    const run = runBelowHead(
      "  - name: five hours\n    given: { usualHoursPerDay: 5 }\n    expect: lawful\n    because: article 1.\n",
    );
    const [result] = run.results;
    expect([result?.passed, result?.expected, result?.actual]).toEqual([false, "lawful", "unlawful"]);
    expect(placesOf(run)).toEqual([["testkit/other-class", 2, 13]]);
    expect(result?.issues[0]?.data).toEqual({
      scenario: "five hours",
      expected: "lawful",
      actual: "unlawful",
      rule: "class unlawful",
      operands: ["economicActivity true", "age 14 < 15", "usualHoursPerDay 5 > night.hours 4"],
      because: "article 1.",
    });
  });

  test("of a rule that is false only the comparison that made it false is told", () => {
    const run = runBelowHead(
      "  - { name: at 15, given: { ageInYears: 15, usualHoursPerDay: 9 }, expect: unlawful, because: b }\n",
    );
    expect(run.results[0]?.issues[0]?.data.operands).toEqual(["age 15 < 15"]);
  });

  test("where the scope is otherwise, the population is told", () => {
    const run = runBelowHead("  - { name: adult, given: { ageInYears: 18 }, expect: lawful, because: b }\n");
    expect(run.results[0]?.issues[0]?.data).toMatchObject({ rule: "population", operands: ["age 18 < 18"] });
  });

  test("what is not known is told as unknown, with its reason", () => {
    const run = runBelowHead(
      "  - { name: a, given: { night.works: { unknown: refused } }, expect: lawful, because: b }\n",
    );
    expect(run.results[0]?.issues[0]?.data).toMatchObject({
      actual: "undetermined: unlawful | lawful",
      operands: ["night.works unknown (refused)"],
    });
  });

  test.each([
    ["criteria: { night.long: true }", "testkit/other-criterion"],
    ["flips: { usualHoursPerDay: 3, expect: unlawful }", "testkit/other-class-flipped"],
    ["given: { usualHoursPerDay: 25 }, criteria: { night.at-night: false }", "rules/out-of-range"],
  ])("by %s", (fields, code) => {
    const run = runBelowHead(`  - { name: a, because: b, expect: lawful, ${fields} }\n`);
    expect(placesOf(run).map(([first]) => first)).toContain(code);
    expect(run.results[0]?.passed).toBe(false);
  });

  test("when other classes are possible, or another question settles it", () => {
    const run = runBelowHead(
      "  - { name: a, given: { night.works: null }, expect: undetermined, because: b, candidates: [lawful], needs: [[ageInYears]] }\n",
    );
    expect(run.results[0]?.issues.map(({ code, data }) => [code, data.actual])).toEqual([
      ["testkit/other-candidates", ["unlawful", "lawful"]],
      ["testkit/other-needs", ["night.works"]],
    ]);
  });
});

describe("a file is not run at all", () => {
  test.each([
    ["given: { night.work: true }, expect: lawful", "testkit/unknown-variable"],
    ["expect: lawfull", "testkit/unknown-class"],
    ["expect: lawful, criteria: { night.lang: true }", "testkit/unknown-criterion"],
    ["expect: lawful, candidates: [lawful]", "testkit/only-of-undetermined"],
    ["expect: lawful, flips: { night.works: true, expect: lawful }", "testkit/flip-to-the-same"],
    ["expect: lawful, flips: { expect: unlawful }", "testkit/flip-of-nothing"],
    ["expect: lawful, flips: { nightworks: true, expect: unlawful }", "testkit/unknown-variable"],
  ])("when it says `%s`", (fields, code) => {
    const run = runBelowHead(`  - { name: a, because: b, ${fields} }\n`);
    expect(placesOf(run).map(([first, line]) => [first, line])).toEqual([[code, 0]]);
    expect([run.results, run.coverage]).toEqual([[], undefined]);
  });

  test("when two scenarios have one name", () => {
    const one = "  - { name: a, because: b, expect: lawful }\n";
    expect(placesOf(runBelowHead(one + one))).toEqual([["testkit/scenario-twice", 1, 13]]);
  });

  test("when its definition is not there", () => {
    const text =
      "kind: scenarios\ndefinition: night-works\nlabel: { vi: a, en: a }\nscenarios: [{ name: a, expect: b, because: c }]\n";
    const { issues } = runScenarioFile(text, "x.yaml", host);
    expect(issues.map(({ code, at, data }) => [code, at?.line, data.nearest])).toEqual([
      ["host/unknown-definition", 2, "night-work"],
    ]);
  });

  test("when it is of another kind", () => {
    const text = "kind: indicator\nid: x\nlabel: { vi: a, en: a }\nunit: percent\nsources: []\n";
    expect(runScenarioFile(text, "x.yaml", host).results).toEqual([]);
    expect(runScenarioFile(text, "x.yaml", host).issues).not.toEqual([]);
  });
});
