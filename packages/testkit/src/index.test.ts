import { expect, test } from "vitest";
import * as testkit from "./index.ts";
import { en } from "./locales/en.ts";
import { vi } from "./locales/vi.ts";
import * as forVitest from "./vitest/index.ts";

test("the package exports these names", () => {
  expect(Object.keys(testkit).sort()).toMatchInlineSnapshot(`
    [
      "TestkitError",
      "checkScenarios",
      "mergeCoverage",
      "runScenarioFile",
      "runScenarios",
      "uncovered",
    ]
  `);
  expect(Object.keys(forVitest)).toEqual(["describeScenarios"]);
});

/** Something for every field that a sentence may ask for. */
const data = {
  ...{
    class: "a",
    definition: "b",
    criterion: "c",
    variable: "d",
    scenario: "e",
    first: 1,
    field: "needs",
    obligation: "o",
    asked: "q",
  },
  ...{
    expected: ["x"],
    actual: ["y"],
    rule: "class a",
    operands: ["d 1 > 0"],
    because: "vì thế.",
    file: "f",
  },
  ...{ nearest: undefined, faults: ["g"], case: "h" },
} as never;

const codes = Object.keys(en) as (keyof typeof en)[];

test.each(codes)("`%s` is said in both languages", (code) => {
  const [english, vietnamese] = [en[code](data), vi[code](data)];
  for (const sentence of [english, vietnamese]) {
    expect(sentence).toMatch(/[.?]$/);
    expect(sentence).not.toMatch(/undefined\b(?!`)|please|vui lòng|\[object/);
    expect(sentence).toBe(sentence.normalize("NFC"));
  }
  expect(vietnamese).not.toBe(english);
});

test("the nearest name is asked for, where there is one", () => {
  const near = { ...(data as object), nearest: "night" } as never;
  const asking = codes.filter((code) => en[code](near).endsWith("Did you mean `night`?"));
  expect(asking).toEqual([
    "testkit/unknown-class",
    "testkit/unknown-criterion",
    "testkit/unknown-variable",
    "testkit/unknown-obligation",
    "testkit/unknown-case",
  ]);
  expect(codes.filter((code) => vi[code](near).endsWith("Có phải ý bạn là `night`?"))).toEqual(asking);
});
