import type { Rule } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { codesOf, told } from "../../situations/linted.ts";
import { label } from "../../situations/vocabulary.ts";

const hours: Rule = { var: "hours" };

const shifts = (min: number) =>
  ({ id: "x.shifts", type: "integer", unit: "shifts", min, max: 5, label }) as const;

describe("a record of which all is known and that has no class", () => {
  const classes = [{ ">": [hours, { var: "parameter.x.limit" }] }];

  test("is told with the days on which there is no law", () => {
    expect(told({ classes, effective: { since: "2021-01-01" } })).toEqual([
      [
        "undecided",
        "warning",
        "classes",
        {
          causes: ["parameter.x.limit"],
          example: '{ "referenceDate": "2021-01-01" }',
          from: "2021-01-01",
          to: "2021-03-14",
        },
      ],
    ]);
  });

  test("is none on days on which the definition does not speak", () => {
    expect(told({ classes, effective: { since: "2021-03-15" } })).toEqual([]);
  });

  test("is told where something cannot be computed", () => {
    expect(
      told({ classes: [{ ">": [{ "/": [100, { var: "x.shifts" }] }, 30] }], variables: [shifts(0)] }),
    ).toEqual([
      [
        "undecided",
        "warning",
        "classes",
        { causes: ["/"], example: '{ "x.shifts": 0 }', from: undefined, to: undefined },
      ],
    ]);
    expect(
      codesOf({ classes: [{ ">": [{ "/": [100, { var: "x.shifts" }] }, 30] }], variables: [shifts(1)] }),
    ).toEqual([]);
  });
});
