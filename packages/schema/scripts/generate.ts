// Writes json-schema/: one JSON Schema per kind of document.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { jsonSchemaFiles } from "./json-schemas.ts";

/** Where the JSON Schemas stand. */
export const folder = fileURLToPath(new URL("../json-schema", import.meta.url));

/** Writes every JSON Schema and answers the files written. */
export async function generate(): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  return [...jsonSchemaFiles()].map(([name, text]) => {
    const file = join(folder, name);
    writeFileSync(file, text);
    return file;
  });
}
