import type { Comparator, Plan } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { binhThuan } from "./generated/binh-thuan.ts";
import { decision782 } from "./generated/decision-782.ts";
import { plansVn } from "./plans-vn.ts";

const comparatorOf: Readonly<Record<string, Comparator>> = {
  xuống: "at-most",
  "xuống dưới": "below",
  trên: "above",
  "": "at-least",
  "giảm tối đa": "minimise",
};

/** The words of a target's sentence that stand before its number: "xuống dưới" of "xuống dưới 2%". */
function wordsBefore(plan: Plan, id: string): string | undefined {
  const target = plan.targets.find((one) => one.id === id);
  const text = plan.sentences.find((one) => one.id === target?.sentences[0])?.text ?? "";
  if (target?.goal === undefined) return /giảm tối đa/.exec(text)?.[0];
  const number = String(target.goal).replace(".", ",");
  const [, words = ""] =
    new RegExp(`(?:(xuống dưới|xuống|trên)\\s)?(?<![\\d,])${number}%`, "i").exec(text) ?? [];
  return words.toLowerCase();
}

const wordings: readonly (readonly [string, string])[] = [
  ["t1.2025", "xuống"],
  ["t2.2025", ""],
  ["t3.2025", "trên"],
  ["t4a.2025", ""],
  ["t4b.2025", ""],
  ["t4c.2025", ""],
  ["t4d.2025", ""],
  ["t5a.2025", ""],
  ["t5b.2025", ""],
  ["t5c.2025", ""],
  ["t5d.2025", ""],
  ["o1.2030", "xuống dưới"],
  ["o2.2030", "giảm tối đa"],
];

const nationalWordings = wordings
  .filter(([target]) => !target.startsWith("t5"))
  .map(([target, words]) => [target, target === "o1.2030" ? "xuống" : words] as const);

describe.each([
  { plan: binhThuan, table: wordings },
  { plan: decision782, table: nationalWordings },
])("the wording picks the comparator in $plan.id", ({ plan, table }) => {
  test("and the table leaves out no target", () => {
    expect(plan.targets.map(({ id }) => id)).toEqual(table.map(([target]) => `${plan.id}.${target}`));
  });

  test.each(table)("%s says “%s”", (target, words) => {
    const id = `${plan.id}.${target}`;
    expect(wordsBefore(plan, id)).toBe(words);
    expect(plan.targets.find((one) => one.id === id)?.comparator).toBe(comparatorOf[words]);
  });
});

/** Of the other provinces no text was seen: the words are those of the accounts. */
const others = (plansVn.contributes.plans ?? []).filter(
  ({ id }) => id !== "binh-thuan" && id !== "decision-782",
);

describe.each(others)("the wording picks the comparator in $id", (plan) => {
  test.each(plan.targets)("$id", ({ id, comparator }) => {
    expect(comparatorOf[wordsBefore(plan, id) ?? "none"]).toBe(comparator);
  });

  test("and of none was the verb seen, so that all are striven for", () => {
    expect(new Set(plan.targets.map(({ force }) => force))).toEqual(new Set(["striving"]));
    expect(plan.sentences.filter(({ text }) => !text.startsWith("[Chưa thấy nguyên văn"))).toEqual([]);
  });
});

test("every year is promised anew where the account says “hằng năm”, and nowhere else", () => {
  const yearly = others.flatMap(({ targets, sentences }) =>
    targets.filter((target) =>
      sentences.some(({ id, text }) => target.sentences.includes(id) && text.includes("hằng năm")),
    ),
  );
  expect(yearly.map(({ id, cadence }) => [id, cadence])).toEqual([
    ["tuyen-quang.t3.2025", "yearly"],
    ["tuyen-quang.t4a.2025", "yearly"],
  ]);
  expect(
    others.flatMap(({ targets }) => targets).filter(({ cadence }) => cadence !== undefined),
  ).toHaveLength(2);
});

test("in Bình Thuận communication and the orientation are striven for, rates and training are targets set", () => {
  const striving = binhThuan.targets.filter(({ force }) => force === "striving").map(({ id }) => id);
  expect(striving).toEqual(
    ["t4a.2025", "t4b.2025", "t4c.2025", "t4d.2025", "o1.2030", "o2.2030"].map(
      (part) => `binh-thuan.${part}`,
    ),
  );
});

test("the verbs stand in the sentences: “đặt mục tiêu”, “phấn đấu”, “Mục tiêu đặt ra”, “phấn đấu”", () => {
  const verbs = binhThuan.sentences.flatMap(({ id, text }) =>
    (text.match(/đặt mục tiêu|phấn đấu|mục tiêu đặt ra/gi) ?? []).map((verb) => `${id} ${verb}`),
  );
  expect(verbs).toEqual([
    "binh-thuan.s01 đặt mục tiêu",
    "binh-thuan.s04 phấn đấu",
    "binh-thuan.s08 Mục tiêu đặt ra",
    "binh-thuan.s10 phấn đấu",
  ]);
});
