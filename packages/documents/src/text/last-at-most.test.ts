import { expect, test } from "vitest";
import { lastAtMost } from "./last-at-most.ts";

test.each([
  [[], 5, -1],
  [[0], 0, 0],
  [[3], 2, -1],
  [[0, 4, 9], 3, 0],
  [[0, 4, 9], 4, 1],
  [[0, 4, 9], 8, 1],
  [[0, 4, 9], 100, 2],
  [[0, 4, 4, 9], 4, 2],
])("of %j the last at most %d is the one at %d", (sorted, limit, at) => {
  expect(lastAtMost(sorted, limit)).toBe(at);
});
