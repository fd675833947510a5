import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { csv } from "./csv.ts";

const megabyte = 1_000_000;

const collectGarbage = ((): (() => void) => {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
})();

const usedMegabytes = (): number => {
  collectGarbage();
  // Node keeps long texts outside the heap.
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / megabyte;
};

interface Taken {
  bytes: number;
  rows: number;
}

/** A register of some 50 MB that is written while it is read, and kept nowhere. */
async function* register(taken: Taken): AsyncIterable<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode("mã hồ sơ,huyện,giới tính,ghi chú\n");
  while (taken.bytes < 50 * megabyte) {
    let lines = "";
    while (lines.length < 60_000) {
      taken.rows += 1;
      const note = taken.rows % 50 === 0 ? '"hai\ndòng"' : "không có ghi chú";
      lines += `bt-${taken.rows},Phan Thiết,nữ,${taken.rows % 1_000 === 0 ? "thừa,ô" : note}\n`;
    }
    const bytes = encoder.encode(lines);
    taken.bytes += bytes.length;
    yield bytes;
  }
}

test("a file of 50 MB takes no more memory than one of 10 MB, and loses no row", async () => {
  const taken: Taken = { bytes: 0, rows: 0 };
  const seen = { rows: 0, rejected: 0, measuredAt: 0 };
  const used: number[] = [];
  for await (const { rows, rejected } of csv.read(register(taken), { file: "f.csv" })) {
    seen.rows += rows.length;
    seen.rejected += rejected.length;
    // A batch is handed over as soon as it is full: at most two pieces of the file wait behind it.
    expect(taken.rows - seen.rows - seen.rejected).toBeLessThan(5_000);
    if (taken.bytes < seen.measuredAt + 10 * megabyte) continue;
    seen.measuredAt = taken.bytes;
    used.push(usedMegabytes());
  }
  expect(taken.bytes).toBeGreaterThan(50 * megabyte);
  expect(seen.rows + seen.rejected).toBe(taken.rows);
  expect(seen.rejected).toBe(Math.floor(taken.rows / 1_000));
  const [first = 0] = used;
  expect(used.length).toBeGreaterThan(3);
  for (const megabytes of used) expect(megabytes - first).toBeLessThan(3);
});

test("a file that arrives in one piece is read in pieces, not doubled as text", async () => {
  const rows = 20_000;
  const bytes = new TextEncoder().encode(`id\n${`${"x".repeat(999)}\n`.repeat(rows)}`);
  async function* whole() {
    yield bytes;
  }
  const before = usedMegabytes();
  let read = 0;
  for await (const batch of csv.read(whole(), { file: "f.csv", batchSize: 100 })) {
    if (read === 0) expect(usedMegabytes() - before).toBeLessThan(3);
    read += batch.rows.length;
  }
  expect(read).toBe(rows);
});
