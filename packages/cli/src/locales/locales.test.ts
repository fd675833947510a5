import { describe, expect, test } from "vitest";
import { en } from "./en.ts";
import { helpEn } from "./help-en.ts";
import { helpVi } from "./help-vi.ts";
import { vi } from "./vi.ts";
import { wordsEn } from "./words-en.ts";
import { wordsVi } from "./words-vi.ts";

/** Something for every field that a sentence may ask for. */
const data = new Proxy(
  {},
  {
    get: (_, name) =>
      ["known", "expected", "takes", "paths", "files", "cell"].includes(String(name)) ? ["một"] : "một",
  },
) as never;

const codes = Object.keys(en) as (keyof typeof en)[];

test.each(codes)("`%s` says in both languages what failed and what to do", (code) => {
  const english = en[code](data);
  const vietnamese = vi[code](data);
  for (const sentence of [english, vietnamese]) {
    expect(sentence).toMatch(/[.?]$/);
    expect(sentence).not.toMatch(/undefined|please|xin vui lòng/i);
  }
  expect(vietnamese).not.toBe(english);
  expect(vietnamese).toBe(vietnamese.normalize("NFC"));
  expect(vietnamese).toMatch(/[ăâđêôơưàảãáạèéìíòóùúýầấậềếệồốộờớợừứự]/i);
});

/** Every text of a tree of words, with the way to it. */
function textsOf(words: unknown, way = ""): readonly (readonly [string, string])[] {
  if (typeof words === "string") return [[way, words]];
  if (typeof words !== "object" || words === null) return [];
  return Object.entries(words).flatMap(([name, inner]) => textsOf(inner, `${way}.${name}`));
}

describe.each([
  ["words", wordsEn, wordsVi],
  ["help", helpEn, helpVi],
])("%s", (_, english, vietnamese) => {
  const inVietnamese = new Map(textsOf(vietnamese));
  const same = /^\.value\.(?:format|lang|fail-on)$|^\.table\.n$/;

  test.each(textsOf(english).filter(([, text]) => text !== ""))(
    "`%s` is said in Vietnamese too",
    (way, text) => {
      expect(inVietnamese.get(way)).toBeTruthy();
      if (!same.test(way)) expect(inVietnamese.get(way)).not.toBe(text);
    },
  );
});
