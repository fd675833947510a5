// Made-up children in columns, the same on every machine: no file, no clock, no chance but a seeded one.
import type { Columns } from "@mangnon/rules/columns";
import { codeMarks } from "@mangnon/rules/columns";
import type { ChildRecord } from "@mangnon/schema";

export const hazards = [
  "icls.heavyLoads",
  "icls.dangerousTools",
  "icls.dustFumesGas",
  "icls.extremeTemperature",
  "icls.noiseVibration",
  "icls.heights",
  "icls.chemicalsExplosives",
  "icls.otherHazards",
] as const;

export const referenceDay = 20_250_630;

export interface Children {
  readonly count: number;
  readonly birth: Int32Array;
  readonly reference: Int32Array;
  readonly working: Uint8Array;
  readonly actualHours: Float64Array;
  readonly choreHours: Float64Array;
  readonly hoursADay: Float64Array;
  readonly hoursAWeek: Float64Array;
  readonly hazards: readonly Uint8Array[];
  readonly night: Uint8Array;
  readonly overtime: Uint8Array;
  readonly arts: Uint8Array;
  readonly consent: Uint8Array;
  readonly listedForOvertime: Uint8Array;
  readonly job: Uint16Array;
  readonly place: Uint16Array;
  readonly sex: Uint8Array;
  readonly ward: Uint8Array;
  /** In hundredths, so that sums are exact. */
  readonly weight: Int32Array;
}

function createChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface Codes {
  readonly jobs: readonly string[];
  readonly places: readonly string[];
}

/** `unknown` is the share of hours and jobs that nobody knows; 0 leaves every value known. */
export function makeChildren(count: number, { jobs, places }: Codes, unknown = 0.03): Children {
  const chance = createChance(20_250_630);
  const below = (limit: number): number => Math.floor(chance() * limit);
  const flag = (share: number): number => (chance() < share ? 1 : 0);
  const numbers = () => new Float64Array(count);
  const flags = () => new Uint8Array(count);
  const children: Children = {
    count,
    birth: new Int32Array(count),
    reference: new Int32Array(count).fill(referenceDay),
    working: flags(),
    actualHours: numbers(),
    choreHours: numbers(),
    hoursADay: numbers(),
    hoursAWeek: numbers(),
    hazards: hazards.map(flags),
    night: flags(),
    overtime: flags(),
    arts: flags(),
    consent: flags(),
    listedForOvertime: flags(),
    job: new Uint16Array(count),
    place: new Uint16Array(count),
    sex: flags(),
    ward: flags(),
    weight: new Int32Array(count),
  };
  const none = 2;
  for (let at = 0; at < count; at += 1) {
    const month = 1 + below(12);
    children.birth[at] = (2005 + below(18)) * 10_000 + month * 100 + 1 + below(28);
    const works = flag(0.3);
    children.working[at] = works;
    const asked = (share: number): number => (works === 1 ? flag(share) : none);
    const hours = (most: number): number =>
      works === 0 || chance() < unknown ? Number.NaN : below(2 * most + 1) / 2;
    children.actualHours[at] = hours(60);
    children.hoursADay[at] = hours(12);
    children.hoursAWeek[at] = hours(60);
    children.choreHours[at] = chance() < unknown ? Number.NaN : below(80) / 2;
    for (const hazard of children.hazards) hazard[at] = asked(0.06);
    children.night[at] = asked(0.08);
    children.overtime[at] = asked(0.1);
    children.arts[at] = asked(0.1);
    children.consent[at] = asked(0.5);
    children.job[at] = works === 0 || chance() < unknown ? codeMarks.absent : below(jobs.length);
    children.place[at] = works === 0 ? codeMarks.absent : below(places.length);
    children.listedForOvertime[at] = none;
    children.sex[at] = flag(0.5);
    children.ward[at] = below(250);
    children.weight[at] = 50 + below(200);
  }
  return children;
}

/** As many rows as are asked for at once. */
const mostAtOnce = 4096;
const [noLoads, noMeasures] = [new Uint8Array(mostAtOnce), new Uint16Array(mostAtOnce)];

