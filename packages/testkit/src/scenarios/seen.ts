import type { ExplainedNode, Explanation } from "@mangnon/rules";
import type { ChildRecord } from "@mangnon/schema";

/** What a definition says of one record, with the node of each criterion by its id. */
export interface Seen {
  readonly record: ChildRecord;
  readonly explanation: Explanation;
  readonly criteria: ReadonlyMap<string, ExplainedNode>;
}
