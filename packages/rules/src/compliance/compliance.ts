import type { Citation, CivilDate, Finding, LocalizedText, Obligation } from "@mangnon/schema";
import type { Asked, ExplainedValue, Explanation } from "../explain/explanation.ts";
import type { WhatWouldChange } from "../explain/what-would-change.ts";
import type { ComplianceStatus } from "./as-definition.ts";
import type { PenaltyOn } from "./penalty-on.ts";
import type { ComplianceSummary } from "./statuses-of.ts";

/** One obligation and what a record says of it. */
export interface JudgedObligation {
  readonly id: string;
  readonly label: LocalizedText;
  readonly severity: Obligation["severity"];
  /** First and last day of force. */
  readonly since: CivilDate;
  readonly until?: CivilDate;
  readonly sources: readonly Citation[];
  readonly note?: LocalizedText;
  readonly remedy?: LocalizedText;
  /** A warning and an urgent signal are `signalled`, never `breached`: whether it is a crime others decide. */
  readonly status: ComplianceStatus | "undetermined";
  /** The facts it rests on; where it is undetermined, the statuses it may have and what to ask. */
  readonly explanation: Explanation;
  /** Where it is, or may be, breached: what each regime says on the date of the act. */
  readonly penalties: readonly PenaltyOn[];
  /** Where it is breached: the nearest changes after which it is not, and by which no other duty is breached. */
  readonly changes: readonly WhatWouldChange[];
}

/**
 * What a list of obligations says of one record: plain JSON, from which sentences are made in any language. It holds
 * the record's values, so it is as personal as the record.
 */
export interface Compliance {
  readonly obligations: { readonly id: string; readonly version: string; readonly label: LocalizedText };
  /** The date of the act, on which the law was looked up: the record's reference date. */
  readonly on: ExplainedValue;
  /** Of the duties alone: warnings and signals stand among `judged`. */
  readonly summary: ComplianceSummary;
  /** Every obligation, in the order of the list. */
  readonly judged: readonly JudgedObligation[];
  /** Changes after which none of the breaches found would be left, and by which no other duty is breached. */
  readonly lawful: readonly WhatWouldChange[];
  /** What to ask to settle all that is undetermined, each once. */
  readonly asked: readonly Asked[];
  readonly findings: readonly Finding[];
}
