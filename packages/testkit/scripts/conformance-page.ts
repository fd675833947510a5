// The generated part of docs/conformance.md: how many cases there are of what.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { table } from "../../../scripts/pages/page.ts";
import { fileOf } from "../situations/conformance/made.ts";
import { makeRefusals } from "../situations/conformance/refusals.ts";
import type { ConformanceCase } from "../src/conformance/case.ts";

/** Where the page stands. */
export const page = fileURLToPath(new URL("../../../docs/conformance.md", import.meta.url));

const [begin, end] = ["<!-- cases: written by `npm run generate` -->", "<!-- end of cases -->"] as const;

/** The page with its table as it is now. */
export function pageText(cases: readonly ConformanceCase[]): string {
  const text = readFileSync(page, "utf8");
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`${page} has no place for its table.`);
  const refusals = `${makeRefusals().length} more rules are to be refused.`;
  return `${text.slice(0, from)}${begin}\n\n${tableOf(cases)}\n\n${refusals}\n\n${text.slice(to)}`;
}

function tableOf(cases: readonly ConformanceCase[]): string {
  const files = [...new Set(cases.map(fileOf))];
  const rows = files.map((file) => {
    const inside = cases.filter((each) => fileOf(each) === file);
    return [shownOf(inside[0] as ConformanceCase), `\`${file}.json\``, ...countsOf(inside)];
  });
  return table(
    ["shows", "file", "cases", "not known", "conditions"],
    [...rows, ["all", "", ...countsOf(cases)]],
  );
}

const shownOf = ({ operator, law, topic }: ConformanceCase): string => {
  if (operator !== undefined) return `operator \`${operator}\``;
  return law === undefined ? (topic ?? "").replaceAll("-", " ") : `law: ${law.replaceAll("-", " ")}`;
};

const countsOf = (cases: readonly ConformanceCase[]): readonly string[] =>
  [
    cases.length,
    cases.filter(({ result }) => "unknown" in result).length,
    cases.filter(({ needs }) => needs !== undefined).length,
  ].map(String);
