import { compileDefinition } from "@mangnon/rules/columns";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { without } from "../../situations/children.ts";
import { completeRecords } from "../../situations/complete-records.ts";
import { byIndicator0318, byLabourCode, classOf, judged } from "../../situations/judge.ts";
import { judgedInWords } from "../../situations/the-law-in-words.ts";

const seeded = { seed: 147, numRuns: 2_000 };

test("the rules say what the articles say, read out in words", () => {
  fc.assert(
    fc.property(completeRecords, (record) => {
      expect(classOf(record)).toBe(judgedInWords(Number(record.ageInYears), record));
    }),
    seeded,
  );
});

test("the records reach every class of both definitions", () => {
  const records = fc.sample(completeRecords, seeded);
  for (const read of [byLabourCode, byIndicator0318]) {
    const reached = new Set(records.map((record) => classOf(record, read)));
    expect([...reached].sort()).toEqual([...read.classes.map(({ id }) => id), "out-of-scope"].sort());
  }
});

test("at ages 5 to 17 indicator 0318 counts exactly whoever's work is not within the law", () => {
  fc.assert(
    fc.property(completeRecords, (record) => {
      fc.pre(Number(record.ageInYears) >= 5 && Number(record.ageInYears) <= 17);
      const lawful = ["no-work", "within-the-law"].includes(classOf(record));
      expect(classOf(record, byIndicator0318) === "not-child-labour").toBe(lawful);
    }),
    seeded,
  );
});

describe.each([
  ["vn-labour-code", byLabourCode],
  ["vn-child-labour", byIndicator0318],
] as const)("by `%s`", (_, read) => {
  test("one missing answer changes nothing, or is asked for with the class among the candidates", () => {
    fc.assert(
      fc.property(completeRecords, fc.nat(), (record, at) => {
        const names = Object.keys(record);
        const name = names[at % names.length] as string;
        const outcome = judged(without(record, name), read);
        const whole = classOf(record, read);
        if (outcome.status === "determined") return outcome.class === whole;
        return outcome.candidates.includes(whole) && outcome.needs.some((asked) => asked.includes(name));
      }),
      { ...seeded, numRuns: 250 },
    );
  });

  test("whatever is missing, the class of the whole record stays possible, and tables say the same", () => {
    const compiled = compileDefinition(read);
    fc.assert(
      fc.property(completeRecords, fc.func(fc.boolean()), (record, isKept) => {
        const kept = Object.fromEntries(Object.entries(record).filter(([name]) => isKept(name)));
        const whole = classOf(record, read);
        const possible = classOf(kept, read).split(" | ");
        expect(possible).toContain(whole);
        expect(compiled.classOf(record)).toBe(whole);
        expect(compiled.classOf(kept)).toBe(possible.length === 1 ? possible[0] : undefined);
      }),
      { ...seeded, numRuns: 1_000 },
    );
  });
});
