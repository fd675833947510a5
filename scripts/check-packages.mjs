// Builds, packs and checks every package as npm would get it, then installs the tarballs outside the
// workspace and uses them: on plain Node, from TypeScript, and as the command.
import { spawn, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { basename, delimiter, join } from "node:path";
import { consumer } from "./consumer.mjs";
import { pnpm, root } from "./install.mjs";

const binaries = join(root, "node_modules", ".bin");
const environment = { ...process.env, PATH: `${binaries}${delimiter}${process.env.PATH}`, NO_COLOR: "1" };
const failures = [];

const packages = readdirSync(join(root, "packages"))
  .map((folder) => join(root, "packages", folder))
  .filter((path) => existsSync(join(path, "package.json")))
  .map((path) => ({ path, manifest: JSON.parse(readFileSync(join(path, "package.json"), "utf8")) }))
  .map(({ path, manifest }) => ({ path, manifest, name: manifest.name }));

const folder = mkdtempSync(join(tmpdir(), "mangnon-packages-"));
try {
  await buildAll();
  const tarballs = packAll();
  await eachOf(tarballs, checkTarball);
  if (failures.length === 0) useAsConsumer(tarballs);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const failure of failures) console.error(`✗ ${failure}`);
if (failures.length > 0) process.exitCode = 1;
else console.log(`${packages.length} packages built, packed, checked and used.`);

async function buildAll() {
  await eachOf(packages, async ({ path, name }) => {
    await step(`build of ${name}`, "tsup", path);
  });
  if (failures.length > 0) return;
  for (const { path, name, manifest } of packages) {
    for (const file of targetsOf(manifest)) {
      if (!existsSync(join(path, file)))
        failures.push(`${name} declares ${file}, which the build did not make`);
    }
  }
}

/** Every file that `exports` and `bin` promise, sources aside. */
function targetsOf({ exports, bin }) {
  const targets = Object.values(exports).flatMap((target) =>
    typeof target === "string" ? [target] : [target.types, target.default],
  );
  return [...targets, ...Object.values(bin ?? {})].filter((target) => !target.includes("*"));
}

function packAll() {
  if (failures.length > 0) return [];
  const done = shell(`${pnpm} -r --filter "./packages/*" pack --pack-destination "${folder}"`, root);
  if (done.status !== 0) failures.push(`pack: ${done.output}`);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".tgz"))
    .map((file) => join(folder, file));
}

async function checkTarball(tarball) {
  await step(`publint of ${basename(tarball)}`, `publint run "${tarball}" --strict`, root);
  await step(
    `attw of ${basename(tarball)}`,
    `attw "${tarball}" --profile esm-only --no-definitely-typed --format ascii`,
    root,
  );
}

function useAsConsumer(tarballs) {
  const project = join(folder, "consumer");
  mkdirSync(project);
  const specifiers = packages.flatMap(({ name, manifest }) =>
    Object.keys(manifest.exports)
      // What runs inside Vitest needs that optional peer, which this consumer does not have.
      .filter((key) => !key.endsWith(".json") && key !== "./vitest")
      .map((key) => `${name}${key.slice(1)}`),
  );
  writeFileSync(join(project, "package.json"), JSON.stringify({ private: true, type: "module" }));
  writeFileSync(
    join(project, "all.ts"),
    specifiers.map((name) => `export * as _${nameOf(name)} from "${name}";\n`).join(""),
  );
  writeFileSync(join(project, "consumer.ts"), consumer);
  writeFileSync(join(project, "node.json"), JSON.stringify(compilerOptions("nodenext", "nodenext")));
  writeFileSync(join(project, "bundler.json"), JSON.stringify(compilerOptions("esnext", "bundler")));
  const files = tarballs.map((file) => `"${file}"`).join(" ");
  sequence(
    [
      ["installing the tarballs", `npm install --no-audit --no-fund --loglevel=error ${files}`],
      ["types, resolved as Node does", "tsc -p node.json"],
      ["types, resolved as bundlers do", "tsc -p bundler.json"],
      ["importing every entry point on plain Node", "node all.js"],
      ["the example consumer on plain Node", "node consumer.js"],
      ["the command", "npx --no-install mangnon --help"],
    ],
    project,
  );
}

function nameOf(specifier) {
  return specifier.replaceAll(/[^A-Za-z0-9]/g, "_");
}

function compilerOptions(module, moduleResolution) {
  return {
    compilerOptions: {
      module,
      moduleResolution,
      target: "es2022",
      lib: ["es2023", "dom", "dom.asynciterable"],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
    },
    files: ["all.ts", "consumer.ts"],
  };
}

function sequence(steps, cwd) {
  for (const [what, command] of steps) {
    const done = shell(command, cwd);
    if (done.status !== 0) {
      failures.push(`${what}: \`${command}\`\n${done.output}`);
      return;
    }
    console.log(`✓ ${what}`);
  }
}

function shell(command, cwd) {
  const done = spawnSync(command, {
    cwd,
    shell: true,
    encoding: "utf8",
    env: environment,
    maxBuffer: 1 << 28,
  });
  return { status: done.status, output: `${done.stdout}${done.stderr}` };
}

/** Runs one command, quiet unless it fails. */
function step(what, command, cwd) {
  return new Promise((settle) => {
    const child = spawn(command, { cwd, shell: true, env: environment });
    const output = [];
    child.stdout.on("data", (text) => output.push(text));
    child.stderr.on("data", (text) => output.push(text));
    child.on("close", (status) => {
      if (status === 0) console.log(`✓ ${what}`);
      else failures.push(`${what}\n${Buffer.concat(output)}`);
      settle();
    });
  });
}

/** As many at a time as there are processors. */
async function eachOf(items, work) {
  const queue = [...items];
  const worker = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}
