import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  agreedCases,
  conformanceFiles,
  folder,
  module,
  moduleText,
  schemaFolder,
} from "../../scripts/conformance-files.ts";
import { page, pageText } from "../../scripts/conformance-page.ts";
import { casesSchema, refusalsSchema, schemaFiles } from "../../situations/conformance/case-schemas.ts";
import { words } from "../../situations/conformance/made.ts";
import { conformanceCases, conformanceRefusals } from "./index.ts";

test("the files are as they are made, and both ways of making them agree: `npm run generate` writes them", () => {
  const cases = agreedCases();
  const files = conformanceFiles(cases);
  expect(readdirSync(folder).sort()).toEqual([...files.keys()].sort());
  for (const [name, text] of files)
    expect(readFileSync(join(folder, name), "utf8") === text, name).toBe(true);
  expect(readFileSync(module, "utf8")).toBe(moduleText(files));
  expect(readFileSync(page, "utf8")).toBe(pageText(cases));
});

test("the files have the shape that their JSON Schemas tell, and these are as they are made", () => {
  for (const name of readdirSync(folder)) {
    const schema = name === "refusals.json" ? refusalsSchema : casesSchema;
    expect(
      schema.safeParse(JSON.parse(readFileSync(join(folder, name), "utf8"))).error?.issues,
      name,
    ).toBeUndefined();
  }
  for (const [name, text] of schemaFiles()) expect(readFileSync(join(schemaFolder, name), "utf8")).toBe(text);
});

test("what is imported is what stands in the files", () => {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), "utf8"));
  const names = readdirSync(folder).filter((name) => name !== "refusals.json");
  const sorted = (cases: readonly { readonly id: string }[]) =>
    [...cases].sort((a, b) => (a.id < b.id ? -1 : 1));
  expect(sorted(names.flatMap((name) => read(name) as typeof conformanceCases))).toEqual(
    sorted(conformanceCases),
  );
  const { refusals } = read("refusals.json") as { readonly refusals: typeof conformanceRefusals };
  expect(conformanceRefusals.map(({ text }) => text)).toEqual(refusals.map(({ text }) => text));
  expect(conformanceRefusals.map(({ rule }) => JSON.stringify(rule))).toEqual(
    refusals.map(({ text }) => text),
  );
});

test("every case has an id of its own and shows one thing", () => {
  const ids = [...conformanceCases, ...conformanceRefusals].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const shown = conformanceCases.map(
    ({ operator, law, topic }) => [operator, law, topic].filter(Boolean).length,
  );
  expect(new Set(shown)).toEqual(new Set([1]));
  const of = conformanceCases.flatMap((each) => each.of ?? []);
  expect(of.filter((id) => !ids.includes(id))).toEqual([]);
});

test("there are cases of every operator, known and not, and of every law, topic and reason", () => {
  expect(conformanceCases.length).toBeGreaterThan(1000);
  expect(conformanceRefusals.length).toBeGreaterThan(300);
  for (const operator of Object.keys(words)) {
    const cases = conformanceCases.filter((each) => each.operator === operator);
    expect(cases.length, operator).toBeGreaterThan(20);
    expect(cases.filter(({ result }) => "unknown" in result).length, operator).toBeGreaterThan(10);
  }
  const named = (of: (each: (typeof conformanceCases)[number]) => string | undefined) =>
    [...new Set(conformanceCases.map(of))].filter((name) => name !== undefined).sort();
  expect(named(({ law }) => law)).toEqual(["complete", "monotone", "one-meaning", "sound"]);
  expect(named(({ topic }) => topic)).toHaveLength(9);
  const reasons = conformanceCases.flatMap(({ result }) => ("unknown" in result ? result.unknown : []));
  expect([...new Set(reasons)].sort()).toEqual([
    "absent",
    "dont-know",
    "invalid",
    "no-law-on-date",
    "not-computable",
    "refused",
  ]);
});
