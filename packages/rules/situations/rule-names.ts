// What random rules may name and write down, by the kind of what it yields.
import type { Rule } from "@mangnon/schema";
import { dangers, jobs } from "./vocabulary.ts";

/** What a random rule yields. Hours, years and days are numbers that must not be mixed. */
export type ScalarKind = "boolean" | "hours" | "years" | "days" | "date" | "job" | "sex" | "danger" | "text";

export type ListKind = "jobs" | "dangers" | "hourses" | "dates" | "texts" | "booleans";

export type Kind = ScalarKind | ListKind;

/** Names by kind, as `var` spells them. */
export type Names = Readonly<Partial<Record<Kind, readonly string[]>>>;

/** Variables without skip patterns, kernels, parameters. */
export const baseNames: Names = {
  boolean: ["works", "x.ill"],
  hours: ["hours", "x.change", "parameter.x.limit"],
  years: ["ageInYears", "fact.age", "parameter.x.least-age"],
  days: ["x.days"],
  date: ["birthDate", "referenceDate"],
  job: ["x.job"],
  sex: ["sex"],
  text: ["x.place"],
  jobs: ["parameter.x.listed"],
  dangers: ["x.dangers"],
};

/** Variables with skip patterns and facts as well. */
export const allNames: Names = {
  ...baseNames,
  boolean: ["works", "x.ill", "x.night", "fact.x.truth", "fact.x.second"],
  hours: ["hours", "x.change", "x.extra", "parameter.x.limit", "fact.x.total"],
  days: ["x.days", "x.shifts"],
  date: ["birthDate", "referenceDate", "x.since"],
  job: ["x.job", "x.trade"],
  text: ["x.place", "x.note"],
  dangers: ["x.dangers", "x.risks"],
};

/** What stands in rules as it is; records have values around it. */
export const literals: Readonly<Record<ScalarKind, readonly Rule[]>> = {
  boolean: [true, false],
  hours: [0, 1, 2.5, 10, 20, 25.5, 30, 43, -3],
  years: [0, 5, 12, 13, 14, 15, 16, 18],
  days: [0, 1, 3, 5, 7],
  date: ["2008-02-29", "2010-05-10", "2020-02-28", "2020-03-01", "2021-01-01", "2023-06-01"],
  job: jobs,
  sex: ["male", "female"],
  danger: dangers,
  text: ["an", "bình", "none", "an bình"],
};

export const elementOf: Readonly<Record<ListKind, ScalarKind>> = {
  jobs: "job",
  dangers: "danger",
  hourses: "hours",
  dates: "date",
  texts: "text",
  booleans: "boolean",
};

export const isListKind = (kind: Kind): kind is ListKind => Object.hasOwn(elementOf, kind);

/** Kinds that are written as texts: what they are is seen only beside something that is named. */
const writtenAsText: ReadonlySet<Kind> = new Set([
  "date",
  "job",
  "sex",
  "danger",
  "dates",
  "jobs",
  "dangers",
]);

export const isWrittenAsText = (kind: Kind): boolean => writtenAsText.has(kind);

/** What an operator over a list lets one see: its elements, and parameters. */
export function namesInside(names: Names, seen: Names): Names {
  const parameters = Object.entries(names).map(
    ([kind, all]) => [kind, all.filter((name) => name.startsWith("parameter."))] as const,
  );
  const kinds = Object.keys(names) as Kind[];
  return Object.fromEntries(
    [...new Set([...kinds, ...(Object.keys(seen) as Kind[])])].map((kind) => [
      kind,
      [...(new Map(parameters).get(kind) ?? []), ...(seen[kind] ?? [])],
    ]),
  );
}
