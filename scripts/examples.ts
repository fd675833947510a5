// Finds the examples of the documentation: `@example` blocks of sources and marked fences of Markdown.
import { readFileSync } from "node:fs";
import ts from "typescript";

export interface Example {
  /** The documented name, or the heading that the fence stands under. */
  readonly symbol: string;
  /** The line of the file on which the code begins. */
  readonly line: number;
  readonly code: string;
}

/** Every `@example` block of a source file. */
export function examplesOfSource(file: string): readonly Example[] {
  const text = readFileSync(file, "utf8");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const examples: Example[] = [];
  const visit = (node: ts.Node): void => {
    for (const comment of ts.getJSDocCommentsAndTags(node)) {
      if (!ts.isJSDoc(comment) || comment.parent !== node) continue;
      const line = source.getLineAndCharacterOfPosition(comment.pos).line + 1;
      for (const block of exampleBlocks(comment.getFullText(source))) {
        examples.push({ symbol: nameOf(node), line: line + block.offset, code: block.code });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return examples;
}

function exampleBlocks(comment: string): readonly { offset: number; code: string }[] {
  const lines = comment
    .replace(/^\/\*\*/, "")
    .replace(/\*\/$/, "")
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*\* ?/, ""));
  const blocks: { offset: number; lines: string[] }[] = [];
  let open: string[] | undefined;
  for (const [index, line] of lines.entries()) {
    if (/^\s*@[a-z]\w*/i.test(line)) {
      open = /^\s*@example\b/.test(line) ? [] : undefined;
      if (open !== undefined) blocks.push({ offset: index + 1, lines: open });
    } else if (!/^\s*```/.test(line)) open?.push(line);
    else open?.push("");
  }
  return blocks.map(({ offset, lines: code }) => ({ offset, code: code.join("\n").trimEnd() }));
}

function nameOf(node: ts.Node): string {
  if (ts.isVariableStatement(node)) return node.declarationList.declarations.map(nameOf).join(", ");
  if ("name" in node && node.name !== undefined) return (node.name as ts.Node).getText();
  return "module";
}

/** Every ```ts fence of a Markdown file that says by `// =>` what its expressions are. */
export function examplesOfMarkdown(file: string): readonly Example[] {
  const examples: Example[] = [];
  let heading = "";
  let fence: { line: number; indent: string; code: string[] } | undefined;
  for (const [index, line] of readFileSync(file, "utf8").split(/\r?\n/).entries()) {
    if (fence === undefined) {
      heading = /^#+\s+(.*)$/.exec(line)?.[1] ?? heading;
      const [, indent] = /^(\s*)```(?:ts|typescript)\b/.exec(line) ?? [];
      if (indent !== undefined) fence = { line: index + 2, indent, code: [] };
    } else if (line.trim() === "```") {
      const code = fence.code.join("\n");
      if (code.includes("// =>")) examples.push({ symbol: heading, line: fence.line, code });
      fence = undefined;
    } else fence.code.push(line.startsWith(fence.indent) ? line.slice(fence.indent.length) : line);
  }
  return examples;
}
