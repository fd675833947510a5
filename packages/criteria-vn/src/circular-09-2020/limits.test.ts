import { describe, expect, test } from "vitest";
import { loads, nameOf } from "./appendix-iii/loads.ts";
import { circularLists } from "./codes.ts";
import { limits } from "./limits.ts";
import { circularParameters } from "./parameters.ts";

const words = new Map(
  circularLists.flatMap(({ codes }) => codes.map(({ code, label }) => [code, label.vi] as const)),
);
const parameterOf = (id: string) => circularParameters.find((parameter) => parameter.id === id);

describe.each(limits)(
  "$of $name: $words",
  ({ of, name, unit, value, words: said, comparator, unstated = false }) => {
    test("the item says so", () => {
      expect(words.get(`tt09.${of}`)?.toLowerCase()).toContain(said.toLowerCase());
    });

    test("the number is the one in the words", () => {
      expect(Number(/\d+(?:,\d+)?/.exec(said)?.[0].replace(",", "."))).toBe(value);
    });

    test("the words pick the comparison", () => {
      const picked = /^(?:từ|đủ) /.test(said)
        ? "at-least"
        : /trên|hơn/.test(said)
          ? "above"
          : /không (?:vượt )?quá|trong thời hạn/.test(said)
            ? "at-most"
            : undefined;
      expect(unstated ? undefined : comparator).toBe(picked);
      if (unstated) expect(comparator).toBe("at-least");
    });

    test("it is a parameter from the first day of the Circular", () => {
      expect(parameterOf(`vn.tt09.${of}.${name}`)).toMatchObject({
        unit,
        values: [
          {
            since: "2021-03-15",
            value,
            sources: [{ seen: "text", note: { vi: expect.stringContaining(said) } }],
          },
        ],
      });
    });
  },
);

test("the comparison is unstated for compressed-air stations and for direct current alone, and they say so", () => {
  const unstated = limits.filter((limit) => limit.unstated).map(({ of, name }) => `vn.tt09.${of}.${name}`);
  expect(unstated).toEqual(["vn.tt09.III.5.pressure", "vn.tt09.III.53.direct-current"]);
  const saying = circularParameters.filter(({ values }) =>
    values.some(({ sources }) => sources.some(({ note }) => note?.en.includes("No comparison is stated"))),
  );
  expect(saying.map(({ id }) => id)).toEqual(unstated);
});

test("every measure in an item of Appendices III and IV is a limit", () => {
  const measure = /\d+(?:,\d+)?\s?(?:cm3|cm|m|kg|bar|atmotphe|T\/h|l\/h|V|giờ\/ngày|tuổi|°)(?!\p{L})/gu;
  const measured = [...words].flatMap(([code, text]) =>
    /^tt09\.(?:III|IV)\.\d+$/.test(code)
      ? (text.match(measure) ?? []).map((found) => [code, found] as const)
      : [],
  );
  expect(measured).toHaveLength(limits.filter(({ of }) => !of.startsWith("art")).length);
  for (const [code, found] of measured) {
    const own = limits.filter(({ of }) => `tt09.${of}` === code).map((limit) => limit.words);
    expect([code, own.join(" ")]).toEqual([code, expect.stringContaining(found)]);
  }
});

describe("the table of item 68", () => {
  const kg = (band: string, frequency: string, sex: string): number =>
    loads.find((load) => nameOf(load) === `${band}-${frequency}-${sex}`)?.kg ?? Number.NaN;

  test.each([
    ["15", "occ", "m", 15],
    ["15", "occ", "f", 12],
    ["15", "reg", "m", 10],
    ["15", "reg", "f", 8],
    ["16", "occ", "m", 30],
    ["16", "occ", "f", 25],
    ["16", "reg", "m", 20],
    ["16", "reg", "f", 15],
  ])("band %s, %s, %s: from %i kg", (band, frequency, sex, value) => {
    expect(kg(band, frequency, sex)).toBe(value);
    expect(words.get(`tt09.III.68-${band}-${frequency}-${sex}`)).toContain(`≥ ${value} kg`);
    expect(parameterOf(`vn.tt09.III.68.load.${band}-${frequency}-${sex}`)).toMatchObject({
      unit: "kg",
      values: [{ since: "2021-03-15", value }],
    });
  });

  test("regular loads are lighter than occasional ones, girls' than boys', at 15 than from 16", () => {
    for (const band of ["15", "16"]) {
      for (const sex of ["m", "f"]) expect(kg(band, "reg", sex)).toBeLessThan(kg(band, "occ", sex));
      for (const often of ["occ", "reg"]) expect(kg(band, often, "f")).toBeLessThan(kg(band, often, "m"));
    }
    for (const load of loads.filter(({ band }) => band === "15")) {
      expect(load.kg).toBeLessThan(kg("16", load.frequency, load.sex));
    }
  });

  test("its bands are completed months: 180 to under 192 to under 216, which are 15, 16 and 18 years", () => {
    const months = ["from", "second", "before"].map((name) => parameterOf(`vn.tt09.III.68.age.${name}`));
    expect(months.map((month) => month?.values[0]?.value)).toEqual([15 * 12, 16 * 12, 18 * 12]);
    expect(months.map((month) => month?.unit)).toEqual(["months", "months", "months"]);
  });
});