/** The columns of some rows, at most 4,096, under the names of the packs' variables. */
export function columnsOf(
  children: Children,
  { jobs, places }: Codes,
  [from, to]: readonly [number, number],
): Columns {
  const truths = (values: Uint8Array) => ({ kind: "truths", values: values.subarray(from, to) }) as const;
  const numbers = (values: Float64Array) => ({ kind: "numbers", from: values.subarray(from, to) }) as const;
  const dates = (values: Int32Array) => ({ kind: "dates", from: values.subarray(from, to) }) as const;
  const codes = (values: Uint16Array, list: readonly string[]) =>
    ({ kind: "codes", values: values.subarray(from, to), codes: list }) as const;
  return {
    length: to - from,
    columns: {
      birthDate: dates(children.birth),
      referenceDate: dates(children.reference),
      economicActivity: truths(children.working),
      actualHoursPerWeek: numbers(children.actualHours),
      choreHoursPerWeek: numbers(children.choreHours),
      usualHoursPerDay: numbers(children.hoursADay),
      usualHoursPerWeek: numbers(children.hoursAWeek),
      ...Object.fromEntries(hazards.map((name, at) => [name, truths(children.hazards[at] as Uint8Array)])),
      "vn.nightWork": truths(children.night),
      "vn.overtime": truths(children.overtime),
      "vn.artsOrSport": truths(children.arts),
      "vn.authorityConsent": truths(children.consent),
      "vn.jobListedForOvertime": truths(children.listedForOvertime),
      "vn.job": codes(children.job, jobs),
      "vn.workplace": codes(children.place, places),
      // Nobody carries loads or does measured work: the loop by hand knows neither.
      "vn.carriesLoads": { kind: "truths", values: noLoads.subarray(0, to - from) },
      "vn.measuredWork": { kind: "codes", values: noMeasures.subarray(0, to - from), codes: ["none"] },
    },
  };
}

const iso = (day: number): string => `${day}`.replace(/(\d{4})(\d\d)(\d\d)/, "$1-$2-$3");

/** One child as an app has it. */
export function recordOf(children: Children, { jobs, places }: Codes, at: number): ChildRecord {
  const truth = (values: Uint8Array): boolean | undefined => [false, true][values[at] as number];
  const number = (values: Float64Array): number | undefined =>
    Number.isNaN(values[at]) ? undefined : (values[at] as number);
  return {
    birthDate: iso(children.birth[at] as number),
    referenceDate: iso(children.reference[at] as number),
    economicActivity: truth(children.working),
    actualHoursPerWeek: number(children.actualHours),
    choreHoursPerWeek: number(children.choreHours),
    usualHoursPerDay: number(children.hoursADay),
    usualHoursPerWeek: number(children.hoursAWeek),
    ...Object.fromEntries(hazards.map((name, each) => [name, truth(children.hazards[each] as Uint8Array)])),
    "vn.nightWork": truth(children.night),
    "vn.overtime": truth(children.overtime),
    "vn.artsOrSport": truth(children.arts),
    "vn.authorityConsent": truth(children.consent),
    "vn.jobListedForOvertime": truth(children.listedForOvertime),
    "vn.job": jobs[children.job[at] as number],
    "vn.workplace": places[children.place[at] as number],
    sex: ["female", "male"][children.sex[at] as number],
    "vn.carriesLoads": false,
    "vn.measuredWork": "none",
  };
}

/** Some of the children, in the order of their rows. */
export function someOf(children: Children, rows: readonly number[]): Children {
  const taken = <Values extends Int32Array | Uint8Array | Uint16Array | Float64Array>(
    values: Values,
  ): Values => values.filter((_, at) => kept.has(at)) as Values;
  const kept = new Set(rows);
  const columns = Object.entries(children).map(([name, values]) => [
    name,
    Array.isArray(values) ? values.map(taken) : typeof values === "number" ? rows.length : taken(values),
  ]);
  return Object.fromEntries(columns) as Children;
}
