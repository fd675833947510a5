import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as documents from "./index.ts";
import { en } from "./locales/en.ts";
import { vi } from "./locales/vi.ts";

test("the package exports these names", () => {
  expect(Object.keys(documents).sort()).toEqual(["DocumentsError", "checkDocument", "parseDocument"]);
});

const codes = Object.keys(en) as (keyof typeof en)[];

test("every code that the package declares has a sentence in both languages, and no other has", () => {
  const declared =
    readFileSync(new URL("./codes.ts", import.meta.url), "utf8").match(/"documents\/[a-z-]+"/g) ?? [];
  expect(declared.map((code) => code.slice(1, -1))).toEqual(codes);
  expect(Object.keys(vi)).toEqual(codes);
});

const data = {
  ...{
    file: "x.yaml",
    count: 2,
    line: 7,
    length: 3_000_000,
    limit: 100,
    version: "1.1",
    key: "id",
    tag: "!x",
  },
  ...{ alias: "decision", kind: "paln", kinds: ["plan", "records"], fault: "escape" },
};

const faults = readFileSync(new URL("./codes.ts", import.meta.url), "utf8").match(/(?<=\| ")[a-z-]+/g) ?? [];

test.each([
  ["English", en],
  ["Vietnamese", vi],
])("each sentence says what failed and what to do, in %s", (_, catalogue) => {
  const sentences = [
    ...codes.map((code) => catalogue[code](data as never)),
    ...faults.map((fault) => catalogue["documents/syntax"]({ fault: fault as "escape" })),
  ];
  expect(sentences).toHaveLength(codes.length + 15);
  for (const sentence of sentences) {
    expect(sentence).toMatch(/^[\p{Lu}`&].*[.:`] .+\.$/u);
    expect(sentence).not.toMatch(/undefined|please|vui lòng| {2}/);
    expect(sentence).toBe(sentence.normalize("NFC"));
  }
});

test("one error is not several", () => {
  const one = { file: "x.yaml", count: 1, line: 7 };
  expect([en, vi].map((catalogue) => catalogue["documents/faulty"](one))).toEqual([
    "`x.yaml` has an error, the first in line 7. Run `mangnon check x.yaml` to see what to correct.",
    "`x.yaml` có 1 lỗi, lỗi đầu tiên ở dòng 7. Hãy chạy `mangnon check x.yaml` để biết cần sửa gì.",
  ]);
});

test("the nearest kind and name are asked for, where there are some", () => {
  const asking = codes.filter((code) => en[code]({ ...data, nearest: "plan" } as never).endsWith("`plan`?"));
  expect(asking).toEqual(["documents/unknown-alias", "documents/unknown-kind"]);
  expect(codes.filter((code) => vi[code]({ ...data, nearest: "plan" } as never).endsWith("`plan`?"))).toEqual(
    asking,
  );
});
