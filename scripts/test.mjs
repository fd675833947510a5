// `npm test`: every test on source. The very last line is `N passed, N failed` (`, N skipped` when some were).
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ensureInstalled, root } from "./install.mjs";

const projects = ["unit", "property", "types"];

ensureInstalled();
const folder = mkdtempSync(join(tmpdir(), "mangnon-test-"));
try {
  process.exitCode = run(process.argv.slice(2), join(folder, "results.json"));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function run(given, results) {
  const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
  const chosen = given.some((argument) => argument.startsWith("--project"))
    ? []
    : projects.map((name) => `--project=${name}`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${results}`];
  const argv = [vitest, "run", ...chosen, ...reporters, ...given];
  const { status } = spawnSync(process.execPath, argv, { cwd: root, stdio: "inherit" });
  const { passed, failed, skipped } = countOf(results, status);
  const ran = passed + failed > 0;
  if (!ran) console.error("No test ran. Check the names given.");
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
  return status === 0 && failed === 0 && ran ? 0 : 1;
}

/**
 * A file that could not be loaded has no tests to fail, and a fault outside any test is in no file: each such
 * file, and a run that failed for no other reason, counts as one failure.
 */
function countOf(results, status) {
  if (!existsSync(results)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(results, "utf8"));
  const unloaded = report.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  ).length;
  const failed = report.numFailedTests + unloaded;
  const nothingRan = report.testResults.length === 0;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && status !== 0 && !nothingRan ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
