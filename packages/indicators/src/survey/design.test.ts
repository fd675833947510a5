import { expect, test } from "vitest";
import { degreesOfFreedom } from "./degrees-of-freedom.ts";
import { inhabited, type PsuSums } from "./design.ts";

const whole = (units: number) => ({ units: BigInt(units), scale: 0 });

const psu = (name: string, count: number): PsuSums => ({
  psu: name,
  count,
  numerator: whole(count),
  denominator: whole(count),
});

test.each([
  ["more PSUs with records than were drawn", 1, 9, 2],
  ["more drawn than there are to draw from", 5, 4, 2],
  ["half a PSU drawn", 2.5, 9, 2],
  ["not a number drawn", Number.NaN, 9, 2],
  ["half a PSU to draw from", 2, 4.5, 2],
])("%s cannot be", (_, drawn, population, observed) => {
  const psus = [psu("1", 3), psu("2", 3)];
  expect(() => inhabited([{ stratum: "urban", drawn, population, psus }])).toThrow(
    expect.objectContaining({
      code: "indicators/impossible-design",
      data: { stratum: "urban", observed, drawn, population },
    }),
  );
});

test("a stratum or a PSU that comes twice is refused: its sums would count as two", () => {
  const urban = { stratum: "urban", drawn: 3, psus: [psu("1", 3)] };
  expect(() => inhabited([urban, urban])).toThrow(
    expect.objectContaining({ code: "indicators/duplicate-unit", data: { unit: "urban" } }),
  );
  expect(() => inhabited([{ ...urban, psus: [psu("1", 3), psu("1", 2)] }])).toThrow(
    expect.objectContaining({ data: { unit: "urban / 1" } }),
  );
});

test("PSUs of one name in two strata are two", () => {
  const strata = ["urban", "rural"].map((stratum) => ({
    stratum,
    drawn: 2,
    psus: [psu("1", 3), psu("2", 3)],
  }));
  expect(degreesOfFreedom(strata)).toBe(2);
});

test("degrees of freedom are those of units with records of the domain", () => {
  const urban = { stratum: "urban", drawn: 5, psus: [psu("1", 3), psu("2", 0), psu("3", 1)] };
  const rural = { stratum: "rural", drawn: 5, psus: [psu("4", 3)] };
  const remote = { stratum: "remote", drawn: 5, psus: [psu("5", 0)] };
  expect(degreesOfFreedom([urban, rural, remote])).toBe(1);
  expect(degreesOfFreedom([rural, remote])).toBe(0);
  expect(degreesOfFreedom([])).toBe(0);
});

test("what is given is not changed", () => {
  const psus = Object.freeze([psu("2", 1), psu("1", 1)]);
  const [urban] = inhabited([{ stratum: "urban", drawn: 2, psus }]);
  expect([psus[0]?.psu, urban?.psus[0]?.psu]).toEqual(["2", "1"]);
});
