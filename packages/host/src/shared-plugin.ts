import type { Plugin } from "@mangnon/schema";
import { sharedCodeLists, sharedFacts, sharedVariables } from "@mangnon/schema/variables";
import { hostVersion } from "./host-version.ts";

/** What every host has from the start, so that its ids have an owner like all others. */
export const sharedPlugin: Plugin = {
  name: "@mangnon/schema",
  version: hostVersion,
  host: "*",
  contributes: { codeLists: sharedCodeLists, variables: sharedVariables, facts: sharedFacts },
};
