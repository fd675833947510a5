// What a careful engineer writes by hand for these two definitions: typed arrays, integers, three truths, no objects.
import type { Children, Codes } from "./children.ts";
import { referenceDay } from "./children.ts";

/** Classes as small numbers; 9 is undetermined. */
export const undetermined = 9;

export interface Flags {
  readonly mics6: Uint8Array;
  readonly vn: Uint8Array;
  /** Ten criteria, three-valued. */
  readonly criteria: readonly Uint8Array[];
}

export interface Lists {
  readonly light: readonly string[];
  readonly prohibited: readonly string[];
  readonly otherHarmful: readonly string[];
  readonly overtime: readonly string[];
  readonly partlyOvertime: readonly string[];
  readonly night: readonly string[];
  readonly barredPlaces: readonly string[];
  readonly prohibitedPlaces: readonly string[];
}

export const makeFlags = (count: number): Flags => ({
  mics6: new Uint8Array(count),
  vn: new Uint8Array(count),
  criteria: Array.from({ length: 10 }, () => new Uint8Array(count)),
});

const and = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : a === 2 || b === 2 ? 2 : 1);
const or = (a: number, b: number): number => (a === 1 || b === 1 ? 1 : a === 2 || b === 2 ? 2 : 0);
const not = (a: number): number => (a === 2 ? 2 : 1 - a);
/** Unknown (NaN) compares as unknown. */
const over = (value: number, limit: number): number => (value > limit ? 1 : value <= limit ? 0 : 2);
const reaches = (value: number, limit: number): number => (value >= limit ? 1 : value < limit ? 0 : 2);

/** One truth by job, and unknown for a job that nobody knows. */
function byCode(codes: readonly string[], list: readonly string[]): Uint8Array {
  const truths = new Uint8Array(65_536).fill(2);
  for (const [at, code] of codes.entries()) truths[at] = list.includes(code) ? 1 : 0;
  return truths;
}

export interface ByHand {
  readonly run: (children: Children, flags: Flags, range: readonly [number, number]) => void;
}

export function createByHand({ jobs, places }: Codes, lists: Lists): ByHand {
  const light = byCode(jobs, lists.light);
  const prohibited = byCode(jobs, [...lists.prohibited, ...lists.otherHarmful]);
  const overtimeJob = byCode(jobs, lists.overtime);
  const partly = byCode(jobs, lists.partlyOvertime);
  const nightJob = byCode(jobs, lists.night);
  const barred = byCode(places, lists.barredPlaces);
  const prohibitedPlace = byCode(places, lists.prohibitedPlaces);
  return {
    run: (children, flags, [from, to]) => {
      const { birth, working, actualHours, choreHours, hoursADay, hoursAWeek, job, place } = children;
      const [c0, c1, c2, c3, c4, c5, c6, c7, c8, c9] = flags.criteria as readonly [
        Uint8Array,
        Uint8Array,
        Uint8Array,
        Uint8Array,
        Uint8Array,
        Uint8Array,
        Uint8Array,
        Uint8Array,
        Uint8Array,
        Uint8Array,
      ];
      const hazards = children.hazards;
      const { mics6, vn } = flags;
      const { night, overtime, arts, consent } = children;
      const year = Math.floor(referenceDay / 10_000);
      const dayOfYear = referenceDay % 10_000;
      for (let row = from; row < to; row += 1) {
        const born = birth[row] as number;
        const age = year - ((born / 10_000) | 0) - (dayOfYear < born % 10_000 ? 1 : 0);
        const works = working[row] as number;

        const limit = age < 12 ? 1 : age < 15 ? 14 : 43;
        const economic = works === 0 ? 0 : reaches(actualHours[row] as number, limit);
        const chores = age < 15 ? reaches(choreHours[row] as number, 21) : 0;
        let hazard = 0;
        if (works === 1)
          for (let each = 0; each < 8; each += 1)
            hazard |= ((hazards[each] as Uint8Array)[row] as number) & 1;
        const childLabour = or(economic, chores);
        mics6[row] = age < 5 || age >= 18 ? 2 : childLabour === 2 ? undetermined : childLabour;
        c0[row] = economic;
        c1[row] = chores;
        c2[row] = hazard;
        c3[row] = or(childLabour, hazard);

        if (works === 0) {
          c4[row] = c5[row] = c6[row] = c7[row] = c8[row] = c9[row] = 0;
          vn[row] = age < 5 || age > 17 ? 3 : 2;
          continue;
        }
        const code = job[row] as number;
        const at = place[row] as number;
        const art = arts[row] as number;
        const jobBad =
          age < 13 ? not(art) : age < 15 ? not(light[code] as number) : (prohibited[code] as number);
        const placeBad = age < 13 ? 0 : age < 15 ? (barred[at] as number) : (prohibitedPlace[at] as number);
        const consentMissing = age < 13 ? and(art, not(consent[row] as number)) : 0;
        const isPartly = partly[code] as number;
        const listed = isPartly === 0 ? 0 : 2;
        const overtimeAllowed = or(overtimeJob[code] as number, and(isPartly, listed));
        const day = hoursADay[row] as number;
        const week = hoursAWeek[row] as number;
        const dayBad = age < 15 ? over(day, 4) : and(over(day, 8), not(overtimeAllowed));
        const weekBad = age < 15 ? over(week, 20) : and(over(week, 40), not(overtimeAllowed));
        const overtimeBad =
          age < 15 ? (overtime[row] as number) : and(overtime[row] as number, not(overtimeAllowed));
        const nightBad =
          age < 15 ? (night[row] as number) : and(night[row] as number, not(nightJob[code] as number));
        c4[row] = jobBad;
        c5[row] = placeBad;
        c6[row] = dayBad;
        c7[row] = weekBad;
        c8[row] = nightBad;
        const contrary = or(
          or(or(jobBad, consentMissing), or(placeBad, dayBad)),
          or(or(weekBad, overtimeBad), nightBad),
        );
        c9[row] = contrary;
        if (age < 5 || age > 17) {
          vn[row] = 3;
          continue;
        }
        const heavy = or(prohibited[code] as number, prohibitedPlace[at] as number);
        const hazardous = and(contrary, heavy);
        if (hazardous === 1) vn[row] = 0;
        else if (hazardous === 0) vn[row] = contrary === 2 ? undetermined : contrary === 1 ? 1 : 2;
        else vn[row] = undetermined;
      }
    },
  };
}
