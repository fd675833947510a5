import type { Host } from "@mangnon/host";
import { type Coverage, mergeCoverage, runScenarios, type ScenariosRun } from "@mangnon/testkit";
import { CliError } from "../errors.ts";
import { hostWith } from "../host-with.ts";
import type { World } from "../world.ts";
import { documentsBelow, type FoundDocument } from "./documents-below.ts";

/** One file of scenarios with what came of it. */
export interface TestedFile extends ScenariosRun {
  readonly file: string;
}

/** What came of all files. */
export interface Tested {
  readonly files: readonly TestedFile[];
  /** Of each definition and list of obligations that was asked, what all the files touch of it together. */
  readonly coverage: readonly Coverage[];
  readonly passed: number;
  /** Scenarios that failed, and files that could not be run. */
  readonly failed: number;
}

/**
 * Runs the files of scenarios among the documents. A definition or a list of obligations that lies there too stands in
 * for one of the packs, so that a province can test its own. Other documents are passed over, unless they were named.
 *
 * @throws {@link CliError} `cli/no-scenarios`, `cli/no-such-file`; `cli/two-of-one-id` where scenarios ask what two
 * documents define.
 */
export async function runTests(paths: readonly string[], { host, io }: World): Promise<Tested> {
  const documents = await documentsBelow(paths, io);
  const named = documents.flatMap(({ file, checked: { document } }) =>
    document === undefined ? [] : [{ file, document }],
  );
  const knowing = hostWith(host, named);
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

const testable = ["scenarios", "definition", "obligations"] as const;

function runOne({ file, isMeant, checked }: FoundDocument, host: Host): TestedFile | undefined {
  const { document, issues, locate } = checked;
  if (document?.kind === "scenarios") return { file, ...runScenarios(document, host, locate) };
  if (!isMeant || document?.kind === "definition" || document?.kind === "obligations") return undefined;
  if (document === undefined) return { file, asked: "", label: { vi: file, en: file }, issues, results: [] };
  throw new CliError("cli/wrong-kind", { file, kind: document.kind, expected: testable });
}
