import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as tabular from "./index.ts";
import { en } from "./locales/en.ts";
import { vi } from "./locales/vi.ts";

test("the package exports these names", () => {
  expect(Object.keys(tabular).sort()).toEqual(["TabularError", "csv", "tabular", "xlsx"]);
});

test("the plugin bears the name and version of its package", () => {
  const { name, version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  expect(tabular.tabular).toMatchObject({ name, version });
});

test("the plugin brings the sources `csv` and `xlsx`", () => {
  expect(tabular.tabular.contributes.sources?.map(({ id }) => id)).toEqual(["csv", "xlsx"]);
});

test("whoever reads CSV alone loads no library for workbooks", () => {
  const seen = new Set<string>();
  const loadedBy = (file: URL): void => {
    for (const [, from = ""] of readFileSync(file, "utf8").matchAll(
      /^(?:im|ex)port (?!type).* from "(.+)";$/gm,
    )) {
      if (seen.has(from)) continue;
      seen.add(from);
      if (from.startsWith(".") && from.endsWith(".ts")) loadedBy(new URL(from, file));
    }
  };
  loadedBy(new URL("./index.ts", import.meta.url));
  expect([...seen].filter((from) => !from.startsWith("."))).toEqual(["papaparse"]);
});

test("an error speaks English by itself, and both languages from its data", () => {
  const data = { file: "tre-em.csv", delimiter: ",", found: ";" };
  const error = new tabular.TabularError("tabular/wrong-delimiter", data);
  expect(error.message).toBe(en["tabular/wrong-delimiter"](data));
  expect([error.message, vi["tabular/wrong-delimiter"](data)]).toMatchInlineSnapshot(`
    [
      "The header of \`tre-em.csv\` has one column when split by comma, and more by semicolon. Set \`delimiter\` to semicolon.",
      "Tiêu đề của tệp \`tre-em.csv\` chỉ có một cột khi tách bằng dấu phẩy, nhưng có nhiều cột khi tách bằng dấu chấm phẩy. Hãy đặt \`delimiter\` là dấu chấm phẩy.",
    ]
  `);
});

test("every sentence names what it is about", () => {
  const place = { file: "f.csv", row: 7, line: 9, limit: 5, byte: 3, fields: 1, expected: 2 };
  const sheet = { sheet: "S", sheets: ["S", "T"], nearest: "S", cell: "S!C7", range: "A1:C7", cells: 7 };
  const workbook = {
    part: "xl/x.xml",
    format: ".xls",
    of: "part",
    error: "#N/A",
    digits: 15,
    rows: 7,
    ranges: 7,
  } as const;
  const csvFile = { ...place, delimiter: ",", found: "\t", header: "Tuổi", columns: ["1", "3"] };
  const data = { ...csvFile, ...sheet, ...workbook };
  const sentences = [en, vi].flatMap((catalogue) => Object.values(catalogue).map((tell) => tell(data)));
  expect(sentences).toHaveLength(64);
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-ZÔ`](?=.*(?:f\.csv|7)).*\.$/u);
});
