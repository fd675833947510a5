import type { Plugin } from "@mangnon/schema";
import { type Host, hostOf } from "./asking/host.ts";
import type { UsedPlugin } from "./contribution.ts";
import { HostError } from "./errors.ts";
import { readPlugin } from "./reading/read-plugin.ts";
import { resolve } from "./resolving/resolve.ts";
import { sharedPlugin } from "./shared-plugin.ts";

/** A host that is still being put together. */
export interface HostSetup {
  /**
   * Adds a plugin as it is now; later changes to it do not reach the host. The same object a second time adds
   * nothing.
   *
   * @throws {@link HostError} `host/not-a-plugin`, `host/frozen`. What is wrong *with* a plugin is not thrown.
   */
  use(plugin: Plugin): HostSetup;
  /** Resolves everything. After that nothing can be added, and a second call answers the same host. */
  freeze(): Host;
}

/**
 * Begins a host: add plugins with `use` in any order, `freeze` it, then ask.
 *
 * A plugin that fails takes nothing with it but what rests on it: that is unavailable, with the reason, and stands
 * in `findings`. Where two plugins define one id, neither is available, because no verdict may depend on the order
 * of `use`. Only the variables, code lists and facts that all packs share cannot be taken away.
 *
 * Packs are data and need no trust. An adapter is code and runs with all rights of the program: use those you trust.
 *
 * @example
 * const host = createHost()
 *   .use({
 *     name: "@example/hours",
 *     version: "1.0.0",
 *     host: ">=0.0.0",
 *     contributes: {
 *       facts: [
 *         {
 *           id: "example.long-week",
 *           label: { vi: "làm trên 40 giờ", en: "over 40 hours" },
 *           rule: { ">": [{ var: "hoursPerWeek" }, 40] },
 *         },
 *       ],
 *     },
 *   })
 *   .freeze();
 * host.vocabulary.facts.map(({ id }) => id);
 * // => ["age"]
 * host.findings.map(({ code, data }) => [code, data.id, data.name]);
 * // => [["host/unknown-reference", "example.long-week", "hoursPerWeek"]]
 */
export function createHost(): HostSetup {
  const used = new Map<unknown, UsedPlugin>([[sharedPlugin, sharedPlugin]]);
  let host: Host | undefined;
  const setup: HostSetup = Object.freeze<HostSetup>({
    use: (plugin) => {
      const read = used.get(plugin) ?? readPlugin(plugin);
      if (host) throw new HostError("host/frozen", { plugin: read.name });
      used.set(plugin, read);
      return setup;
    },
    freeze: () => {
      host ??= hostOf(resolve([...used.values()]));
      return host;
    },
  });
  return setup;
}
