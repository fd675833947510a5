import { checkShape, type Issue } from "@mangnon/schema";
import { nearest } from "@mangnon/schema/nearest";
import { fault, type Place } from "./issue.ts";
import { type Document, type Kind, kinds, schemas } from "./kinds.ts";
import { locate } from "./text/locate.ts";
import { type ReadText, readText } from "./text/read-text.ts";

/** A document, everything that is wrong with it, and where its parts stand in the text. */
export interface CheckedDocument {
  readonly document?: Document;
  readonly issues: readonly Issue[];
  readonly locate: (path: Issue["path"]) => Issue["at"];
}

export function checkDocument(text: string, file: string): CheckedDocument {
  const read = readText(text, file);
  const where = (path: Issue["path"]): Place => locate(read, path, "value");
  if (read.issues.length > 0) return { issues: inOrder(read.issues), locate: where };
  const { document, issues } = checkValue(read, where);
  const placed = inOrder(issues.map((issue) => atItsPlace(issue, read)));
  return { ...(document ? { document } : {}), issues: placed, locate: where };
}

function checkValue(
  { value }: ReadText,
  where: (path: Issue["path"]) => Place,
): { readonly document?: Document; readonly issues: readonly Issue[] } {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { issues: [fault(where([]), "documents/not-a-mapping", {})] };
  }
  const kind = Object.hasOwn(value, "kind") ? (value as { kind: unknown }).kind : null;
  if (kind === null) return { issues: [fault(where([]), "documents/kind-missing", { kinds })] };
  if (!isKind(kind)) {
    const near = nearest(String(kind), kinds);
    const data = { kind: String(kind), kinds, ...(near === undefined ? {} : { nearest: near }) };
    return { issues: [fault(where(["kind"]), "documents/unknown-kind", data)] };
  }
  const { value: document, issues } = checkShape(schemas[kind], value);
  return { ...(document ? { document: document as Document } : {}), issues };
}

const isKind = (kind: unknown): kind is Kind => kinds.some((known) => known === kind);

const keyCodes = new Set(["schema/unrecognized-keys", "schema/invalid-key"]);

function atItsPlace(issue: Issue, read: ReadText): Issue {
  if (issue.at) return issue;
  return { ...issue, at: locate(read, issue.path, keyCodes.has(issue.code) ? "key" : "value") };
}

const inOrder = (issues: readonly Issue[]): readonly Issue[] =>
  issues.toSorted(
    ({ at: a }, { at: b }) => (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0),
  );
