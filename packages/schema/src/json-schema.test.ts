import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { folder } from "../scripts/generate.ts";
import { jsonSchemaFiles } from "../scripts/json-schemas.ts";
import { indicator, plan } from "../situations/plan.ts";
import { sharedCodeLists, sharedFacts, sharedVariables } from "./variables/index.ts";

const files = jsonSchemaFiles();

test("the JSON Schemas that are committed are those of the schemas: `npm run generate` writes them", () => {
  const committed = new Map(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );
  expect(committed).toEqual(new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))));
});

test("there is one for everything that a person writes", () => {
  expect([...files.keys()]).toMatchInlineSnapshot(`
    [
      "code-list.json",
      "dataset.json",
      "definition.json",
      "fact.json",
      "indicator.json",
      "obligations.json",
      "parameter.json",
      "plan.json",
      "scenarios.json",
      "territory.json",
      "territory-list.json",
      "variable.json",
    ]
  `);
});

const parsed = (name: string): z.core.JSONSchema.JSONSchema => JSON.parse(files.get(name) ?? "null");

test.each([...files.keys()])("%s is Draft 7 and refers to nothing outside of itself", (name) => {
  const schema = parsed(name);
  expect(schema.$schema).toBe("http://json-schema.org/draft-07/schema#");
  const definitions = new Set(Object.keys(schema.definitions ?? {}).map((one) => `#/definitions/${one}`));
  const references = [...(files.get(name) ?? "").matchAll(/"\$ref": "([^"]*)"/g)].map(([, to]) => to);
  expect(references.filter((to) => to === undefined || !definitions.has(to))).toEqual([]);
});

/** One province that became another, changed as the test says. */
const territories = (changes: object = {}) => ({
  id: "x",
  label: { vi: "Tỉnh", en: "Provinces" },
  levels: [{ id: "province", label: { vi: "cấp tỉnh", en: "province level" } }],
  types: [{ id: "province", level: "province", label: { vi: "tỉnh", en: "province" } }],
  territories: [{ code: "60", name: { vi: "Bình Thuận", en: "Binh Thuan" }, until: "2025-06-30" }],
  successions: [{ on: "2025-07-01", from: "60", to: "68", territory: "whole", sources: [], ...changes }],
});

describe("read back, they say the same as the schemas:", () => {
  const accepts = (name: string, value: unknown): boolean =>
    z.fromJSONSchema(parsed(name)).safeParse(value).success;

  test.each<[string, unknown]>([
    ["plan.json", plan()],
    ["indicator.json", indicator],
    ["code-list.json", sharedCodeLists[0]],
    ["fact.json", sharedFacts[0]],
    ["variable.json", sharedVariables[1]],
    ["territory.json", { code: "60", name: { vi: "Bình Thuận", en: "Binh Thuan" } }],
    ["territory-list.json", territories()],
  ])("%s accepts what is right", (name, value) => {
    expect(accepts(name, value)).toBe(true);
  });

  test.each<[string, unknown]>([
    ["plan.json", { ...plan(), period: "giai đoạn 2021-2025" }],
    ["plan.json", { ...plan(), nmae: 1 }],
    ["plan.json", { ...plan(), targets: [{}] }],
    ["indicator.json", { ...indicator, measure: "guess" }],
    ["variable.json", { ...sharedVariables[1], min: 0 }],
    ["territory.json", { code: 60, name: { vi: "Bình Thuận", en: "Binh Thuan" } }],
    ["territory-list.json", territories({ people: "some" })],
    ["territory-list.json", territories({ on: "1/7/2025" })],
  ])("%s refuses what is wrong", (name, value) => {
    expect(accepts(name, value)).toBe(false);
  });

  test("a default may be left out of a dataset", () => {
    const { value } = {
      value: { kind: "records", id: "x", label: { vi: "a", en: "b" }, file: { path: "x.csv" } },
    };
    const rest = { recordId: "id", coverage: "sample", instrument: "x", period: "2020", variables: {} };
    expect(accepts("dataset.json", { ...value, ...rest, territory: { code: "1", asOf: "2020-01-01" } })).toBe(
      true,
    );
  });
});
