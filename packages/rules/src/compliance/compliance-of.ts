import type { ChildRecord, Finding, Obligation } from "@mangnon/schema";
import { unknownFields } from "../classify/unknown-fields.ts";
import { referenceDate } from "../definition/read-vocabulary.ts";
import { explain } from "../explain/explain.ts";
import { explainedValue } from "../explain/explained-value.ts";
import type { Asked, Explanation } from "../explain/explanation.ts";
import { faceRecord } from "../record/face-record.ts";
import { type ComplianceStatus, wordsOfSeverity } from "./as-definition.ts";
import type { Compliance, JudgedObligation } from "./compliance.ts";
import { penaltiesOn } from "./penalty-on.ts";
import type { ReadObligation, ReadObligations } from "./read-obligations.ts";
import { summaryOf } from "./statuses-of.ts";
import { waysOut } from "./ways-out.ts";

/**
 * Judges one record by every obligation of a list: which are breached, by which facts, what each regime of penalties
 * says on the date of the act, and what would make it lawful. Each is judged by itself: what is not known leaves that
 * obligation undetermined, with what to ask, and no other. Nothing is called lawful: `none-found` says only that every
 * duty of the list that was in force and concerned the record is kept.
 *
 * @throws `RulesError` `rules/not-a-record` when the record is no plain object.
 *
 * @example
 * const label = { vi: "số giờ", en: "hours" };
 * const sources = [{ instrument: label, seen: "derived" }] as const;
 * const vocabulary = {
 *   variables: [
 *     { id: "hours", type: "number", unit: "hours", min: 0, max: 168, changeable: true, label },
 *     { id: "referenceDate", type: "date", min: "1990-01-01", max: "2100-12-31", label },
 *   ],
 *   codeLists: [], facts: [], parameters: [],
 * } as const;
 * const bands = [{ since: "2022-01-01", individual: { min: 20, max: 25 }, organisationFactor: 2, sources }] as const;
 * const document = {
 *   kind: "obligations", id: "x", version: "1.0.0", label, authority: label, sources, population: true,
 *   regimes: [{ id: "x.fines", label, unit: label }],
 *   obligations: [
 *     { id: "x.hours", label, severity: "breach", since: "2021-01-01", breach: { ">": [{ var: "hours" }, 20] }, sources,
 *       penalties: [{ regime: "x.fines", bands }] },
 *   ],
 * } as const;
 * const read = readObligations(document, vocabulary);
 * const { summary, judged: [hours], lawful } = complianceOf(read, { hours: 22, referenceDate: "2025-05-12" });
 * [summary, hours?.status, hours?.penalties[0]?.bands[0]?.organisation, lawful[0]?.changes[0]?.to];
 * // => ["breaches-found", "breached", { min: 40, max: 50 }, { known: 20 }]
 * complianceOf(read, { referenceDate: "2025-05-12" }).asked.map(({ name }) => name);
 * // => ["hours"]
 */
export function complianceOf(read: ReadObligations, record: ChildRecord): Compliance {
  const explanations = read.each.map((each) => explainDuty(each, record));
  const { id, version, label } = read.document;
  const on = faceRecord(read.parts, record).variable(referenceDate);
  const ways = waysOut(read, record, explanations);
  const judged = read.each.map(({ obligation }, at) =>
    judge(obligation, explanations[at] as Explanation, {
      penalties: penaltiesOn(obligation, read.document, on),
      changes: ways.ofEach[at] ?? [],
    }),
  );
  return {
    obligations: { id, version, label },
    on: explainedValue(on, { type: { kind: "date" }, labels: new Map() }),
    summary: summaryOf(judged),
    judged,
    lawful: ways.ofAll,
    asked: askedBy(judged),
    findings: [...findingsOf(judged), ...unknownFields(read.parts, record)],
  };
}

/** An obligation knows only its own variables: which fields are misspelt is said of the whole list. */
function explainDuty({ read }: ReadObligation, record: ChildRecord): Explanation {
  const explanation = explain(read, record);
  const findings = explanation.findings.filter(({ code }) => code !== "rules/unknown-field");
  return { ...explanation, findings };
}

function judge(
  obligation: Obligation,
  explanation: Explanation,
  { penalties, changes }: Pick<JudgedObligation, "penalties" | "changes">,
): JudgedObligation {
  const { id, label, severity, since, until, sources, note, remedy } = obligation;
  const { outcome, classes } = explanation;
  const { found } = wordsOfSeverity(obligation);
  return {
    id,
    label,
    severity,
    since,
    ...(until === undefined ? {} : { until }),
    sources,
    ...(note === undefined ? {} : { note }),
    ...(remedy === undefined ? {} : { remedy }),
    status: outcome.status === "determined" ? (outcome.class as ComplianceStatus) : "undetermined",
    explanation,
    penalties: classes.some((each) => each.id === found) ? penalties : [],
    changes,
  };
}

function askedBy(judged: readonly JudgedObligation[]): readonly Asked[] {
  const asked = judged.flatMap(({ explanation }) => explanation.asked);
  return [...new Map(asked.map((each) => [each.name, each])).values()];
}

function findingsOf(judged: readonly JudgedObligation[]): readonly Finding[] {
  const findings = judged.flatMap(({ explanation }) => explanation.findings);
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
