// The files of the conformance kit as they are made now: one of cases for each operator, law and topic, one of refusals.
import { fileURLToPath } from "node:url";
import { fileOf, makeAll } from "../situations/conformance/made.ts";
import { makeRefusals, vocabulary } from "../situations/conformance/refusals.ts";
import type { ConformanceCase } from "../src/conformance/case.ts";

/** Where the files stand. */
export const folder = fileURLToPath(new URL("../conformance", import.meta.url));

/** Where the JSON Schemas of the files stand. */
export const schemaFolder = fileURLToPath(new URL("../json-schema", import.meta.url));

/** The module that brings them all together. */
export const module = fileURLToPath(new URL("../src/conformance/files.generated.ts", import.meta.url));

/** Every case, after the two ways in which they are found agree. */
export function agreedCases(): readonly ConformanceCase[] {
  const all = makeAll();
  const faults = all.flatMap((each) => each.faults);
  if (faults.length > 0) throw new Error(`${faults.length} cases are not agreed on:\n${faults.join("\n")}`);
  return all.map(({ made }) => made);
}

/** The text of each file by its name. */
export function conformanceFiles(cases: readonly ConformanceCase[]): ReadonlyMap<string, string> {
  const byFile = new Map<string, ConformanceCase[]>();
  for (const each of cases) byFile.set(fileOf(each), [...(byFile.get(fileOf(each)) ?? []), each]);
  const files = [...byFile].map(([name, inside]) => [`${name}.json`, list(inside)] as const);
  const refusals = `{\n"vocabulary": ${line(vocabulary)},\n"refusals": ${list(makeRefusals())}}\n`;
  return new Map([...files, ["refusals.json", refusals]]);
}

/** One element a line, so that a change shows what changed. */
const list = (elements: readonly unknown[]): string => `[\n${elements.map(line).join(",\n")}\n]\n`;

/** Signs that an editor might join, hide or swallow are written as numbers. */
const line = (value: unknown): string =>
  JSON.stringify(value).replaceAll(
    /[\p{M}\p{Cf}\p{Cc}\u2028\u2029]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** Imports of every file of cases, in their order. */
export function moduleText(files: ReadonlyMap<string, string>): string {
  const names = [...files.keys()].filter((name) => name !== "refusals.json");
  const imports = names.map(
    (name, at) => `import file${at} from "../../conformance/${name}" with { type: "json" };`,
  );
  return [
    "// Written by `npm run generate` from the files of the conformance kit. Change their tables, not this module.",
    "// @ts-nocheck: types worked out from what such files hold take the compiler longer than all the rest.",
    ...imports,
    'import refusals from "../../conformance/refusals.json" with { type: "json" };',
    "",
    `export const files: readonly unknown[] = [\n${names.map((_, at) => `  file${at},`).join("\n")}\n];`,
    "",
    "export const refused: unknown = refusals;",
    "",
  ].join("\n");
}
