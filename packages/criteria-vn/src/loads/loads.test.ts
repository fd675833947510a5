import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { born, worker } from "../../situations/children.ts";
import { byIndicator0318, classOf } from "../../situations/judge.ts";
import { loads } from "../circular-09-2020/appendix-iii/loads.ts";

const carrying = (weight: number, sex: string, regular: boolean) => ({
  sex,
  "vn.carriesLoads": true,
  "vn.loadWeight": weight,
  "vn.regularLoads": regular,
});

describe.each(loads)("band $band, $frequency, $sex", ({ band, frequency, sex, kg }) => {
  const ages = band === "15" ? [15] : [16, 17];

  test.each([
    [kg - 0.5, "within-the-law"],
    [kg, "prohibited-work"],
    [kg + 0.5, "prohibited-work"],
  ])("%d kg", (weight, expected) => {
    const load = carrying(weight, sex === "m" ? "male" : "female", frequency === "reg");
    for (const age of ages) expect(classOf(worker(age, load))).toBe(expected);
  });
});

test.each([
  ["2010-06-01", "2025-05-31", "not yet 180 months: the table does not speak", "within-the-law"],
  ["2010-06-01", "2025-06-01", "180 months", "prohibited-work"],
  ["2009-06-01", "2025-05-31", "not yet 192 months", "prohibited-work"],
  ["2009-06-01", "2025-06-01", "192 months: occasional loads of 15 kg are allowed to boys", "within-the-law"],
  ["2012-02-29", "2027-02-28", "a leap day, not yet 180 months", "within-the-law"],
  ["2012-02-29", "2027-03-01", "a leap day, 180 months", "prohibited-work"],
])("born %s, on %s, a boy with 15 kg: %s", (birthDate, day, _, expected) => {
  expect(classOf(born(birthDate, day, carrying(15, "male", false)))).toBe(expected);
});

test("whatever the age, a heavier load never makes lawful what a lighter one did not", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 13, max: 17 }),
      fc.constantFrom("male", "female"),
      fc.boolean(),
      fc.tuple(fc.double({ min: 0, max: 60, noNaN: true }), fc.double({ min: 0, max: 60, noNaN: true })),
      (age, sex, regular, weights) => {
        const [light, heavy] = [...weights]
          .sort((a, b) => a - b)
          .map((weight) => classOf(worker(age, carrying(weight, sex, regular))));
        if (light === "prohibited-work") expect(heavy).toBe("prohibited-work");
      },
    ),
    { seed: 68, numRuns: 300 },
  );
});

test("a load that is too heavy is hazardous child labour", () => {
  expect(classOf(worker(16, carrying(30, "male", false)), byIndicator0318)).toBe("hazardous-child-labour");
  expect(classOf(worker(16, carrying(29.5, "male", false)), byIndicator0318)).toBe("not-child-labour");
});
