// npm run generate: writes what is generated and committed, package by package, then the pages of docs/.
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { fromRoot, root, workspacePackages } from "./packages.ts";
import { pages } from "./pages/index.ts";

interface Generator {
  /** Writes, and answers the files written. */
  readonly generate: () => Promise<readonly string[]>;
}

for (const { path } of workspacePackages()) {
  const script = join(path, "scripts", "generate.ts");
  if (!existsSync(script)) continue;
  const { generate } = (await import(pathToFileURL(script).href)) as Generator;
  for (const file of await generate()) console.log(fromRoot(file));
}

for (const { file, text } of pages) {
  writeFileSync(join(root, file), await text());
  console.log(file);
}
