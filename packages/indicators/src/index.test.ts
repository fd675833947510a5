import { expect, test } from "vitest";
import * as indicators from "./index.ts";

test("the package exports these names", () => {
  expect(Object.keys(indicators).sort()).toMatchInlineSnapshot(`
    [
      "IndicatorsError",
      "addToTally",
      "assessPlan",
      "assessmentText",
      "carryForward",
      "checkObservationsHeader",
      "checkTerritories",
      "createTally",
      "designEffect",
      "diffPlans",
      "estimate",
      "judgeTarget",
      "lineageReaches",
      "mergeTallies",
      "notStated",
      "places",
      "proportionInterval",
      "readObservations",
      "statuses",
      "surveyRatio",
      "surveyTotal",
      "toObservation",
      "typeOn",
      "unitOn",
      "unknownValue",
    ]
  `);
});
