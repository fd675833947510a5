import type { Definition, LocalizedText, Obligation, Obligations, Rule } from "@mangnon/schema";
import { referenceDate } from "../definition/read-vocabulary.ts";

/** What can be said of one obligation, besides that it is undetermined; of a signal in words of its own. */
export type ComplianceStatus =
  | "breached"
  | "kept"
  | "signalled"
  | "not-signalled"
  | "not-concerned"
  | "not-in-force";

export const statusLabels: Readonly<Record<ComplianceStatus, LocalizedText>> = {
  breached: { vi: "bị vi phạm", en: "breached" },
  kept: { vi: "đúng quy định", en: "kept" },
  signalled: { vi: "có dấu hiệu", en: "signalled" },
  "not-signalled": { vi: "không có dấu hiệu", en: "not signalled" },
  "not-concerned": { vi: "không thuộc đối tượng", en: "not concerned" },
  "not-in-force": { vi: "không có hiệu lực vào ngày đó", en: "not in force on that day" },
};

/** A crime or a signal is never "breached": that would be a verdict. */
export const wordsOfSeverity = ({ severity }: Pick<Obligation, "severity">) =>
  severity === "breach"
    ? ({ found: "breached", notFound: "kept" } as const)
    : ({ found: "signalled", notFound: "not-signalled" } as const);

/** True on days on which it is not in force. */
export function outOfForce({ since, until }: Pick<Obligation, "since" | "until">): Rule {
  const before: Rule = { "<": [{ var: referenceDate }, since] };
  return until === undefined ? before : { or: [before, { ">": [{ var: referenceDate }, until] }] };
}

/**
 * One obligation as a decision list over its statuses, so that candidates, needs, explanation and what would change
 * are those of any definition: first whether it was in force, then whom it concerns, then whether it is breached.
 */
export function asDefinition(obligation: Obligation, document: Obligations): Definition {
  const { id, label, since, until, sources, population = true, breach } = obligation;
  const { found, notFound } = wordsOfSeverity(obligation);
  const concerned: Rule = { and: [document.population, population] };
  const classes: readonly (readonly [ComplianceStatus, Rule])[] = [
    ["not-in-force", outOfForce(obligation)],
    ["not-concerned", { "!": [concerned] }],
    [found, breach],
    [notFound, "otherwise"],
  ];
  return {
    kind: "definition",
    id,
    version: document.version,
    label,
    authority: document.authority,
    effective: { since, ...(until === undefined ? {} : { until }) },
    sources,
    population: true,
    criteria: [],
    classes: classes.map(([status, rule]) => ({ id: status, label: statusLabels[status], rule })),
  };
}
