// What a browser gets of @mangnon/rules, and how long Node needs to load it: `npm run bench:bundle`.
import { spawnSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { root } from "../../../scripts/packages.ts";

interface Built {
  readonly outputFiles: readonly { readonly text: string }[];
  readonly metafile: {
    readonly outputs: Readonly<
      Record<string, { readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> }>
    >;
  };
}

interface Bundler {
  readonly build: (options: object) => Promise<Built>;
}

/** The bundler that builds the packages; it is tsup's, not ours. */
const bundler = createRequire(realpathSync(join(root, "node_modules", "tsup", "package.json")))(
  "esbuild",
) as Bundler;

/** Code that decides and explains, as it is sent to a browser. */
export interface Bundle {
  readonly code: string;
  /** Bytes of it, compressed. */
  readonly sent: number;
  /** Bytes in it of each source file, before compression, the largest first. */
  readonly files: readonly (readonly [file: string, bytes: number])[];
}

const program = 'export { classify, explain, explanationText, readDefinition } from "@mangnon/rules";';

export async function bundleRules(): Promise<Bundle> {
  const { outputFiles, metafile } = await bundler.build({
    stdin: { contents: program, loader: "ts", resolveDir: join(root, "packages", "cli") },
    bundle: true,
    minify: true,
    charset: "utf8",
    write: false,
    metafile: true,
    format: "esm",
    platform: "browser",
    conditions: ["@mangnon/source"],
  });
  const code = outputFiles[0]?.text ?? "";
  const files = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).map(([file, { bytesInOutput }]) => [file, bytesInOutput] as const),
  );
  return { code, sent: gzipSync(code, { level: 9 }).length, files: files.sort((a, b) => b[1] - a[1]) };
}

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] as number;

const tellTime = `const { user, system } = process.cpuUsage();
process.stdout.write(String((user + system) / 1e3));
`;

/** Milliseconds of processor time of a new Node process that has run a module. */
function runFile(file: string): number {
  const { status, stdout, stderr } = spawnSync(process.execPath, [file], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}

/** How much longer a process works that loads the bundle than one that loads nothing, run by turns. */
export function coldStart({ code }: Bundle, runs = 41): readonly number[] {
  const folder = mkdtempSync(join(tmpdir(), "mangnon-bundle-"));
  try {
    const [empty, loading] = [join(folder, "empty.mjs"), join(folder, "loading.mjs")];
    writeFileSync(join(folder, "rules.mjs"), code);
    writeFileSync(empty, tellTime);
    writeFileSync(loading, `import "./rules.mjs";\n${tellTime}`);
    for (const file of [empty, loading]) runFile(file);
    return Array.from({ length: runs }, () => {
      const before = runFile(empty);
      return runFile(loading) - before;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function measureBundle(): Promise<void> {
  const bundle = await bundleRules();
  console.log(
    `@mangnon/rules for a browser: reading, deciding, explaining, in words\n  ${(bundle.sent / 1e3).toFixed(1)} kB compressed, ${(Buffer.byteLength(bundle.code) / 1e3).toFixed(1)} kB as it runs; goal at most 15 kB compressed`,
  );
  for (const [file, bytes] of bundle.files.slice(0, 10)) console.log(`  ${bytes} ${file}`);
  const sorted = [...coldStart(bundle)].sort((a, b) => a - b);
  const at = (share: number): string =>
    (sorted[Math.floor(share * (sorted.length - 1))] as number).toFixed(1);
  console.log(
    `cold start of it over an empty Node process, in processor time\n  ${median(sorted).toFixed(1)} ms (middle half of ${sorted.length} pairs: ${at(0.25)} to ${at(0.75)}); goal at most 10 ms`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await measureBundle();
