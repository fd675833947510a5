#!/usr/bin/env node
import { run } from "./run.ts";

/** Resolves when the stream takes more, so that a slow reader holds up the writing and memory stays small. */
const writer = (stream: NodeJS.WriteStream) => (text: string) =>
  new Promise<void>((settle) => {
    if (stream.write(text)) settle();
    else stream.once("drain", settle);
  });

for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    // The reader has gone, as `head` does: nobody is left to tell anything.
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
}

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  isTerminal: process.stderr.isTTY === true,
  stdout: writer(process.stdout),
  stderr: writer(process.stderr),
});
