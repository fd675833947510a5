import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { workspace } from "../situations/folder.ts";

const tsx = pathToFileURL(createRequire(join(workspace, "package.json")).resolve("tsx")).href;
const main = join(workspace, "packages", "cli", "src", "main.ts");

/** The program itself, its output read by a reader that may leave after the first piece. */
function program(
  argv: readonly string[],
  readsOnce = false,
): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((settle) => {
    const child = spawn(process.execPath, ["--conditions=@mangnon/source", "--import", tsx, main, ...argv], {
      cwd: workspace,
    });
    let out = "";
    let err = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text;
      if (readsOnce) child.stdout.destroy();
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      err += text;
    });
    child.on("close", (code) => settle({ code, out, err }));
  });
}

const classify = [
  "classify",
  "--definition",
  "vn-child-labour",
  "--dataset",
  "examples/binh-thuan/register-2025.yaml",
  "--format",
  "json",
  "--fail-on",
  "never",
];

test("the program writes all of it and ends with the code of the command", async () => {
  const { code, out } = await program(classify);
  expect(code).toBe(0);
  expect(out.trimEnd().split("\n")).toHaveLength(4_994);
  expect((await program(["asess"])).code).toBe(2);
});

test("a reader that leaves early, as `head` does, is no fault and nothing is said of it", async () => {
  const { out, err } = await program(classify, true);
  expect(out).toContain("bt-0001");
  expect(err).not.toMatch(/EPIPE|at .+main\.ts/);
});
