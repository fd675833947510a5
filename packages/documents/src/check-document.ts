import type { Issue } from "@mangnon/schema";
import { nearest } from "@mangnon/schema/nearest";
import { frozen } from "./frozen.ts";
import { fault, type Place } from "./issue.ts";
import { type Checked, checks, type Document, kinds } from "./kinds.ts";
import { locate, sourceAt } from "./text/locate.ts";
import { type ReadText, readText } from "./text/read-text.ts";
import { toldOnce } from "./told-once.ts";

/** A document, everything that was found wrong with it, and where its parts stand in the text. */
export interface CheckedDocument {
  /** Only there when no issue is an error. */
  readonly document?: Document;
  /** By place in the text, the first one first. */
  readonly issues: readonly Issue[];
  /**
   * The place of what a path leads to, for callers who know more and find more. A path that the text does not
   * have stands at the last thing on the way that it has; the empty path is the whole document.
   */
  readonly locate: (path: Issue["path"]) => Issue["at"];
}

/**
 * Reads a text as the kind of document that its `kind` names, and tells everything that is wrong with it at
 * the line and column it stands in. JSON is read as well, for it is YAML.
 *
 * Nothing is guessed: `no`, `2025-06-30` and `01` stay what they are, and a period like 2025 needs its quotes.
 * Faults of writing (an open quote, a key twice, aliases without end) are told before anything else, alone.
 * No text makes it throw.
 *
 * @param file - The name of the text, for the places of its issues. No file is opened.
 *
 * @example
 * const text = "kind: plan\nid: x.plan\nid: x.other\n";
 * const { document, issues, locate } = checkDocument(text, "plan.yaml");
 * issues.map(({ code, at }) => `${at?.file}:${at?.line}:${at?.column} ${code}`);
 * // => ["plan.yaml:3:1 documents/duplicate-key"]
 * document === undefined;
 * // => true
 * locate(["kind"]);
 * // => { file: "plan.yaml", line: 1, column: 7 }
 */
export function checkDocument(text: string, file: string): CheckedDocument {
  const read = readText(text, file);
  const where = (path: Issue["path"]): Place => locate(read, path, "value");
  if (read.issues.length > 0) return { issues: inOrder(read.issues), locate: where };
  const { value, issues } = checkValue(read.value, where);
  const placed = toldOnce(inOrder(issues.map((issue) => atItsPlace(issue, read))));
  const isUsable = value !== undefined && placed.every(({ severity }) => severity !== "error");
  return { ...(isUsable ? { document: frozen(value) } : {}), issues: placed, locate: where };
}

function checkValue(value: unknown, where: (path: Issue["path"]) => Place): Checked {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { issues: [fault(where([]), "documents/not-a-mapping", {})] };
  }
  const kind: unknown = Object.hasOwn(value, "kind") ? Reflect.get(value, "kind") : null;
  if (kind === null) return { issues: [fault(where(["kind"]), "documents/kind-missing", { kinds })] };
  const known = kinds.find((one) => one === kind);
  if (known !== undefined) return checks[known](value);
  const written = typeof kind === "object" ? "" : String(kind);
  const near = nearest(written, kinds);
  const data = { kind: written, kinds, ...(near === undefined ? {} : { nearest: near }) };
  return { issues: [fault(where(["kind"]), "documents/unknown-kind", data)] };
}

const keyCodes = new Set(["schema/unrecognized-keys", "schema/invalid-key"]);

function atItsPlace(issue: Issue, read: ReadText): Issue {
  if (issue.at) return issue;
  const at = locate(read, issue.path, keyCodes.has(issue.code) ? "key" : "value");
  return { ...issue, data: asWritten(issue, read), at };
}

/** A number where text must stand is told as it is written: `01` needs quotes, not `1`. */
function asWritten({ code, path, data }: Issue, read: ReadText): Issue["data"] {
  if (code !== "schema/invalid-type" || data.value === undefined) return data;
  const value = sourceAt(read, path);
  return value === undefined || value.length > 60 ? data : { ...data, value };
}

const inOrder = (issues: readonly Issue[]): readonly Issue[] =>
  issues.toSorted(
    ({ at: a }, { at: b }) => (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0),
  );
