import { expect, test } from "vitest";
import { stoppedBy } from "./stopped.ts";

test("a fault of the command itself is told with places of the program, never with a message that may hold data", () => {
  const { lines, isWrongUse } = stoppedBy(new SyntaxError("Cannot convert Nguyễn Văn A to a BigInt"), "vi");
  expect(isWrongUse).toBe(true);
  expect(lines[0]).toContain("Chính mangnon bị lỗi (SyntaxError)");
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join("\n")).not.toContain("Nguyễn");
});

test("even what is no error is told", () => {
  expect(stoppedBy("text", "en").lines).toEqual([expect.stringContaining("(string)")]);
});
