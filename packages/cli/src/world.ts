import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { tabular } from "@mangnon/adapter-tabular";
import { icls } from "@mangnon/criteria-icls";
import { vn } from "@mangnon/criteria-vn";
import { checkDocument, type Document } from "@mangnon/documents";
import { createHost, type Host } from "@mangnon/host";
import { plansVn } from "@mangnon/plans-vn";
import type { Definition, Issue, Plan, Plugin } from "@mangnon/schema";
import { CliError } from "./errors.ts";
import { FaultyDocument } from "./faulty-document.ts";
import type { FindingLog } from "./finding-log.ts";
import { type Io, readText } from "./io.ts";
import type { Options } from "./options.ts";
import { deepIssues } from "./deep-issues.ts";

/** All that a command works with: what was asked, what is known, where words go, what was found. */
export interface World {
  readonly options: Options;
  readonly io: Io;
  readonly host: Host;
  readonly log: FindingLog;
}

/** A host with the shipped packs and whatever `--plugin` adds. */
export async function createShippedHost(options: Options, io: Io): Promise<Host> {
  const setup = createHost().use(icls).use(vn).use(plansVn).use(tabular);
  for (const name of options.plugins) setup.use(await importPlugin(name, io));
  return setup.freeze();
}

async function importPlugin(name: string, io: Io): Promise<Plugin> {
  const isFile = /^[./]|^[A-Za-z]:|\.[cm]?[jt]s$/.test(name);
  try {
    const module = await import(isFile ? pathToFileURL(resolve(io.cwd, name)).href : name);
    const plugins = Object.values<unknown>(module).filter(isPlugin);
    if (plugins.length === 1 && plugins[0]) return plugins[0];
    throw new CliError("cli/bad-plugin", { plugin: name, why: `it exports ${plugins.length} plugins, not one.` });
  } catch (cause) {
    if (cause instanceof CliError) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new CliError("cli/bad-plugin", { plugin: name, why }, { cause });
  }
}

const isPlugin = (value: unknown): value is Plugin =>
  typeof value === "object" && value !== null && "name" in value && "contributes" in value;

/** A document and everything that is wrong with it: its form, its rules, the names it uses. */
export async function inspectDocument(
  file: string,
  { io, host }: Pick<World, "io" | "host">,
): Promise<{ document: Document | undefined; issues: readonly Issue[] }> {
  const checked = checkDocument(await readText(io, file), file);
  if (!checked.document) return { document: undefined, issues: checked.issues };
  return { document: checked.document, issues: [...checked.issues, ...deepIssues(checked, host)] };
}

/** A document of one of the kinds that are useful here. Its errors, if any, end the command. */
export async function openDocument<Kind extends Document["kind"]>(
  file: string,
  kinds: readonly Kind[],
  world: Pick<World, "io" | "host">,
): Promise<Extract<Document, { kind: Kind }>> {
  const { document, issues } = await inspectDocument(file, world);
  if (!document || issues.some(({ severity }) => severity === "error")) throw new FaultyDocument(file, issues);
  if (!isOfKind(document, kinds)) {
    throw new CliError("cli/wrong-kind", { file, kind: document.kind, expected: kinds });
  }
  return document;
}

function isOfKind<Kind extends Document["kind"]>(
  document: Document,
  kinds: readonly Kind[],
): document is Extract<Document, { kind: Kind }> {
  return kinds.some((kind) => kind === document.kind);
}

const isFileName = (name: string): boolean => /\.(?:ya?ml|json)$/.test(name) || /[\\/]/.test(name);

/** The plan of an id, or of an officer's own file. */
export async function findPlan(name: string, world: World): Promise<Plan> {
  return isFileName(name) ? openDocument(name, ["plan"], world) : world.host.plan(name);
}

/** The definition of an id, or of a file. */
export async function findDefinition(name: string, world: World): Promise<Definition> {
  return isFileName(name) ? openDocument(name, ["definition"], world) : world.host.definition(name);
}

/** A path written in a document, seen from where the command stands. */
export const besideDocument = (document: string, path: string): string =>
  dirname(document) === "." ? path : `${dirname(document)}/${path}`;
