import type { Finding, Json, Target } from "@mangnon/schema";

/** A field of a target that two plans say differently; absent on a side that does not say it. */
export interface FieldChange {
  readonly field: keyof Target;
  readonly from?: Json;
  readonly to?: Json;
}

/** A target of one plan beside that of another. */
export type TargetDiff =
  | { readonly kind: "only-in-first"; readonly first: Target }
  | { readonly kind: "only-in-second"; readonly second: Target }
  | { readonly kind: "same"; readonly first: Target; readonly second: Target }
  | {
      readonly kind: "differs";
      readonly first: Target;
      readonly second: Target;
      readonly changes: readonly FieldChange[];
    };

/** An office that a role has in one plan and not in the other. */
export interface RoleDiff {
  readonly role: string;
  readonly onlyInFirst: readonly string[];
  readonly onlyInSecond: readonly string[];
}

/** What sets two plans apart: two versions of one, or those of two provinces. */
export interface PlanDiff {
  /** In the order of the first plan, then what only the second has. */
  readonly targets: readonly TargetDiff[];
  /** Of two versions of one plan; the roles of two plans have names of their own. */
  readonly roles: readonly RoleDiff[];
  /** Of two versions of one plan: targets that were changed after their period began, without an amendment. */
  readonly findings: readonly Finding[];
}
