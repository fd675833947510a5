import type { Issue } from "../finding.ts";
import { readFormula } from "../formula.ts";
import type { Indicator } from "../indicator.ts";
import { doubt, fault } from "../issue.ts";
import { duplicateIssues, namesAt } from "./duplicates.ts";
import { near } from "./near.ts";

type ClassRatio = Extract<Indicator, { measure: "class-ratio" }>;

/**
 * Tells what the fields of an indicator say against each other: a class that is counted but not counted
 * among, a class named twice, a numerator that is the whole denominator, a formula that cannot be read.
 *
 * @example
 * const indicator: Indicator = {
 *   kind: "indicator", id: "x.rate", label: { vi: "tỷ lệ", en: "rate" }, unit: "percent", sources: [],
 *   direction: "lower-is-better", measure: "class-ratio", definition: "x",
 *   numerator: ["x.child-labour"], denominator: ["x.none"],
 * };
 * checkIndicator(indicator).map(({ code, path }) => [code, path]);
 * // => [["schema/numerator-outside-denominator", ["numerator", 0]]]
 */
export function checkIndicator(indicator: Indicator): readonly Issue[] {
  const { id, everyYears } = indicator;
  return [
    ...(everyYears !== undefined && everyYears < 1
      ? [fault(["everyYears"], "schema/years-below-one", { indicator: id, years: everyYears })]
      : []),
    ...measureIssues(indicator),
  ];
}

function measureIssues(indicator: Indicator): readonly Issue[] {
  switch (indicator.measure) {
    case "class-ratio":
      return ratioIssues(indicator);
    case "class-count":
      return duplicateIssues(namesAt(["counted"], indicator.counted));
    case "formula": {
      const { indicators, issues } = readFormula(indicator.formula);
      return [...issues, ...selfIssues(indicator.id, indicators, ["formula"])];
    }
    case "composite":
      return [
        ...duplicateIssues(namesAt(["parts"], indicator.parts)),
        ...selfIssues(indicator.id, indicator.parts, ["parts"]),
      ];
    case "reported-ratio":
    case "reported-count":
      return [];
  }
}

const selfIssues = (id: string, named: readonly string[], path: Issue["path"]): readonly Issue[] =>
  named.includes(id) ? [fault(path, "schema/formula-of-itself", { indicator: id })] : [];

function ratioIssues({ id, numerator, denominator }: ClassRatio): readonly Issue[] {
  const outside = numerator.flatMap((name, at) =>
    denominator.includes(name)
      ? []
      : [
          fault(["numerator", at], "schema/numerator-outside-denominator", {
            indicator: id,
            class: name,
            ...near(name, denominator),
          }),
        ],
  );
  const isWhole = outside.length === 0 && denominator.every((name) => numerator.includes(name));
  return [
    ...duplicateIssues(namesAt(["numerator"], numerator)),
    ...duplicateIssues(namesAt(["denominator"], denominator)),
    ...outside,
    ...(isWhole ? [doubt(["numerator"], "schema/ratio-always-whole", { indicator: id })] : []),
  ];
}
