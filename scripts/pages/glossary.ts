// docs/glossary.md: every id of the packs with its words in Vietnamese and English.
import { icls } from "../../packages/criteria-icls/src/index.ts";
import { vn } from "../../packages/criteria-vn/src/index.ts";
import { createHost } from "../../packages/host/src/index.ts";
import { plansVn } from "../../packages/plans-vn/src/index.ts";
import type { CodeList, LocalizedText, Plugin } from "../../packages/schema/src/index.ts";
import { type Page, table, writtenBy } from "./page.ts";

interface Named {
  readonly id: string;
  readonly label: LocalizedText;
}

const introduction = `Ids stand in documents, rules and answers, and stay the same in every language. The words beside them are the labels that the
packs give: legal terms where the law has one.

Mã đứng trong tài liệu, quy tắc và kết quả, và giống nhau trong mọi ngôn ngữ. Lời bên cạnh là nhãn do các gói đặt: là thuật
ngữ pháp lý khi luật có thuật ngữ đó.`;

const head = ["id · mã", "Tiếng Việt", "English"];

const rowOf = ({ id, label }: Named): readonly string[] => [`\`${id}\``, label.vi, label.en];

const section = (title: string, named: readonly Named[]): readonly string[] =>
  named.length === 0 ? [] : [`### ${title}`, table(head, named.map(rowOf))];

const codesOf = ({ id, label, codes }: CodeList): readonly string[] =>
  section(
    `Codes of \`${id}\`: ${label.en} · ${label.vi}`,
    codes.map(({ code, label: words }) => ({ id: code, label: words })),
  );

/** What a pack brings, by kind; the shared vocabulary is a pack like others. */
function packText({ name, contributes }: Pick<Plugin, "name" | "contributes">): string {
  const { definitions = [], obligations = [], facts = [], variables = [], parameters = [] } = contributes;
  const { codeLists = [], indicators = [], plans = [] } = contributes;
  return [
    `## \`${name}\``,
    ...section("Definitions · Định nghĩa", definitions),
    ...definitions.flatMap(({ id, classes }) => section(`Classes of \`${id}\` · Các lớp`, classes)),
    ...section("Lists of obligations · Danh mục nghĩa vụ", obligations),
    ...obligations.flatMap((list) => section(`Obligations of \`${list.id}\` · Nghĩa vụ`, list.obligations)),
    ...section("Facts · Dữ kiện", facts),
    ...section("Variables · Biến", variables),
    ...section("Numbers and lists of the law · Số và danh mục của luật", parameters),
    ...codeLists.flatMap(codesOf),
    ...section("Indicators · Chỉ tiêu thống kê", indicators),
    ...section("Plans · Kế hoạch", plans),
    ...plans.flatMap(({ id, targets }) => section(`Targets of \`${id}\` · Mục tiêu`, targets)),
  ].join("\n\n");
}

async function text(): Promise<string> {
  const shared = { name: "@mangnon/schema", contributes: createHost().freeze().vocabulary };
  const packs = [shared, vn, icls, plansVn].map(packText);
  const parts = ["# Glossary · Thuật ngữ", writtenBy("the labels of the packs"), introduction, ...packs];
  return `${parts.join("\n\n")}\n`;
}

export const glossaryPage: Page = { file: "docs/glossary.md", text };
