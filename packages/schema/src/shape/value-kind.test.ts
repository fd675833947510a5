import { expect, test } from "vitest";
import { kindOf, kindOfZod, shown } from "./value-kind.ts";

test.each([
  [undefined, "missing", undefined],
  [null, "nothing", undefined],
  ["", "text", undefined],
  ["Bình Thuận", "text", "Bình Thuận"],
  [0, "number", "0"],
  [1.5, "number", "1.5"],
  [Number.NaN, "infinite", undefined],
  [Number.NEGATIVE_INFINITY, "infinite", undefined],
  [false, "boolean", "false"],
  [10n, "bigint", "10"],
  [[], "list", undefined],
  [{}, "mapping", undefined],
  [() => 1, "function", undefined],
])("%s is of the kind `%s` and is shown as %s", (value, kind, text) => {
  expect([kindOf(value), shown(value)]).toEqual([kind, text]);
});

test.each([
  [60, "x".repeat(60)],
  [61, `${"x".repeat(57)}…`],
])("a text of %d characters is shown within 60", (length, text) => {
  expect(shown("x".repeat(length))).toBe(text);
});

test.each([
  ["string", "text"],
  ["array", "list"],
  ["object", "mapping"],
  ["record", "mapping"],
  ["int", "integer"],
  ["null", "nothing"],
  ["boolean", "boolean"],
])("what Zod calls `%s` is called `%s` in documents", (zod, kind) => {
  expect(kindOfZod(zod)).toBe(kind);
});
