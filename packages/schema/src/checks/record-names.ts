import type { Derivation, RecordsDataset } from "../dataset.ts";
import type { Issue } from "../finding.ts";
import { fault } from "../issue.ts";
import { duplicateIssues, namesAt } from "./duplicates.ts";
import { near } from "./near.ts";

/** Whether each name that a description of records uses outside of its rules is declared there, and once. */
export function recordNameIssues(dataset: RecordsDataset): readonly Issue[] {
  const { columns = {}, variables, disaggregations = [] } = dataset;
  const known = [...Object.keys(columns), ...Object.keys(variables)];
  return [
    ...Object.keys(variables)
      .filter((name) => Object.hasOwn(columns, name))
      .map((name) => fault(["variables", name], "schema/name-declared-twice", { name })),
    ...Object.entries(variables).flatMap(([variable, derivation]) =>
      unknownNames(partsOf(derivation), { by: variable, path: ["variables", variable], known }),
    ),
    ...unknownNames({ disaggregations }, { by: "disaggregations", path: [], known }),
    ...duplicateIssues(namesAt(["disaggregations"], disaggregations)),
  ];
}

type Parts = Readonly<Record<string, readonly string[]>>;

function partsOf(derivation: Derivation): Parts {
  if ("anyOf" in derivation) return { anyOf: derivation.anyOf };
  return "sumOf" in derivation ? { sumOf: derivation.sumOf } : {};
}

function unknownNames(
  parts: Parts,
  {
    by,
    path,
    known,
  }: { readonly by: string; readonly path: Issue["path"]; readonly known: readonly string[] },
): readonly Issue[] {
  return Object.entries(parts).flatMap(([key, names]) =>
    names.flatMap((name, at) =>
      known.includes(name)
        ? []
        : [fault([...path, key, at], "schema/unknown-name", { by, name, ...near(name, known) })],
    ),
  );
}
