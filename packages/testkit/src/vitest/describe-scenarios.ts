import { readFileSync } from "node:fs";
import type { Host } from "@mangnon/host";
import type { Issue } from "@mangnon/schema";
import { describe, test } from "vitest";
import { TestkitError } from "../errors.ts";
import { en } from "../locales/en.ts";
import { runScenarioFile } from "../scenarios/run-scenario-file.ts";
import type { ScenariosRun } from "../scenarios/run-scenarios.ts";

/**
 * Makes a test of Vitest of each scenario in a file, and answers what came of them, for questions about coverage.
 * A failing test says file:line:column, what was expected, and the comparisons that made it otherwise. A file that
 * cannot be run is a failing test.
 */
export function describeScenarios(path: string, host: Host): ScenariosRun {
  const run = runScenarioFile(readFileSync(path, "utf8"), path, host);
  describe(`${run.asked}: ${run.label.en}`, () => {
    if (run.issues.length > 0) {
      test(`${path} can be run`, () => {
        throw new TestkitError("testkit/faulty-scenarios", { file: path, faults: run.issues.map(issueLine) });
      });
    }
    for (const { name, issues } of run.results) {
      test(name, () => {
        if (issues.length === 0) return;
        throw new TestkitError("testkit/scenario-failed", { scenario: name, faults: issues.map(issueLine) });
      });
    }
  });
  return run;
}

function issueLine({ at, code, data, path }: Issue): string {
  const where = at === undefined ? path.join(".") : `${at.file}:${at.line}:${at.column}`;
  const sentences = en as Readonly<Record<string, (data: never) => string>>;
  const tell = Object.hasOwn(sentences, code) ? sentences[code] : undefined;
  return `${where} ${tell === undefined ? `${code} ${JSON.stringify(data)}` : tell(data as never)}`;
}
