import type { CheckedDocument } from "@mangnon/documents";
import type { Host } from "@mangnon/host";
import { readDefinition } from "@mangnon/rules";
import { lintDefinition } from "@mangnon/rules/lint";
import type { Issue } from "@mangnon/schema";
import { placed } from "./placed.ts";

/** What is odd about a definition without errors; nothing for documents of other kinds. */
export function lintIssues({ document, issues, locate }: CheckedDocument, host: Host): readonly Issue[] {
  const isSound = issues.every(({ severity }) => severity !== "error");
  if (document?.kind !== "definition" || !isSound) return [];
  return lintDefinition(readDefinition(document, host.vocabulary)).map((issue) => placed(issue, locate));
}
