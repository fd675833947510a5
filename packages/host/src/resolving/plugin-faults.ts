import type { Finding } from "@mangnon/schema";
import { nearest } from "@mangnon/schema/nearest";
import { found } from "../codes.ts";
import type { UsedPlugin } from "../contribution.ts";
import { hostVersion } from "../host-version.ts";
import { sharedPlugin } from "../shared-plugin.ts";
import { fits } from "./fits.ts";
import { candidatesFor, circleOf, type PluginGroups } from "./plugin-groups.ts";

/** What makes plugins unavailable as a whole. A plugin that is not in it is available. */
export type PluginFaults = ReadonlyMap<UsedPlugin, readonly Finding[]>;

interface Judged {
  /** What is wrong with the plugin whatever becomes of others. */
  readonly faults: readonly Finding[];
  /** The plugins it needs that are there, in a version that fits. */
  readonly needs: readonly string[];
}

/**
 * Judges each plugin: does it work with this host, is it the only one of its name, is everything there that it
 * needs? Of two plugins of one name neither is available, because choosing one would make answers depend on the
 * order of `use`. What is shared stays, even when a plugin takes its name.
 */
export function faultsOfPlugins(groups: PluginGroups): PluginFaults {
  const judged = new Map([...groups.values()].flatMap((group) => judgeGroup(group, groups)));
  const unavailable = new Set<UsedPlugin>();
  const isUnavailable = (name: string): boolean =>
    candidatesFor(name, groups).every((plugin) => unavailable.has(plugin));
  for (let known = -1; known < unavailable.size; ) {
    known = unavailable.size;
    for (const [plugin, { faults, needs }] of judged) {
      if (faults.length > 0 || needs.some(isUnavailable)) unavailable.add(plugin);
    }
  }
  return new Map(
    [...judged]
      .filter(([plugin]) => unavailable.has(plugin))
      .map(([plugin, { faults, needs }]) => [
        plugin,
        [...faults, ...needs.filter(isUnavailable).map((name) => unavailableNeed(plugin, name))],
      ]),
  );
}

function judgeGroup(
  group: readonly UsedPlugin[],
  groups: PluginGroups,
): readonly (readonly [UsedPlugin, Judged])[] {
  const twins = duplicates(group);
  return group
    .filter((plugin) => plugin !== sharedPlugin)
    .map((plugin) => {
      const { faults, needs } = judge(plugin, groups);
      return [plugin, { faults: [...twins, ...faults], needs }];
    });
}

function judge(plugin: UsedPlugin, groups: PluginGroups): Judged {
  const { name, requires } = plugin;
  const circle = circleOf(name, groups);
  const isMissing = (needed: string, range: string): boolean =>
    !candidatesFor(needed, groups).some(({ version }) => fits(version, range));
  const missing = [...requires].filter(([needed, range]) => isMissing(needed, range));
  const gone = new Set([...missing.map(([needed]) => needed), ...(circle ?? [])]);
  return {
    faults: [
      ...incompatibility(plugin),
      ...missing.map(([needed]) => missingNeed(plugin, needed, groups)),
      ...(circle ? [found("host/requirement-cycle", [name], { plugin: name, cycle: circle })] : []),
    ],
    needs: [...requires.keys()].filter((needed) => !gone.has(needed)),
  };
}

function incompatibility({ name, version, host: range }: UsedPlugin): readonly Finding[] {
  if (fits(hostVersion, range)) return [];
  return [found("host/incompatible", [name], { plugin: name, version, range, host: hostVersion })];
}

const duplicates = ([first, ...others]: readonly UsedPlugin[]): readonly Finding[] =>
  others.map(({ name, version }) =>
    found("host/duplicate-plugin", [name], { plugin: name, version, first: first?.version ?? version }),
  );

function missingNeed({ name, requires }: UsedPlugin, needed: string, groups: PluginGroups): Finding {
  const there = candidatesFor(needed, groups)[0]?.version;
  const others = [...groups.keys()].filter((other) => other !== name);
  return found("host/missing-requirement", [name], {
    plugin: name,
    requires: needed,
    range: requires.get(needed) ?? "",
    found: there,
    nearest: there === undefined ? nearest(needed, others) : undefined,
  });
}

const unavailableNeed = ({ name }: UsedPlugin, needed: string): Finding =>
  found("host/unavailable-requirement", [name], { plugin: name, requires: needed });
