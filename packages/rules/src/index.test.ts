import { expect, test } from "vitest";
import * as columns from "./columns/index.ts";
import * as dataset from "./dataset/index.ts";
import * as rules from "./index.ts";
import * as jsonLogic from "./json-logic/index.ts";
import * as lint from "./lint/index.ts";

test("what can be imported is what is meant to be", () => {
  const names = (entry: object): readonly string[] => Object.keys(entry).sort();
  expect(names(rules)).toMatchInlineSnapshot(`
    [
      "RulesError",
      "changesText",
      "checkRules",
      "classify",
      "explain",
      "explanationText",
      "nextQuestion",
      "onlyVerified",
      "readDefinition",
      "requirementsOf",
      "whatWouldChange",
    ]
  `);
  expect([names(columns), names(dataset), names(jsonLogic), names(lint)]).toMatchInlineSnapshot(`
    [
      [
        "codeMarks",
        "compileDefinition",
        "truthMarks",
      ],
      [
        "RulesError",
        "checkDatasetRules",
        "checkHeader",
        "readBatch",
        "readDataset",
      ],
      [
        "evaluateRule",
        "exportDefinition",
        "exportRule",
        "importRule",
        "runRule",
        "toData",
      ],
      [
        "lintDefinition",
        "lintVocabulary",
      ],
    ]
  `);
});
