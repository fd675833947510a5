// Writes the generated parts of docs/rule-language.md.
import { writeFileSync } from "node:fs";
import { file, pageText } from "./rule-language.ts";

/** Writes the page and answers its file. */
export async function generate(): Promise<readonly string[]> {
  writeFileSync(file, await pageText());
  return [file];
}
