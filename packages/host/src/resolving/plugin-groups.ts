import compareBuild from "semver/functions/compare-build.js";
import type { UsedPlugin } from "../contribution.ts";
import { sharedPlugin } from "../shared-plugin.ts";

/** Plugins by name, in the order of their requirements. There is more than one of a name only by mistake. */
export type PluginGroups = ReadonlyMap<string, readonly UsedPlugin[]>;

/**
 * Brings plugins into the order in which they need each other, whatever the order of `use`: first what is shared,
 * then those that need nothing, then those that need only these, and so on, by name among equals. Last come those
 * that need each other in a circle, and what needs them.
 */
export function groupPlugins(plugins: readonly UsedPlugin[]): PluginGroups {
  const waiting = new Map(byName(plugins));
  const ordered: [string, readonly UsedPlugin[]][] = [];
  while (waiting.size > 0) {
    const ready = [...waiting].filter(([, group]) => needsOf(group).every((name) => !waiting.has(name)));
    const next = ready.length > 0 ? ready : [...waiting];
    ordered.push(...next);
    for (const [name] of next) waiting.delete(name);
  }
  return new Map(ordered);
}

/** Those of a name that count: beside what is shared, a plugin of the same name is nothing. */
export const candidatesFor = (name: string, groups: PluginGroups): readonly UsedPlugin[] =>
  name === sharedPlugin.name ? [sharedPlugin] : (groups.get(name) ?? []);

const needsOf = (group: readonly UsedPlugin[]): readonly string[] =>
  group.includes(sharedPlugin) ? [] : group.flatMap(({ requires }) => [...requires.keys()]);

function byName(plugins: readonly UsedPlugin[]): readonly [string, readonly UsedPlugin[]][] {
  const groups = new Map<string, UsedPlugin[]>();
  for (const plugin of plugins) groups.set(plugin.name, [...(groups.get(plugin.name) ?? []), plugin]);
  return [...groups]
    .map(([name, group]): [string, readonly UsedPlugin[]] => [name, group.sort(sharedThenVersion)])
    .sort(([one], [other]) => sharedFirst(one, other) || compareText(one, other));
}

const sharedFirst = (one: string, other: string): number =>
  Number(other === sharedPlugin.name) - Number(one === sharedPlugin.name);

/** Of one version, by everything that is told of plugins that are unavailable: beyond that they are alike. */
const sharedThenVersion = (one: UsedPlugin, other: UsedPlugin): number =>
  Number(other === sharedPlugin) - Number(one === sharedPlugin) ||
  compareBuild(one.version, other.version) ||
  compareText(toldOf(one), toldOf(other));

const toldOf = ({ version, host, requires, contributions, warnings }: UsedPlugin): string =>
  JSON.stringify([version, host, [...requires], contributions.map(({ kind, id }) => [kind, id]), warnings]);

/** By code units: the machine's locale has no say. */
const compareText = (one: string, other: string): number => Number(one > other) - Number(one < other);

/**
 * The shortest circle of requirements that leads from a plugin back to it, with the plugin at both ends;
 * `undefined` when there is none.
 */
export function circleOf(name: string, groups: PluginGroups): readonly string[] | undefined {
  const cameFrom = new Map<string, string>();
  const reached = [name];
  for (const at of reached) {
    for (const next of needsOf(groups.get(at) ?? [])) {
      if (next === name) return Object.freeze([...wayTo(at, cameFrom), name]);
      if (cameFrom.has(next) || !groups.has(next)) continue;
      cameFrom.set(next, at);
      reached.push(next);
    }
  }
  return undefined;
}

function wayTo(name: string, cameFrom: ReadonlyMap<string, string>): readonly string[] {
  const way: string[] = [];
  for (let at: string | undefined = name; at !== undefined; at = cameFrom.get(at)) way.unshift(at);
  return way;
}
