// A folder of an officer's own files, and the command used there as from a terminal.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { run } from "../src/run.ts";

/** What came of one use of the command. */
export interface Used {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder in which the command is used. */
export interface Folder {
  readonly path: string;
  readonly mangnon: (...argv: readonly string[]) => Promise<Used>;
}

/** The folder of the workspace, where the examples are. */
export const workspace = fileURLToPath(new URL("../../../", import.meta.url));

/** The command used in a folder that is there. */
export function usedIn(path: string): Folder {
  return {
    path,
    async mangnon(...argv) {
      let out = "";
      let err = "";
      const code = await run(argv, {
        cwd: path,
        isTerminal: false,
        stdout: (text) => {
          out += text;
        },
        stderr: (text) => {
          err += text;
        },
      });
      return { code, out, err };
    },
  };
}

/** A folder with these files, which goes when the test ends. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Folder {
  const path = mkdtempSync(join(tmpdir(), "mangnon-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return usedIn(path);
}
