import fc from "fast-check";
import { expect, test } from "vitest";
import { without } from "../situations/children.ts";
import { codedRecordOf, recordOf, type Surveyed, surveyedChildren } from "../situations/complete-records.ts";
import {
  byHazards,
  byMics5,
  byMics6,
  byMics6OrHazards,
  byMics2017,
  byProgram,
  bySdg,
  bySdgAtOrAbove,
  bySdgGeneral,
  bySdgGeneralAtOrAbove,
  classOf,
  criterion,
  judged,
} from "../situations/judge.ts";

const seeded = { seed: 871, numRuns: 2_000 };

const named = (isChildLabour: boolean): string => (isChildLabour ? "child-labour" : "not-child-labour");
const isSurveyed = (age: number): boolean => age >= 5 && age <= 17;

/** The standards once more, as one reads them, with their numbers in place. */
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

const isHazardous = ({ works, hazard }: Surveyed): boolean => works && hazard !== undefined;

function earlyMicsInWords(child: Surveyed): string {
  const { age, works, economic, chores } = child;
  if (!isSurveyed(age)) return "out-of-scope";
  if (isHazardous(child)) return "child-labour";
  if (age < 12) return named((works && economic >= 1) || chores >= 28);
  if (age < 15) return named((works && economic >= 14) || chores >= 28);
  return named((works && economic >= 43) || chores >= 43);
}

function generalInWords(child: Surveyed): string {
  const { age, chores } = child;
  return isSurveyed(age) && age < 15 && chores > 21 ? "child-labour" : sdgInWords(child);
}

/** By the title, MICS6 and SDG 8.7.1 say the same. */
const economicAlone = (child: Surveyed): Surveyed => ({ ...child, chores: 0 });

function withHazardsInWords(child: Surveyed): string {
  const byHours = mics6InWords(child);
  return byHours === "not-child-labour" && isHazardous(child) ? "hazardous-alone" : byHours;
}

test.each([
  ["mics6", byMics6, mics6InWords],
  ["mics5", byMics5, earlyMicsInWords],
  ["mics6-2017", byMics2017, earlyMicsInWords],
  ["sdg-8-7-1-economic", bySdg, sdgInWords],
  ["sdg-8-7-1-economic-at-or-above", bySdgAtOrAbove, (child: Surveyed) => mics6InWords(economicAlone(child))],
  ["sdg-8-7-1-general", bySdgGeneral, generalInWords],
  ["sdg-8-7-1-general-at-or-above", bySdgGeneralAtOrAbove, mics6InWords],
  ["mics6-or-hazardous", byMics6OrHazards, withHazardsInWords],
] as const)("the rules of `%s` say what the standard says, read out in words", (_, read, inWords) => {
  fc.assert(
    fc.property(surveyedChildren, (child) => {
      expect(classOf(recordOf(child), read)).toBe(inWords(child));
    }),
    seeded,
  );
});

test("hazards alone are what the program flags, and hours or hazards together are its `includeHaz`", () => {
  fc.assert(
    fc.property(surveyedChildren, (child) => {
      fc.pre(isSurveyed(child.age));
      const [record, asCoded] = [recordOf(child), codedRecordOf(child)];
      expect(classOf(record, byHazards) === "hazardous-conditions").toBe(
        criterion("mics6-program.hazardConditions", asCoded, byProgram),
      );
      expect(classOf(record, byMics6OrHazards) !== "not-child-labour").toBe(
        criterion("mics6-program.includeHaz", asCoded, byProgram),
      );
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
  ["mics5", byMics5],
  ["mics6-or-hazardous", byMics6OrHazards],
  ["sdg-8-7-1-economic", bySdg],
  ["sdg-8-7-1-general", bySdgGeneral],
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
