// The generated parts of docs/rule-language.md; what stands around them is written by hand.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { codeGroups } from "../../../scripts/code-sentences.ts";
import { workspacePackages } from "../../../scripts/packages.ts";
import { table } from "../../../scripts/pages/page.ts";
import { refusedOperators } from "../src/operators/index.ts";
import { operatorRows } from "./operator-table.ts";

/** Where the page stands. */
export const file = fileURLToPath(new URL("../../../docs/rule-language.md", import.meta.url));

/** The page with its generated parts as they are now. */
export async function pageText(): Promise<string> {
  const parts = { operators: operatorsPart(), refused: refusedPart(), refusals: await refusalsPart() };
  return Object.entries(parts).reduce(
    (page, [name, part]) => between(page, name, part),
    readFileSync(file, "utf8"),
  );
}

/** Puts a part between its two marks. */
function between(page: string, name: string, part: string): string {
  const [begin, end] = [`<!-- ${name}: written by \`npm run generate\` -->`, `<!-- end of ${name} -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`${file} has no place for \`${name}\`.`);
  return `${page.slice(0, from)}${begin}\n\n${part}\n\n${page.slice(to)}`;
}

const operatorsPart = (): string =>
  table(
    ["operator", "operands", "takes", "gives", "on known values", "where something is unknown"],
    operatorRows(),
  );

const refusedPart = (): string =>
  table(
    ["operator", "use"],
    [...refusedOperators].map(([operator, instead]) => [
      `\`${operator}\``,
      instead.includes("`") ? instead : `\`${instead}\``,
    ]),
  );

async function refusalsPart(): Promise<string> {
  const rules = workspacePackages().filter(({ name }) => name === "@mangnon/rules");
  const groups = [...(await codeGroups(rules)).values()].flat();
  const issues = groups.find(({ name }) => name === "RulesIssueCodes")?.codes ?? [];
  return table(
    ["code", "sentence"],
    issues.map(({ code, en }) => [`\`${code}\``, en.join("<br>")]),
  );
}
