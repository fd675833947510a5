// Writes src/generated: one TypeScript module per document in plans/.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkDocument } from "@mangnon/documents";

const here = fileURLToPath(new URL("..", import.meta.url));

/** The names of the documents, without `.yaml`: `binh-thuan`. */
export function documentNames(): readonly string[] {
  return readdirSync(join(here, "plans"))
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => file.slice(0, -".yaml".length))
    .sort();
}

/** Where the module of a document stands. */
export const moduleFile = (name: string): string => join(here, "src", "generated", `${name}.ts`);

/** The text of a document as it was written. */
export const documentText = (name: string): string =>
  readFileSync(join(here, "plans", `${name}.yaml`), "utf8");

/** The module that a document becomes. Throws when the document has an issue. */
export function moduleText(name: string): string {
  const { document, issues } = checkDocument(documentText(name), `plans/${name}.yaml`);
  if (document?.kind !== "plan" || issues.length > 0) {
    throw new Error(`Cannot generate \`${name}\`: ${JSON.stringify(issues)}. Correct the document.`);
  }
  const constant = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return [
    `// Generated from plans/${name}.yaml. Change the document and run \`npm run generate\`.`,
    'import type { Plan } from "@mangnon/schema";',
    'import { frozen } from "../frozen.ts";',
    "",
    `export const ${constant}: Plan = /* @__PURE__ */ frozen<Plan>(${JSON.stringify(document, null, 2)});`,
    "",
  ].join("\n");
}

/** Writes the module of every document and answers the files written. */
export async function generate(): Promise<readonly string[]> {
  return documentNames().map((name) => {
    writeFileSync(moduleFile(name), moduleText(name));
    return moduleFile(name);
  });
}
