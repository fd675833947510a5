import type { Fact, Rule, Variable } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { hostileNames, hostileSizes, hostileValues } from "../../situations/hostile-rules.ts";
import { hostileUses } from "../../situations/hostile-uses.ts";
import { issuesOf, vocabularyWith } from "../../situations/reading.ts";
import { label } from "../../situations/vocabulary.ts";

/** Every place in which a rule may hold another one, with the path to it. */
const places: readonly (readonly [string, (value: unknown) => unknown, readonly (string | number)[]])[] = [
  ["as a rule", (value) => value, []],
  ["in `and`", (value) => ({ and: [value] }), ["and", 0]],
  ["in `or`, after what is true", (value) => ({ or: [true, value] }), ["or", 1]],
  ["in `!`", (value) => ({ "!": [value] }), ["!", 0]],
  ["as the condition of `if`", (value) => ({ if: [value, 1, 2] }), ["if", 0]],
  ["as a branch that is not taken", (value) => ({ if: [true, 1, value] }), ["if", 2]],
  ["in `<`", (value) => ({ "<": [1, value] }), ["<", 1]],
  ["in `==`", (value) => ({ "==": [value, 1] }), ["==", 0]],
  ["in `+`", (value) => ({ "+": [1, 2, value] }), ["+", 2]],
  ["in a list", (value) => ({ in: [1, [2, value]] }), ["in", 1, 1]],
  ["as what is asked of elements", (value) => ({ some: [[1], value] }), ["some", 1]],
  ["as the step of `reduce`", (value) => ({ reduce: [[1], value, 0] }), ["reduce", 1]],
  ["in `cat`", (value) => ({ cat: ["a", value] }), ["cat", 1]],
];

describe.each(places)("%s", (_, around, path) => {
  test.each(hostileValues)("%s is refused at its place", (_name, value, code) => {
    const [first] = issuesOf(around(value));
    expect(first?.code).toBe(code);
    expect(first?.path.slice(0, path.length)).toEqual(path);
  });
});

test.each([...hostileNames, ...hostileUses, ...hostileSizes])(
  "%s is refused within a second",
  (_, rule, code) => {
    const before = process.cpuUsage();
    const issues = issuesOf(rule);
    expect(process.cpuUsage(before).user / 1e3).toBeLessThan(1000);
    expect(issues.map((issue) => issue.code)).toContain(code);
    expect(issues.length).toBeLessThanOrEqual(2);
    expect(JSON.stringify(issues).length).toBeLessThan(5000);
  },
);

test("there are more than three hundred of them, each another, in one place alone", () => {
  const all = [...hostileValues, ...hostileNames, ...hostileUses, ...hostileSizes];
  expect(all.length).toBeGreaterThan(400);
  expect(new Set(all.map(([name]) => name)).size).toBe(all.length);
});

const chain = (length: number): readonly Fact[] =>
  Array.from({ length }, (_, at) => ({
    id: `x.fact-${at}`,
    label,
    rule: at === length - 1 ? { var: "works" } : { "!": [{ var: `fact.x.fact-${at + 1}` }] },
  }));

const asked = (length: number): readonly Variable[] =>
  Array.from({ length }, (_, at) => ({
    id: `x.v${at}`,
    type: "boolean",
    label,
    when: at === length - 1 ? { var: "works" } : { var: `x.v${at + 1}` },
    otherwise: false,
  }));

describe("names that are defined by names", () => {
  test.each([100, 200])("%i facts, one by the next, are read", (length) => {
    expect(issuesOf({ var: "fact.x.fact-0" }, vocabularyWith({ facts: chain(length) }))).toEqual([]);
  });

  test.each([250, 10_000])("%i facts, one by the next, are too deep, whichever is read first", (length) => {
    const vocabulary = vocabularyWith({ facts: chain(length) });
    const last = Array.from(
      { length: 5 },
      (_, at): Rule => ({ var: `fact.x.fact-${Math.floor(((4 - at) * length) / 5)}` }),
    );
    for (const rule of [{ var: "fact.x.fact-0" }, { and: last }]) {
      expect(issuesOf(rule, vocabulary).map(({ code }) => code)).toContain("rules/too-deep");
    }
  });

  test.each([250, 10_000])("%i variables, each asked when the next is true, are too deep", (length) => {
    const codes = issuesOf({ var: "x.v0" }, vocabularyWith({ variables: asked(length) })).map(
      ({ code }) => code,
    );
    expect(codes).toContain("rules/too-deep");
  });

  test("two hundred conditions that each double the one before are no more work than two hundred", () => {
    const doubled = Array.from({ length: 180 }, (_, at): Fact => {
      const next: Rule = at === 179 ? { var: "works" } : { var: `fact.x.twice-${at + 1}` };
      return { id: `x.twice-${at}`, label, rule: { and: [next, next] } };
    });
    const before = process.cpuUsage();
    expect(issuesOf({ var: "fact.x.twice-0" }, vocabularyWith({ facts: doubled }))).toEqual([]);
    expect(process.cpuUsage(before).user / 1e3).toBeLessThan(1000);
  });
});
