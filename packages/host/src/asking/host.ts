import type {
  Definition,
  Finding,
  Indicator,
  Obligations,
  Plan,
  Source,
  Territory,
  TerritoryList,
  Vocabulary,
} from "@mangnon/schema";
import { nearest } from "@mangnon/schema/nearest";
import { HostError } from "../errors.ts";
import { type Item, type Kind, keyOf } from "../kinds.ts";
import { reasonsBehind } from "../resolving/reasons.ts";
import type { Resolution } from "../resolving/resolve.ts";
import { describePlugin, type PluginDescription } from "./plugin-description.ts";
import { territoryOn } from "./territory-on.ts";

/**
 * What a frozen host answers. It is plain frozen data: what is asked for is there, is unknown, or is unavailable for
 * reasons that are told; nothing in between, and always the same whatever the order of `use`.
 */
export interface Host {
  /** Everything a rule may name, the shared variables included: the second argument of `readDefinition`. */
  readonly vocabulary: Vocabulary;
  /** Those that can be asked for; the unavailable ones stand in `findings` and `describe()`. */
  readonly definitions: readonly Definition[];
  readonly obligations: readonly Obligations[];
  readonly indicators: readonly Indicator[];
  readonly plans: readonly Plan[];
  /** The lists of units with what became of them: what `carryForward` of `@mangnon/indicators` asks for. */
  readonly territories: readonly TerritoryList[];
  readonly sources: readonly Source[];
  /** Everything that is wrong with the plugins and with what they contribute, in the order of the plugins. */
  readonly findings: readonly Finding[];
  /** @throws {@link HostError} `host/unknown-definition`, or `host/unavailable-definition` with the reasons. */
  definition(id: string): Definition;
  /** @throws {@link HostError} `host/unknown-obligations`, or `host/unavailable-obligations` with the reasons. */
  obligationsOf(id: string): Obligations;
  /** @throws {@link HostError} `host/unknown-indicator`, or `host/unavailable-indicator` with the reasons. */
  indicator(id: string): Indicator;
  /** @throws {@link HostError} `host/unknown-plan`, or `host/unavailable-plan` with the reasons. */
  plan(id: string): Plan;
  /**
   * The unit that a code meant on a day: codes are reused with another meaning.
   *
   * @throws {@link HostError} `host/unknown-territory` with what the code meant on other days,
   * `host/ambiguous-territory` when two lists have it on that day, `host/unavailable-territory` with the reasons, or
   * `host/not-a-date`.
   */
  territory(code: string, on: string): Territory;
  /** @throws {@link HostError} `host/unknown-source`, or `host/unavailable-source` with the reasons. */
  source(id: string): Source;
  /** Each plugin, in the order in which they need each other: what came from where, and what is missing. */
  describe(): readonly PluginDescription[];
}

/** The host of what was resolved. */
export function hostOf(resolution: Resolution): Host {
  const descriptions = Object.freeze(resolution.plugins.map((plugin) => describePlugin(plugin, resolution)));
  const all = <Of extends Kind>(kind: Of) => itemsOf(kind, resolution);
  return Object.freeze<Host>({
    vocabulary: Object.freeze({
      codeLists: all("code-list"),
      variables: all("variable"),
      facts: all("fact"),
      parameters: all("parameter"),
    }),
    definitions: all("definition"),
    obligations: all("obligations"),
    indicators: all("indicator"),
    plans: all("plan"),
    territories: all("territory-list"),
    sources: all("source"),
    findings: findingsOf(resolution),
    definition: (id) => itemOf("definition", id, resolution),
    obligationsOf: (id) => itemOf("obligations", id, resolution),
    indicator: (id) => itemOf("indicator", id, resolution),
    plan: (id) => itemOf("plan", id, resolution),
    territory: (code, on) => territoryOn(code, on, resolution),
    source: (id) => itemOf("source", id, resolution),
    describe: () => descriptions,
  });
}

function itemsOf<Of extends Kind>(kind: Of, { available }: Resolution): readonly Item<Of>[] {
  const items = [...available.values()].filter((by) => by.kind === kind).map(({ item }) => item as Item<Of>);
  return Object.freeze(items);
}

type Asked = "definition" | "obligations" | "indicator" | "plan" | "source";

function itemOf<Of extends Asked>(kind: Of, asked: string, resolution: Resolution): Item<Of> {
  const id = String(asked);
  const there = resolution.available.get(keyOf(kind, id));
  if (there) return there.item as Item<Of>;
  const all = resolution.everything.get(keyOf(kind, id)) ?? [];
  const [first] = all;
  if (first) {
    const faults = all.flatMap((by) => resolution.faults.get(by) ?? []);
    const data = { id, plugin: first.plugin, reasons: reasonsBehind(faults, resolution) };
    throw new HostError<`host/unavailable-${Asked}`>(`host/unavailable-${kind}`, data);
  }
  const known = itemsOf(kind, resolution).map((item) => item.id);
  throw new HostError<`host/unknown-${Asked}`>(`host/unknown-${kind}`, { id, nearest: nearest(id, known) });
}

/** Each once, although a conflict is the fault of both sides. */
function findingsOf({ plugins, pluginFaults, faults }: Resolution): readonly Finding[] {
  const findings = plugins.flatMap((plugin) => [
    ...(pluginFaults.get(plugin) ?? []),
    ...plugin.warnings,
    ...plugin.contributions.flatMap((by) => faults.get(by) ?? []),
  ]);
  return Object.freeze([...new Set(findings)]);
}
