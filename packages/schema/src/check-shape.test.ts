import { describe, expect, test } from "vitest";
import { indicator, label, plan, target } from "../situations/plan.ts";
import { records } from "../situations/records.ts";
import { checkShape } from "./check-shape.ts";
import { datasetSchema } from "./dataset.ts";
import { indicatorSchema } from "./indicator.ts";
import { planSchema, targetSchema } from "./plan.ts";
import { territorySchema } from "./territory.ts";

const spoilt = (over: object) => checkShape(targetSchema, { ...target(), ...over }).issues;

describe("a value that fits", () => {
  test("is handed back as it was", () => {
    expect(checkShape(planSchema, plan())).toEqual({ value: plan(), issues: [] });
    expect(checkShape(indicatorSchema, indicator)).toEqual({ value: indicator, issues: [] });
  });

  test("gets the schema's defaults", () => {
    const { value } = checkShape(datasetSchema, records({}));
    expect(value).toMatchObject({ synthetic: false });
    expect(value).toHaveProperty("file", { path: "x.csv", adapter: "csv", decimal: "." });
  });
});

test("a value that does not fit is not handed back", () => {
  expect(checkShape(targetSchema, {})).not.toHaveProperty("value");
});

describe("an issue tells place, code and what is known there:", () => {
  test.each([
    ["a key left out", { id: undefined }, ["id"], "invalid-type", { expected: "Id", received: "missing" }],
    [
      "a key left blank",
      { goal: null },
      ["goal"],
      "invalid-type",
      { expected: "number", received: "nothing" },
    ],
    [
      "a text for a number",
      { goal: "2" },
      ["goal"],
      "invalid-type",
      { expected: "number", received: "text", value: "2" },
    ],
    [
      "a number for a text",
      { due: 2025 },
      ["due"],
      "invalid-type",
      { expected: "Period", received: "number", value: "2025" },
    ],
    [
      "no number at all",
      { goal: Number.NaN },
      ["goal"],
      "invalid-type",
      { expected: "number", received: "infinite" },
    ],
    [
      "a list for a mapping",
      { label: [] },
      ["label"],
      "invalid-type",
      { expected: "mapping", received: "list" },
    ],
    [
      "a mapping for a list",
      { sources: {} },
      ["sources"],
      "invalid-type",
      { expected: "list", received: "mapping" },
    ],
    ["a list without elements", { sentences: [] }, ["sentences"], "too-small", { of: "list", limit: 1 }],
    [
      "a date of another form",
      { due: "30/6/2025" },
      ["due"],
      "invalid-format",
      { format: "Period", value: "30/6/2025" },
    ],
    [
      "an id with a blank",
      { indicator: "a b" },
      ["indicator"],
      "invalid-format",
      { format: "Id", value: "a b" },
    ],
    ["a blank text", { due: "" }, ["due"], "invalid-format", { format: "Period", value: "" }],
  ])("%s", (_, over, path, code, data) => {
    expect(spoilt(over)).toEqual([
      { code: `schema/${code}`, severity: "error", path, data: { name: path.join("."), ...data } },
    ]);
  });

  test("a blank text within a list of a mapping, with the place as one name", () => {
    const faulty = plan({ sentences: [{ id: "x.s1", text: "", became: ["x.t1"] }] });
    expect(checkShape(planSchema, faulty).issues).toEqual([
      {
        code: "schema/too-small",
        severity: "error",
        path: ["sentences", 0, "text"],
        data: { name: "sentences[0].text", of: "text", limit: 1 },
      },
    ]);
  });

  test("the whole document, whose name is blank", () => {
    expect(checkShape(planSchema, [1])).toEqual({
      issues: [
        {
          code: "schema/invalid-type",
          severity: "error",
          path: [],
          data: { name: "", expected: "mapping", received: "list" },
        },
      ],
    });
  });
});

describe("a word that is none of the choices", () => {
  const expected = ["at-most", "below", "at-least", "above", "minimise", "maximise"];

  test.each([
    ["atmost", { value: "atmost", received: "text", nearest: "at-most" }],
    ["around", { value: "around", received: "text" }],
    [undefined, { received: "missing" }],
    [["below"], { received: "list" }],
    [true, { received: "boolean", value: "true" }],
  ])("%j", (comparator, data) => {
    expect(spoilt({ comparator })).toEqual([
      {
        code: "schema/invalid-value",
        severity: "error",
        path: ["comparator"],
        data: { name: "comparator", expected, ...data },
      },
    ]);
  });
});

describe("unknown keys", () => {
  test("are told one by one, each with the nearest known", () => {
    const { issues } = checkShape(territorySchema, {
      code: "60",
      name: label,
      nmae: 1,
      untill: "2025-06-30",
      area: 1,
    });
    expect(issues.map(({ path, data }) => [path, data.nearest])).toEqual([
      [["nmae"], "name"],
      [["untill"], "until"],
      [["area"], undefined],
    ]);
    expect(issues[2]?.data.known).toEqual([
      "code",
      "name",
      "since",
      "until",
      "level",
      "types",
      "within",
      "sources",
    ]);
  });

  test.each(["__proto__", "constructor", "toString"])("`%s` is one like any other", (key) => {
    const value = JSON.parse(`{ "code": "60", "name": { "vi": "a", "en": "b" }, "${key}": 1 }`);
    expect(checkShape(territorySchema, value).issues.map(({ path }) => path)).toEqual([[key]]);
  });

  test("deep in a document are compared with those known there", () => {
    const faulty = {
      ...plan(),
      roles: [{ id: "x.labour", label, offices: [{ name: label, sources: [], form: "2021-01-01" }] }],
    };
    expect(checkShape(planSchema, faulty).issues).toEqual([
      expect.objectContaining({
        path: ["roles", 0, "offices", 0, "form"],
        data: { name: "roles[0].offices[0].form", known: ["name", "since", "until", "sources"] },
      }),
    ]);
  });
});

test("a key of a form that is not allowed is told at the key", () => {
  const { issues } = checkShape(datasetSchema, records({ variables: { "age-in-years": { value: 1 } } }));
  expect(issues).toEqual([
    {
      code: "schema/invalid-key",
      severity: "error",
      path: ["variables", "age-in-years"],
      data: { name: "variables", format: "VariableId", value: "age-in-years" },
    },
  ]);
});

test("a value without end is cut where it is told", () => {
  const [issue] = spoilt({ due: "2".repeat(1000) });
  expect(issue?.data.value).toBe(`${"2".repeat(57)}…`);
});

test("every fault is told, not the first alone", () => {
  expect(spoilt({ id: 1, kind: "x", goal: "2" }).map(({ path }) => path.join("."))).toEqual([
    "id",
    "kind",
    "goal",
  ]);
});
