import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { moduleFile, moduleText, tableNames, tableText } from "../scripts/generate.ts";

describe.each(tableNames)("data/%s.csv", (name) => {
  test("has become the module that is committed; if not, run `npm run generate`", () => {
    expect(readFileSync(moduleFile(name), "utf8")).toBe(moduleText(name));
  });

  test("is plain: composed letters, no quotes, no stray spaces, one line break at the end", () => {
    const text = tableText(name);
    expect(text).toBe(text.normalize("NFC"));
    expect(text).not.toMatch(/["\r\t\u00A0\uFEFF]|, | ,| $/m);
    expect(text).toMatch(/[^\n]\n$/);
  });
});
