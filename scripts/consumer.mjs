/** What an app writes: the published packages alone, no workspace, no build step but TypeScript's. */
export const consumer = `
import { vn } from "@mangnon/criteria-vn";
import { icls } from "@mangnon/criteria-icls";
import { createHost } from "@mangnon/host";
import { classify, readDefinition } from "@mangnon/rules";
import type { ChildRecord, Outcome } from "@mangnon/schema";

const host = createHost().use(icls).use(vn).freeze();
const nothingAsked: ChildRecord = {};
for (const id of ["mics6", "sdg-8-7-1-economic", "vn-child-labour"]) {
  const read = readDefinition(host.definition(id), host.vocabulary);
  const outcome: Outcome = classify(read, nothingAsked).outcome;
  if (outcome.status !== "undetermined") {
    throw new Error("A record that says nothing was judged " + outcome.class + " by " + id + ".");
  }
}
`;
