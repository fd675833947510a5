import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const here = fileURLToPath(new URL(".", import.meta.url));
const written = mkdtempSync(join(tmpdir(), "binh-thuan-"));

beforeAll(() => {
  execFileSync(process.execPath, [join(here, "generate.mjs"), written]);
});
afterAll(() => {
  rmSync(written, { recursive: true, force: true });
});

const committed = (file: string): string => readFileSync(join(here, file), "utf8");

test.each(["register-2025.csv", "reports-2021-2025.csv"])(
  "`%s` is what `node examples/binh-thuan/generate.mjs` writes",
  (file) => {
    // Not `toEqual`: a difference of two files of this size says nothing.
    expect(committed(file) === readFileSync(join(written, file), "utf8")).toBe(true);
  },
);

test("every text of the files is in NFC and without blanks around it", () => {
  for (const file of ["register-2025.csv", "reports-2021-2025.csv"]) {
    const text = committed(file);
    expect(text.normalize("NFC")).toBe(text);
    expect(text).not.toMatch(/ (?:;|$)|(?:^|;) /m);
  }
});

test("every indicator of the reports is one that the plan has a target for", () => {
  const plan = readFileSync(join(here, "../../packages/plans-vn/plans/binh-thuan.yaml"), "utf8");
  const promised = new Set(plan.match(/(?<=^ {4}indicator: ).+$/gm));
  const reported = committed("reports-2021-2025.csv")
    .split("\n")
    .slice(1, -1)
    .map((row) => row.split(";")[0]);
  expect([...new Set(reported)].sort()).toEqual([...promised].sort());
});
