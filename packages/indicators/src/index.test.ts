import { expect, test } from "vitest";
import * as indicators from "./index.ts";

test("the package exports these names", () => {
  expect(Object.keys(indicators).sort()).toMatchInlineSnapshot(`
    [
      "IndicatorsError",
      "addToJointCount",
      "addToTally",
      "assessPlan",
      "assessmentText",
      "carryForward",
      "checkObservationsHeader",
      "checkTerritories",
      "createJointCount",
      "createTally",
      "designEffect",
      "diffPlans",
      "estimate",
      "jointCountOf",
      "judgeTarget",
      "lineageReaches",
      "mergeTallies",
      "notStated",
      "places",
      "policyOf",
      "proportionInterval",
      "protect",
      "protectEstimates",
      "protectObservations",
      "readObservations",
      "statuses",
      "suppressed",
      "surveyRatio",
      "surveyTotal",
      "toObservation",
      "typeOn",
      "unitOn",
      "unknownValue",
    ]
  `);
});
