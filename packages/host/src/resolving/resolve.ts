import type { Finding } from "@mangnon/schema";
import type { Contribution, UsedPlugin } from "../contribution.ts";
import { keyOf } from "../kinds.ts";
import { type ByKey, byKeyOf, conflictsIn } from "./conflicts.ts";
import { faultsOfPlugins, type PluginFaults } from "./plugin-faults.ts";
import { groupPlugins } from "./plugin-groups.ts";
import { referenceFaults } from "./reference-faults.ts";

/** What is there, what is not, and why. */
export interface Resolution {
  /** In the order of their requirements. */
  readonly plugins: readonly UsedPlugin[];
  readonly pluginFaults: PluginFaults;
  /** What is wrong with each contribution that is unavailable, or with its plugin. */
  readonly faults: ReadonlyMap<Contribution, readonly Finding[]>;
  /** What can be asked for, by kind and id, in the order of the plugins. */
  readonly available: ReadonlyMap<string, Contribution>;
  /** What any plugin defines, available or not. */
  readonly everything: ByKey;
}

/**
 * Resolves what plugins contribute, in the same way whatever their order: first the plugins themselves, then each
 * contribution alone, then their ids, then the names by which they lead to each other. What fell out earlier is in
 * conflict with nothing later.
 */
export function resolve(used: readonly UsedPlugin[]): Resolution {
  const groups = groupPlugins(used);
  const plugins = [...groups.values()].flat();
  const pluginFaults = faultsOfPlugins(groups);
  const all = plugins.flatMap(({ contributions }) => contributions);
  const everything = byKeyOf(all);
  const own = new Map(plugins.flatMap((plugin) => ownFaults(plugin, pluginFaults)));
  const conflicts = conflictsIn(all.filter((by) => !own.has(by)));
  const sound = byIdOf(all.filter((by) => !own.has(by) && !conflicts.has(by)));
  const references = referenceFaults(sound, everything);
  return {
    plugins,
    pluginFaults,
    faults: new Map([...own, ...conflicts, ...references]),
    available: byIdOf([...sound.values()].filter((by) => !references.has(by))),
    everything,
  };
}

/** What is wrong with contributions whatever the others are: their plugin, or their form. */
function ownFaults(plugin: UsedPlugin, pluginFaults: PluginFaults) {
  const faults = pluginFaults.get(plugin);
  return plugin.contributions.flatMap((by): readonly (readonly [Contribution, readonly Finding[]])[] => {
    if (faults) return [[by, faults]];
    return by.fault ? [[by, [by.fault]]] : [];
  });
}

const byIdOf = (contributions: readonly Contribution[]): ReadonlyMap<string, Contribution> =>
  new Map(contributions.map((by) => [keyOf(by.kind, by.id), by]));
