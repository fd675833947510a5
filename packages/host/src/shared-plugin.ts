import { sharedCodeLists, sharedFacts, sharedVariables } from "@mangnon/schema/variables";
import type { UsedPlugin } from "./contribution.ts";
import { hostVersion } from "./host-version.ts";
import { readPlugin } from "./reading/read-plugin.ts";

/**
 * What every host has from the start, so that its ids have an owner like all others. No plugin can take it away:
 * that would make everything unavailable which rests on it.
 */
export const sharedPlugin: UsedPlugin = readPlugin({
  name: "@mangnon/schema",
  version: hostVersion,
  host: "*",
  contributes: { codeLists: sharedCodeLists, variables: sharedVariables, facts: sharedFacts },
});
