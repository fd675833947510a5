// The law on minors at work is there whole: what is listed has words, a source, and a scenario that can fail.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { vn } from "@mangnon/criteria-vn";
import { checkDocument } from "@mangnon/documents";
import type { CodeList, ObligationScenario, Scenario } from "@mangnon/schema";
import { describe, expect, test } from "vitest";

const folder = fileURLToPath(new URL("../../../criteria-vn/scenarios", import.meta.url));

const scenarios: readonly (Scenario | ObligationScenario)[] = readdirSync(folder, {
  recursive: true,
  encoding: "utf8",
})
  .filter((file) => file.endsWith(".yaml"))
  .flatMap((file) => {
    const { document } = checkDocument(readFileSync(join(folder, file), "utf8"), file);
    return document?.kind === "scenarios" ? [...document.scenarios] : [];
  });

type Code = CodeList["codes"][number];

const codesOf = (list: string): readonly Code[] =>
  vn.contributes.codeLists?.find(({ id }) => id === list)?.codes ?? [];

/** A scenario about a child with that very job or workplace, or one that names the id; and it says what would flip it. */
const isAbout =
  (code: string) =>
  ({ name, given = {}, flips }: Scenario | ObligationScenario): boolean =>
    flips !== undefined &&
    (Object.values(given).includes(code) || name.startsWith(`${code}:`) || name.startsWith(`${code},`));

const withoutScenario = (codes: readonly string[]): readonly string[] =>
  codes.filter((code) => !scenarios.some(isAbout(code)));

const appendices = ["ii", "iii", "iv", "v"].map((name) => codesOf(`vn.tt09.appendix-${name}`));

test("the appendices have 12, 69, 6 and 21 + 2 items", () => {
  const items = appendices.map(
    (codes) => codes.filter(({ code }) => /^tt09\.[IV]+\.(?:[IV]+\.)?\d+$/.test(code)).length,
  );
  expect(items).toEqual([12, 69, 6, 23]);
});

test("every item of Appendices II to V, sub-items and cells of the table of loads included, has a scenario", () => {
  expect(withoutScenario(appendices.flat().map(({ code }) => code))).toEqual([]);
});

const provisions = codesOf("vn.labour-code");

test("articles 143 to 147 are there point by point", () => {
  const points = (article: number) =>
    provisions.filter(({ code }) => code.startsWith(`blld.${article}-`)).length;
  expect([143, 144, 145, 146, 147].map(points)).toEqual([4, 1, 5, 2, 13]);
});

/** The general caps on overtime: article 107 does not say that they bind minors, and nothing hangs on them. */
const judgedByNothing = ["blld.107-2"];

describe("every point of articles 143 to 147 is the reason of a scenario that can flip", () => {
  const judged = provisions.filter(({ code }) => !judgedByNothing.includes(code));

  test.each(judged.map(({ code }) => code))("`%s`", (code) => {
    const [, article, clause, point] = /^blld\.(\d+)(?:-(\d)(?:-(.+))?)?$/.exec(code) ?? [];
    const words = [
      `Điều ${article}`,
      clause === undefined ? "" : ` khoản ${clause}`,
      point === undefined ? "" : ` điểm ${point === "d-bar" ? "đ" : point}`,
    ].join("");
    const reasons = scenarios.filter(({ because, flips }) => {
      const at = because.indexOf(words);
      return flips !== undefined && at >= 0 && !/^[\p{L}\d]/u.test(because.slice(at + words.length));
    });
    expect(reasons.length).toBeGreaterThan(0);
  });

  test("the one that nothing hangs on is known", () => {
    expect(provisions.map(({ code }) => code)).toEqual(expect.arrayContaining(judgedByNothing));
  });
});

test("each of them has words in Vietnamese and in English, and a citation that says how well it was seen", () => {
  for (const { code, label, sources = [] } of [...provisions, ...appendices.flat()]) {
    expect([code, label.vi.length > 1, label.en.length > 2]).toEqual([code, true, true]);
    expect([code, sources.length > 0]).toEqual([code, true]);
    for (const { seen, provision } of sources)
      expect([code, seen, Boolean(provision)]).toEqual([code, "text", true]);
  }
});
