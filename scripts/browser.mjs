// Runs every conformance case, and the shipped definitions on some children, in a real Chromium under a strict
// content security policy and in Node without code from strings: both must say the same.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./install.mjs";

const policy = "default-src 'none'; script-src 'self'";
const chromium = process.env.CHROMIUM ?? "chromium";
/** So long may one page take. */
const patience = 180_000;

/** The bundler that builds the packages; it is tsup's, not ours. */
const { build } = createRequire(realpathSync(join(root, "node_modules", "tsup", "package.json")))("esbuild");

const show = "document.body.textContent = encodeURIComponent(said);";
const pages = {
  "/app.html": { script: "/app.js", strict: true },
  "/control.html": { script: "/control.js", strict: true },
  "/free.html": { script: "/control.js", strict: false },
};
/** Makes code from a text, which a strict policy refuses. */
const control = `let said; try { said = String(new Function("return 1 + 1")()); } catch (error) { said = error.name; } ${show}`;

const folder = mkdtempSync(join(tmpdir(), "mangnon-browser-"));
const faults = [];
try {
  await run();
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
for (const fault of faults) console.error(`✗ ${fault}`);
if (faults.length > 0) process.exitCode = 1;

async function run() {
  const version = spawnSync(chromium, ["--version"], { encoding: "utf8" });
  if (version.status !== 0) {
    faults.push(
      `There is no Chromium: \`${chromium}\` cannot be run. Install it, or name it in \`CHROMIUM\`.`,
    );
    return;
  }
  const forNode = join(folder, "app.mjs");
  writeFileSync(forNode, await bundle("process.stdout.write(said);", "node"));
  const scripts = { "/app.js": await bundle(show, "browser"), "/control.js": control };
  const server = serve(scripts);
  const port = await new Promise((settle) =>
    server.listen(0, "127.0.0.1", () => settle(server.address().port)),
  );
  try {
    expectSame("a text run as code, under the policy", await open(port, "/control.html"), "EvalError");
    expectSame("a text run as code, without the policy", await open(port, "/free.html"), "2");
    compare(JSON.parse(await open(port, "/app.html")), JSON.parse(inNode(forNode)));
  } finally {
    server.close();
  }
  console.log(version.stdout.trim());
}

async function bundle(last, platform) {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { tell } from "./browser-app.ts"; const said = JSON.stringify(tell()); ${last}`,
      loader: "ts",
      resolveDir: join(root, "packages", "testkit", "situations"),
    },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform,
    conditions: ["@mangnon/source"],
  });
  return outputFiles[0].text;
}

function serve(scripts) {
  return createServer(({ url }, response) => {
    const page = pages[url];
    if (page === undefined && scripts[url] === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader(
      "content-type",
      `${page === undefined ? "text/javascript" : "text/html"}; charset=utf-8`,
    );
    if (page?.strict) response.setHeader("content-security-policy", policy);
    response.end(
      page === undefined
        ? scripts[url]
        : `<!doctype html><meta charset="utf-8"><body><script type="module" src="${page.script}"></script>`,
    );
  });
}

/** What a page wrote into its body once it was loaded. */
async function open(port, path) {
  const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"];
  flags.push("--disable-background-networking", "--disable-component-update", "--disable-sync", "--dump-dom");
  const profile = `--user-data-dir=${mkdtempSync(join(folder, "profile-"))}`;
  const child = spawn(chromium, [...flags, profile, `http://127.0.0.1:${port}${path}`], {
    timeout: patience,
    killSignal: "SIGKILL",
  });
  const texts = [];
  child.stdout.on("data", (text) => texts.push(text));
  await new Promise((settle) => child.on("close", settle));
  const [, said = ""] = /<body>([^<]*)/.exec(Buffer.concat(texts).toString("utf8")) ?? [];
  return decodeURIComponent(said) || "null";
}

function inNode(file) {
  const flag = "--disallow-code-generation-from-strings";
  const { stdout, stderr, status } = spawnSync(process.execPath, [flag, file], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const said = stderr
    .split("\n")
    .filter((line) => line.length < 500)
    .join("\n");
  if (status !== 0) throw new Error(`Node, ${flag}:\n${said}`);
  return stdout;
}

function expectSame(what, seen, expected) {
  if (seen === expected) console.log(`✓ ${what}: ${seen}`);
  else faults.push(`${what}: ${seen}, not ${expected}`);
}

function compare(inChromium, inNode) {
  if (inChromium === null) {
    faults.push("The page wrote nothing.");
    return;
  }
  const others = inNode.lines.filter((line, at) => line !== inChromium.lines[at]);
  faults.push(
    ...others.slice(0, 5).map((line) => `Chromium says something else than Node: ${line.slice(0, 300)}`),
  );
  expectSame("cases that fail in Chromium", inChromium.failed, 0);
  expectSame("answers of Chromium that Node does not give", others.length, 0);
  expectSame("answers", inChromium.lines.length, inNode.lines.length);
}
