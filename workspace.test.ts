import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createVitest, type Vitest } from "vitest/node";
import { filesBelow, fromRoot, root, workspacePackages } from "./scripts/packages.ts";

/** Vitest ignores a list of projects it does not understand in silence: tests would run, and prove less. */
const expectedProjects = ["long", "property", "types", "unit"];

let vitest: Vitest;

beforeAll(async () => {
  vitest = await createVitest("test", { root, watch: false, run: true });
});

afterAll(async () => {
  await vitest.close();
});

test("Vitest knows every project by name", () => {
  expect(vitest.projects.map(({ name }) => name).sort()).toEqual(expectedProjects);
});

test("`npm test` names every project but the long one", () => {
  const script = readFileSync(join(root, "scripts", "test.mjs"), "utf8");
  const [, list = ""] = /const projects = \[(.*)\];/.exec(script) ?? [];
  expect(
    list
      .split(", ")
      .map((name) => name.slice(1, -1))
      .sort(),
  ).toEqual(expectedProjects.filter((name) => name !== "long"));
});

test("every test file belongs to one project", async () => {
  const claimed = new Map<string, string[]>();
  for (const { project, moduleId } of await vitest.globTestSpecifications()) {
    const file = fromRoot(moduleId);
    claimed.set(file, [...(claimed.get(file) ?? []), project.name]);
  }
  const lost = filesBelow(root, /[.-](?:test|spec)\b.*\.[cm]?[jt]sx?$/)
    .map(fromRoot)
    .filter((file) => claimed.get(file)?.length !== 1)
    .map((file) => `${file}: ${claimed.get(file)?.join(" and ") ?? "no project"}`);
  expect(lost).toEqual([]);
});

test("tests run on source: every entry point of every package names its source", () => {
  const withoutSource = workspacePackages().flatMap(({ name, path, entryPoints }) => {
    const { exports } = JSON.parse(readFileSync(join(path, "package.json"), "utf8")) as { exports: object };
    return Object.keys(exports)
      .filter((key) => !key.endsWith(".json") && !entryPoints.has(`${name}${key.slice(1)}`))
      .map((key) => `${name} ${key}`);
  });
  expect(withoutSource).toEqual([]);
});
