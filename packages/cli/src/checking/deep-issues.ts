import type { CheckedDocument, Document } from "@mangnon/documents";
import { HostError } from "@mangnon/host";
import { partsOf } from "@mangnon/indicators";
import { checkRules } from "@mangnon/rules";
import { checkObligationRules } from "@mangnon/rules/compliance";
import { checkDatasetRules } from "@mangnon/rules/dataset";
import {
  checkIndicatorsOfPlan,
  type Dataset,
  type Definition,
  type Indicator,
  type Issue,
  type RecordsDataset,
} from "@mangnon/schema";
import { nearest } from "@mangnon/schema/nearest";
import { checkScenarios } from "@mangnon/testkit";
import type { KnownThings } from "./known-things.ts";
import { placed } from "./placed.ts";

/**
 * What is wrong with the rules of a document and with the names it uses, at their places in its text. Nothing is
 * said of a document whose form is wrong already.
 */
export function deepIssues({ document, locate }: CheckedDocument, known: KnownThings): readonly Issue[] {
  if (document === undefined) return [];
  return issuesOf(document, known).map((issue) => placed(issue, locate));
}

function issuesOf(document: Document, known: KnownThings): readonly Issue[] {
  switch (document.kind) {
    case "plan":
      return checkIndicatorsOfPlan(document, known.indicators);
    case "definition":
      return checkRules(document, known.host.vocabulary);
    case "obligations":
      return checkObligationRules(document, known.host.vocabulary);
    case "indicator":
      return indicatorIssues(document, known);
    case "observations":
      return sourceIssues(document, known);
    case "records":
      return [...sourceIssues(document, known), ...recordsIssues(document, known)];
    case "scenarios":
      return checkScenarios(document, known.host);
  }
}

const recordsIssues = (dataset: RecordsDataset, { host }: KnownThings): readonly Issue[] =>
  checkDatasetRules(dataset, host.vocabulary);

function sourceIssues({ file }: Dataset, { host }: KnownThings): readonly Issue[] {
  return refusal(["file", "adapter"], () => host.source(file.adapter));
}

function indicatorIssues(indicator: Indicator, known: KnownThings): readonly Issue[] {
  switch (indicator.measure) {
    case "reported-ratio":
    case "reported-count":
      return [];
    case "formula":
      return partIssues(["formula"], indicator.id, { parts: partsOf(indicator), known });
    case "composite":
      return partIssues(["parts"], indicator.id, { parts: indicator.parts, known });
    case "class-count":
      return classesIssues(indicator.definition, { counted: indicator.counted }, known);
    case "class-ratio": {
      const { definition, numerator, denominator } = indicator;
      return classesIssues(definition, { numerator, denominator }, known);
    }
  }
}

function partIssues(
  path: Issue["path"],
  id: string,
  { parts, known }: { readonly parts: readonly string[]; readonly known: KnownThings },
): readonly Issue[] {
  const names = known.indicators.map((one) => one.id);
  return parts
    .filter((part) => !names.includes(part))
    .map((part) => {
      const meant = nearest(part, names);
      const data = { indicator: id, part, ...(meant === undefined ? {} : { nearest: meant }) };
      return { code: "schema/unknown-part", severity: "error", path, data };
    });
}

function classesIssues(
  id: string,
  fields: Readonly<Record<string, readonly string[]>>,
  { host, definitions }: KnownThings,
): readonly Issue[] {
  const definition = definitions.find((one) => one.id === id);
  if (definition === undefined) return refusal(["definition"], () => host.definition(id));
  return Object.entries(fields).flatMap(([field, names]) =>
    names.flatMap((name, at) => classIssues([field, at], name, definition)),
  );
}

function classIssues(path: Issue["path"], name: string, { id, classes }: Definition): readonly Issue[] {
  const names = classes.map((one) => one.id);
  if (names.includes(name)) return [];
  const data = { class: name, definition: id, nearest: nearest(name, names) };
  return [{ code: "cli/unknown-class", severity: "error", path, data }];
}

/** Asking a host for what it does not have is a fault of the document that names it. */
function refusal(path: Issue["path"], ask: () => unknown): readonly Issue[] {
  try {
    ask();
    return [];
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return [{ code: error.code, severity: "error", path, data: error.data as unknown as Issue["data"] }];
  }
}
