import { readFileSync } from "node:fs";
import { vn } from "@mangnon/criteria-vn";
import { checkDocument } from "@mangnon/documents";
import { daysOfPeriod } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { documentNames, documentText, moduleFile, moduleText } from "../scripts/generate.ts";
import { binhThuan } from "./generated/binh-thuan.ts";
import { decision782 } from "./generated/decision-782.ts";
import * as entryPoint from "./index.ts";
import { plansVn } from "./plans-vn.ts";

const { indicators = [], plans = [] } = plansVn.contributes;
const targets = plans.flatMap((plan) => plan.targets);

test("the entry point offers the plugin", () => {
  expect(Object.keys(entryPoint)).toEqual(["plansVn"]);
});

describe.each(documentNames())("plans/%s.yaml", (name) => {
  test("has no issue", () => {
    expect(checkDocument(documentText(name), `${name}.yaml`).issues).toEqual([]);
  });

  test("has become the module that is committed; if not, run `npm run generate`", () => {
    expect(readFileSync(moduleFile(name), "utf8")).toBe(moduleText(name));
  });

  test("is contributed", () => {
    expect(plans.map(({ id }) => id)).toContain(name);
  });
});

test.each(indicators)("indicator $id is a document without issues", (indicator) => {
  expect(checkDocument(JSON.stringify(indicator), `${indicator.id}.json`).issues).toEqual([]);
});

test("Bình Thuận has 11 targets for 2025 and 2 orientations for 2030, one of them without a number", () => {
  const counted = binhThuan.targets.map(
    ({ kind, due, goal }) => `${kind} ${due} ${goal === undefined ? "direction" : "number"}`,
  );
  expect(counted.filter((text) => text === "target 2025 number")).toHaveLength(11);
  expect(counted.slice(11)).toEqual(["orientation 2030 number", "orientation 2030 direction"]);
});

test("the decision states 7 targets and 2 orientations that were seen; training is not among them", () => {
  expect(decision782.targets.filter(({ kind }) => kind === "target")).toHaveLength(7);
  expect(decision782.targets.filter(({ kind }) => kind === "orientation")).toHaveLength(2);
  expect(decision782.targets.filter(({ indicator }) => indicator.startsWith("vn.782.t5"))).toEqual([]);
});

test("Bình Thuận differs from the decision in the rate, in children informed and in the orientation, where both are known", () => {
  const words = ({ comparator, goal }: (typeof targets)[number]) => `${comparator} ${goal}`;
  const differences = decision782.targets.flatMap((national) => {
    const part = national.id.slice("decision-782.".length);
    const own = binhThuan.targets.find(({ id }) => id === `binh-thuan.${part}`);
    return own && words(own) !== words(national) ? [[part, words(national), words(own)]] : [];
  });
  expect(differences).toEqual([
    ["t1.2025", "at-most 4.9", "at-most 2"],
    ["t4c.2025", "at-least 70", "at-least 80"],
    ["o1.2030", "at-most 4.5", "below 2"],
  ]);
});

test("the same promise of two plans names the same indicator", () => {
  for (const { id, indicator } of decision782.targets) {
    const part = id.slice("decision-782.".length);
    expect(binhThuan.targets.find((own) => own.id === `binh-thuan.${part}`)?.indicator).toBe(indicator);
  }
});

test("every target names an indicator of this pack, and every indicator is named", () => {
  const ids = indicators.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...new Set(targets.map(({ indicator }) => indicator))].sort()).toEqual([...ids].sort());
});

test("ids of plans, targets, tasks, roles and sentences are given once", () => {
  const ids = plans.flatMap(({ id, tasks, roles, sentences, targets: own }) => [
    id,
    ...[...own, ...tasks, ...roles, ...sentences].map((part) => part.id),
  ]);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(plans)(
  "$id: targets are due in its period, orientations after it",
  ({ period, outlook = "", ...plan }) => {
    for (const { kind, due } of plan.targets) {
      const within = daysOfPeriod(kind === "target" ? period : outlook);
      const days = daysOfPeriod(due);
      expect(days && within && within.from <= days.from && days.to <= within.to).toBe(true);
    }
  },
);

test("indicators over classes name classes that their definition has", () => {
  for (const indicator of indicators) {
    if (indicator.measure !== "class-ratio") continue;
    const definition = vn.contributes.definitions?.find(({ id }) => id === indicator.definition);
    const classes = definition?.classes.map(({ id }) => id) ?? [];
    expect(classes).toEqual(expect.arrayContaining([...indicator.numerator, ...indicator.denominator]));
    expect(indicator.denominator).toEqual(expect.arrayContaining([...indicator.numerator]));
  }
});

test("indicator 0318 counts every class of its definition", () => {
  const rate = indicators.find(({ id }) => id === "vn.0318");
  const definition = vn.contributes.definitions?.find(({ id }) => id === "vn-child-labour");
  expect(rate).toMatchObject({ measure: "class-ratio", everyYears: 5 });
  expect(rate?.measure === "class-ratio" && rate.denominator).toEqual(
    definition?.classes.map(({ id }) => id),
  );
});

test("the plugin needs the pack whose classes it counts, by its real name", () => {
  expect(Object.keys(plansVn.requires ?? {})).toEqual([vn.name]);
});

test("each target says how well it was seen", () => {
  expect(targets.filter(({ sources }) => sources.length === 0)).toEqual([]);
});

test("every text is there in Vietnamese and in English, composed, and not the same in both", () => {
  const texts = localizedTexts([...plans, ...indicators]);
  expect(texts.length).toBeGreaterThan(200);
  expect(
    texts.filter(({ vi, en }) => vi === en || vi.normalize("NFC") !== vi || /[ăâđêôơư]/i.test(en)),
  ).toEqual([]);
});

test("the pack is frozen to its leaves", () => {
  expect(partsOf(plansVn).filter((part) => !Object.isFrozen(part))).toEqual([]);
});

function partsOf(value: unknown): readonly object[] {
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap(partsOf)];
}

function localizedTexts(value: unknown): readonly { readonly vi: string; readonly en: string }[] {
  return partsOf(value).filter(
    (part): part is { vi: string; en: string } => Object.hasOwn(part, "vi") || Object.hasOwn(part, "en"),
  );
}
