import type { Document } from "@mangnon/documents";
import type { Host } from "@mangnon/host";
import type { Definition, Indicator } from "@mangnon/schema";

/** What documents may name: things of the host, and documents that are looked at together with them. */
export interface KnownThings {
  readonly host: Host;
  readonly definitions: readonly Definition[];
  readonly indicators: readonly Indicator[];
}

/** A document may stand in for one of the host, as when a pack's own definition is being changed. */
export function knownTo(host: Host, documents: readonly Document[] = []): KnownThings {
  const definitions = documents.filter((one): one is Definition => one.kind === "definition");
  const indicators = documents.filter((one): one is Indicator => one.kind === "indicator");
  return {
    host,
    definitions: [...definitions, ...host.definitions],
    indicators: [...indicators, ...host.indicators],
  };
}
