import type { CheckedDocument } from "@mangnon/documents";
import type { Issue } from "@mangnon/schema";

/** An issue at the place of its path in the text. */
export function placed(issue: Issue, locate: CheckedDocument["locate"]): Issue {
  const at = locate(issue.path);
  return at ? { ...issue, at } : issue;
}
