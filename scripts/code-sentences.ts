// Every code of a package with its sentences: the types of `codes.ts` say what data a sentence is made from, and
// placeholders of those types are put through the catalogues.
import { existsSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { root, type WorkspacePackage } from "./packages.ts";

/** A code with its sentence; where one of its values may be missing or is a word of few, with each sentence. */
export interface CodeSentences {
  readonly code: string;
  readonly en: readonly string[];
  readonly vi: readonly string[];
}

/** Codes that stand together in `codes.ts`, with the first sentence of what is said of them there. */
export interface CodeGroup {
  readonly name: string;
  readonly about: string;
  readonly codes: readonly CodeSentences[];
}

type Sentence = (data: unknown) => string;
type Catalogue = Readonly<Record<string, Sentence>>;

/** The catalogues of a package, both languages; the reasons of `indicators` are a catalogue of their own. */
interface Catalogues {
  readonly en: Catalogue;
  readonly vi: Catalogue;
}

const codesFile = ({ path }: WorkspacePackage): string => join(path, "src", "codes.ts");

export const hasCodes = (member: WorkspacePackage): boolean => existsSync(codesFile(member));

/** The groups of codes of some packages, in the order of their files. */
export async function codeGroups(
  members: readonly WorkspacePackage[],
): Promise<ReadonlyMap<string, readonly CodeGroup[]>> {
  const program = ts.createProgram(members.map(codesFile), compilerOptions());
  const groups = new Map<string, readonly CodeGroup[]>();
  for (const member of members) {
    const file = program.getSourceFile(codesFile(member));
    if (file === undefined) throw new Error(`${codesFile(member)} was not read.`);
    const catalogues = await cataloguesOf(member);
    groups.set(member.name, groupsOf(file, program.getTypeChecker(), catalogues));
  }
  return groups;
}

function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  return ts.parseJsonConfigFileContent(config, ts.sys, root).options;
}

async function cataloguesOf({ path }: WorkspacePackage): Promise<Catalogues> {
  const load = async (name: string): Promise<Catalogue> => {
    const file = join(path, "src", "locales", `${name}.ts`);
    if (!existsSync(file)) return {};
    const exported = Object.values((await import(file)) as Readonly<Record<string, unknown>>);
    return Object.assign({}, ...exported.filter((one) => typeof one === "object")) as Catalogue;
  };
  const [en, vi] = [
    { ...(await load("en")), ...(await load("reasons-en")) },
    { ...(await load("vi")), ...(await load("reasons-vi")) },
  ];
  return { en, vi };
}

/** Interfaces and types that hold codes themselves; those that only join others are left out. */
function groupsOf(
  file: ts.SourceFile,
  checker: ts.TypeChecker,
  catalogues: Catalogues,
): readonly CodeGroup[] {
  return file.statements.flatMap((statement) => {
    if (!isNamed(statement)) return [];
    const codes = membersOf(statement).filter(({ name }) => Object.hasOwn(catalogues.en, textOf(name)));
    if (codes.length === 0) return [];
    const about = ts.getJSDocCommentsAndTags(statement).find(ts.isJSDoc);
    return [
      {
        name: statement.name.text,
        about: firstSentence(about?.comment),
        codes: codes.map((member) => sentencesOf(member, checker, catalogues)),
      },
    ];
  });
}

