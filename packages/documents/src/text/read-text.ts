import type { Issue } from "@mangnon/schema";
import { Composer, type CST, type Document, isScalar, type Node, Parser } from "yaml";
import { fault, type Place } from "../issue.ts";
import { openingsOf } from "./openings.ts";
import { placesIn } from "./places.ts";
import { syntaxIssue, type Written } from "./syntax-issues.ts";
import { deepest, offsetOfTooDeep } from "./tokens.ts";
import type { Tree } from "./tree.ts";
import { valueOfTree } from "./value-of-tree.ts";

/** The longest text that is read, in characters. */
export const longest = 500_000;

/** A text as a tree, with the value it has when nothing is wrong with the way it is written. */
export interface ReadText {
  readonly tree: Tree;
  readonly value?: unknown;
  readonly issues: readonly Issue[];
  readonly placeOf: (offset: number) => Place;
  /** Alias → the node it stands for. */
  readonly meant: ReadonlyMap<Node, Node>;
}

const options = {
  version: "1.2",
  schema: "core",
  strict: true,
  stringKeys: true,
  // Checked while the value is built: `yaml` would compare every key with every other.
  uniqueKeys: false,
  resolveKnownTags: false,
  prettyErrors: false,
} as const;

/**
 * Reads one YAML or JSON document, with or without a byte order mark: `no` stays a text, a date stays a text,
 * keys stay as they are written.
 */
export function readText(given: string, file: string): ReadText {
  const text = given.replace(/^\uFEFF/, "");
  const placeOf = placesIn(text, file);
  if (text.length > longest) {
    const issue = fault(placeOf(0), "documents/too-large", { length: text.length, limit: longest });
    return { ...blank, placeOf, issues: [issue] };
  }
  const tokens = [...new Parser().parse(text)];
  const deep = offsetOfTooDeep(tokens);
  if (deep === undefined) return readTokens({ text, tokens, openings: openingsOf(tokens), placeOf });
  return { ...blank, placeOf, issues: [fault(placeOf(deep), "documents/too-deep", { limit: deepest })] };
}

const blank = { tree: null, meant: new Map<Node, Node>() } as const;

function readTokens(written: Written): ReadText {
  const { placeOf } = written;
  const [document, second] = compose(written);
  const tree = (document?.contents ?? null) as Tree;
  if (second) {
    const at = placeOf(second.range?.[0] ?? 0);
    return { ...blank, tree, placeOf, issues: [fault(at, "documents/several-documents", {})] };
  }
  if (!document || isBlank(document)) {
    return { ...blank, placeOf, issues: [fault(placeOf(0), "documents/empty", {})] };
  }
  const { value, issues, meant } = valueOfTree(tree, placeOf);
  const faults = [...versionIssues(document, placeOf), ...syntaxIssues(document, written), ...issues];
  const read = { tree, meant, placeOf, issues: faults };
  return faults.length === 0 ? { ...read, value } : read;
}

function compose({ text, tokens }: Written): readonly Document[] {
  return [...new Composer(options).compose(tokens as CST.Token[], false, text.length)] as Document[];
}

/** Nothing but comments and signs that a document begins. */
const isBlank = ({ contents, errors }: Document): boolean =>
  errors.length === 0 && (contents === null || (isScalar(contents) && contents.source === ""));

/** What follows from a fault in the same line would only repeat it. */
function syntaxIssues({ errors, warnings }: Document, written: Written): readonly Issue[] {
  const inOrder = [...errors, ...warnings].toSorted((a, b) => a.pos[0] - b.pos[0]);
  const lines = new Set<number>();
  return inOrder.flatMap((error) => {
    const { line } = written.placeOf(error.pos[0]);
    if (lines.has(line)) return [];
    lines.add(line);
    return [syntaxIssue(error, written)];
  });
}

/** `%YAML 1.1` would turn `no` into false and a date into an instant. */
function versionIssues({ directives }: Document, placeOf: (offset: number) => Place): readonly Issue[] {
  const version = directives?.yaml;
  if (!version?.explicit || version.version === "1.2") return [];
  return [fault(placeOf(0), "documents/yaml-version", { version: version.version })];
}
