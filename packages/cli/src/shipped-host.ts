import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { tabular } from "@mangnon/adapter-tabular";
import { icls } from "@mangnon/criteria-icls";
import { vn } from "@mangnon/criteria-vn";
import { createHost, type Host } from "@mangnon/host";
import { plansVn } from "@mangnon/plans-vn";
import type { Plugin } from "@mangnon/schema";
import { territoriesVn } from "@mangnon/territories-vn";
import { CliError } from "./errors.ts";

/**
 * A host with the shipped packs and the plugins named, files or packages, which are looked for from a folder.
 * What is wrong *with* a plugin stands in the host's findings.
 *
 * @throws {@link CliError} `cli/plugin-not-found`, `cli/plugin-not-loaded`, `cli/no-single-plugin`.
 */
export async function createShippedHost(plugins: readonly string[], cwd: string): Promise<Host> {
  const setup = createHost().use(icls).use(vn).use(plansVn).use(territoriesVn).use(tabular);
  for (const name of plugins) setup.use(await importPlugin(name, cwd));
  return setup.freeze();
}

async function importPlugin(plugin: string, cwd: string): Promise<Plugin> {
  const module = await load(plugin, placeOf(plugin, cwd));
  const plugins = new Set(Object.values(module).filter(isPlugin));
  const [only] = plugins;
  if (plugins.size === 1 && only) return only;
  throw new CliError("cli/no-single-plugin", { plugin, count: plugins.size });
}

async function load(plugin: string, place: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    return (await import(place)) as Readonly<Record<string, unknown>>;
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
    const isMissing = /^(?:ERR_MODULE_NOT_FOUND|MODULE_NOT_FOUND|ENOENT)$/.test(code);
    // Node says what is missing before it says who imports it: the plugin, or something the plugin asks for.
    const [missing = ""] = String(cause).split(/ imported from |\n/);
    if (isMissing && missing.includes(plugin.replace(/^\.[\\/]/, ""))) {
      throw new CliError("cli/plugin-not-found", { plugin }, { cause });
    }
    const why = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
    throw new CliError("cli/plugin-not-loaded", { plugin, why }, { cause });
  }
}

const isFile = (plugin: string): boolean => /^[./\\]|^[A-Za-z]:|\.[cm]?[jt]s$/.test(plugin);

/** What `import` takes: a file from where the command stands, a package as a script there would find it. */
function placeOf(plugin: string, cwd: string): string {
  if (isFile(plugin)) return pathToFileURL(resolve(cwd, plugin)).href;
  try {
    return pathToFileURL(createRequire(join(cwd, "from-here.js")).resolve(plugin)).href;
  } catch {
    return plugin;
  }
}

const isPlugin = (value: unknown): value is Plugin =>
  typeof value === "object" && value !== null && "name" in value && "contributes" in value;
