import { describe, expect, test } from "vitest";
import { firstLine, host, runBelowHead, runOfDuties } from "../../situations/night-work.ts";
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

describe("scenarios of obligations ask each by itself", () => {
  const atNight = "given: { night.works: true }";
  const duty = "obligation: night.no-night-work";
  const fine = (individual: string, organisation: string) =>
    `penalties: [{ regime: night.fines, individual: ${individual}, organisation: ${organisation} }]`;
  const told = fine("{ min: 20, max: 25 }", "{ min: 40, max: 50 }");

  test.each([
    ["that it is breached, with the fine of that day", `${atNight}, expect: breached, ${told}`],
    ["that it is kept, and no fine is told", "expect: kept, penalties: []"],
    ["what flips it", "expect: kept, flips: { night.works: true, expect: breached }"],
    [
      "an amount that was not seen",
      `${atNight}, on: 2021-12-31, expect: breached, ${fine("amount-not-seen", "amount-not-seen")}`,
    ],
    ["the day before its first", `${atNight}, on: 2017-12-31, expect: not-in-force`],
    [
      "whom it does not concern",
      `${atNight}, expect: breached, flips: { ageInYears: 15, expect: not-concerned }`,
    ],
    [
      "what nobody knows, and what settles it",
      "given: { night.works: null }, expect: undetermined, candidates: [breached, kept], needs: [[night.works]]",
    ],
  ])("%s", (_, fields) => {
    const run = runOfDuties(`  - { name: a, because: b, ${duty}, ${fields} }\n`);
    expect(placesOf(run)).toEqual([]);
    expect(run.results.map(({ passed }) => passed)).toEqual([true]);
  });

  test.each([
    [`${atNight}, expect: kept`, "testkit/other-class"],
    [
      `${atNight}, expect: breached, ${fine("{ min: 20, max: 25 }", "amount-not-seen")}`,
      "testkit/other-penalties",
    ],
    [`${atNight}, expect: breached, penalties: []`, "testkit/other-penalties"],
    [`expect: kept, ${told}`, "testkit/other-penalties"],
    ["given: { usualHoursPerDay: 25 }, expect: kept", undefined],
  ])("`%s` fails: %s", (fields, code) => {
    const run = runOfDuties(`  - { name: a, because: b, ${duty}, ${fields} }\n`);
    expect(placesOf(run).map(([first, line]) => [first, line])).toEqual(
      code === undefined ? [] : [[code, 0]],
    );
  });

  test("amounts that differ are told on both sides", () => {
    const wrong = fine("{ min: 10, max: 15 }", "{ min: 20, max: 30 }");
    const run = runOfDuties(
      `  - { name: a, because: article 9, ${duty}, ${atNight}, expect: breached, ${wrong} }\n`,
    );
    expect(run.results[0]?.issues[0]?.data).toEqual({
      scenario: "a",
      expected: ["night.fines: 10 to 15, 20 to 30"],
      actual: ["night.fines: 20 to 25, 40 to 50"],
      because: "article 9",
    });
  });

  test.each([
    ["obligation: night.no-nigt-work, expect: kept", "testkit/unknown-obligation", "night.no-night-work"],
    [`${duty}, expect: brached`, "testkit/unknown-class", "breached"],
    [`${duty}, expect: signalled`, "testkit/unknown-class", undefined],
    [`${duty}, expect: kept, given: { night.work: true }`, "testkit/unknown-variable", "night.works"],
    [`${duty}, expect: kept, criteria: { night.long: true }`, "schema/unrecognized-keys", undefined],
    ["expect: kept", "schema/invalid-type", undefined],
  ])("a file is not run when it says `%s`", (fields, code, near) => {
    const run = runOfDuties(`  - { name: a, because: b, ${fields} }\n`);
    expect(run.issues.map((issue) => [issue.code, issue.data.nearest])).toEqual([[code, near]]);
    expect(run.results).toEqual([]);
  });

  test.each([
    ["neither", "", "schema/no-variant"],
    ["both", "definition: night-work\nobligations: night-duties\n", "schema/no-variant"],
    ["a list that is not there", "obligations: night-dutys\n", "host/unknown-obligations"],
  ])("a file names what it asks: %s", (_, asked, code) => {
    const rest =
      "label: { vi: a, en: a }\nscenarios: [{ name: a, obligation: x, expect: kept, because: c }]\n";
    const { issues } = runScenarioFile(`kind: scenarios\n${asked}${rest}`, "x.yaml", host);
    expect(issues.map((issue) => issue.code)).toEqual([code]);
  });
});
