import type { Io } from "./io.ts";

/** Rows counted on a terminal while a long file is read. */
export interface Progress {
  readonly at: (rows: number) => Promise<void>;
  readonly end: () => Promise<void>;
}

const silent: Progress = { at: async () => {}, end: async () => {} };

/** Milliseconds between two writes: a person cannot read faster, and a terminal is slow. */
const pause = 100;

/** Shows nothing unless a person looks, and never more than ten times a second. */
export function createProgress(
  { isTerminal, stderr }: Pick<Io, "isTerminal" | "stderr">,
  now: () => number = () => performance.now(),
): Progress {
  if (!isTerminal) return silent;
  let last = now();
  let isShown = false;
  return {
    async at(rows) {
      if (now() - last < pause) return;
      last = now();
      isShown = true;
      await stderr(`\r${rows} …`);
    },
    async end() {
      if (isShown) await stderr("\r\u001B[K");
      isShown = false;
    },
  };
}
