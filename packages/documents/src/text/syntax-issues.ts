import type { Issue } from "@mangnon/schema";
import type { CST, YAMLError } from "yaml";
import type { SyntaxFault } from "../codes.ts";
import { fault, type Place } from "../issue.ts";
import type { Openings } from "./openings.ts";

/** A text that is being read. */
export interface Written {
  readonly text: string;
  readonly tokens: readonly CST.Token[];
  readonly openings: Openings;
  readonly placeOf: (offset: number) => Place;
}

const faults: Readonly<Partial<Record<YAMLError["code"], SyntaxFault>>> = {
  BAD_INDENT: "indentation",
  BLOCK_IN_FLOW: "comma-missing",
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

/** What its code alone does not tell is told by the words of the parser, whose version is pinned. */
const words: readonly (readonly [RegExp, SyntaxFault])[] = [
  [/closing ['"]quote/, "unclosed-quote"],
  [/end with a/, "unclosed-bracket"],
  [/followed by map values|Missing space after :/, "colon-missing"],
  [/Missing , /, "comma-missing"],
  [/without - indicator/, "dash-missing"],
  [/Comments must be separated/, "blank-before-comment"],
];

/** The issue for what a YAML parser complains of: its place and kind are kept, its sentence is ours. */
export function syntaxIssue(error: YAMLError, { text, openings, placeOf }: Written): Issue {
  const [from, to] = error.pos;
  const at = placeOf(Math.min(from, text.length));
  if (error.code === "TAB_AS_INDENT") return fault(at, "documents/tab-as-indentation", {});
  if (error.code === "NON_STRING_KEY") return fault(at, "documents/key-not-text", {});
  if (error.code === "TAG_RESOLVE_FAILED") {
    return fault(at, "documents/unknown-tag", { tag: text.slice(from, Math.min(to, from + 60)) });
  }
  const kind = words.find(([told]) => told.test(error.message))?.[1] ?? faults[error.code] ?? "unexpected";
  const opening = openingOf(kind, from, openings);
  return fault(opening === undefined ? at : placeOf(opening), "documents/syntax", { fault: kind });
}

/** What stays open is told where it opens: that is what a writer looks for. */
function openingOf(kind: SyntaxFault, offset: number, openings: Openings): number | undefined {
  if (kind === "unclosed-quote") return openings.quoteThatEndsAt(offset);
  return kind === "unclosed-bracket" ? openings.bracketOpenAt(offset) : undefined;
}
