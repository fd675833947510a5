import type { ChildRecord, Obligation } from "@mangnon/schema";
import { decide } from "../classify/decide.ts";
import { RulesError } from "../errors.ts";
import { isMapping, kindOfJson } from "../read/kind-of-json.ts";
import { faceRecord } from "../record/face-record.ts";
import type { ComplianceStatus } from "./as-definition.ts";
import type { ReadObligations } from "./read-obligations.ts";

/** How one obligation stands for a record. */
export interface ObligationStatus {
  readonly id: string;
  readonly severity: Obligation["severity"];
  readonly status: ComplianceStatus | "undetermined";
  /** Every status that it may have: one where it is determined. */
  readonly candidates: readonly ComplianceStatus[];
}

/**
 * - `breaches-found`: some duty is breached, whatever else is not known
 * - `none-found`: every duty that was in force and concerned this record is kept
 * - `nothing-applies`: no duty of the list was in force and concerned it; this says nothing of other law
 * - `undetermined`: no breach is sure, and some duty is open
 */
export type ComplianceSummary = "breaches-found" | "none-found" | "nothing-applies" | "undetermined";

/**
 * How every obligation of a list stands for a record, without reasons and questions: what one counts over many records.
 * The statuses are those of `complianceOf`.
 *
 * @throws `RulesError` `rules/not-a-record` when the record is no plain object.
 *
 * @example
 * const label = { vi: "số giờ", en: "hours" };
 * const sources = [{ instrument: label, seen: "derived" }] as const;
 * const vocabulary = {
 *   variables: [
 *     { id: "hours", type: "number", unit: "hours", min: 0, max: 168, label },
 *     { id: "referenceDate", type: "date", min: "1990-01-01", max: "2100-12-31", label },
 *   ],
 *   codeLists: [], facts: [], parameters: [],
 * } as const;
 * const read = readObligations({
 *   kind: "obligations", id: "x", version: "1.0.0", label, authority: label, sources, population: true, regimes: [],
 *   obligations: [
 *     { id: "x.hours", label, severity: "breach", since: "2021-01-01", breach: { ">": [{ var: "hours" }, 20] }, sources },
 *   ],
 * }, vocabulary);
 * statusesOf(read, { hours: 22, referenceDate: "2020-12-31" }).map(({ status }) => status);
 * // => ["not-in-force"]
 * statusesOf(read, { hours: 22, referenceDate: "2020/2021" }).map(({ candidates }) => candidates);
 * // => [["not-in-force", "breached"]]
 */
export function statusesOf(
  { each, parts }: ReadObligations,
  record: ChildRecord,
): readonly ObligationStatus[] {
  if (!isMapping(record)) throw new RulesError("rules/not-a-record", { given: kindOfJson(record) });
  const faced = faceRecord(parts, record);
  return each.map(({ obligation: { id, severity }, read }) => {
    const candidates = decide(read, faced).candidates as readonly ComplianceStatus[];
    const [only = "not-in-force"] = candidates;
    return { id, severity, status: candidates.length === 1 ? only : "undetermined", candidates };
  });
}

/** What the duties come to together; warnings and signals are no duties. */
export function summaryOf(
  obligations: readonly Pick<ObligationStatus, "severity" | "status">[],
): ComplianceSummary {
  const statuses = obligations.filter(({ severity }) => severity === "breach").map(({ status }) => status);
  if (statuses.includes("breached")) return "breaches-found";
  if (statuses.includes("undetermined")) return "undetermined";
  return statuses.includes("kept") ? "none-found" : "nothing-applies";
}
