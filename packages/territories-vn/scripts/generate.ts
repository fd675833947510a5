// Writes src/generated: one TypeScript module per table in data/.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL("..", import.meta.url));

const unit = ["code", "name", "level", "type", "within", "since", "until"];
const succession = ["on", "from", "to", "territory", "people", "clause"];

/** The tables: the type of their rows, and their columns in order. */
const tables = {
  provinces: ["UnitRow", unit],
  "province-type-changes": ["TypeChangeRow", ["code", "on", "type", "resolution"]],
  "province-successions": ["SuccessionRow", succession],
  "binh-thuan-units": ["UnitRow", unit],
  "binh-thuan-successions": ["SuccessionRow", succession],
} as const satisfies Record<string, readonly [string, readonly string[]]>;

/** A file in `data/`, without `.csv`. */
export type TableName = keyof typeof tables;

export const tableNames = Object.keys(tables) as readonly TableName[];

/** Where the module of a table stands. */
export const moduleFile = (name: TableName): string => join(here, "src", "generated", `${name}.ts`);

/** The text of a table as it was written. */
export const tableText = (name: TableName): string => readFileSync(join(here, "data", `${name}.csv`), "utf8");

/** The rows of a table. Nothing is quoted in it, and a blank is a field that is absent. */
function rowsOf(name: TableName): readonly Readonly<Record<string, string>>[] {
  const [, columns] = tables[name];
  const [header, ...lines] = tableText(name).trimEnd().split("\n");
  if (header !== columns.join(",")) throw new Error(`The columns of \`${name}\` should be ${columns}.`);
  return lines.map((line) => {
    const texts = line.split(",");
    if (texts.length !== columns.length) throw new Error(`\`${name}\` has a row of another width: ${line}`);
    const fields = columns.map((column, at): [string, string] => [column, texts[at] ?? ""]);
    return Object.fromEntries(fields.filter(([, text]) => text !== ""));
  });
}

/** The module that a table becomes. Throws when the table does not have the form it should have. */
export function moduleText(name: TableName): string {
  const [type] = tables[name];
  const constant = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return [
    `// Generated from data/${name}.csv. Change the table and run \`npm run generate\`.`,
    `import type { ${type} } from "../rows.ts";`,
    "",
    `export const ${constant}: readonly ${type}[] = [`,
    ...rowsOf(name).map((row) => `  ${JSON.stringify(row)},`),
    "];",
    "",
  ].join("\n");
}

/** Writes the module of every table and answers the files written. */
export async function generate(): Promise<readonly string[]> {
  return tableNames.map((name) => {
    writeFileSync(moduleFile(name), moduleText(name));
    return moduleFile(name);
  });
}
