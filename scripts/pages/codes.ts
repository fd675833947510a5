// docs/codes.md: every code of every package with its sentences in both languages.
import { type CodeGroup, type CodeSentences, codeGroups, hasCodes } from "../code-sentences.ts";
import { workspacePackages } from "../packages.ts";
import { type Page, table, writtenBy } from "./page.ts";

const introduction = `Codes are the interface: they are stable, tests and programs may rely on them. Sentences are for people and may change.
Three channels are never mixed: a **finding** is about the world (a record, a file, a count), an **issue** about a document
(a plan, a description, a rule), an **error** about the program that called. None holds a child's data.

Mã là giao diện ổn định cho chương trình và phép thử; câu chữ dành cho người đọc và có thể thay đổi. Câu bên phải là câu mà
\`--lang vi\` in ra.

\`‹name›\` stands for a value, \`…\` for more of a list. Where a value may be missing there are two sentences, the second
without it; where a sentence depends on a word of a closed list (a comparator, a kind of thing), one of these words stands.`;

async function text(): Promise<string> {
  const members = workspacePackages().filter(hasCodes);
  const groups = await codeGroups(members);
  const sections = [...groups].map(([name, ofPackage]) =>
    [`## \`${name}\``, ...ofPackage.map(groupText)].join("\n\n"),
  );
  return `${["# Codes", writtenBy("the catalogues of the packages"), introduction, ...sections].join("\n\n")}\n`;
}

const groupText = ({ about, codes }: CodeGroup): string =>
  [`### ${about.replace(/\\.$/, "")}`, table(["code", "English", "Tiếng Việt"], codes.map(rowOf))].join(
    "\n\n",
  );

const rowOf = ({ code, en, vi }: CodeSentences): readonly string[] => [
  `\`${code}\``,
  en.join("<br>"),
  vi.join("<br>"),
];

export const codesPage: Page = { file: "docs/codes.md", text };
