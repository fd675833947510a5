import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { register } from "../situations/village.ts";
import { run } from "./run.ts";

const collectGarbage = ((): (() => void) => {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
})();

const usedMegabytes = (): number => {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1_000_000;
};

const folder = mkdtempSync(join(tmpdir(), "mangnon-memory-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sizes = [20_000, 100_000] as const;

/** One row in fifty is no row, one in ten has no hours: there is something to say of most batches. */
function rowOf(at: number): string {
  if (at % 50 === 49) return `${at},f\n`;
  return `bt-${at},${at % 2 === 0 ? "f" : "m"},${5 + (at % 13)},${at % 10 === 0 ? "" : at % 60}\n`;
}

async function write(name: string, content: Iterable<string>): Promise<void> {
  const stream = createWriteStream(join(folder, name));
  for (const text of content) {
    if (!stream.write(text)) await new Promise((settle) => stream.once("drain", () => settle(undefined)));
  }
  await new Promise<void>((settle) => stream.end(() => settle()));
}

beforeAll(async () => {
  for (const size of sizes) {
    await write(`${size}.yaml`, [register.replace("data/register.csv", `${size}.csv`)]);
    await write(`${size}.csv`, rowsOf(size));
  }
});

function* rowsOf(size: number): Iterable<string> {
  yield "id,sex,age,hours\n";
  for (let at = 0; at < size; at += 1) yield rowOf(at);
}

/** Classifies a file; answers how many lines came, what was said, and the most memory held between two batches. */
async function classify(size: number) {
  const before = usedMegabytes();
  let lines = 0;
  let batches = 0;
  let peak = 0;
  let said = "";
  const code = await run(
    ["classify", "--definition", "mics6", "--dataset", `${size}.yaml`, "--format", "json"],
    {
      cwd: folder,
      isTerminal: false,
      stdout: (text) => {
        lines += text.split("\n").length - 1;
        batches += 1;
        if (batches % 5 === 0) peak = Math.max(peak, usedMegabytes() - before);
      },
      stderr: (text) => {
        said += text;
      },
    },
  );
  return { code, lines, said, peak };
}

test("100,000 rows are classified in the memory of 20,000, but for their ids, and none is lost", async () => {
  const [small, large] = [await classify(sizes[0]), await classify(sizes[1])];
  for (const [at, { code, lines, said }] of [small, large].entries()) {
    const rows = sizes[at] ?? 0;
    const rejected = rows / 50;
    expect(code).toBe(1);
    expect(lines).toBe(rows - rejected);
    expect(said).toContain(
      `${rows} rows in = ${lines} accepted + 0 left out by the filter + ${rejected} rejected`,
    );
    expect(said).toContain(`… and ${rejected - 5} more (tabular/ragged-row)`);
  }
  // 80,000 ids more are held to find those that stand twice; the records as well would take three times that.
  expect(large.peak - small.peak).toBeLessThan(14);
}, 240_000);
