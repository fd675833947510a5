import { describe, expect, test } from "vitest";
import { checkShape } from "../check-shape.ts";
import { codeListSchema } from "../code-list.ts";
import { factSchema } from "../fact.ts";
import { variableSchema } from "../variable.ts";
import { sharedCodeLists, sharedFacts, sharedVariables } from "./index.ts";

const everything = [...sharedVariables, ...sharedFacts, ...sharedCodeLists];

test("ids are unique, for variables, facts and code lists are named in one document", () => {
  for (const things of [sharedVariables, sharedFacts, sharedCodeLists]) {
    const ids = things.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  }
});

test("no shared id carries a pack's prefix", () => {
  expect(everything.map(({ id }) => id).filter((id) => id.includes("."))).toEqual([]);
});

test.each(everything.map((thing) => [thing.id, thing] as const))(
  "`%s` has its label in both languages",
  (_, { label }) => {
    for (const text of [label.vi, label.en]) expect(text).toMatch(/^\p{Ll}.*[^.?]$/u);
    expect(label.vi).not.toBe(label.en);
    expect(label.vi).toBe(label.vi.normalize("NFC"));
  },
);

const asked = sharedVariables.filter(({ question }) => question !== undefined);

test.each(asked.map((variable) => [variable.id, variable] as const))(
  "`%s` is asked in both languages",
  (_, variable) => {
    for (const text of Object.values(variable.question ?? {})) expect(text).toMatch(/^\p{Lu}.*\?$/u);
  },
);

test("only the sex of a child is not asked as a question: it is chosen", () => {
  expect(sharedVariables.filter(({ question }) => question === undefined).map(({ id }) => id)).toEqual([
    "sex",
  ]);
});

describe("each has the form that packs must keep to:", () => {
  test.each(sharedVariables.map((variable) => [variable.id, variable] as const))(
    "variable `%s`",
    (_, variable) => {
      expect(checkShape(variableSchema, variable)).toEqual({ value: variable, issues: [] });
    },
  );

  test.each(sharedFacts.map((fact) => [fact.id, fact] as const))("fact `%s`", (_, fact) => {
    expect(checkShape(factSchema, fact)).toEqual({ value: fact, issues: [] });
  });

  test.each(sharedCodeLists.map((list) => [list.id, list] as const))("code list `%s`", (_, list) => {
    expect(checkShape(codeListSchema, list)).toEqual({ value: list, issues: [] });
    expect(list.codes.map(({ code }) => code)).toEqual([...new Set(list.codes.map(({ code }) => code))]);
  });
});

test("what they name among each other is there", () => {
  const variables = new Set(sharedVariables.map(({ id }) => id));
  const lists = new Set(sharedCodeLists.map(({ id }) => id));
  const named = sharedFacts.flatMap((fact) => ("kernel" in fact ? [fact.from, fact.on, fact.recorded] : []));
  const guards = sharedVariables.flatMap(({ when }) => Object.values((when ?? {}) as Record<string, string>));
  expect([...named, ...guards].filter((name) => name !== undefined && !variables.has(name))).toEqual([]);
  expect(
    sharedVariables.flatMap((one) => ("codes" in one && !lists.has(one.codes) ? [one.codes] : [])),
  ).toEqual([]);
});

test("a skip pattern is whole, and what it says is in range", () => {
  for (const variable of sharedVariables) {
    expect(variable.when === undefined).toBe(variable.otherwise === undefined);
    if (!("min" in variable) || variable.otherwise === undefined) continue;
    expect(variable.otherwise).toBeGreaterThanOrEqual(Number(variable.min));
    expect(variable.otherwise).toBeLessThanOrEqual(Number(variable.max));
  }
});

test("hours fit into their week and day, and age and sex cannot be changed", () => {
  const greatest = Object.fromEntries(
    sharedVariables.flatMap((one) => ("max" in one ? [[one.id, one.max]] : [])),
  );
  expect(greatest).toMatchObject({ actualHoursPerWeek: 168, usualHoursPerWeek: 168, usualHoursPerDay: 24 });
  const changeable = sharedVariables.filter((one) => one.changeable).map(({ id }) => id);
  expect(changeable).not.toContain("sex");
  expect(changeable.filter((id) => /age|birth/i.test(id))).toEqual([]);
});
