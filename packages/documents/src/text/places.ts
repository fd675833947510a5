import type { Place } from "../issue.ts";
import { lastAtMost } from "./last-at-most.ts";

/**
 * Turns offsets of a text into lines and columns. The line counter of `yaml` counts only what its lexer
 * reads, and that stops at some faults: the very texts whose places matter.
 */
export function placesIn(text: string, file: string): (offset: number) => Place {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    const within = Math.min(Math.max(offset, 0), text.length);
    const line = lastAtMost(starts, within);
    return { file, line: line + 1, column: within - (starts[line] ?? 0) + 1 };
  };
}
