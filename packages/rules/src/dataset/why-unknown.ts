import type { Reason, Variable } from "@mangnon/schema";
import { isAbsent } from "../record/recorded.ts";
import type { RowView } from "./row-view.ts";

/**
 * Why something made of several names is not known: as the first of them says that is not just absent. `undefined`
 * when all are known.
 */
export function whyUnknown(names: readonly string[], variable: Variable, row: RowView): Reason | undefined {
  const given = names.map(row.given);
  const reasons = given.map(({ reason }) => reason).filter((reason) => reason !== undefined);
  const why = reasons.find((reason) => reason !== "absent") ?? reasons[0];
  return given.every(isAbsent) ? why : whyPartly(why, variable);
}

/**
 * Why something is not known of which a part was recorded. A variable with a skip pattern must not call it absent:
 * the pattern would then speak as if nothing had been recorded, and hide that both contradict each other.
 */
export const whyPartly = (why: Reason | undefined, { when }: Variable): Reason | undefined =>
  why === "absent" && when !== undefined ? "dont-know" : why;
