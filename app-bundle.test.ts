import { spawnSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { examplesOfMarkdown } from "./scripts/examples.ts";
import { root } from "./scripts/packages.ts";

interface Bundle {
  readonly outputFiles: readonly { readonly text: string }[];
  readonly metafile: { readonly inputs: Readonly<Record<string, unknown>> };
}

interface Bundler {
  readonly build: (options: object) => Promise<Bundle>;
}

/** The bundler that builds the packages; it is tsup's, not ours. */
const bundler = createRequire(realpathSync(join(root, "node_modules", "tsup", "package.json")))(
  "esbuild",
) as Bundler;

const page = join(root, "docs", "guide", "app-developer.md");
const program = examplesOfMarkdown(page)[0]?.code ?? "";
const folder = mkdtempSync(join(tmpdir(), "mangnon-app-"));
const file = join(folder, "app.mjs");
let bundle: Bundle;

beforeAll(async () => {
  bundle = await bundler.build({
    stdin: {
      contents: `${program}\nconsole.log(outcome.class);`,
      loader: "ts",
      resolveDir: join(root, "packages", "cli"),
    },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "browser",
    conditions: ["@mangnon/source"],
  });
  writeFileSync(file, bundle.outputFiles[0]?.text ?? "");
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("an app that classifies runs where no text may become code", () => {
  const done = spawnSync(process.execPath, ["--disallow-code-generation-from-strings", file], {
    encoding: "utf8",
  });
  expect([done.stdout.trim(), done.stderr]).toEqual(["other-child-labour", ""]);
});

test("an app that classifies brings neither Zod nor a reader of documents along", () => {
  const brought = Object.keys(bundle.metafile.inputs).filter((input) => /zod|yaml|json-logic-js/.test(input));
  expect(brought).toEqual([]);
});

/** The law item by item, its duties and fines in two languages are more than half of it. */
test("an app that classifies by Vietnamese law is below 92 kB as it is sent", () => {
  expect(gzipSync(bundle.outputFiles[0]?.text ?? "").length).toBeLessThan(92_000);
});
