import type { Host } from "@mangnon/host";
import type { Definition } from "@mangnon/schema";
import { type Coverage, mergeCoverage, runScenarios, type ScenariosRun } from "@mangnon/testkit";
import { CliError } from "../errors.ts";
import type { World } from "../world.ts";
import { documentsBelow, type FoundDocument } from "./documents-below.ts";

/** One file of scenarios with what came of it. */
export interface TestedFile extends ScenariosRun {
  readonly file: string;
}

/** What came of all files. */
export interface Tested {
  readonly files: readonly TestedFile[];
  /** Of each definition that was asked, what all the files touch of it together. */
  readonly coverage: readonly Coverage[];
  readonly passed: number;
  /** Scenarios that failed, and files that could not be run. */
  readonly failed: number;
}

/**
 * Runs the files of scenarios among the documents. A definition that lies there too stands in for one of the packs, so
 * that a province can test its own. Other documents are passed over, unless they were named.
 *
 * @throws {@link CliError} `cli/no-scenarios`, `cli/no-such-file`.
 */
export async function runTests(paths: readonly string[], { host, io }: World): Promise<Tested> {
  const documents = await documentsBelow(paths, io);
  const knowing = withDefinitions(host, documents);
  const files = documents.flatMap((found) => runOne(found, knowing) ?? []);
  if (files.length === 0) throw new CliError("cli/no-scenarios", { paths });
  const results = files.flatMap((file) => file.results);
  const unrun = files.filter(({ issues }) => issues.length > 0);
  return {
    files,
    coverage: mergeCoverage(files.flatMap(({ coverage }) => coverage ?? [])),
    passed: results.filter(({ passed }) => passed).length,
    failed: results.filter(({ passed }) => !passed).length + unrun.length,
  };
}

function withDefinitions(host: Host, documents: readonly FoundDocument[]): Host {
  const own = documents
    .map(({ checked }) => checked.document)
    .filter((document): document is Definition => document?.kind === "definition");
  return {
    ...host,
    definition: (id) => own.find((definition) => definition.id === id) ?? host.definition(id),
  };
}

function runOne({ file, isMeant, checked }: FoundDocument, host: Host): TestedFile | undefined {
  const { document, issues, locate } = checked;
  if (document?.kind === "scenarios") return { file, ...runScenarios(document, host, locate) };
  if (!isMeant || document?.kind === "definition") return undefined;
  if (document === undefined)
    return { file, definition: "", label: { vi: file, en: file }, issues, results: [] };
  throw new CliError("cli/wrong-kind", { file, kind: document.kind, expected: ["scenarios", "definition"] });
}
