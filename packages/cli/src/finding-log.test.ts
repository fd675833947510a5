import type { Finding } from "@mangnon/schema";
import { expect, test } from "vitest";
import { createFindingLog, onlyAbout } from "./finding-log.ts";

const finding = (over: Partial<Finding> = {}): Finding => ({
  code: "x/code",
  severity: "error",
  path: [],
  data: {},
  ...over,
});

test("a million findings of a code are counted and five are kept", () => {
  const log = createFindingLog();
  for (let at = 0; at < 1_000; at += 1) log.add([finding({ data: { at } })]);
  expect(log.codes().map(({ count, first }) => [count, first.length])).toEqual([[1_000, 5]]);
  expect(log.codes()[0]?.first.map(({ data }) => data.at)).toEqual([0, 1, 2, 3, 4]);
});

test("a code of two severities is counted twice over", () => {
  const log = createFindingLog();
  log.add([finding(), finding({ severity: "warning" }), finding({ code: "x/other" })]);
  expect([log.count("error"), log.count("warning"), log.count("info")]).toEqual([2, 1, 0]);
  expect(log.codes()).toHaveLength(3);
});

test.each<[string, Partial<Finding>, number]>([
  ["of the record", { record: "a", origin: { file: "f", row: 7 } }, 1],
  ["of another record", { record: "b" }, 0],
  ["of a row whose record is not known", { origin: { file: "f", row: 7 } }, 0],
  ["of the header", { origin: { file: "f", row: 1 } }, 1],
  ["of the file", { origin: { file: "f" } }, 1],
])("for one record a finding %s counts %#", (_, over, count) => {
  const log = createFindingLog();
  onlyAbout("a", log).add([finding(over)]);
  expect(log.count("error")).toBe(count);
});
