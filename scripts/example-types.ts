// Type-checks examples as a user's editor would: the names they use are imported from the owning package.
import { join } from "node:path";
import ts from "typescript";
import { root } from "./packages.ts";

export interface CheckedExample {
  readonly code: string;
  /** Where a name comes from that the example uses without importing it. */
  readonly exported: ReadonlyMap<string, string>;
}

/**
 * The type errors of each example, in the order given; lines count from the example's first.
 *
 * @param examples - All of them at once: one program for all costs little more than for one.
 * @param entryPoints - What one writes to import a workspace package → its source file.
 */
export function typeErrors(
  examples: readonly CheckedExample[],
  entryPoints: ReadonlyMap<string, string>,
): readonly (readonly string[])[] {
  const texts = new Map(examples.map((example, index) => [fileOf(index), withImports(example)]));
  const options = compilerOptions(entryPoints);
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (file) => texts.has(file) || fileExists(file);
  host.readFile = (file) => texts.get(file) ?? readFile(file);
  const program = ts.createProgram([...texts.keys()], options, host);
  return [...texts.keys()].map((file) => errorsOf(program, program.getSourceFile(file)));
}

const fileOf = (index: number): string => join(root, `example-${index}.ts`).replaceAll("\\", "/");

function compilerOptions(entryPoints: ReadonlyMap<string, string>): ts.CompilerOptions {
  const file = join(root, "tsconfig.json");
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(file, ts.sys.readFile).config,
    ts.sys,
    root,
  );
  return {
    ...options,
    verbatimModuleSyntax: false,
    noUnusedLocals: false,
    noUnusedParameters: false,
    paths: Object.fromEntries([...entryPoints].map(([specifier, source]) => [specifier, [source]])),
  };
}

/** The imports stand before the first line, on the same one, so that lines stay what they are. */
function withImports({ code, exported }: CheckedExample): string {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.Latest, true);
  const own = new Set<string>();
  const used = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) used.add(node.text);
    if ("name" in node && node.name !== undefined && !ts.isPropertyAccessExpression(node)) {
      own.add((node.name as ts.Node).getText());
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  const imports = [...used]
    .filter((name) => exported.has(name) && !own.has(name))
    .map((name) => `import { ${name} } from ${JSON.stringify(exported.get(name))};`);
  return `${imports.join(" ")} export {}; ${code}`;
}

function errorsOf(program: ts.Program, file: ts.SourceFile | undefined): readonly string[] {
  if (file === undefined) return ["was not read"];
  return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
    ({ start, messageText }) => {
      const line = file.getLineAndCharacterOfPosition(start ?? 0).line + 1;
      return `line ${line}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
    },
  );
}
