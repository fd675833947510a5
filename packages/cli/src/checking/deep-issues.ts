import type { CheckedDocument, Document } from "@mangnon/documents";
import { HostError } from "@mangnon/host";
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

function indicatorIssues(indicator: Indicator, { host, definitions }: KnownThings): readonly Issue[] {
  if (indicator.measure !== "class-ratio") return [];
  const definition = definitions.find(({ id }) => id === indicator.definition);
  if (definition === undefined) return refusal(["definition"], () => host.definition(indicator.definition));
  return (["numerator", "denominator"] as const).flatMap((field) =>
    indicator[field].flatMap((name, at) => classIssues([field, at], name, definition)),
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
