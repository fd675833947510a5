import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { craftsWithoutOvertime } from "../parameters/lists.ts";
import { circularLists, codesOfAppendixII, codesOfAppendixV } from "./codes.ts";

const fixture = new URL("../../fixtures/circular-09-2020-ids.txt", import.meta.url);
const codes = circularLists.flatMap((list) => list.codes);
const ids = codes.map(({ code }) => code);
const words = new Map(codes.map(({ code, label }) => [code, label.vi]));
const matching = (pattern: RegExp): readonly string[] => ids.filter((id) => pattern.test(id));

describe("the lists hold the whole Circular, item by item", () => {
  test("each of the 298 ids of its listing is there once, and nothing else", () => {
    // The listing has one id for the four groups of employers in Form 05.
    const groups = ["g1", "g2", "g3", "g4"].map((group) => `tt09.F05.${group}`);
    const listed = readFileSync(fixture, "utf8").trimEnd().split("\n");
    expect(listed).toHaveLength(298);
    const wanted = listed.flatMap((id) => (id === "tt09.F05.g1-g4" ? groups : [id]));
    expect([...ids].sort()).toEqual(wanted.sort());
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each([
    ["light jobs", /^tt09\.II\.\d+$/, 12],
    ["crafts of item II.4", /^tt09\.II\.4-\d\d$/, 18],
    ["handicrafts of item II.5", /^tt09\.II\.5-\d\d$/, 13],
    ["harmful jobs", /^tt09\.III\.\d+$/, 69],
    ["mutagenic chemicals", /^tt09\.III\.57\.\d+$/, 2],
    ["chemicals that harm reproduction", /^tt09\.III\.58\.\d+$/, 7],
    ["chemicals that may cause cancer", /^tt09\.III\.59\.\d+$/, 43],
    ["chemicals of regular contact", /^tt09\.III\.60\.\d+$/, 11],
    ["cells of the table of loads", /^tt09\.III\.68-/, 8],
    ["harmful workplaces", /^tt09\.IV\.\d+$/, 6],
    ["factors of item IV.1", /^tt09\.IV\.1-\d\d$/, 12],
    ["jobs with overtime", /^tt09\.V\.I\.\d+$/, 21],
    ["jobs with night work", /^tt09\.V\.II\.\d+$/, 2],
    ["provisions of the articles", /^tt09\.art/, 39],
    ["forms", /^tt09\.F\d\d$/, 4],
  ])("%s", (_, pattern, count) => {
    expect(matching(pattern)).toHaveLength(count);
  });
});

describe("words", () => {
  test.each(matching(/^tt09\.II\.[45]-/))("`%s` stands in its item in the same words", (part) => {
    expect(words.get(part.slice(0, "tt09.II.4".length))).toContain(words.get(part));
  });

  test.each([
    [1, 1],
    [2, 2],
    [3, 4],
    [6, 7],
    [9, 20],
    [12, 9],
  ])("item %i of Appendix II is item %i of Appendix V, part I, in the same words", (light, overtime) => {
    expect(words.get(`tt09.V.I.${overtime}`)).toBe(words.get(`tt09.II.${light}`));
  });

  test("the two jobs with night work are the first two with overtime", () => {
    for (const item of [1, 2]) expect(words.get(`tt09.V.II.${item}`)).toBe(words.get(`tt09.V.I.${item}`));
  });

  test("the only exceptions by age in Appendix III are ships and the table of loads", () => {
    expect(ids.filter((id) => id.startsWith("tt09.III.") && /\d tuổi/.test(words.get(id) ?? ""))).toEqual([
      "tt09.III.35",
      ...matching(/^tt09\.III\.68-/),
    ]);
  });

  test("no mark of the listing is left in them", () => {
    expect(
      codes.filter(({ label }) => /\*\*|\||section 9|\(reading\)/.test(`${label.vi}${label.en}`)),
    ).toEqual([]);
  });
});

test("the crafts without overtime are the parts of Appendix II that Appendix V does not have", () => {
  const inAppendixV = ["tt09.V.I.5", "tt09.V.I.6"]
    .map((id) => words.get(id)?.replace("điệp...", "điệp"))
    .join("; ");
  const missing = matching(/^tt09\.II\.[45]-/).filter((part) => !inAppendixV.includes(words.get(part) ?? ""));
  expect(craftsWithoutOvertime).toEqual(missing);
});

describe("citations", () => {
  const cited = (code: string) => codes.find((of) => of.code === code)?.sources?.[0];

  test.each([
    ["tt09.art3", "Điều 3", "Article 3"],
    ["tt09.art3.5.b", "Điểm b khoản 5 Điều 3", "Article 3, clause 5, point b"],
    ["tt09.II.4", "Phụ lục II, mục 4", "Appendix II, item 4"],
    ["tt09.II.4-01", "Phụ lục II, mục 4, phần không đánh số thứ 1", "Appendix II, item 4, unnumbered part 1"],
    ["tt09.III.59.43", "Phụ lục III, mục 59.43", "Appendix III, item 59.43"],
    ["tt09.III.68-15-occ-m", "Phụ lục III, mục 68", "Appendix III, item 68"],
    [
      "tt09.IV.1-12",
      "Phụ lục IV, mục 1, phần không đánh số thứ 12",
      "Appendix IV, item 1, unnumbered part 12",
    ],
    ["tt09.V.I.16", "Phụ lục V, phần I, mục 16", "Appendix V, part I, item 16"],
    ["tt09.F06.12-03", "Phụ lục I, Mẫu số 06", "Appendix I, Form 06"],
  ])("`%s` is cited as %s", (code, vi, en) => {
    expect(cited(code)?.provision).toEqual({ vi, en });
  });

  test("every item says in how many copies it was seen; Appendix III and the forms in one alone", () => {
    for (const { code, sources = [] } of codes) {
      const en = sources.map(({ note }) => note?.en ?? "").join(" ");
      const vi = sources.map(({ note }) => note?.vi ?? "").join(" ");
      const alone = /^tt09\.(?:III\.|F|art1[123])/.test(code);
      expect([code, en]).toEqual([code, expect.stringMatching(alone ? /one copy alone/ : /in [234] copies/)]);
      expect([code, vi]).toEqual([
        code,
        expect.stringMatching(alone ? /một bản chép lại/ : /[234] bản chép lại/),
      ]);
    }
  });

  test.each([
    ["tt09.II.4", "the wide reading is taken"],
    ["tt09.II.7", "Packing tools"],
    ["tt09.III.4", "The text is faulty"],
    ["tt09.III.5", "No comparison is stated"],
    ["tt09.II.11", "the safer reading"],
    ["tt09.II.12", "and is read so, which is safer"],
    ["tt09.III.12", "and is read so, which is safer"],
    ["tt09.III.19", "and is read so, which is safer"],
    ["tt09.III.20", "are this item itself"],
    ["tt09.III.29", "and is read so, which is safer"],
    ["tt09.III.30", "the safer one"],
    ["tt09.III.53", "exactly 220 V is outside"],
    ["tt09.III.59", "as a class or only by items"],
    ["tt09.III.59", "as a class is the safer reading"],
    ["tt09.III.59.20", "The name is incomplete"],
    ["tt09.III.68", "the other way round"],
    ["tt09.III.68-16-reg-f", "the other way round"],
    ["tt09.IV.1", "too cold is outside"],
    ["tt09.IV.3", "A comma stands before"],
    ["tt09.IV.3", "Read as a description"],
    ["tt09.F05.05", "Exactly one month has no column"],
    ["tt09.art6.2", "deleted from 12 October 2023"],
  ])("`%s` says what its words leave open: %s", (code, said) => {
    expect(cited(code)?.note?.en).toContain(said);
  });
});

test("the jobs of the law share these codes and citations", () => {
  const byCode = new Map([...codesOfAppendixII, ...codesOfAppendixV].map((code) => [code.code, code]));
  expect(byCode.get("tt09.II.6")?.sources).toHaveLength(1);
  expect(circularLists.map(({ id }) => id)).toEqual([
    "vn.tt09.articles",
    "vn.tt09.appendix-ii",
    "vn.tt09.appendix-iii",
    "vn.tt09.appendix-iv",
    "vn.tt09.appendix-v",
    "vn.tt09.forms",
  ]);
});
