import fc from "fast-check";
import { expect, test } from "vitest";
import { nearest } from "./nearest.ts";

const seed = 20_261_125;

const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{2,12}$/), { minLength: 1, maxLength: 8 });

test("a known name is nearest to itself", () => {
  fc.assert(
    fc.property(names, fc.nat(), (known, at) => {
      const name = known[at % known.length] as string;
      expect(nearest(name, known)).toBe(name);
    }),
    { seed },
  );
});

test("only a known name is ever named", () => {
  fc.assert(
    fc.property(fc.string(), names, (name, known) => {
      const found = nearest(name, known);
      if (found !== undefined) expect(known).toContain(found);
    }),
    { seed },
  );
});
