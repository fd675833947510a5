import type { Derivation, RecordsDataset } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { described, readOne } from "../../situations/described.ts";

const yes = {
  type: "boolean",
  recode: { "1": true, "2": false },
  missing: { "8": "dont-know", "9": "refused" },
} as const;
const hours = { type: "integer", min: 0, max: 96, missing: { "98": "dont-know", "99": "refused" } } as const;

const columns: RecordsDataset["columns"] = {
  A: { column: "A", ...yes },
  B: { column: "B", ...yes },
  C: { column: "C", ...yes },
  X: { column: "X", ...hours },
  Y: { column: "Y", ...hours },
  Z: { column: "Z", type: "number" },
  D: { column: "D", type: "date" },
};

/** What a derivation makes of one row, and the codes of what was found. */
function made(
  variable: string,
  derivation: Derivation,
  row: Readonly<Record<string, string>>,
): readonly unknown[] {
  const { values, findings } = readOne(described({ columns, variables: { [variable]: derivation } }), row);
  return [values?.[variable], ...findings.map(({ code }) => code.replace("rules/", ""))];
}

describe("any of several", () => {
  test.each([
    ["121", true],
    ["222", false],
    ["199", true],
    ["1 9", true],
    ["229", { unknown: "refused" }],
    ["22 ", undefined],
    ["   ", undefined],
    ["2 8", { unknown: "dont-know" }],
    ["989", { unknown: "refused" }],
  ])("`%s` is %j", (texts, value) => {
    const [A = "", B = "", C = ""] = texts;
    expect(made("economicActivity", { anyOf: ["A", "B", "C"] }, { A, B, C })).toEqual([value]);
  });

  test("a text that does not fit may be a yes", () => {
    const row = { A: "2", B: "7" };
    expect(made("economicActivity", { anyOf: ["A", "B"] }, row)).toEqual([
      { unknown: "invalid" },
      "unexpected-text",
    ]);
    expect(made("economicActivity", { anyOf: ["A", "B"] }, { ...row, A: "1" })).toEqual([
      true,
      "unexpected-text",
    ]);
  });
});

describe("a sum", () => {
  test.each([
    ["3", "4", 7],
    ["0", "0", 0],
    ["30", "99", { from: 30, to: 126, unknown: "refused" }],
    ["", "4", { from: 4, to: 100, unknown: "absent" }],
    ["98", "", { unknown: "dont-know" }],
    ["", "", undefined],
    ["96", "72", 168],
  ])("of `%s` and `%s` hours is %j", (X, Y, value) => {
    expect(made("choreHoursPerWeek", { sumOf: ["X", "Y"] }, { X, Y })).toEqual([value]);
  });

  test("that no week has is out of range", () => {
    expect(made("choreHoursPerWeek", { sumOf: ["X", "Y"] }, { X: "96", Y: "73" })).toEqual([
      { unknown: "invalid" },
      "out-of-range",
    ]);
    expect(made("choreHoursPerWeek", { sumOf: ["X", "Y", "Z"] }, { X: "96", Y: "73", Z: "0.5" })).toEqual([
      { unknown: "invalid" },
      "out-of-range",
    ]);
  });

  test("with a part that may be anything may be anything that its variable may be", () => {
    expect(made("choreHoursPerWeek", { sumOf: ["X", "Z"] }, { X: "3" })).toEqual([undefined]);
    expect(made("choreHoursPerWeek", { sumOf: ["Z"] }, { Z: "2.5" })).toEqual([2.5]);
  });

  test("is no whole number by itself", () => {
    expect(made("ageInYears", { sumOf: ["Z"] }, { Z: "2.5" })).toEqual([
      { unknown: "invalid" },
      "wrong-type-of-value",
    ]);
  });
});

describe("a rule", () => {
  test.each<[string, Derivation, Readonly<Record<string, string>>, readonly unknown[]]>([
    ["economicActivity", { rule: { ">=": [{ var: "X" }, 1] } }, { X: "1" }, [true]],
    ["economicActivity", { rule: { ">=": [{ var: "X" }, 1] } }, { X: "99" }, [{ unknown: "refused" }]],
    ["x.pay", { rule: { "/": [{ var: "X" }, { var: "Y" }] } }, { X: "3", Y: "2" }, [1.5]],
    [
      "x.pay",
      { rule: { "/": [{ var: "X" }, { var: "Y" }] } },
      { X: "3", Y: "0" },
      [{ unknown: "invalid" }, "not-computable"],
    ],
    ["x.pay", { rule: { "/": [{ var: "X" }, { var: "Y" }] } }, { X: "3", Y: "99" }, [{ unknown: "refused" }]],
    ["x.pay", { rule: { "*": [{ var: "X" }, 10] } }, { X: "99" }, [{ from: 0, to: 960, unknown: "refused" }]],
    ["x.pay", { rule: { max: [{ var: "Z" }, 5] } }, {}, [undefined]],
    ["x.pay", { rule: { "-": [{ var: "X" }, 9] } }, { X: "3" }, [{ unknown: "invalid" }, "out-of-range"]],
    ["sex", { rule: { if: [{ var: "A" }, "male", "female"] } }, { A: "2" }, ["female"]],
    ["sex", { rule: { if: [{ var: "A" }, "male", "female"] } }, { A: "9" }, [{ unknown: "refused" }]],
    [
      "x.job",
      { rule: { if: [{ var: "A" }, "farm", "shop"] } },
      { A: "8" },
      [{ oneOf: ["farm", "shop"], unknown: "dont-know" }],
    ],
    ["x.note", { rule: { if: [{ var: "A" }, "có", "không"] } }, { A: "8" }, [{ unknown: "dont-know" }]],
    ["birthDate", { rule: { var: "D" } }, { D: "2010-05-10" }, ["2010-05-10"]],
    ["birthDate", { rule: { var: "D" } }, { D: "2010-05" }, ["2010-05"]],
    ["birthDate", { rule: { var: "D" } }, {}, [undefined]],
  ])("`%s` as %j of %j is %j", (variable, derivation, row, given) => {
    expect(made(variable, derivation, row)).toEqual(given);
  });
});

test.each<[string, Derivation, unknown]>([
  ["referenceDate", { value: "2025-06-30" }, "2025-06-30"],
  ["referenceDate", { value: "2025" }, "2025"],
  ["economicActivity", { value: false }, false],
  ["ageInYears", { value: 0 }, 0],
  ["sex", { value: "female" }, "female"],
  ["x.jobs", { value: "shop" }, ["shop"]],
  ["x.note", { value: "tổng điều tra".normalize("NFD") }, "tổng điều tra"],
])("`%s` may be the same for every record: %j", (variable, derivation, value) => {
  expect(made(variable, derivation, {})).toEqual([value]);
});

test("names may be read from names that stand below them", () => {
  const dataset = described({
    columns: { W: { column: "W", ...hours, when: { var: "economicActivity" }, otherwise: 0 }, ...columns },
    variables: {
      choreHoursPerWeek: { sumOf: ["W", "X"] },
      economicActivity: { rule: { or: [{ var: "A" }, { ">": [{ var: "x.pay" }, 0] }] } },
      "x.pay": { column: "pay" },
    },
  });
  const { values } = readOne(dataset, { W: "", X: "5", A: "2", pay: "0" });
  expect(values).toEqual({ choreHoursPerWeek: 5, economicActivity: false, "x.pay": 0 });
  expect(Object.keys(values ?? {})).toEqual(["choreHoursPerWeek", "economicActivity", "x.pay"]);
});
