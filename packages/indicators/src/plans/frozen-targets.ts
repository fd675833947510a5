import type { Finding, Plan } from "@mangnon/schema";
import { found } from "../codes.ts";
import { daysOf } from "../judging/day-number.ts";
import type { TargetDiff } from "./plan-diff.ts";

/**
 * Targets that a later version changes, takes away or adds although the plan's period has begun, and that no amendment
 * names. Where the date of a version was not seen nothing can be said. Once it has begun, a promise is changed by a text that says so, not by an edit.
 */
export function frozenTargets(first: Plan, second: Plan, targets: readonly TargetDiff[]): readonly Finding[] {
  const [earlier, later] =
    (first.version ?? "") <= (second.version ?? "") ? [first, second] : [second, first];
  const begun = daysOf(later.period).from;
  const { version } = later;
  if (
    earlier.version === undefined ||
    version === undefined ||
    earlier.version === version ||
    version < begun
  )
    return [];
  const amended = later.amends?.version === earlier.version ? later.amends.targets : [];
  return targets.flatMap((each) => {
    if (each.kind === "same") return [];
    const target = each.kind === "only-in-second" ? each.second : each.first;
    if (amended.includes(target.id)) return [];
    const fields = each.kind === "differs" ? each.changes.map(({ field }) => field) : [];
    const data = { plan: later.id, target: target.id, version, since: begun, fields };
    return found("indicators/frozen-target", data, { severity: "error", path: ["targets", target.id] });
  });
}
