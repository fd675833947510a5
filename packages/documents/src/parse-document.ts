import { checkDocument } from "./check-document.ts";
import { DocumentsError } from "./errors.ts";
import type { Document } from "./kinds.ts";

/**
 * Reads a text as a document for which nothing forbids its use; warnings do not, and are told by
 * {@link checkDocument} alone.
 *
 * @throws {@link DocumentsError} `documents/faulty` with every issue, by place in the text.
 *
 * @example
 * const seen = () => {
 *   try {
 *     return parseDocument("kind: plam", "plan.yaml");
 *   } catch (error) {
 *     return error instanceof DocumentsError ? error.issues.map(({ code, at }) => [code, at?.line, at?.column]) : [];
 *   }
 * };
 * seen();
 * // => [["documents/unknown-kind", 1, 7]]
 */
export function parseDocument(text: string, file: string): Document {
  const { document, issues } = checkDocument(text, file);
  if (document) return document;
  const { length: count } = issues.filter(({ severity }) => severity === "error");
  const line = issues.find(({ severity }) => severity === "error")?.at?.line ?? 1;
  throw new DocumentsError("documents/faulty", { file, count, line }, issues);
}
