import { readFileSync } from "node:fs";
import type { Plan } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { binhThuan } from "./generated/binh-thuan.ts";
import { decision782 } from "./generated/decision-782.ts";
import { plansVn } from "./plans-vn.ts";

const oneSpace = (text: string): string => text.replace(/\s+/g, " ").trim();

/** 4.9 as a Vietnamese plan writes it. */
const written = (goal: number): string => `${String(goal).replace(".", ",")}%`;

const textsOf = (plan: Plan, ids: readonly string[]): readonly string[] =>
  plan.sentences.filter(({ id }) => ids.includes(id)).map(({ text }) => text);

test("the numbered sentences of Bình Thuận are the whole text seen, in its order, and nothing else", () => {
  const seen = readFileSync(new URL("../fixtures/binh-thuan-press-account.txt", import.meta.url), "utf8");
  expect(oneSpace(binhThuan.sentences.map(({ text }) => text).join(" "))).toBe(oneSpace(seen));
});

test("a sentence of Bình Thuận ends with a full stop or, when it holds several promises, a semicolon", () => {
  expect(binhThuan.sentences.filter(({ text }) => !/[.;]$/.test(text))).toEqual([]);
});

describe.each([...(plansVn.contributes.plans ?? [])])("$id", (plan) => {
  const made = [...plan.targets, ...plan.tasks];

  test("numbers its sentences once each", () => {
    const ids = plan.sentences.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("says of every sentence what it became, or why it became nothing, and not both", () => {
    const silent = plan.sentences.filter(
      ({ became, noTarget }) => (became ?? []).length > 0 === (noTarget !== undefined),
    );
    expect(silent).toEqual([]);
  });

  test("ties targets and tasks to sentences in both directions", () => {
    const fromSentences = plan.sentences.flatMap(({ id, became = [] }) =>
      became.map((to) => `${id} → ${to}`),
    );
    const fromTargets = made.flatMap(({ id, sentences }) => sentences.map((from) => `${from} → ${id}`));
    expect([...fromSentences].sort()).toEqual([...fromTargets].sort());
  });

  test.each(plan.targets)("$id cites a sentence that holds its number", ({ goal, sentences }) => {
    const words = goal === undefined ? "giảm tối đa" : written(goal);
    const whole = new RegExp(`(?<![\\d,])${words}`, "i");
    expect(textsOf(plan, sentences).filter((text) => whole.test(text))).toHaveLength(sentences.length);
  });

  test("keeps a condition in the words of its sentence", () => {
    for (const { condition, sentences } of plan.targets.filter((target) => target.condition !== undefined)) {
      expect(textsOf(plan, sentences).join(" ")).toContain(condition?.vi);
    }
  });

  test("gives each task offices that it knows", () => {
    const roles = new Set(plan.roles.map(({ id }) => id));
    const named = plan.tasks.flatMap(({ lead, cooperating }) => [...lead, ...cooperating]);
    expect(named.filter((id) => !roles.has(id))).toEqual([]);
  });

  test("says what was not seen", () => {
    expect(plan.notSeen?.length).toBeGreaterThan(0);
  });
});

test("every number of percent in the text seen became a target", () => {
  const numbers = binhThuan.sentences.flatMap(({ text }) => text.match(/\d+%/g) ?? []);
  const goals = binhThuan.targets.flatMap(({ goal }) => (goal === undefined ? [] : [written(goal)]));
  expect([...numbers].sort()).toEqual([...goals].sort());
});

test("what the national text was not seen to say is marked as such", () => {
  const standIns = decision782.sentences.filter(({ text }) => text.startsWith("[Chưa thấy nguyên văn"));
  expect(standIns.flatMap(({ became = [] }) => became)).toEqual(
    ["t4a", "t4b", "t4c", "t4d"].map((target) => `decision-782.${target}.2025`),
  );
});
