import { checkDocument } from "@mangnon/documents";
import type { Host } from "@mangnon/host";
import { runScenarios, type ScenariosRun } from "./run-scenarios.ts";

/**
 * Runs the scenarios that stand in a text; everything it says is told at file:line:column. A text that is no file
 * of scenarios has issues and no results.
 *
 * @param file - The name of the text, for the places of what fails. No file is opened.
 *
 * @example
 * import { createHost } from "@mangnon/host";
 * const host = createHost().freeze();
 * const { results, issues } = runScenarioFile("kind: scenarios\ndefinition: mics6\n", "mics6.yaml", host);
 * results.length;
 * // => 0
 * issues.map(({ code, at }) => [code, at?.line]);
 * // => [["schema/invalid-type", 1], ["schema/invalid-type", 1]]
 */
export function runScenarioFile(text: string, file: string, host: Host): ScenariosRun {
  const { document, issues, locate } = checkDocument(text, file);
  if (document?.kind === "scenarios") return runScenarios(document, host, locate);
  const label = { vi: file, en: file };
  if (document === undefined) return { asked: "", label, issues, results: [] };
  const at = locate(["kind"]);
  const data = { name: "kind", expected: ["scenarios"], received: "text", value: document.kind };
  const wrong = { code: "schema/invalid-value", severity: "error", path: ["kind"], data } as const;
  return { asked: "", label, issues: [at === undefined ? wrong : { ...wrong, at }], results: [] };
}
