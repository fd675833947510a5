import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { exampleModule, exportedNames } from "./scripts/example-module.ts";
import { typeErrors } from "./scripts/example-types.ts";
import { type Example, examplesOfMarkdown, examplesOfSource } from "./scripts/examples.ts";
import { filesBelow, fromRoot, root, type WorkspacePackage, workspacePackages } from "./scripts/packages.ts";

const packages = workspacePackages();
const sources = new Map(packages.flatMap(({ entryPoints }) => [...entryPoints]));

interface Documented extends Example {
  readonly title: string;
  readonly file: string;
  readonly owner: WorkspacePackage | undefined;
}

const documented: readonly Documented[] = [
  ...packages.flatMap((owner) =>
    filesBelow(join(owner.path, "src"), /(?<!\.test(?:-\w+)?)\.ts$/).flatMap((file) =>
      examplesOfSource(file).map((example) => ({ ...example, file, owner })),
    ),
  ),
  ...packages.flatMap((owner) =>
    filesBelow(owner.path, /^README\.md$/).flatMap((file) =>
      examplesOfMarkdown(file).map((example) => ({ ...example, file, owner })),
    ),
  ),
  ...[join(root, "README.md"), ...filesBelow(join(root, "docs"), /\.md$/)]
    .filter((file) => existsSync(file))
    .flatMap((file) => examplesOfMarkdown(file).map((example) => ({ ...example, file, owner: undefined }))),
].map((example) => ({
  ...example,
  title: `${fromRoot(example.file).replace(/^packages\/|src\//g, "")}: ${example.symbol}`,
}));

/** Name → the file it is imported from: the package's entry points first, then the documented file itself. */
function exportedTo({ owner, file }: Documented): ReadonlyMap<string, string> {
  if (owner === undefined) return new Map();
  const files = [...owner.entryPoints.values(), ...(file.endsWith(".ts") ? [file] : [])];
  return new Map(files.reverse().flatMap((from) => exportedNames(from).map((name) => [name, from])));
}

/** Workspace packages from their source, everything else as the owning package would find it. */
async function load(specifier: string, owner: WorkspacePackage | undefined): Promise<object> {
  const source = sources.get(specifier);
  if (source !== undefined) return (await import(source)) as object;
  if (/^(?:\/|[A-Z]:|node:)/i.test(specifier)) return (await import(specifier)) as object;
  const from = createRequire(join(owner?.path ?? root, "package.json"));
  return (await import(from.resolve(specifier))) as object;
}

/** Runs an example and answers its pairs of seen and expected values. */
async function run(example: Documented): Promise<readonly { seen: unknown; said: unknown; text: string }[]> {
  const { body, expected } = exampleModule(example.code, exportedTo(example));
  const seen: unknown[] = [];
  const show = (index: number, value: unknown): void => {
    seen[index] = value;
  };
  const values = await inAsyncFunction(
    "",
    `return [${expected.map((text) => `(${text}\n)`).join(",")}];`,
    [],
  );
  await inAsyncFunction("load, show", body, [(name: string) => load(name, example.owner), show]);
  return expected.map((text, index) => ({ seen: seen[index], said: (values as unknown[])[index], text }));
}

async function inAsyncFunction(parameters: string, body: string, values: unknown[]): Promise<unknown> {
  const made: unknown = new Function(`return async (${parameters}) => {\n${body}\n};`)();
  return (made as (...given: unknown[]) => Promise<unknown>)(...values);
}

const shownWith = (example: Documented, what: string): string =>
  `${fromRoot(example.file)}:${example.line}: ${what}\n\n${example.code}\n`;

test.each(documented.map((example) => [example.title, example] as const))("%s", async (_, example) => {
  const values = await run(example).catch((cause: unknown) => {
    throw new Error(shownWith(example, `the example does not run: ${String(cause)}`), { cause });
  });
  for (const { seen, said, text } of values) {
    expect(seen, shownWith(example, `this should be \`${text}\``)).toEqual(said);
  }
});

test("every example type-checks", () => {
  const errors = typeErrors(
    documented.map((example) => ({ code: example.code, exported: exportedTo(example) })),
    sources,
  );
  const shown = documented.flatMap((example, index) =>
    (errors[index] ?? []).map((error) => shownWith(example, error)),
  );
  expect(shown.join("\n")).toBe("");
});

test("a wrong type in an example would be seen", () => {
  const exported = new Map([["nearest", sources.get("@mangnon/schema/nearest") as string]]);
  const [right, wrong] = typeErrors(
    ['nearest("sox", ["sex"]);\n// => "sex"', "nearest(1, []);"].map((code) => ({ code, exported })),
    sources,
  );
  expect(right).toEqual([]);
  expect(wrong).toEqual([expect.stringContaining("line 1: Argument of type 'number'")]);
});

describe("the reading of examples", () => {
  const bodyOf = (code: string) => exampleModule(code, new Map([["add", "/sum.ts"]]));

  test("brings in the names that the example uses and does not import", () => {
    expect(bodyOf("add(1, 2);\n// => 3").body).toContain('const { add } = await load("/sum.ts")');
    expect(bodyOf("const add = 1;\nadd;\n// => 1").body).not.toContain("load");
  });

  test("takes a value over several comment lines, and of a constant", () => {
    const code = "const a: { b: bigint } = { b: 1n };\n// => {\n//   b: 1n,\n// }\n// words\na.b; // => 1n";
    expect(bodyOf(code).expected).toEqual(["{\n  b: 1n,\n}", "1n"]);
  });

  test.each([
    "if (true) {\n  add(1, 2);\n  // => 3\n}",
    "// => 3\nadd(1, 2);",
    "add(1, 2);\n// => three apples",
  ])("refuses a mark that nothing is compared with: %s", (code) => {
    expect(() => bodyOf(code)).toThrow("// =>");
  });
});

test("every example of a source file is found", () => {
  const marks = packages.flatMap(({ path }) =>
    filesBelow(join(path, "src"), /(?<!\.test(?:-\w+)?)\.ts$/).flatMap((file) =>
      readFileSync(file, "utf8")
        .split(/^\s*\* @example\b/m)
        .slice(1),
    ),
  );
  expect(documented.filter(({ file }) => file.endsWith(".ts"))).toHaveLength(marks.length);
});
