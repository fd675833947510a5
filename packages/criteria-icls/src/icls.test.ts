import { checkRules } from "@mangnon/rules";
import {
  type Citation,
  codeListSchema,
  definitionSchema,
  factSchema,
  parameterSchema,
  variableSchema,
} from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { vocabulary } from "../situations/judge.ts";
import { icls } from "./icls.ts";
import * as entryPoint from "./index.ts";

const { codeLists = [], variables = [], facts = [], parameters = [], definitions = [] } = icls.contributes;
const parts = [...codeLists, ...variables, ...facts, ...parameters];

test("the entry point offers the pack", () => {
  expect(Object.keys(entryPoint)).toEqual(["icls"]);
});

test("the pack is frozen to its leaves", () => {
  expect(partsOf(icls).filter((part) => !Object.isFrozen(part))).toEqual([]);
});

test("ids are given once; parts carry the pack's prefix or that of the program, definitions their usual names", () => {
  const ids = [...parts, ...definitions].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(parts.filter(({ id }) => !/^(?:icls|mics6-program)\./.test(id))).toEqual([]);
  expect(definitions.filter(({ id }) => id.includes("."))).toEqual([]);
});

test.each([
  ["code lists", codeLists, codeListSchema],
  ["variables", variables, variableSchema],
  ["facts", facts, factSchema],
  ["parameters", parameters, parameterSchema],
  ["definitions", definitions, definitionSchema],
] as const)("the %s have the form that the schema declares", (_, items, schema) => {
  for (const item of items) expect([item.id, schema.safeParse(item).error]).toEqual([item.id, undefined]);
});

test.each(definitions)("the rules of $id are read without issues", (definition) => {
  expect(checkRules(definition, vocabulary)).toEqual([]);
});

test("no rule can see absence", () => {
  expect(JSON.stringify([facts, definitions])).not.toMatch(/"missing(?:_some)?"|"var":\[/);
});

describe("numbers", () => {
  test("stand in parameters: a rule holds no number but 0", () => {
    const rules = [
      ...variables.map(({ when }) => when),
      ...facts.map((fact) => ("rule" in fact ? fact.rule : undefined)),
      ...definitions.flatMap(({ population, classes }) => [population, ...classes.map(({ rule }) => rule)]),
    ];
    expect(leavesOf(rules).filter((leaf) => typeof leaf === "number" && leaf !== 0)).toEqual([]);
  });

  test("are those of the standards, and hold for a survey of any day", () => {
    const numbers = Object.fromEntries(parameters.map(({ id, values }) => [id, values]));
    expect(
      Object.values(numbers).every(([value, ...more]) => value?.since === undefined && more.length === 0),
    ).toBe(true);
    expect(Object.fromEntries(parameters.map(({ id, values }) => [id, values[0]?.value]))).toEqual({
      "icls.mics5.economic-hours.5-11": 1,
      "icls.mics5.economic-hours.12-14": 14,
      "icls.mics5.economic-hours.15-17": 43,
      "icls.mics5.chore-hours.5-14": 28,
      "icls.mics5.chore-hours.15-17": 43,
      "icls.mics6-2017.economic-hours.5-11": 1,
      "icls.mics6-2017.economic-hours.12-14": 14,
      "icls.mics6-2017.economic-hours.15-17": 43,
      "icls.mics6-2017.chore-hours.5-14": 28,
      "icls.mics6-2017.chore-hours.15-17": 43,
      "icls.mics6.age.5": 5,
      "icls.mics6.age.12": 12,
      "icls.mics6.age.15": 15,
      "icls.mics6.age.18": 18,
      "icls.mics6.economic-hours.5-11": 1,
      "icls.mics6.economic-hours.12-14": 14,
      "icls.mics6.economic-hours.15-17": 43,
      "icls.mics6.chore-hours.5-14": 21,
      "icls.sdg-8-7-1.economic-hours.5-11": 1,
      "icls.sdg-8-7-1.economic-hours.12-14": 14,
      "icls.sdg-8-7-1.economic-hours.15-17": 43,
      "icls.sdg-8-7-1.chore-hours.5-14": 21,
      "mics6-program.missing-hours-from": 97,
      "icls.age-band.5-11-12-14-15-17.5": 5,
      "icls.age-band.5-11-12-14-15-17.12": 12,
      "icls.age-band.5-11-12-14-15-17.15": 15,
      "icls.age-band.5-11-12-14-15-17.18": 18,
      "icls.age-band.5-12-13-14-15-17.5": 5,
      "icls.age-band.5-12-13-14-15-17.13": 13,
      "icls.age-band.5-12-13-14-15-17.15": 15,
      "icls.age-band.5-12-13-14-15-17.18": 18,
      "icls.age-band.5-11-12-15-16-17.5": 5,
      "icls.age-band.5-11-12-15-16-17.12": 12,
      "icls.age-band.5-11-12-15-16-17.16": 16,
      "icls.age-band.5-11-12-15-16-17.18": 18,
    });
  });

  test("are each used by some rule", () => {
    const used = JSON.stringify([facts, definitions]);
    expect(parameters.filter(({ id }) => !used.includes(`"parameter.${id}"`))).toEqual([]);
  });
});

test("every number, fact and definition is cited, and each citation says how well it was seen", () => {
  const cited = [...facts, ...definitions, ...parameters.flatMap(({ values }) => values)];
  expect(cited.filter(({ sources = [] }) => sources.length === 0)).toEqual([]);
  const citations = partsOf(icls).filter((part): part is Citation => Object.hasOwn(part, "instrument"));
  for (const { seen, note } of citations) {
    expect(["text", "derived"]).toContain(seen);
    if (seen === "derived") expect(note).toBeDefined();
  }
});

describe("words", () => {
  test("are there in Vietnamese and in English, composed, and not the same in both", () => {
    const texts = partsOf(icls).filter(
      (part): part is { vi: string; en: string } => Object.hasOwn(part, "vi") || Object.hasOwn(part, "en"),
    );
    expect(texts.length).toBeGreaterThan(80);
    const authority = "UNICEF";
    for (const { vi, en } of texts) {
      expect(vi).toBe(vi.normalize("NFC"));
      expect(Math.min(vi.trim().length, en.trim().length)).toBeGreaterThan(0);
      if (en !== authority) expect(vi).not.toBe(en);
    }
  });

  test("every criterion is a condition of this pack, and reads after “because” (“vì”)", () => {
    const byId = new Map(facts.map((fact) => [fact.id, fact]));
    for (const { criteria } of definitions) {
      for (const id of criteria) {
        const { vi, en } = byId.get(id)?.label ?? { vi: "", en: "" };
        expect(`${vi.charAt(0)}${en.charAt(0)}`).toMatch(/^\p{Ll}{2}$/u);
        expect(`${vi} ${en}`).not.toMatch(/[.?]$/);
        expect(en).toMatch(/\b(?:is|are|reach|does|works|exceed)\b/);
      }
    }
  });

  test("each definition says how it reads what is contested or missing", () => {
    for (const { note } of definitions) expect(note?.en.length).toBeGreaterThan(100);
  });
});

function partsOf(value: unknown): readonly object[] {
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap(partsOf)];
}

function leavesOf(value: unknown): readonly unknown[] {
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(leavesOf) : [value];
}
