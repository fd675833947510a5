import { createReadStream } from "node:fs";
import { access, readdir, readFile } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, resolve } from "node:path";
import type { Issue } from "@mangnon/schema";
import { nearest } from "@mangnon/schema/nearest";
import { CliError } from "./errors.ts";
import { FaultyInput } from "./faulty-input.ts";

/** What the command needs of the world: where it stands and where its words go. */
export interface Io {
  /** The folder from which file names are meant. */
  readonly cwd: string;
  /** True when a person looks at `stderr`: progress is shown only then. */
  readonly isTerminal: boolean;
  /** What was asked for. A promise is waited for, so that a slow reader holds up a fast writer. */
  readonly stdout: (text: string) => void | Promise<void>;
  /** Everything else: findings, counts, progress, errors. */
  readonly stderr: (text: string) => void | Promise<void>;
}

/**
 * The text of a document.
 *
 * @throws {@link CliError} `cli/no-such-file`, with the nearest one that is there, or `cli/unreadable-file`.
 * @throws {@link FaultyInput} when it is not UTF-8.
 */
export async function readText(io: Io, file: string): Promise<string> {
  const bytes = await readFile(resolve(io.cwd, file)).catch(async (cause: unknown) => {
    throw await unreadable(io, file, cause);
  });
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new FaultyInput("cli/faulty-document", file, [notUtf8(bytes, file)]);
  }
}

/** True when there is no such file, which for a file that is written to is no fault. */
export const isMissingFile = (io: Io, file: string): Promise<boolean> =>
  access(resolve(io.cwd, file)).then(
    () => false,
    () => true,
  );

function notUtf8(bytes: Uint8Array, file: string): Issue {
  const text = new TextDecoder("utf-8").decode(bytes);
  const line = text.slice(0, text.indexOf("\uFFFD")).split("\n").length;
  const at = { file, line, column: 1 };
  return { code: "cli/not-utf-8", severity: "error", path: [], data: { file, line }, at };
}

/**
 * The bytes of a file, piece by piece.
 *
 * @throws {@link CliError} as {@link readText} does.
 */
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
  const near = nearest(basename(file), neighbours);
  return new CliError("cli/no-such-file", { file, nearest: near && beside(file, near) }, { cause });
}

/** A path written in a document, seen from where the document's own name is meant. */
export const beside = (document: string, path: string): string =>
  isAbsolute(path) ? path : join(dirname(document), path);
