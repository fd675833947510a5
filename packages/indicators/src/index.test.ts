import { expect, test } from "vitest";
import * as indicators from "./index.ts";

test("the package exports these names", () => {
  expect(Object.keys(indicators).sort()).toMatchInlineSnapshot(`
    [
      "IndicatorsError",
      "addToTally",
      "assessPlan",
      "assessmentText",
      "checkObservationsHeader",
      "createTally",
      "estimate",
      "judgeTarget",
      "mergeTallies",
      "notStated",
      "places",
      "readObservations",
      "statuses",
      "toObservation",
      "unknownValue",
    ]
  `);
});