/** What others may import: a type used only to build others may have members that are named like a code. */
const isNamed = (node: ts.Node): node is ts.InterfaceDeclaration | ts.TypeAliasDeclaration =>
  (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) &&
  (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

function membersOf(statement: ts.Node): readonly ts.PropertySignature[] {
  if (ts.isInterfaceDeclaration(statement)) return statement.members.filter(ts.isPropertySignature);
  if (!ts.isTypeAliasDeclaration(statement) || !ts.isTypeLiteralNode(statement.type)) return [];
  return statement.type.members.filter(ts.isPropertySignature);
}

const textOf = (name: ts.PropertyName): string =>
  ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : name.getText();

function firstSentence(comment: string | ts.NodeArray<ts.JSDocComment> | undefined): string {
  const text = (ts.getTextOfJSDocComment(comment) ?? "")
    .replace(/\{@link (\w+)\}/g, "`$1`")
    .replace(/\s+/g, " ");
  return /^.*?[.:](?=\s|$)/.exec(text)?.[0]?.replace(/:$/, ".") ?? text;
}

function sentencesOf(
  member: ts.PropertySignature,
  checker: ts.TypeChecker,
  catalogues: Catalogues,
): CodeSentences {
  const code = textOf(member.name);
  const fields = checker
    .getTypeAtLocation(member)
    .getProperties()
    .map((field) => fieldOf(field, checker));
  const [en, vi] = [catalogues.en[code], catalogues.vi[code]].map((sentence) => {
    const said = sentence && allSaid(sentence, fields, examples[code]);
    if (said === undefined) throw new Error(`\`${code}\` makes no sentence of placeholders.`);
    return said;
  });
  return { code, en: en ?? [], vi: vi ?? [] };
}

type Data = Readonly<Record<string, unknown>>;

/**
 * A sentence with and without what may be missing. Where a placeholder makes no sentence, a word of a closed list is
 * looked up: its first one, or each in turn when it is all that the sentence is made from.
 */
function allSaid(
  sentence: Sentence,
  fields: readonly Field[],
  example: Data = {},
): readonly string[] | undefined {
  const needed = fields.filter(({ mayBeMissing }) => !mayBeMissing);
  const some = needed.length === fields.length ? [fields] : [fields, needed];
  const [only] = fields;
  const words = fields.length === 1 && only ? only.words.map((word) => ({ [only.name]: word })) : [];
  const tries: readonly (readonly Data[])[] = [
    some.map((each) => dataOf(each, "placeholder")),
    words,
    some.map((each) => dataOf(each, "word")),
  ];
  for (const data of tries) {
    const said = data.map((each) => sentenceOf(sentence, { ...each, ...example }));
    if (said.length > 0 && !said.includes(undefined)) return [...new Set(said as string[])];
  }
  return undefined;
}

function sentenceOf(sentence: Sentence, data: Data): string | undefined {
  try {
    const text = sentence(data).trim();
    return /undefined/i.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Values where a placeholder says nothing: what is looked up by its very value, kinds of things, words in both languages. */
const examples: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "earlier-value": { comparator: "minimise" },
  "host/not-a-plugin": { faults: ["version"] },
  "host/conflict": { kind: "definition" },
  "host/prefix-conflict": { kind: "variable" },
  "host/reserved-id": { kind: "variable", prefix: "fact" },
  "host/malformed": { kind: "definition" },
  "host/unknown-reference": { kind: "fact", names: "variable" },
  "host/unavailable-reference": { kind: "definition", names: "fact" },
  "host/unknown-class": { kind: "indicator" },
  "host/numerator-outside-denominator": { kind: "indicator" },
  "rules/check-failed": { label: { vi: "‹label.vi›", en: "‹label.en›" } },
  "rules/check-unknown": { label: { vi: "‹label.vi›", en: "‹label.en›" } },
};

interface Field {
  readonly name: string;
  readonly mayBeMissing: boolean;
  readonly placeholder: unknown;
  /** The words of a closed list; none for any text or number. */
  readonly words: readonly string[];
}

const dataOf = (fields: readonly Field[], by: "placeholder" | "word"): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    fields.map(({ name, placeholder, words }) => [
      name,
      by === "word" ? (words[0] ?? placeholder) : placeholder,
    ]),
  );

function fieldOf(field: ts.Symbol, checker: ts.TypeChecker): Field {
  const type = checker.getTypeOfSymbol(field);
  const parts = type.isUnion() ? type.types : [type];
  const isNothing = (part: ts.Type): boolean => (part.flags & ts.TypeFlags.Undefined) !== 0;
  const some = parts.filter((part) => !isNothing(part));
  const words = some.flatMap((part) => (part.isStringLiteral() ? [part.value] : []));
  const isList = some.some((part) => checker.isArrayType(part) || checker.isTupleType(part));
  return {
    name: field.name,
    mayBeMissing: some.length < parts.length || (field.flags & ts.SymbolFlags.Optional) !== 0,
    placeholder: isList ? listFor(field.name, some[0], checker) : `‹${field.name}›`,
    words: words.length === some.length ? words : [],
  };
}

/** A list of texts shows one and goes on; of anything else there is nothing to show. */
function listFor(name: string, type: ts.Type | undefined, checker: ts.TypeChecker): readonly string[] {
  const of = type === undefined ? undefined : checker.getIndexTypeOfType(type, ts.IndexKind.Number);
  const isText = of !== undefined && (of.flags & (ts.TypeFlags.String | ts.TypeFlags.StringLiteral)) !== 0;
  return isText ? [`‹${name}›`, "…"] : [];
}
