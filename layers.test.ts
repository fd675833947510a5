import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { filesBelow, fromRoot, type WorkspacePackage, workspacePackages } from "./scripts/packages.ts";
import { computed, importsOf, sourceFaults } from "./scripts/source-faults.ts";

/** The house of docs/decisions/001: an arrow may only point down. */
const layers: Readonly<Record<string, 0 | 1 | 2 | 3>> = {
  "@mangnon/schema": 0,
  "@mangnon/documents": 1,
  "@mangnon/rules": 1,
  "@mangnon/host": 1,
  "@mangnon/criteria-icls": 1,
  "@mangnon/criteria-vn": 1,
  "@mangnon/plans-vn": 1,
  "@mangnon/territories-vn": 1,
  "@mangnon/adapter-tabular": 1,
  "@mangnon/indicators": 2,
  "@mangnon/testkit": 2,
  mangnon: 3,
};

const packages = workspacePackages();
const names = new Set(packages.map(({ name }) => name));

const sourcesOf = ({ path }: WorkspacePackage): readonly { file: string; text: string }[] =>
  filesBelow(join(path, "src"), /\.ts$/)
    .filter((file) => !/\.test(?:-\w+)?\.ts$/.test(file))
    .map((file) => ({ file: fromRoot(file), text: readFileSync(file, "utf8") }));

/** Edges that do not point down, as sentences. */
function upwardEdges(name: string, dependencies: readonly string[]): readonly string[] {
  const own = layers[name] ?? -1;
  return dependencies
    .filter((to) => Object.hasOwn(layers, to) || names.has(to))
    .filter((to) => (layers[to] ?? 3) >= own)
    .map((to) => `${name} (layer ${own}) → ${to} (layer ${layers[to]})`);
}

/** `@mangnon/rules/dataset` → `@mangnon/rules`. */
const packageOf = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

test("every package has a layer, and every layer's package is there", () => {
  expect([...names].sort()).toEqual(Object.keys(layers).sort());
});

test("an arrow up or sideways would be seen", () => {
  expect(upwardEdges("@mangnon/host", ["@mangnon/schema", "semver"])).toEqual([]);
  expect(upwardEdges("@mangnon/host", ["@mangnon/rules", "mangnon"])).toEqual([
    "@mangnon/host (layer 1) → @mangnon/rules (layer 1)",
    "@mangnon/host (layer 1) → mangnon (layer 3)",
  ]);
});

describe.each(packages)("$name", (member) => {
  test("depends only on packages of lower layers", () => {
    expect(upwardEdges(member.name, member.dependencies)).toEqual([]);
  });

  test("imports only what its package.json declares as a dependency", () => {
    const declared = new Set([...member.dependencies, member.name]);
    const undeclared = sourcesOf(member).flatMap(({ file, text }) =>
      importsOf(file, text)
        .filter(({ specifier }) => !/^(?:\.|node:)/.test(specifier) && specifier !== computed)
        .filter(({ specifier }) => !declared.has(packageOf(specifier)))
        .map(({ specifier, line }) => `${file}:${line} imports ${specifier}`),
    );
    expect(undeclared).toEqual([]);
  });
});

/** The command alone talks to Node and loads the plugins it is told to. */
const libraries = packages.filter(({ name }) => name !== "mangnon");

/** What only Vitest runs may read files: Vitest runs on Node. */
const runsInVitest = "packages/testkit/src/vitest/";

test.each(libraries)("$name runs anywhere and answers the same everywhere", (library) => {
  const sources = sourcesOf(library).filter(({ file }) => !file.startsWith(runsInVitest));
  const faults = sources.flatMap(({ file, text }) => [
    ...sourceFaults(file, text).map(({ line, fault }) => `${file}:${line} ${fault}`),
    ...importsOf(file, text)
      .filter(({ specifier }) => specifier.startsWith("node:") || specifier === computed)
      .map(({ specifier, line }) => `${file}:${line} imports ${specifier}`),
  ]);
  expect(faults).toEqual([]);
});

test("the classification path takes from schema only types and what is free of Zod", () => {
  const rules = packages.find(({ name }) => name === "@mangnon/rules");
  expect(rules).toBeDefined();
  const withZod = sourcesOf(rules as WorkspacePackage).flatMap(({ file, text }) =>
    importsOf(file, text)
      .filter(({ specifier, typesOnly }) => !typesOnly && /^(?:@mangnon\/schema|zod)$/.test(specifier))
      .map(({ specifier, line }) => `${file}:${line} imports values from ${specifier}`),
  );
  expect(withZod).toEqual([]);
});

describe("the search for faults", () => {
  test.each([
    ["new Date()", "`new Date()` asks the clock"],
    ["Date.now()", "`Date.now` asks the clock"],
    ["Date()", "`Date()` asks the clock"],
    ['eval("1")', "`eval` runs text as code"],
    ['new Function("return 1")', "`Function` runs text as code"],
    ["Math.random()", "`Math.random` is not deterministic"],
    ["(1.5).toLocaleString()", "`toLocaleString` takes the machine's locale"],
    ["a.localeCompare(b)", "`localeCompare` takes the machine's locale"],
    ["new Intl.NumberFormat()", "`new Intl.NumberFormat()` takes the machine's locale"],
    ["day.getFullYear()", "`getFullYear` reads local time"],
    ["console.log(1)", "`console` prints from a library"],
    ["process.cwd()", "`process` is Node's alone"],
  ])("finds `%s`", (text, fault) => {
    expect(sourceFaults("x.ts", text)).toEqual([{ line: 1, fault }]);
  });

  test.each([
    "new Date(0)",
    'new Intl.NumberFormat("vi")',
    'a.localeCompare(b, "vi")',
    "const rule = { eval: 1, process: 2 }",
    "type Rule = (...rest: unknown[]) => Function",
    "// Date.now()",
    "day.getUTCFullYear()",
  ])("lets `%s` pass", (text) => {
    expect(sourceFaults("x.ts", text)).toEqual([]);
  });

  test("tells imports of types from imports of values", () => {
    const text = [
      'import type { Plan } from "a";',
      'import { type Plan, planSchema } from "b";',
      'export { type Target } from "c";',
      'const late = await import("d");',
      'import "e";',
    ].join("\n");
    expect(importsOf("x.ts", text).map(({ specifier, typesOnly }) => [specifier, typesOnly])).toEqual([
      ["a", true],
      ["b", false],
      ["c", true],
      ["d", false],
      ["e", false],
    ]);
  });
});
