import { describe, expect, test } from "vitest";
import { described, readOne, vocabulary } from "../../situations/described.ts";
import { classify, readDefinition } from "../index.ts";

const water = {
  column: "water",
  type: "boolean",
  recode: { "1": true, "2": false },
  missing: { "9": "refused" },
} as const;

/** Hours asked only of those who fetch water. */
const hours = described({
  columns: { water },
  variables: {
    choreHoursPerWeek: {
      column: "hours",
      missing: { "99": "dont-know" },
      when: { var: "water" },
      otherwise: 0,
    },
  },
});

const contradiction = [{ unknown: "invalid" }, "rules/contradicts-skip"];

describe("a question that was asked only of some", () => {
  test.each([
    ["1", "14", [14]],
    ["1", "0", [0]],
    ["1", "", [undefined]],
    ["1", "99", [{ unknown: "dont-know" }]],
    ["2", "", [0]],
    ["2", "14", contradiction],
    ["2", "0", contradiction],
    ["2", "99", contradiction],
    ["", "", [undefined]],
    ["", "14", [{ from: 0, to: 14, unknown: "absent" }]],
    ["9", "14", [{ from: 0, to: 14, unknown: "refused" }]],
    ["9", "0", [0]],
    ["9", "99", [{ unknown: "dont-know" }]],
    ["2", "14h", [{ unknown: "invalid" }, "rules/unreadable-text"]],
  ])("asked `%s`, recorded `%s`: %j", (asked, recorded, given) => {
    const { values, findings } = readOne(hours, { water: asked, hours: recorded });
    expect([values?.choreHoursPerWeek, ...findings.map(({ code }) => code)]).toEqual(given);
  });

  test("contradicts itself in the row and column where it does", () => {
    const { findings } = readOne(hours, { water: "2", hours: "43" });
    expect(findings).toEqual([
      {
        code: "rules/contradicts-skip",
        severity: "error",
        path: ["choreHoursPerWeek"],
        record: "a",
        origin: { file: "register.csv", row: 2, column: "hours" },
        data: { variable: "choreHoursPerWeek" },
      },
    ]);
  });
});

test("a value that holds whether it was asked for or not is known", () => {
  const own = { column: "hours", type: "integer", when: { var: "water" }, otherwise: 0 } as const;
  const dataset = described({ columns: { water, own }, disaggregations: ["own"] });
  expect(readOne(dataset, { water: "9", hours: "0" }).cell).toEqual({ own: "0" });
  expect(readOne(dataset, { water: "9", hours: "1" }).cell).toEqual({ own: undefined });
});

test("codes that may or may not have been asked for are both possible", () => {
  const dataset = described({
    columns: { water },
    variables: { "x.job": { column: "job", when: { var: "water" }, otherwise: "shop" } },
  });
  expect(readOne(dataset, { water: "", job: "farm" }).values).toEqual({
    "x.job": { oneOf: ["farm", "shop"], unknown: "absent" },
  });
  expect(readOne(dataset, { water: "", job: "shop" }).values).toEqual({ "x.job": "shop" });
  expect(readOne(dataset, { water: "2", job: "" }).values).toEqual({ "x.job": "shop" });
});

describe("a variable that has a skip pattern of its own", () => {
  const definition = readDefinition(
    {
      kind: "definition",
      id: "busy",
      version: "1.0.0",
      label: { vi: "bận", en: "busy" },
      authority: { vi: "ví dụ", en: "example" },
      effective: {},
      criteria: [],
      population: true,
      sources: [{ instrument: { vi: "ví dụ", en: "example" }, seen: "derived" }],
      classes: [
        { id: "busy", label: { vi: "bận", en: "busy" }, rule: { ">": [{ var: "actualHoursPerWeek" }, 20] } },
        { id: "not-busy", label: { vi: "không bận", en: "not busy" }, rule: "otherwise" },
      ],
    },
    vocabulary,
  );
  const { type: _, ...asked } = water;
  const works = { ...asked, column: "works" };

  test.each([
    ["", {}],
    ["said again in the description", { when: { var: "economicActivity" }, otherwise: 0 }],
  ])("says itself what holds where it was not asked %s", (_said, skip) => {
    const actualHoursPerWeek = { column: "hours", ...skip } as const;
    const dataset = described({ variables: { economicActivity: works, actualHoursPerWeek } });
    const classOf = (row: Readonly<Record<string, string>>): unknown => {
      const { outcome, findings } = classify(definition, readOne(dataset, row).values ?? {});
      return [outcome.status === "determined" ? outcome.class : outcome.needs, findings.length];
    };
    expect(classOf({ works: "2", hours: "" })).toEqual(["not-busy", 0]);
    expect(classOf({ works: "1", hours: "21" })).toEqual(["busy", 0]);
    expect(classOf({ works: "1", hours: "" })).toEqual([[["actualHoursPerWeek"]], 0]);
    expect(classOf({ works: "9", hours: "20" })).toEqual(["not-busy", 0]);
  });

  test("is passed on as recorded, so that a contradiction is seen", () => {
    const dataset = described({
      variables: { economicActivity: works, actualHoursPerWeek: { column: "hours" } },
    });
    const { values, findings } = readOne(dataset, { works: "2", hours: "43" });
    expect([values, findings]).toEqual([{ economicActivity: false, actualHoursPerWeek: 43 }, []]);
    expect(classify(definition, values ?? {}).findings.map(({ code }) => code)).toEqual([
      "rules/contradicts-skip",
    ]);
  });

  test("does not call a sum absent of which a part was recorded", () => {
    const part = (column: string) => ({ column, type: "integer", min: 0, max: 96 }) as const;
    const dataset = described({
      columns: { a: part("a"), b: part("b") },
      variables: { economicActivity: works, actualHoursPerWeek: { sumOf: ["a", "b"] } },
    });
    const { values } = readOne(dataset, { works: "2", a: "30", b: "" });
    expect(values?.actualHoursPerWeek).toEqual({ from: 30, to: 126, unknown: "dont-know" });
    expect(classify(definition, values ?? {}).findings.map(({ code }) => code)).toEqual([
      "rules/contradicts-skip",
    ]);
    expect(readOne(dataset, { works: "2", a: "", b: "" }).values).toEqual({ economicActivity: false });
  });
});
