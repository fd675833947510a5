import type { Observation } from "@mangnon/schema";
import { type Answer, inconclusive } from "./assessment.ts";
import type { Question } from "./question.ts";

/** Why a value that a formula made of samples decides nothing, where that is not just a standard error that is missing. */
export function formulaOpen({ withoutError }: Question, observation: Observation): Answer | undefined {
  const why = withoutError.get(observation);
  if (why === undefined || why === "no-error-of-part") return undefined;
  return inconclusive(why, { period: observation.period });
}
