import { describe, expect, test } from "vitest";
import { label, source } from "../../situations/plan.ts";
import { records } from "../../situations/records.ts";
import { checkShape } from "../check-shape.ts";
import { datasetSchema } from "../dataset.ts";
import { definitionSchema } from "../definition.ts";
import { factSchema } from "../fact.ts";
import { parameterSchema } from "../parameter.ts";
import { scenariosSchema } from "../scenarios.ts";
import { variableSchema } from "../variable.ts";

describe("one of several forms", () => {
  const fact = { id: "x.age", label };

  test("is the one whose own keys are given; its issues are told", () => {
    const { issues } = checkShape(factSchema, { ...fact, kernel: "completed-yers", from: "birthDate" });
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ["schema/invalid-value", ["kernel"]],
      ["schema/invalid-type", ["on"]],
    ]);
  });

  test("is told by the keys that tell the forms apart where none of them is given", () => {
    expect(checkShape(factSchema, fact).issues).toEqual([
      {
        code: "schema/no-variant",
        severity: "error",
        path: [],
        data: { name: "", keys: ["rule", "kernel"] },
      },
    ]);
  });

  test.each([
    [{}, {}],
    [{ colum: "age" }, { nearest: "column" }],
    [{ anyOf: ["a"], sumOf: ["b"] }, {}],
  ])("of a variable in a dataset: %j", (derivation, near) => {
    const { issues } = checkShape(datasetSchema, records({ variables: { ageInYears: derivation } }));
    const keys = ["column", "value", "anyOf", "sumOf", "rule"];
    expect(issues).toEqual([
      {
        code: "schema/no-variant",
        severity: "error",
        path: ["variables", "ageInYears"],
        data: { name: "variables.ageInYears", keys, ...near },
      },
    ]);
  });

  test("is a mapping, where all of them are", () => {
    expect(checkShape(factSchema, "x").issues.map(({ data }) => data)).toEqual([
      { name: "", expected: "mapping", received: "text" },
    ]);
  });

  test("is chosen by its discriminator, which must be known", () => {
    expect(checkShape(variableSchema, { id: "x", label, type: "numbr" }).issues).toEqual([
      {
        code: "schema/invalid-value",
        severity: "error",
        path: ["type"],
        data: {
          name: "type",
          expected: ["number", "integer", "boolean", "text", "code", "codes", "date"],
          received: "text",
          value: "numbr",
          nearest: "number",
        },
      },
    ]);
  });

  test.each([
    ["15", { received: "text", value: "15" }],
    [true, { received: "boolean", value: "true" }],
    [undefined, { received: "missing" }],
  ])("of a parameter's value: %j", (value, data) => {
    const parameter = { id: "x.hours", label, type: "number", values: [{ value, sources: [source] }] };
    expect(checkShape(parameterSchema, parameter).issues).toEqual([
      {
        code: "schema/invalid-union",
        severity: "error",
        path: ["values", 0, "value"],
        data: { name: "values[0].value", expected: ["number", "list"], ...data },
      },
    ]);
  });

  test("knows its own keys alone: what only another form knows is not offered", () => {
    const scenario = { name: "a", expect: "kept", because: "b", obligation: "x.duty", criteria: {} };
    const document = { kind: "scenarios", obligations: "x", label, scenarios: [scenario] };
    const [issue, ...others] = checkShape(scenariosSchema, document).issues;
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ code: "schema/unrecognized-keys", path: ["scenarios", 0, "criteria"] });
    expect(issue?.data.nearest).toBeUndefined();
    expect(issue?.data.known).not.toContain("criteria");
    expect(issue?.data.known).toContain("penalties");
  });

  test("of a class's rule, when it is missing", () => {
    const classes = [
      { id: "x.a", label },
      { id: "x.b", label, rule: "otherwise" },
    ];
    const definition = { kind: "definition", id: "x", version: "1", label, authority: label, effective: {} };
    const { issues } = checkShape(definitionSchema, {
      ...definition,
      sources: [source],
      population: true,
      criteria: [],
      classes,
    });
    expect(issues.map(({ path, data }) => [path, data.expected, data.received])).toEqual([
      [["classes", 0, "rule"], ["otherwise", "Rule"], "missing"],
    ]);
  });
});
