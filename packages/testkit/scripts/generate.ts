// Writes the files of the conformance kit with their schemas, the module that imports them, and the table of its page.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { schemaFiles } from "../situations/conformance/case-schemas.ts";
import {
  agreedCases,
  conformanceFiles,
  folder,
  module,
  moduleText,
  schemaFolder,
} from "./conformance-files.ts";
import { page, pageText } from "./conformance-page.ts";

/** Writes every file and answers the files written; one that is made no more is removed. */
export async function generate(): Promise<readonly string[]> {
  const cases = agreedCases();
  const files = conformanceFiles(cases);
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (!files.has(name)) rmSync(join(folder, name));
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  writeFileSync(module, moduleText(files));
  mkdirSync(schemaFolder, { recursive: true });
  const schemas = schemaFiles();
  for (const [name, text] of schemas) writeFileSync(join(schemaFolder, name), text);
  writeFileSync(page, pageText(cases));
  const written = [...files.keys()].map((name) => join(folder, name));
  return [...written, ...[...schemas.keys()].map((name) => join(schemaFolder, name)), module, page];
}
