import { createReadStream } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { nearest } from "@mangnon/schema/nearest";
import { CliError } from "./errors.ts";

/** What the command needs of the world: where it stands and where its words go. */
export interface Io {
  readonly cwd: string;
  /** True when a person looks at `stderr`: progress is shown only then. */
  readonly isTerminal: boolean;
  readonly stdout: (text: string) => void | Promise<void>;
  readonly stderr: (text: string) => void | Promise<void>;
}

/** The text of a file. A file that is not there is named with the nearest one that is. */
export async function readText(io: Io, file: string): Promise<string> {
  try {
    const bytes = await readFile(resolve(io.cwd, file));
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    if (cause instanceof TypeError) throw new CliError("cli/not-utf-8", { file }, { cause });
    throw await unreadable(io, file, cause);
  }
}

/** The bytes of a file, piece by piece. */
export async function* readBytes(io: Io, file: string): AsyncIterable<Uint8Array> {
  try {
    yield* createReadStream(resolve(io.cwd, file));
  } catch (cause) {
    throw isFileFault(cause) ? await unreadable(io, file, cause) : cause;
  }
}

const isFileFault = (cause: unknown): boolean => cause instanceof Error && "syscall" in cause;

async function unreadable(io: Io, file: string, cause: unknown): Promise<CliError> {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  if (code !== "ENOENT") return new CliError("cli/unreadable-file", { file, why: code }, { cause });
  const neighbours = await readdir(dirname(resolve(io.cwd, file))).catch(() => []);
  return new CliError("cli/no-such-file", { file, nearest: nearest(basename(file), neighbours) }, { cause });
}
