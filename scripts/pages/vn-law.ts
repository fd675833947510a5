// docs/vn-law.md: every provision and number of Vietnamese law that the pack holds, from when, and how well it was seen.
import { vn } from "../../packages/criteria-vn/src/index.ts";
import type { Citation, CodeList, Parameter } from "../../packages/schema/src/index.ts";
import { type Page, table, writtenBy } from "./page.ts";

const introduction = `Every item of the law that the pack holds: its id, what it is about, where it stands, its days of force, how well it was
seen and what its words leave open. Words of Circular 09/2020 are those of the copies, misprints included; English is a short
translation, not official. Labels of the Labour Code say what a provision is about and do not quote it.

Từng mục của pháp luật mà gói này có: mã, nội dung, nguồn, hiệu lực, đã thấy ở mức nào và chỗ nào câu chữ chưa rõ. Lời của
Thông tư 09/2020 là lời của các bản chép, kể cả lỗi in; nhãn của Bộ luật Lao động nói về nội dung, không trích nguyên văn.

\`text\`: seen in a copy of the text itself · thấy trong bản chép văn bản. \`secondary\`: in an account of it · qua một bài viết.
\`derived\`: taken from other facts · suy ra. An open end in "to" means that no end was seen · cột “đến” để trống: chưa thấy ngày
hết hiệu lực. Every item of Appendices II to V and every point of articles 143 to 147 has a scenario
(\`packages/criteria-vn/scenarios\`), and a test fails when one is missing.`;

const notSeen = `## Not seen, and therefore absent · Chưa thấy nên không có

Clauses 1 and 2 of article 144 and clause 2 of article 145 of the Labour Code; the gazette's own print of Circular 09/2020; the
layout of its forms; the hours and lists of the surveys of 2018 and 2023; the list of work that the survey of 2012 counted
beside hours; a statutory definition of children at risk.`;

const code = "2021-01-01";
const circular = "2021-03-15";

const placeOf = ({ instrument, provision }: Citation): string =>
  [instrument.vi, provision?.vi].filter((part) => part !== undefined).join(": ");

const seenOf = ({ seen, note }: Citation): string => {
  const said = note === undefined ? "" : ` — ${note.vi} · ${note.en}`;
  return `\`${seen}\`${said}`;
};

const joined = (sources: readonly Citation[], tell: (source: Citation) => string): string =>
  [...new Set(sources.map(tell))].join("; ");

const head = [
  "id · mã",
  "Tiếng Việt",
  "English",
  "nguồn · source",
  "từ · from",
  "đến · to",
  "đã thấy · seen",
];

function codeRows({ codes }: CodeList, since: (code: string) => string): readonly (readonly string[])[] {
  return codes.map(({ code: id, label, sources = [] }) => [
    `\`${id}\``,
    label.vi,
    label.en,
    joined(sources, placeOf),
    since(id),
    "",
    joined(sources, seenOf),
  ]);
}

/** What article 147 leaves to the Circular had no content before it. */
const sinceOf = (id: string): string => (/^blld\.147-(?:1-h|2-d-bar)$/.test(id) ? circular : code);

const numberText = (value: Parameter["values"][number]["value"], unit = ""): string =>
  typeof value === "number" ? `${value} ${unit}`.trim() : `${value.length} codes`;

const checkedUntil = (day: string | undefined): string =>
  day === undefined ? "" : ` — kiểm tra đến · checked until ${day}`;

const numberRows = ({ id, label, unit, values, verifiedUntil }: Parameter): readonly (readonly string[])[] =>
  values.map(({ since = "", until = "", value, sources }, at) => [
    `\`${id}\``,
    label.vi,
    label.en,
    numberText(value, unit),
    joined(sources, placeOf),
    since,
    until || (values[at + 1]?.since === undefined ? "" : `< ${values[at + 1]?.since}`),
    `${joined(sources, seenOf)}${checkedUntil(verifiedUntil)}`,
  ]);

const listOf = (id: string): CodeList => {
  const list = vn.contributes.codeLists?.find((each) => each.id === id);
  if (list === undefined) throw new Error(`The pack has no list \`${id}\`.`);
  return list;
};

const circularLists = ["articles", "appendix-ii", "appendix-iii", "appendix-iv", "appendix-v", "forms"];

async function text(): Promise<string> {
  const numberHead = [...head.slice(0, 3), "số · number", ...head.slice(3)];
  const parts = [
    "# Vietnamese law, item by item · Pháp luật Việt Nam, từng mục",
    writtenBy("`packages/criteria-vn`"),
    introduction,
    "## Labour Code: minors at work · Bộ luật Lao động: lao động chưa thành niên",
    table(head, codeRows(listOf("vn.labour-code"), sinceOf)),
    ...circularLists.flatMap((name) => {
      const list = listOf(`vn.tt09.${name}`);
      return [
        `## Circular 09/2020: ${list.label.en} · ${list.label.vi}`,
        table(
          head,
          codeRows(list, () => circular),
        ),
      ];
    }),
    "## Numbers and lists · Số và danh mục",
    table(numberHead, (vn.contributes.parameters ?? []).flatMap(numberRows)),
    notSeen,
  ];
  return `${parts.join("\n\n")}\n`;
}

export const vnLawPage: Page = { file: "docs/vn-law.md", text };
