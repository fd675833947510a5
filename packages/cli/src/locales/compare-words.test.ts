import { expect, test } from "vitest";
import { compareWordsOf } from "./compare-words.ts";

const [en, vi] = [compareWordsOf("en"), compareWordsOf("vi")];

test("one and many are told apart in English", () => {
  expect(en.pair({ count: 1, share: "1%", first: "a", second: "b", by: "x", bySecond: "y" })).toMatch(
    /^1 record \(/,
  );
  expect(en.pair({ count: 2, share: "1%", first: "a", second: "b", by: "x", bySecond: "y" })).toMatch(
    /^2 records \(/,
  );
  expect(en.against["same-by-first"]({ count: 1, by: "x" })).toContain("the one other with");
  expect(en.against["all-others"]({ count: 1, by: "x" })).toContain("the one other record");
  expect(en.weightless(1)).toBe("1 record has no weight and counts 1.");
  expect(en.moreCriteria(1)).toContain("1 other condition");
  expect(en.morePairs(1)).toContain("1 smaller pair:");
});

test("a share that cannot be told is left out", () => {
  for (const words of [en, vi]) {
    const said = words.pair({ count: 2, share: undefined, first: "a", second: "b", by: "x", bySecond: "y" });
    expect(said).not.toMatch(/undefined|\(\)/);
  }
});

test("every word has a Vietnamese one, in composed letters", () => {
  for (const [name, word] of Object.entries(en)) {
    const other = vi[name as keyof typeof vi];
    expect(typeof other).toBe(typeof word);
    if (typeof word === "string") expect(other).not.toBe(word);
    if (typeof other === "string") expect(other).toBe(other.normalize("NFC"));
  }
});
