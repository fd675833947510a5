import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "./packages/cli/src/run.ts";
import { examplesOfMarkdown } from "./scripts/examples.ts";
import { filesBelow, fromRoot, root } from "./scripts/packages.ts";
import { firstUntrue, type Session, type ShownCommand, shownSessions } from "./scripts/shown-commands.ts";
import { shownWorkbook } from "./scripts/shown-workbook.ts";

const frontPages = ["README.md", "README.vi.md"].map((name) => join(root, name));

const shown = [...frontPages, ...filesBelow(join(root, "docs"), /\.md$/)].flatMap((file) => {
  return shownSessions(file).map((session) => ({ place: `${fromRoot(file)}:${session.line}`, session }));
});

/** Runs one command and answers what it printed, on both channels, line by line. */
async function printedBy({ argv }: ShownCommand, cwd: string): Promise<{ code: number; lines: string[] }> {
  const said: string[] = [`$ mangnon ${argv.join(" ")}\n`];
  const say = (text: string): void => void said.push(text);
  const code = await run(argv, { cwd, isTerminal: false, stdout: say, stderr: say });
  return { code, lines: said.join("").split("\n") };
}

async function checkSession({ commands, output }: Session, cwd: string): Promise<void> {
  const printed: string[] = [];
  for (const command of commands) {
    const { code, lines } = await printedBy(command, cwd);
    expect(code, `exit code of \`${command.argv.join(" ")}\`\n${lines.join("\n")}`).toBe(command.code);
    printed.push(...lines);
  }
  expect(firstUntrue(output, printed), `printed was:\n${printed.join("\n")}`).toBeUndefined();
}

test.each(shown.map((one) => [one.place, one] as const))(
  "%s: the commands run, and print what the page says they print",
  async (_, { session }) => {
    const { files } = session;
    const folder = files.size > 0 ? mkdtempSync(join(tmpdir(), "mangnon-page-")) : root;
    try {
      for (const [name, text] of files) {
        writeFileSync(join(folder, name), name.endsWith(".xlsx") ? shownWorkbook(text) : text);
      }
      await checkSession(session, folder);
    } finally {
      if (folder !== root) rmSync(folder, { recursive: true, force: true });
    }
  },
);

test("the front page shows `npm start` and what it prints, and so does its Vietnamese twin of the command", () => {
  for (const page of frontPages) {
    expect(shownSessions(page).some(({ output }) => output.length > 0)).toBe(true);
  }
});

test("both front pages hold the same program, which the examples of the documentation run", () => {
  const [english, vietnamese] = frontPages.map((page) => examplesOfMarkdown(page).map(({ code }) => code));
  expect(vietnamese).toEqual(english);
  expect(english).toHaveLength(1);
});

describe("the comparison of what is shown with what is printed", () => {
  const printed = ["a", "b", "", "c and more", "d"];

  test.each([
    [["a", "b"]],
    [["a", "…", "d"]],
    [["…", "c and …", "d"]],
    [["a", "b", "", "c and more"]],
    [["", "b", ""]],
    [[]],
  ])("accepts %j", (shown) => {
    expect(firstUntrue(shown, printed)).toBeUndefined();
  });

  test.each([
    [["a", "c and more"], "a\nc and more"],
    [["e"], "e"],
    [["d", "…", "a"], "a"],
    [["c and"], "c and"],
    [["a", "…", "f", "d"], "f"],
  ])("refuses %j", (shown, untrue) => {
    expect(firstUntrue(shown, printed)).toBe(untrue);
  });
});
