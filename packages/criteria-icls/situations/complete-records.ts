// Records on which every question is answered, and the same children as the tabulation program reads them.
import type { ChildRecord } from "@mangnon/schema";
import fc from "fast-check";
import { coded, hazardNames, pupil, worker } from "./children.ts";

const ages = fc.oneof(fc.constantFrom(4, 5, 11, 12, 14, 15, 17, 18), fc.integer({ min: 0, max: 20 }));
const economic = fc.oneof(fc.constantFrom(0, 1, 13, 14, 42, 43, 44), fc.integer({ min: 0, max: 96 }));
const chores = fc.oneof(fc.constantFrom(0, 20, 21), fc.integer({ min: 0, max: 96 }));

/** A child and what the survey recorded of it, in whole hours as the questionnaire has them. */
export interface Surveyed {
  readonly age: number;
  readonly works: boolean;
  readonly economic: number;
  readonly chores: number;
  readonly hazard: string | undefined;
}

export const surveyedChildren: fc.Arbitrary<Surveyed> = fc.record({
  age: ages,
  works: fc.boolean(),
  economic,
  chores,
  hazard: fc.option(fc.constantFrom(...hazardNames), { nil: undefined }),
});

/** For `mics6` and `sdg-8-7-1-economic`. */
export function recordOf({ age, works, economic: hours, chores: atHome, hazard }: Surveyed): ChildRecord {
  if (!works) return pupil(age, atHome);
  const record = worker(age, { economic: hours, chores: atHome });
  return hazard === undefined ? record : { ...record, [hazard]: true };
}

/** For `mics6-program`, all chores in one column. */
export const codedRecordOf = (child: Surveyed): ChildRecord =>
  coded({
    age: child.age,
    anyEconomic: child.works,
    anyEconomicAnswer: true,
    economicHours: child.works ? child.economic : -1,
    anyChore: child.chores > 0,
    anyChoreAnswer: true,
    choreHours: child.chores > 0 ? child.chores : -1,
    anyHazard: child.works && child.hazard !== undefined,
  });
