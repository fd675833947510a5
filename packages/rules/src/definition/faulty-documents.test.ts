import { describe, expect, test } from "vitest";
import { faulty } from "../../situations/faulty-documents.ts";
import type { RulesCodes } from "../codes.ts";
import { RulesError } from "../errors.ts";
import { en } from "../locales/en.ts";
import { vi } from "../locales/vi.ts";
import { checkRules, readDefinition } from "./read-definition.ts";

const rows = Object.entries(faulty).map(([code, row]) => ({ code: code as keyof RulesCodes, ...row }));

describe.each(rows)("$code", ({ code, definition, vocabulary, path, data }) => {
  test("is found once, at its place, with what its sentence needs", () => {
    expect(checkRules(definition, vocabulary)).toEqual([{ code, severity: "error", path, data }]);
  });

  test("is said in both languages, and says what to do", () => {
    for (const sentences of [en, vi]) {
      const sentence = (sentences[code] as (given: unknown) => string)(data);
      expect(sentence).toMatch(/^(?=.{30,})[^.?]*[\s\S]*[.?]$/);
      expect(sentence).not.toMatch(/undefined|null,|\[object/);
    }
  });

  test("keeps the definition from being used", () => {
    const read = () => readDefinition(definition, vocabulary);
    expect(read).toThrow(RulesError);
    expect(read).toThrow(
      expect.objectContaining({
        code: "rules/faulty-definition",
        issues: [expect.objectContaining({ code })],
      }),
    );
  });
});
