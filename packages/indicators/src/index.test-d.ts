import type { Finding, Fraction, Indicator, Observation } from "@mangnon/schema";
import { expectTypeOf, test } from "vitest";
import {
  type Assessment,
  type AssessmentReason,
  type AssessmentStatus,
  assessmentText,
  assessPlan,
  type ClassRatio,
  createTally,
  type Estimate,
  type EstimateOptions,
  estimate,
  IndicatorsError,
  judgeTarget,
  mergeTallies,
  type ProtectedEstimate,
  type ReadObservations,
  readObservations,
  type Tally,
  toObservation,
} from "./index.ts";

test("each verb takes what the one before it gives", () => {
  expectTypeOf(createTally).returns.toEqualTypeOf<Tally>();
  expectTypeOf(mergeTallies).parameters.toEqualTypeOf<[Tally, Tally]>();
  expectTypeOf(estimate).parameters.toEqualTypeOf<[Tally, EstimateOptions?]>();
  expectTypeOf(estimate).returns.toEqualTypeOf<readonly Estimate[]>();
  expectTypeOf(toObservation).parameter(0).toEqualTypeOf<ProtectedEstimate>();
  expectTypeOf<Estimate>().toExtend<ProtectedEstimate>();
  expectTypeOf(toObservation).returns.toEqualTypeOf<Observation>();
  expectTypeOf(judgeTarget)
    .parameter(1)
    .toHaveProperty("observations")
    .toEqualTypeOf<readonly Observation[]>();
  expectTypeOf(assessPlan).returns.toEqualTypeOf<readonly Assessment[]>();
  expectTypeOf(assessmentText).parameters.toEqualTypeOf<[Assessment, "vi" | "en"]>();
});

test("a reason's code tells its data", () => {
  const reason = {} as AssessmentReason;
  if (reason.code === "goal") expectTypeOf(reason.data.figure).toBeString();
  if (reason.code === "method-mismatch") expectTypeOf(reason.data.seen).toEqualTypeOf<readonly string[]>();
  expectTypeOf<Extract<AssessmentReason, { code: "zero-denominator" }>["data"]>().toEqualTypeOf<{
    period: string;
  }>();
  expectTypeOf<Extract<AssessmentReason, { code: "unknown" }>>().toBeNever();
});

test("a value may be missing and is never a bare number or null", () => {
  expectTypeOf<Assessment["value"]>().toEqualTypeOf<
    { readonly fraction: Fraction; readonly figure: string } | undefined
  >();
  expectTypeOf<Estimate["estimate"]>().not.toBeNullable();
  expectTypeOf<Estimate["estimate"]["status"]>().toEqualTypeOf<
    "value" | "suppressed" | "not-computable" | "unknown"
  >();
  expectTypeOf<AssessmentStatus>().not.toBeBoolean();
});

test("the day of assessment has no default", () => {
  expectTypeOf(judgeTarget).parameter(1).toHaveProperty("on").toBeString();
  expectTypeOf<undefined>().not.toExtend<Parameters<typeof judgeTarget>[1]["on"]>();
});

test("a class ratio is an indicator, not the other way round", () => {
  expectTypeOf<ClassRatio>().toExtend<Indicator>();
  expectTypeOf<Indicator>().not.toExtend<ClassRatio>();
});

test("what was read is findings and observations, never thrown apart", () => {
  expectTypeOf(readObservations).returns.toEqualTypeOf<ReadObservations>();
  expectTypeOf<ReadObservations["rejected"]>().toEqualTypeOf<readonly Finding[]>();
});

test("an error's code tells its data", () => {
  const error = new IndicatorsError("indicators/negative-weight", { weight: "-1" });
  expectTypeOf(error.data).toEqualTypeOf<{ weight: string }>();
  // @ts-expect-error the data belong to the code
  new IndicatorsError("indicators/negative-weight", { weigth: "-1" });
});
