// Turns an example into the body of an async function that reports the value before each `// =>` line.
import { readFileSync } from "node:fs";
import ts from "typescript";

export interface ExampleModule {
  /** Statements that use `load(specifier)` for imports and `show(index, value)` for expected lines. */
  readonly body: string;
  /** What each `// =>` says, as source text. */
  readonly expected: readonly string[];
}

/**
 * Reads an example. Each `// =>` belongs to the statement before it: to its value when it is an expression, to
 * the first name it declares when it is a `const`.
 *
 * @param code - The example as it stands in the documentation.
 * @param exported - Where a name comes from that the example uses without importing it.
 */
export function exampleModule(code: string, exported: ReadonlyMap<string, string>): ExampleModule {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.Latest, true);
  const expected: string[] = [];
  const lines = [...namesToLoad(source, exported)];
  for (const [index, statement] of source.statements.entries()) {
    const end = source.statements[index + 1]?.getStart(source) ?? code.length;
    const wanted = expectation(code.slice(statement.end, end));
    lines.push(wanted === undefined ? plain(statement) : shown(statement, expected.push(wanted) - 1));
  }
  const marks = code.split("// =>").length - 1;
  if (marks !== expected.length) {
    throw new Error(
      `${marks} lines say \`// =>\`, but ${expected.length} follow a statement at the top level.`,
    );
  }
  return { body: stripTypes(lines.join("\n")), expected };
}

const loading = (name: string, from: string): string =>
  `const { ${name} } = await load(${JSON.stringify(from)});`;

function plain(statement: ts.Statement): string {
  if (!ts.isImportDeclaration(statement)) return statement.getText();
  const clause = statement.importClause;
  const from = (statement.moduleSpecifier as ts.StringLiteral).text;
  if (clause === undefined || clause.isTypeOnly) return "";
  const bindings = clause.namedBindings;
  if (bindings === undefined || !ts.isNamedImports(bindings)) throw new Error("Import names in braces.");
  return bindings.elements
    .filter(({ isTypeOnly }) => !isTypeOnly)
    .map(({ name, propertyName }) =>
      loading(propertyName ? `${propertyName.text}: ${name.text}` : name.text, from),
    )
    .join("\n");
}

function shown(statement: ts.Statement, index: number): string {
  if (ts.isExpressionStatement(statement)) return `show(${index}, ${statement.expression.getText()});`;
  const declared = ts.isVariableStatement(statement) ? statement.declarationList.declarations[0] : undefined;
  if (declared === undefined || !ts.isIdentifier(declared.name)) {
    throw new Error(`\`// =>\` must follow an expression or a \`const\`, not \`${statement.getText()}\`.`);
  }
  return `${statement.getText()}\nshow(${index}, ${declared.name.text});`;
}

/** The text after `// =>`, with the comment lines below it for as long as it is no whole expression yet. */
function expectation(trivia: string): string | undefined {
  const start = trivia.indexOf("// =>");
  if (start < 0) return undefined;
  let text = "";
  for (const line of trivia.slice(start).split("\n")) {
    const comment = /^\s*\/\/(?: =>)? ?(.*)$/.exec(line)?.[1];
    if (comment === undefined) break;
    text = text === "" ? comment : `${text}\n${comment}`;
    if (isExpression(text)) return text;
  }
  throw new Error(`\`// =>\` is followed by what is no value: ${text}`);
}

function isExpression(text: string): boolean {
  const { diagnostics } = ts.transpileModule(`void (${text}\n);`, { reportDiagnostics: true });
  return diagnostics === undefined || diagnostics.length === 0;
}

const stripTypes = (text: string): string =>
  ts.transpileModule(text, {
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
    },
  }).outputText;

/** The names that the example uses, does not declare and does not import: one statement for each. */
function namesToLoad(source: ts.SourceFile, exported: ReadonlyMap<string, string>): readonly string[] {
  const declared = new Set<string>();
  const used = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    if (ts.isIdentifier(node)) (isDeclaration(node) ? declared : used).add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...used]
    .filter((name) => !declared.has(name))
    .flatMap((name) => {
      const from = exported.get(name);
      return from === undefined ? [] : [loading(name, from)];
    });
}

function isDeclaration(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isImportSpecifier(parent)) return true;
  const declares =
    ts.isVariableDeclaration(parent) ||
    ts.isParameter(parent) ||
    ts.isFunctionDeclaration(parent) ||
    ts.isBindingElement(parent);
  return declares && parent.name === node;
}

/** The names that a source file exports, types among them. Index files write every name, so a star is refused. */
export function exportedNames(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement)) {
      const clause = statement.exportClause;
      if (clause === undefined) throw new Error(`${file} exports \`*\`. Write the names.`);
      return ts.isNamedExports(clause) ? clause.elements.map(({ name }) => name.text) : [clause.name.text];
    }
    const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
    if (!modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.map(({ name }) => name.getText());
    }
    return "name" in statement && statement.name ? [(statement.name as ts.Identifier).text] : [];
  });
}
