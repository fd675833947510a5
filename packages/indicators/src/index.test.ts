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
      "checkDesign",
      "checkObservationsHeader",
      "checkTerritories",
      "countedOf",
      "createColumnTally",
      "createJointCount",
      "createTally",
      "designEffect",
      "diffPlans",
      "estimate",
      "jointCountOf",
      "judgeTarget",
      "lineOf",
      "lineageReaches",
      "mergeTallies",
      "notStated",
      "partsOf",
      "places",
      "policyOf",
      "proportionInterval",
      "protect",
      "protectEstimates",
      "protectObservations",
      "readObservations",
      "statuses",
      "suppressed",
      "surveyDifference",
      "surveyRatio",
      "surveyTotal",
      "toObservation",
      "typeOn",
      "unitOn",
      "unknownValue",
    ]
  `);
});
