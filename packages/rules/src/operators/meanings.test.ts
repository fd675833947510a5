import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { operatorRows } from "../../scripts/operator-table.ts";
import { file, pageText } from "../../scripts/rule-language.ts";
import { operators } from "./index.ts";
import { meanings } from "./meanings.ts";

test("the page on the rule language tells of the operators as they are: `npm run generate` writes it", async () => {
  expect(readFileSync(file, "utf8")).toBe(await pageText());
});

test("every operator has a meaning, and every meaning an operator", () => {
  expect(Object.keys(meanings).sort()).toEqual(Object.keys(operators).sort());
});

test("each form is written with its own operator", () => {
  const foreign = Object.entries(meanings).filter(([operator, { forms }]) =>
    forms.some((form) => !form.startsWith(`{"${operator}": [`)),
  );
  expect(foreign).toEqual([]);
});

test("every operator takes something and gives something of a kind", () => {
  const empty = operatorRows().filter(([, operands, takes, gives]) => !operands || !takes || !gives);
  expect(empty).toEqual([]);
});
