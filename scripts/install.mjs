// Brings node_modules up to the lock file, for commands that must work on a clean clone with Node and npm alone.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The one version of the package manager; `docs/decisions` and CONTRIBUTING name it too. */
export const pnpm = "npx -y pnpm@10.34.9";

const networkFault =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|FETCH_FAIL|ERR_SOCKET|E40[0-9]|E50[0-9]/;

/** Installs when `node_modules` is missing or older than the lock file; ends the program when that fails. */
export function ensureInstalled() {
  if (isInstalled()) return;
  console.error("Installing the packages of the lock file …");
  const command = `${pnpm} install --frozen-lockfile`;
  const done = spawnSync(command, { cwd: root, shell: true, encoding: "utf8", maxBuffer: 1 << 28 });
  if (done.status === 0 && isInstalled()) return;
  const output = `${done.stdout ?? ""}${done.stderr ?? ""}`.trim();
  console.error(output.split("\n").slice(-30).join("\n"));
  console.error(
    `\nCannot install: \`${command}\` ended with ${done.status ?? done.signal}. ${advice(output)}`,
  );
  process.exit(1);
}

/** pnpm keeps the lock file it installed from; when it is the same and nothing was deleted, all is there. */
function isInstalled() {
  const installed = join(root, "node_modules", ".pnpm", "lock.yaml");
  if (!existsSync(installed)) return false;
  if (lockText(installed) !== lockText(join(root, "pnpm-lock.yaml"))) return false;
  return ["packages", "examples"].every((folder) => membersOf(folder).every(hasItsDependencies));
}

const lockText = (file) => readFileSync(file, "utf8").replaceAll("\r\n", "\n").trim();

function membersOf(folder) {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .map((name) => join(path, name))
    .filter((member) => existsSync(join(member, "package.json")));
}

function hasItsDependencies(member) {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(member, "package.json"), "utf8"));
  return Object.keys({ ...dependencies, ...devDependencies }).every((name) =>
    existsSync(join(member, "node_modules", name)),
  );
}

function advice(output) {
  if (networkFault.test(output)) {
    return "The package registry could not be reached: check the network, the proxy and `npm config get registry`, then try again.";
  }
  if (output.includes("OUTDATED_LOCKFILE")) {
    return `The lock file does not fit a package.json: run \`${pnpm} install\` and commit \`pnpm-lock.yaml\`.`;
  }
  if (output.includes("UNSUPPORTED_ENGINE")) return "Node 20.19 or newer is needed.";
  return "The lines above say why.";
}
