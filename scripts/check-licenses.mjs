// What the published packages bring along must be free to use, change and pass on.
import { spawnSync } from "node:child_process";
import { pnpm, root } from "./install.mjs";

const accepted = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "ISC",
  "MIT",
]);

const done = spawnSync(`${pnpm} licenses list --prod --json`, { cwd: root, shell: true, encoding: "utf8" });
if (done.status !== 0) throw new Error(`Cannot list licences: ${done.stdout}${done.stderr}`);

const byLicense = Object.entries(JSON.parse(done.stdout));
const refused = byLicense.filter(([license]) => !accepted.has(license));
for (const [license, packages] of refused) {
  console.error(
    `✗ ${license}: ${packages.map(({ name }) => name).join(", ")}. Replace it, or accept its licence here.`,
  );
}
if (byLicense.length === 0) throw new Error("No licence was listed. Install first.");
if (refused.length > 0) process.exitCode = 1;
else console.log(byLicense.map(([license, packages]) => `${packages.length} × ${license}`).join(", "));
