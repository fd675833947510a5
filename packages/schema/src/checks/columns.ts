import type { Column, RecordsDataset } from "../dataset.ts";
import type { Issue } from "../finding.ts";
import { fault, nameOf } from "../issue.ts";

type Path = Issue["path"];

/** How each column is read: ranges in order, skip patterns whole, no text with two meanings. */
export function columnIssues({ columns = {}, variables }: RecordsDataset): readonly Issue[] {
  return [
    ...Object.entries(columns).flatMap(([name, column]) => {
      const path = ["columns", name];
      return [...readingIssues(column, path), ...codesIssues(column, path)];
    }),
    ...Object.entries(variables).flatMap(([variable, derivation]) => {
      if (!("column" in derivation)) return [];
      const path = ["variables", variable];
      return [...readingIssues(derivation, path), ...typeIssues(derivation, path)];
    }),
  ];
}

function readingIssues(column: Column, path: Path): readonly Issue[] {
  return [...rangeIssues(column, path), ...skipIssues(column, path), ...meaningIssues(column, path)];
}

function rangeIssues({ min, max }: Column, path: Path): readonly Issue[] {
  if (min === undefined || max === undefined || typeof min !== typeof max || min <= max) return [];
  const data = { name: nameOf(path), min: String(min), max: String(max) };
  return [fault([...path, "min"], "schema/min-above-max", data)];
}

function skipIssues({ when, otherwise }: Column, path: Path): readonly Issue[] {
  if ((when === undefined) === (otherwise === undefined)) return [];
  const [given, missing] = when === undefined ? ["otherwise", "when"] : ["when", "otherwise"];
  return [fault([...path, given], "schema/skip-pattern-in-half", { name: nameOf(path), given, missing })];
}

function meaningIssues({ recode = {}, missing = {} }: Column, path: Path): readonly Issue[] {
  return Object.keys(missing)
    .filter((text) => Object.hasOwn(recode, text))
    .map((text) => {
      const data = { name: nameOf(path), text };
      return fault([...path, "missing", text], "schema/recoded-and-missing", data);
    });
}

function codesIssues({ type, codes }: Column, path: Path): readonly Issue[] {
  if ((type !== "code" && type !== "codes") || codes !== undefined) return [];
  return [fault([...path, "codes"], "schema/codes-missing", { column: nameOf(path) })];
}

/** A variable says itself of what type it is; here it could only contradict. */
function typeIssues(column: Column, path: Path): readonly Issue[] {
  return (["type", "codes"] as const)
    .filter((key) => column[key] !== undefined)
    .map((key) => {
      const data = { variable: String(path.at(-1)), key };
      return fault([...path, key], "schema/type-of-a-variable", data);
    });
}
