// Made-up children, told completely: every question of the module has an answer.
import type { ChildRecord } from "@mangnon/schema";

const noHazard: ChildRecord = {
  "icls.heavyLoads": false,
  "icls.dangerousTools": false,
  "icls.dustFumesGas": false,
  "icls.extremeTemperature": false,
  "icls.noiseVibration": false,
  "icls.heights": false,
  "icls.chemicalsExplosives": false,
  "icls.otherHazards": false,
};

export const hazardNames = Object.keys(noHazard);

/** Economic activity of some hours in the week, beside some hours of chores, without hazards. */
export const worker = (
  ageInYears: number,
  { economic, chores = 0 }: { readonly economic: number; readonly chores?: number },
): ChildRecord => ({
  ageInYears,
  economicActivity: true,
  actualHoursPerWeek: economic,
  choreHoursPerWeek: chores,
  ...noHazard,
});

/** No economic activity; some hours of chores. What is asked of working children alone is not there. */
export const pupil = (ageInYears: number, chores = 0): ChildRecord => ({
  ageInYears,
  economicActivity: false,
  choreHoursPerWeek: chores,
});

/** The same child with dates instead of a recorded age. */
export const born = (birthDate: string, referenceDate: string, record: ChildRecord): ChildRecord => ({
  ...without(record, "ageInYears"),
  birthDate,
  referenceDate,
});

/** The same record without one answer. */
export function without(record: ChildRecord, name: string): ChildRecord {
  const { [name]: _, ...rest } = record;
  return rest;
}

/** What the tabulation program reads, for a child of 10 of whom nothing was recorded but the age. */
const nothingRecorded: ChildRecord = {
  "mics6-program.age": 10,
  "mics6-program.anyEconomic": false,
  "mics6-program.anyEconomicAnswer": false,
  "mics6-program.economicHours": -1,
  "mics6-program.anyChore": false,
  "mics6-program.anyChoreAnswer": false,
  "mics6-program.waterHours": -1,
  "mics6-program.firewoodHours": -1,
  "mics6-program.choreHours": -1,
  "mics6-program.anyHazard": false,
};

export type Coded = Readonly<Record<string, number | boolean>>;

/** The same record but for some answers, by their names without the prefix. */
export const coded = (answers: Coded = {}): ChildRecord => ({
  ...nothingRecorded,
  ...Object.fromEntries(Object.entries(answers).map(([name, value]) => [`mics6-program.${name}`, value])),
});
