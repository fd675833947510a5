import type { Finding } from "@mangnon/schema";
import type { UsedPlugin } from "../contribution.ts";
import type { Field } from "../kinds.ts";
import { reasonsBehind } from "../resolving/reasons.ts";
import type { Resolution } from "../resolving/resolve.ts";

/** Ids by the field of `contributes` they stand in; a field without any is absent. */
export type IdsByField = { readonly [Of in Field]?: readonly string[] };

/** What one plugin brings, and what became of it. */
export interface PluginDescription {
  readonly name: string;
  readonly version: string;
  /** An available plugin may still bring single things that are unavailable. */
  readonly status: "available" | "unavailable";
  /** Everything it defines, in the order of the plugin. */
  readonly contributes: IdsByField;
  /** What of it cannot be asked for. */
  readonly unavailable: IdsByField;
  /** What is wrong: with the plugin down to where it began, then with each thing it brings. */
  readonly reasons: readonly Finding[];
}

export function describePlugin(plugin: UsedPlugin, resolution: Resolution): PluginDescription {
  const { name, version, contributions, warnings } = plugin;
  const lost = contributions.filter((by) => resolution.faults.has(by));
  const reasons = new Set([
    ...reasonsBehind(resolution.pluginFaults.get(plugin) ?? [], resolution),
    ...warnings,
    ...lost.flatMap((by) => resolution.faults.get(by) ?? []),
  ]);
  return Object.freeze({
    name,
    version,
    status: resolution.pluginFaults.has(plugin) ? "unavailable" : "available",
    contributes: idsByField(contributions),
    unavailable: idsByField(lost),
    reasons: Object.freeze([...reasons]),
  });
}

function idsByField(contributions: UsedPlugin["contributions"]): IdsByField {
  const ids = new Map<Field, string[]>();
  for (const { field, id } of contributions) {
    const known = ids.get(field);
    if (known) known.push(id);
    else ids.set(field, [id]);
  }
  return Object.freeze(Object.fromEntries([...ids].map(([field, list]) => [field, Object.freeze(list)])));
}
