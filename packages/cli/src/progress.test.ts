import { expect, test } from "vitest";
import { createProgress } from "./progress.ts";

function watched(isTerminal: boolean) {
  const clock = { now: 0 };
  const written: string[] = [];
  const stderr = (text: string) => void written.push(text);
  return { clock, written, progress: createProgress({ isTerminal, stderr }, () => clock.now) };
}

test("nobody looking, nothing is written", async () => {
  const { clock, written, progress } = watched(false);
  clock.now = 10_000;
  await progress.at(4_000);
  await progress.end();
  expect(written).toEqual([]);
});

test("a thousand batches within a second are written ten times at most, and wiped at the end", async () => {
  const { clock, written, progress } = watched(true);
  for (let at = 0; at < 1_000; at += 1) {
    clock.now = at;
    await progress.at(at * 4_000);
  }
  await progress.end();
  expect(written).toHaveLength(10);
  expect(written[0]).toBe("\r400000 …");
  expect(written.at(-1)).toBe("\r\u001B[K");
});

test("a file that is read at once leaves no trace", async () => {
  const { written, progress } = watched(true);
  await progress.at(4);
  await progress.end();
  expect(written).toEqual([]);
});
