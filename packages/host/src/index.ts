/** Use, freeze, ask: resolves plugins, names conflicts, says what is missing. @module */
export type { Host } from "./asking/host.ts";
export type { IdsByField, PluginDescription } from "./asking/plugin-description.ts";
export type {
  HostCodes,
  HostErrorCodes,
  HostFindingCodes,
  Owned,
  UnavailableId,
  UnknownId,
  UnknownTerritory,
} from "./codes.ts";
export { createHost, type HostSetup } from "./create-host.ts";
export { HostError } from "./errors.ts";
export { hostVersion } from "./host-version.ts";
export type { Field, Kind } from "./kinds.ts";
