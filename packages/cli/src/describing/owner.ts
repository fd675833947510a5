import type { Host } from "@mangnon/host";

/** The plugin that brings a thing, with its version. */
export function ownerOf(
  field: "definitions" | "obligations" | "indicators" | "plans" | "territories" | "variables" | "codeLists",
  id: string,
  host: Host,
): string | undefined {
  const owner = host.describe().find(({ contributes }) => contributes[field]?.includes(id));
  return owner && `${owner.name} ${owner.version}`;
}
