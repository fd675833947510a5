import type { CheckedDocument, Document } from "@mangnon/documents";
import { type Host, HostError } from "@mangnon/host";
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
import { placed } from "./placed.ts";

/**
 * What is wrong with the rules of a document and with the names it uses, at their places in its text. Nothing is
 * said of a document whose form is wrong already.
 */
export function deepIssues({ document, locate }: CheckedDocument, host: Host): readonly Issue[] {
  if (document === undefined) return [];
  return issuesOf(document, host).map((issue) => placed(issue, locate));
}

function issuesOf(document: Document, host: Host): readonly Issue[] {
  switch (document.kind) {
    case "plan":
      return checkIndicatorsOfPlan(document, host.indicators);
    case "definition":
      return checkRules(document, host.vocabulary);
    case "obligations":
      return checkObligationRules(document, host.vocabulary);
    case "indicator":
      return indicatorIssues(document, host);
    case "observations":
      return sourceIssues(document, host);
    case "records":
      return [...sourceIssues(document, host), ...recordsIssues(document, host)];
    case "scenarios":
      return checkScenarios(document, host);
  }
}

const recordsIssues = (dataset: RecordsDataset, host: Host): readonly Issue[] =>
  checkDatasetRules(dataset, host.vocabulary);

function sourceIssues({ file }: Dataset, host: Host): readonly Issue[] {
  return refusal(["file", "adapter"], () => host.source(file.adapter));
}

function indicatorIssues(indicator: Indicator, host: Host): readonly Issue[] {
  switch (indicator.measure) {
    case "reported-ratio":
    case "reported-count":
      return [];
    case "formula":
      return partIssues(["formula"], indicator.id, { parts: partsOf(indicator), host });
    case "composite":
      return partIssues(["parts"], indicator.id, { parts: indicator.parts, host });
    case "class-count":
      return classesIssues(indicator.definition, { counted: indicator.counted }, host);
    case "class-ratio": {
      const { definition, numerator, denominator } = indicator;
      return classesIssues(definition, { numerator, denominator }, host);
    }
  }
}

function partIssues(
  path: Issue["path"],
  id: string,
  { parts, host }: { readonly parts: readonly string[]; readonly host: Host },
): readonly Issue[] {
  const names = host.indicators.map((one) => one.id);
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
  host: Host,
): readonly Issue[] {
  const definition = host.definitions.find((one) => one.id === id);
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
