import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { icls } from "@mangnon/criteria-icls";
import { vn } from "@mangnon/criteria-vn";
import { createHost } from "@mangnon/host";
import { expect, test } from "vitest";
import { mergeCoverage } from "../coverage/coverage.ts";
import { uncovered } from "../coverage/uncovered.ts";
import { describeScenarios } from "../vitest/index.ts";

const packages = fileURLToPath(new URL("../../..", import.meta.url));
const host = createHost().use(vn).use(icls).freeze();

const files = ["criteria-vn", "criteria-icls"].flatMap((name) =>
  readdirSync(join(packages, name, "scenarios"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".yaml"))
    .sort()
    .map((file) => join(packages, name, "scenarios", file)),
);

const runs = files.map((file) => describeScenarios(file, host));
const coverages = mergeCoverage(runs.flatMap(({ coverage }) => coverage ?? []));

test.each(coverages)(
  "the scenarios of $asked touch every criterion, class, obligation, penalty and value of the law",
  (all) => {
    expect(uncovered(all)).toEqual([]);
  },
);

test("every definition and every list of obligations of both packs has scenarios", () => {
  const asked = new Set(runs.map((run) => run.asked));
  const all = [...host.definitions, ...host.obligations].map(({ id }) => id);
  expect(all.filter((id) => !asked.has(id))).toEqual([]);
});

test("there are more than eighty of them", () => {
  expect(runs.reduce((sum, { results }) => sum + results.length, 0)).toBeGreaterThan(80);
});
