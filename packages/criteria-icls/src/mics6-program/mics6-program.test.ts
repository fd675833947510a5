import { describe, expect, test } from "vitest";
import { type Coded, coded } from "../../situations/children.ts";
import { byProgram, classOf, criterion } from "../../situations/judge.ts";

const yes = "child-labour";
const no = "not-child-labour";

const flags = (answers: Coded, ...names: readonly string[]) =>
  names.map((name) => criterion(`mics6-program.${name}`, coded(answers), byProgram));

const economic = (age: number, economicHours: number): Coded => ({
  age,
  anyEconomic: true,
  anyEconomicAnswer: true,
  economicHours,
});

const chores = (age: number, answers: Coded): Coded => ({
  age,
  anyChore: true,
  anyChoreAnswer: true,
  ...answers,
});

describe("economic hours", () => {
  test.each([
    [11, 0, true, false],
    [11, 1, false, true],
    [12, 13, true, false],
    [12, 14, false, true],
    [15, 42, true, false],
    [15, 43, false, true],
    [17, 43, false, true],
  ])("at %i, %i hours: below %s, at or above %s", (age, hours, less, more) => {
    expect(flags(economic(age, hours), "eaLess", "eaMore")).toEqual([less, more]);
  });

  test.each([97, 98, 99])(
    "the code %i is neither below nor counted: the child ends outside child labour",
    (code) => {
      for (const age of [10, 13, 16]) {
        expect(flags(economic(age, code), "eaLess", "eaMore")).toEqual([false, false]);
        expect(classOf(coded(economic(age, code)), byProgram)).toBe(no);
      }
    },
  );

  test("96 hours are hours", () => {
    expect(flags(economic(16, 96), "eaMore")).toEqual([true]);
  });

  test("an empty cell is neither", () => {
    expect(flags(economic(10, -1), "eaLess", "eaMore")).toEqual([false, false]);
  });

  test("hours without economic activity are not counted", () => {
    expect(classOf(coded({ ...economic(10, 20), anyEconomic: false }), byProgram)).toBe(no);
  });
});

describe("ages", () => {
  test.each([
    [0, 1, yes],
    [4, 1, yes],
    [17, 43, yes],
    [18, 43, no],
    [18, 96, no],
    [99, 96, no],
  ])("at %i, %i hours: the first band has no lower bound, the last ends at 17", (age, hours, expected) => {
    expect(classOf(coded(economic(age, hours)), byProgram)).toBe(expected);
  });

  test.each([18, 60, 99])("at %i few hours are not below the limit either: there is none", (age) => {
    expect(flags(economic(age, 5), "eaLess", "eaMore")).toEqual([false, false]);
  });

  test.each([
    [4, yes],
    [14, yes],
    [15, no],
    [18, no],
    [99, no],
  ])("at %i, 21 hours of chores: %s", (age, expected) => {
    expect(classOf(coded(chores(age, { choreHours: 21 })), byProgram)).toBe(expected);
  });
});

describe("hours of chores", () => {
  test.each([
    [{ choreHours: 20 }, true, false],
    [{ choreHours: 21 }, false, true],
    [{ waterHours: 7, firewoodHours: 7, choreHours: 7 }, false, true],
    [{ waterHours: 7, firewoodHours: 7, choreHours: 6 }, true, false],
    [{ waterHours: 7 }, true, false],
    [{}, false, false],
    [{ choreHours: 98 }, false, false],
    [{ choreHours: 98, waterHours: 20 }, false, false],
    [{ choreHours: 98, waterHours: 21 }, false, true],
    [{ choreHours: 99, waterHours: 97, firewoodHours: 30 }, false, true],
  ])("%j: below %s, at or above %s", (hours, less, more) => {
    expect(flags(chores(12, hours as Coded), "hhcLess", "hhcMore")).toEqual([less, more]);
  });

  test("chores and economic hours are not added together", () => {
    expect(classOf(coded({ ...economic(12, 13), ...chores(12, { choreHours: 20 }) }), byProgram)).toBe(no);
  });
});

test("hazards are in the wider count and not in child labour", () => {
  expect(flags({ ...economic(16, 10), anyHazard: true }, "childLabor", "includeHaz")).toEqual([false, true]);
  expect(flags(economic(16, 43), "childLabor", "includeHaz")).toEqual([true, true]);
});

test("of whom nothing was recorded, nothing is counted, and the two questions of ours say so", () => {
  expect(flags({}, "economicAsked", "hhChoresAsked", "childLabor")).toEqual([false, false, false]);
  expect(flags({ anyEconomicAnswer: true, anyChoreAnswer: true }, "economicAsked", "hhChoresAsked")).toEqual([
    true,
    true,
  ]);
});

test("a variable left out altogether is still unknown: only written codes end as 0", () => {
  const { "mics6-program.economicHours": _, ...record } = coded(economic(12, 0));
  expect(classOf(record, byProgram)).toBe(`${yes} | ${no}`);
});
