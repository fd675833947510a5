import type { Issue } from "@mangnon/schema";
import { Composer, type CST, type Document, LineCounter, type Node, Parser } from "yaml";
import { fault, type Place } from "../issue.ts";
import { deepest, offsetOfTooDeep } from "./nesting.ts";
import { syntaxIssue } from "./syntax-issues.ts";
import type { Tree } from "./tree.ts";
import { valueOfTree } from "./value-of-tree.ts";

/** The longest text that is read, in characters. */
export const longest = 2_000_000;

/** A text as a tree, with the value it has when nothing is wrong with the way it is written. */
export interface ReadText {
  readonly tree: Tree;
  readonly value?: unknown;
  readonly issues: readonly Issue[];
  readonly placeOf: (offset: number) => Place;
  readonly meant: ReadonlyMap<Node, Node>;
}

const options = {
  version: "1.2",
  schema: "core",
  strict: true,
  stringKeys: true,
  // Both are checked while the value is built: `yaml` compares every key with every other.
  uniqueKeys: false,
  resolveKnownTags: false,
} as const;

/** Reads one YAML or JSON document: `no` stays a text, a date stays a text, keys stay as they are written. */
export function readText(text: string, file: string): ReadText {
  const lines = new LineCounter();
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const none = { tree: null, placeOf, meant: new Map<Node, Node>() };
  const refused = (issue: Issue): ReadText => ({ ...none, issues: [issue] });

  if (text.length > longest) {
    return refused(fault(placeOf(0), "documents/too-large", { length: text.length, limit: longest }));
  }
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  const deep = offsetOfTooDeep(tokens);
  if (deep !== undefined) return refused(fault(placeOf(deep), "documents/too-deep", { limit: deepest }));

  const [document, second] = compose(tokens, text);
  if (!document?.contents && !document?.errors.length)
    return refused(fault(placeOf(0), "documents/empty", {}));
  if (second) {
    return { ...none, tree: document.contents, issues: [severalDocuments(second, placeOf)] };
  }
  return readDocument(document, text, placeOf);
}

const compose = (tokens: readonly CST.Token[], text: string): readonly Document[] =>
  [...new Composer(options).compose(tokens, false, text.length)] as Document[];

function severalDocuments(second: Document, placeOf: (offset: number) => Place): Issue {
  return fault(placeOf(second.range?.[0] ?? 0), "documents/several-documents", {});
}

function readDocument(document: Document, text: string, placeOf: (offset: number) => Place): ReadText {
  const tree = document.contents as Tree;
  const { value, issues, meant } = valueOfTree(tree, placeOf);
  const faults = [
    ...versionIssues(document, placeOf),
    ...[...document.errors, ...document.warnings].map((error) => syntaxIssue(error, text, placeOf)),
    ...issues,
  ];
  const read = { tree, issues: faults, placeOf, meant };
  return faults.length === 0 ? { ...read, value } : read;
}

/** `%YAML 1.1` would turn `no` into false and a date into an instant. */
function versionIssues({ directives }: Document, placeOf: (offset: number) => Place): readonly Issue[] {
  const version = directives?.yaml;
  if (!version?.explicit || version.version === "1.2") return [];
  return [fault(placeOf(0), "documents/yaml-version", { version: version.version })];
}
