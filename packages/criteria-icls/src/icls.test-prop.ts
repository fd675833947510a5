import fc from "fast-check";
import { expect, test } from "vitest";
import { without } from "../situations/children.ts";
import { codedRecordOf, recordOf, type Surveyed, surveyedChildren } from "../situations/complete-records.ts";
import { byMics6, byProgram, bySdg, classOf, criterion, judged } from "../situations/judge.ts";

const seeded = { seed: 871, numRuns: 2_000 };

const named = (isChildLabour: boolean): string => (isChildLabour ? "child-labour" : "not-child-labour");
const isSurveyed = (age: number): boolean => age >= 5 && age <= 17;

/** The two standards once more, as one reads them, with their numbers in place. */
function mics6InWords({ age, works, economic, chores }: Surveyed): string {
  if (!isSurveyed(age)) return "out-of-scope";
  if (age < 12) return named((works && economic >= 1) || chores >= 21);
  if (age < 15) return named((works && economic >= 14) || chores >= 21);
  return named(works && economic >= 43);
}

function sdgInWords({ age, works, economic }: Surveyed): string {
  if (!isSurveyed(age)) return "out-of-scope";
  if (age < 12) return named(works && economic >= 1);
  if (age < 15) return named(works && economic >= 14);
  return named(works && economic > 43);
}

test("the rules say what the standards say, read out in words", () => {
  fc.assert(
    fc.property(surveyedChildren, (child) => {
      const record = recordOf(child);
      expect(classOf(record, byMics6)).toBe(mics6InWords(child));
      expect(classOf(record, bySdg)).toBe(sdgInWords(child));
    }),
    seeded,
  );
});

test("at ages 5 to 17, where everything was answered, the published program and `mics6` agree", () => {
  const pairs = [
    ["eaMore", "economic-at-or-over"],
    ["eaLess", "economic-below"],
    ["hhcMore", "chores-at-or-over"],
    ["hhcLess", "chores-below"],
    ["hazardConditions", "hazardous-conditions"],
    ["childLabor", "child-labour"],
    ["includeHaz", "child-labour-or-hazardous"],
  ] as const;
  fc.assert(
    fc.property(surveyedChildren, (child) => {
      fc.pre(isSurveyed(child.age));
      const [record, asCoded] = [recordOf(child), codedRecordOf(child)];
      expect(classOf(asCoded, byProgram)).toBe(classOf(record, byMics6));
      for (const [flag, fact] of pairs) {
        const published = criterion(`mics6-program.${flag}`, asCoded, byProgram);
        expect([flag, published]).toEqual([flag, criterion(`icls.mics6.${fact}`, record)]);
      }
    }),
    seeded,
  );
});

test("the hours of one kind never bring the other over its limit", () => {
  const below = fc.record({
    economic: fc.integer({ min: 0, max: 13 }),
    chores: fc.integer({ min: 0, max: 20 }),
  });
  fc.assert(
    fc.property(below, fc.integer({ min: 12, max: 14 }), (hours, age) => {
      const child = { age, works: true, hazard: undefined, ...hours };
      expect(classOf(recordOf(child), byMics6)).toBe("not-child-labour");
    }),
    seeded,
  );
});

test.each([
  ["mics6", byMics6],
  ["sdg-8-7-1-economic", bySdg],
] as const)("by `%s`, one missing answer changes nothing, or is asked for", (_, read) => {
  fc.assert(
    fc.property(surveyedChildren, fc.nat(), (child, at) => {
      const record = recordOf(child);
      const names = Object.keys(record);
      const name = names[at % names.length] as string;
      const outcome = judged(without(record, name), read);
      const whole = classOf(record, read);
      if (outcome.status === "determined") return outcome.class === whole;
      return outcome.candidates.includes(whole) && outcome.needs.some((asked) => asked.includes(name));
    }),
    seeded,
  );
});
