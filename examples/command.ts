import { fileURLToPath } from "node:url";
import { run } from "../packages/cli/src/run.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Runs the command `mangnon` from the root of the project and answers what it printed. */
export async function mangnon(line: string): Promise<{ readonly code: number; readonly said: string }> {
  const said: string[] = [];
  const io = {
    cwd: root,
    isTerminal: false,
    stdout: (text: string): void => void said.push(text),
    stderr: (): void => {},
  };
  const code = await run(line.split(" "), io);
  return { code, said: said.join("") };
}
