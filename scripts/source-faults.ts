// What a library's source must not contain, found in its syntax tree rather than in its text.
import ts from "typescript";

export interface SourceFault {
  readonly line: number;
  readonly fault: string;
}

const globals: Readonly<Record<string, string>> = {
  eval: "runs text as code",
  Function: "runs text as code",
  process: "is Node's alone",
  Buffer: "is Node's alone",
  require: "is not of ES modules",
  console: "prints from a library",
};

const members: Readonly<Record<string, string>> = {
  "Date.now": "asks the clock",
  "Math.random": "is not deterministic",
  "performance.now": "asks the clock",
};

/** Calls that answer differently by locale or time zone unless their locale argument says which is meant. */
const localeArgument: Readonly<Record<string, number>> = {
  localeCompare: 1,
  toLocaleString: 0,
  toLocaleDateString: 0,
  toLocaleTimeString: 0,
  toLocaleLowerCase: 0,
  toLocaleUpperCase: 0,
};

const localTime =
  /^(?:get|set)(?:FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset)$/;

/** Every fault of a source text, in order of lines. */
export function sourceFaults(file: string, text: string): readonly SourceFault[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const faults: SourceFault[] = [];
  const visit = (node: ts.Node): void => {
    const fault = faultOf(node);
    if (fault !== undefined) {
      faults.push({ line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1, fault });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return faults;
}

function faultOf(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node)) return faultOfNew(node);
  if (ts.isPropertyAccessExpression(node)) return faultOfMember(node);
  if (ts.isCallExpression(node)) return faultOfCall(node);
  if (ts.isIdentifier(node) && isReference(node)) {
    const why = Object.hasOwn(globals, node.text) ? globals[node.text] : undefined;
    return why === undefined ? undefined : `\`${node.text}\` ${why}`;
  }
  return undefined;
}

function faultOfNew(node: ts.NewExpression): string | undefined {
  const name = node.expression.getText();
  const none = (node.arguments?.length ?? 0) === 0;
  if (name === "Date" && none) return "`new Date()` asks the clock";
  if (name.startsWith("Intl.") && none) return `\`new ${name}()\` takes the machine's locale`;
  return undefined;
}

function faultOfMember(node: ts.PropertyAccessExpression): string | undefined {
  const name = node.getText().replace(/^globalThis\./, "");
  if (Object.hasOwn(members, name)) return `\`${name}\` ${members[name]}`;
  if (localTime.test(node.name.text)) return `\`${node.name.text}\` reads local time`;
  return undefined;
}

function faultOfCall(node: ts.CallExpression): string | undefined {
  const callee = node.expression;
  if (ts.isIdentifier(callee) && callee.text === "Date") return "`Date()` asks the clock";
  if (!ts.isPropertyAccessExpression(callee)) return undefined;
  const name = callee.name.text;
  const place = Object.hasOwn(localeArgument, name) ? localeArgument[name] : undefined;
  if (place !== undefined && node.arguments.length <= place) return `\`${name}\` takes the machine's locale`;
  if (callee.getText().startsWith("Intl.") && node.arguments.length === 0 && name !== "supportedValuesOf") {
    return `\`${callee.getText()}()\` takes the machine's locale`;
  }
  return undefined;
}

/** Names of members, keys and declarations are the package's own words; only a use of the global counts. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isTypeNode(parent) || ts.isQualifiedName(parent)) return false;
  return (
    !("name" in parent && parent.name === node) && !("propertyName" in parent && parent.propertyName === node)
  );
}

/** What `importsOf` says for `import(name)` when the name is not written there. */
export const computed = "(computed)";

export interface ImportOf {
  readonly specifier: string;
  readonly line: number;
  readonly typesOnly: boolean;
}

/** Every module that a source text imports, re-exports or loads by `import()`. */
export function importsOf(file: string, text: string): readonly ImportOf[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const imports: ImportOf[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier !== undefined) {
      const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
      imports.push({ specifier, line, typesOnly: isTypesOnly(node) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return imports;
}

function specifierOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return textOf(node.moduleSpecifier);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return textOf(node.argument.literal);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return textOf(node.arguments[0]) ?? computed;
  }
  return undefined;
}

const textOf = (node: ts.Node | undefined): string | undefined =>
  node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined;

function isTypesOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) {
    if (node.isTypeOnly) return true;
    const named = node.exportClause;
    return named !== undefined && ts.isNamedExports(named) && named.elements.every((name) => name.isTypeOnly);
  }
  if (!ts.isImportDeclaration(node) || node.importClause === undefined) return false;
  if (node.importClause.isTypeOnly) return true;
  const bindings = node.importClause.namedBindings;
  if (node.importClause.name !== undefined || bindings === undefined || !ts.isNamedImports(bindings))
    return false;
  return bindings.elements.length > 0 && bindings.elements.every((name) => name.isTypeOnly);
}
