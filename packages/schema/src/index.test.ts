import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { importsOf } from "../../../scripts/source-faults.ts";
import * as dates from "./civil-date.ts";
import * as decimal from "./decimal.ts";
import * as schema from "./index.ts";
import * as nearest from "./nearest.ts";
import * as variables from "./variables/index.ts";

describe("what can be imported:", () => {
  test("from @mangnon/schema", () => {
    expect(Object.keys(schema).sort()).toMatchInlineSnapshot(`
      [
        "SchemaError",
        "addDecimals",
        "checkDataset",
        "checkDefinition",
        "checkIndicator",
        "checkIndicatorsOfPlan",
        "checkObligations",
        "checkPlan",
        "checkShape",
        "citationSchema",
        "codeListSchema",
        "comparators",
        "compareDecimals",
        "datasetSchema",
        "daysOfPartialDate",
        "daysOfPeriod",
        "decimalOf",
        "definitionSchema",
        "factSchema",
        "formatDecimal",
        "indicatorSchema",
        "languages",
        "localizedTextSchema",
        "multiplyDecimals",
        "obligationsSchema",
        "outOfScope",
        "parameterSchema",
        "parseDecimal",
        "planSchema",
        "readFormula",
        "reasons",
        "scenariosSchema",
        "successionSchema",
        "territoryListSchema",
        "territorySchema",
        "units",
        "variableSchema",
        "wholeOf",
      ]
    `);
  });

  test("from the entry points without Zod", () => {
    expect(
      [dates, decimal, nearest, variables].map((module) => Object.keys(module).sort()),
    ).toMatchInlineSnapshot(`
      [
        [
          "daysOfPartialDate",
          "daysOfPeriod",
        ],
        [
          "SchemaError",
          "addDecimals",
          "compareDecimals",
          "decimalOf",
          "formatDecimal",
          "multiplyDecimals",
          "parseDecimal",
        ],
        [
          "nearest",
        ],
        [
          "sharedCodeLists",
          "sharedFacts",
          "sharedVariables",
        ],
      ]
    `);
  });
});

const here = import.meta.dirname;

/** A file and every file of this package that it imports values from, with what each imports from outside. */
function outsideImports(file: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  return importsOf(file, readFileSync(file, "utf8"))
    .filter(({ typesOnly }) => !typesOnly)
    .flatMap(({ specifier }) =>
      specifier.startsWith(".") ? outsideImports(join(file, "..", specifier), seen) : [specifier],
    );
}

describe("the path that classifies records is free of Zod:", () => {
  test.each([
    ["civil-date.ts", []],
    ["decimal.ts", []],
    ["nearest.ts", ["fastest-levenshtein"]],
    ["variables/index.ts", []],
    ["locales/vi.ts", []],
    ["locales/en.ts", []],
  ])("%s", (file, outside) => {
    expect(outsideImports(join(here, file))).toEqual(outside);
  });

  test("the whole vocabulary is not", () => {
    expect(outsideImports(join(here, "index.ts"))).toContain("zod");
  });
});
