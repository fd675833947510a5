import type { Variable } from "@mangnon/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { vocabulary } from "../../situations/described.ts";
import { type Recorded, readRecorded } from "../record/recorded.ts";
import { codesById, wholeRange } from "../record/whole-range.ts";
import { dayOf } from "../values/civil-day.ts";
import { amongOf, isKnown, spanOf, type Value } from "../values/value.ts";
import { givenOf } from "./given.ts";

const seed = 20_261_203;
const codes = codesById(vocabulary.codeLists);
const reason = fc.constantFrom("absent", "dont-know", "refused", "invalid");

const within = (numbers: fc.Arbitrary<number>): fc.Arbitrary<Value> =>
  fc.tuple(numbers, numbers).map(([a, b]) => spanOf(Math.min(a, b), Math.max(a, b)));

const day = fc
  .tuple(
    fc.integer({ min: 1990, max: 2100 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map((parts) => dayOf(parts.map((part) => String(part).padStart(2, "0")).join("-")));

const wholeMonth = fc
  .tuple(fc.integer({ min: 1990, max: 2100 }), fc.constantFrom("01", "07", "12"))
  .map(([year, month]) => spanOf(dayOf(`${year}-${month}-01`), dayOf(`${year}-${month}-31`)));

/** Any value that is possible for a variable: itself, or what it lies between or among. */
function anyValue(variable: Variable): fc.Arbitrary<Value> {
  switch (variable.type) {
    case "boolean":
      return fc.constantFrom(true, false, undefined);
    case "integer":
      return within(fc.integer({ min: variable.min, max: variable.max }));
    case "number":
      return within(
        fc.double({ min: variable.min, max: variable.max, noNaN: true }).map((value) => value + 0),
      );
    case "date":
      return fc.oneof(within(day), wholeMonth);
    case "text":
      return fc.constantFrom("một", "hai", undefined);
    case "code":
      return fc.subarray([...(codes.get(variable.codes) ?? [])], { minLength: 1 }).map(amongOf);
    case "codes":
      return fc.option(fc.subarray([...(codes.get(variable.codes) ?? [])]), { nil: undefined });
  }
}

test.each(vocabulary.variables)(
  "what a record holds of `$id` is read back as the same, with its reason",
  (variable) => {
    const either = fc.record({
      value: fc.oneof(anyValue(variable), fc.constant(wholeRange(variable, codes))),
      reason,
    });
    fc.assert(
      fc.property(either, ({ value, reason }) => {
        const recorded: Recorded = isKnown(value) ? { value } : { value, reason };
        const { entry } = givenOf(recorded, variable, codes);
        expect(readRecorded(variable, entry, codes)).toEqual(recorded);
        expect(readRecorded(variable, JSON.parse(JSON.stringify(entry ?? null)), codes)).toEqual(recorded);
      }),
      { seed, numRuns: 200 },
    );
  },
);

test("a month or a year of which the day is not known stays a partial date", () => {
  const birthDate = vocabulary.variables.find(({ id }) => id === "birthDate") as Variable;
  const entries = ["2010-05", "2010", "2012-02"].map(
    (text) => givenOf(readRecorded(birthDate, text, codes), birthDate, codes).entry,
  );
  expect(entries).toEqual(["2010-05", "2010", "2012-02"]);
});
