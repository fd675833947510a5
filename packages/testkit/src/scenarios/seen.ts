import { type ExplainedNode, type Explanation, explain } from "@mangnon/rules";
import { complianceOf, type JudgedObligation, type PenaltyOn } from "@mangnon/rules/compliance";
import type { ChildRecord, ObligationScenario } from "@mangnon/schema";
import type { AnyScenario, Asked } from "./asked.ts";
import { explainCriteria } from "./criteria.ts";

/** What was answered of one record: the value of every node on the way, and what stands beside the class. */
export interface Seen {
  readonly record: ChildRecord;
  readonly explanation: Explanation;
  /** Of a definition: the node of each criterion by its id. */
  readonly criteria: ReadonlyMap<string, ExplainedNode>;
  /** The obligation that was asked; absent for a definition. */
  readonly obligation?: string;
  /** Of an obligation: what each regime says on that day; empty where it is not breached. */
  readonly penalties: readonly PenaltyOn[];
}

/** Asks about a record what a scenario asks. */
export function seeRecord(asked: Asked, scenario: AnyScenario, record: ChildRecord): Seen {
  if ("definition" in asked) {
    const read = asked.definition;
    return {
      record,
      explanation: explain(read, record),
      criteria: explainCriteria(read, record),
      penalties: [],
    };
  }
  const { obligation } = scenario as ObligationScenario;
  const each = asked.obligations.each.filter((one) => one.obligation.id === obligation);
  const [judged] = complianceOf({ ...asked.obligations, each }, record).judged as readonly [JudgedObligation];
  const { explanation, penalties } = judged;
  return { record, explanation, criteria: new Map(), obligation, penalties };
}
