import { expect, test } from "vitest";
import * as dataset from "./index.ts";

test("descriptions of records are read by these names", () => {
  expect(Object.keys(dataset).sort()).toMatchInlineSnapshot(`
    [
      "RulesError",
      "checkDatasetRules",
      "checkHeader",
      "readBatch",
      "readDataset",
    ]
  `);
});
