import type { Issue } from "@mangnon/schema";
import type { YAMLError } from "yaml";
import type { SyntaxFault } from "../codes.ts";
import { fault, type Place } from "../issue.ts";

const faults: Readonly<Partial<Record<YAMLError["code"], SyntaxFault>>> = {
  MISSING_CHAR: "unclosed",
  BAD_INDENT: "indentation",
  BLOCK_IN_FLOW: "indentation",
  BLOCK_AS_IMPLICIT_KEY: "colon-in-text",
  MULTILINE_IMPLICIT_KEY: "key-over-lines",
  KEY_OVER_1024_CHARS: "key-too-long",
  BAD_SCALAR_START: "text-start",
  BAD_DQ_ESCAPE: "escape",
  BAD_ALIAS: "anchor-or-tag",
  ALIAS_PROPS: "anchor-or-tag",
  BAD_PROP_ORDER: "anchor-or-tag",
  MULTIPLE_ANCHORS: "anchor-or-tag",
  MULTIPLE_TAGS: "anchor-or-tag",
  BAD_COLLECTION_TYPE: "anchor-or-tag",
  BAD_DIRECTIVE: "directive",
};

/** The issue for what a YAML parser complains of: its place and kind are kept, its sentence is ours. */
export function syntaxIssue(error: YAMLError, text: string, placeOf: (offset: number) => Place): Issue {
  const [from, to] = error.pos;
  const at = placeOf(Math.min(from, text.length));
  if (error.code === "TAB_AS_INDENT") return fault(at, "documents/tab-as-indentation", {});
  if (error.code === "NON_STRING_KEY") return fault(at, "documents/key-not-text", {});
  if (error.code === "TAG_RESOLVE_FAILED") {
    return fault(at, "documents/unknown-tag", { tag: text.slice(from, Math.min(to, from + 60)) });
  }
  return fault(at, "documents/syntax", { fault: faults[error.code] ?? "unexpected" });
}
