import {
  addToJointCount,
  addToTally,
  type ClassMeasure,
  checkDesign,
  createTally,
  estimate,
  guardsOf,
  type JointCount,
  type ProtectedEstimate,
  type Sample,
  sampleOf,
  type Tally,
} from "@mangnon/indicators";
import { classify, type ReadDefinition, readDefinition } from "@mangnon/rules";
import type { TypedRecord } from "@mangnon/rules/dataset";
import type { Indicator, Outcome, RecordsDataset } from "@mangnon/schema";
import { isCodedError } from "../sentences.ts";
import type { World } from "../world.ts";
import { preparePublishing, publish } from "./publish.ts";
import type { Reading } from "./raw-batches.ts";
import { foundInRecord, readRecords } from "./records.ts";

/** Indicators that count the classes of one definition, so that each record is classified once for all of them. */
export interface Counter {
  readonly read: ReadDefinition;
  readonly tallies: readonly Tally[];
  /** True to find out for each undetermined record what would settle it. */
  readonly needs?: boolean;
}

/** All that is counted of a dataset. */
export interface Counting {
  readonly counters: readonly Counter[];
  /** What is counted to protect what is published; left out where nothing is to be protected. */
  readonly joint?: JointCount | undefined;
}

/** Counts every record of a dataset. */
export async function countRecords(
  dataset: RecordsDataset,
  { counters, joint }: Counting,
  reading: Reading,
): Promise<void> {
  const { log } = reading.world;
  const positions = joint?.indicators.map(({ definition }) =>
    counters.findIndex(({ read }) => read.definition.id === definition),
  );
  for await (const records of readRecords(dataset, reading)) {
    for (const record of records) {
      const counted = counters.map((counter) => countRecord(record, counter, dataset.coverage));
      if (joint && positions) {
        const outcomes = positions.map((at) => counted[at]?.outcome ?? nowhere);
        addToJointCount(joint, outcomes, record.cell);
      }
      log.add(
        foundInRecord(
          record,
          dataset,
          counted.flatMap(({ findings }) => findings),
        ),
      );
    }
  }
  const [tally] = counters.flatMap(({ tallies }) => tallies);
  if (tally !== undefined) log.add(checkDesign(tally, dataset));
}

/** Under a definition that cannot be used, a record stands in nothing that is counted. */
const nowhere: Outcome = { status: "determined", class: "", criteria: {} };

/** A complete count was not drawn: its clusters say nothing of an error. */
function countRecord(
  { values, weight, cell, psu, stratum }: TypedRecord,
  { read, tallies, needs = false }: Counter,
  coverage: RecordsDataset["coverage"],
) {
  const { outcome, findings } = classify(read, values, { needs });
  const drawn = coverage === "sample" ? { psu, stratum } : {};
  for (const tally of tallies) addToTally(tally, { outcome, weight, cell, ...drawn });
  return { outcome, findings };
}

/** What the records of a dataset tell of an indicator, in every cell. */
export interface CountedTable {
  readonly indicator: ClassMeasure;
  readonly dataset: RecordsDataset;
  readonly estimates: readonly ProtectedEstimate[];
}

/** All that was counted of a dataset, as it may be published together. */
export interface CountedRecords {
  readonly tables: readonly CountedTable[];
  /** What a sample was counted to, for the errors of formulas. It is never published. */
  readonly sample: Sample | undefined;
}

/** What of records is to be told. */
export interface Wanted {
  readonly indicators: readonly Indicator[];
  /** The names that every table is split by. */
  readonly by: readonly string[];
  /** True to find out for each undetermined record what would settle it. */
  readonly needs?: boolean;
}

/**
 * Those indicators that records can tell, in all records and in every group. One whose definition cannot be used is left
 * out with a finding: its target will say that nothing was observed. What formulas could give away is counted with them.
 */
export async function observeRecords(
  dataset: RecordsDataset,
  { indicators, by, needs = false, ...reading }: Reading & Wanted,
): Promise<CountedRecords> {
  const { world } = reading;
  const own = indicators.filter(isCounted);
  const guards = world.options.unprotected ? [] : indicators.flatMap((one) => guardsIn(one, indicators));
  const counted = countersOf([...own, ...guards], { dataset, world, by, needs });
  const tallies = counted.flatMap((counter) => counter.tallies);
  const publishing = await preparePublishing(dataset, tallies, world);
  const counters = withCountersOf(publishing?.toCount, counted, { dataset, world });
  await countRecords(dataset, { counters, joint: publishing?.toCount }, reading);
  const drafts = tallies.map((tally) => ({
    indicator: tally.indicator,
    estimates: estimate(tally, { lonelyPsu: dataset.lonelyPsu }),
    isGuard: !own.includes(tally.indicator),
  }));
  const published = await publish(dataset, drafts, { publishing, world });
  const told = tallies.flatMap((tally, at) =>
    own.includes(tally.indicator) ? [{ tally, estimates: published[at] ?? [] }] : [],
  );
  return {
    tables: told.map(({ tally: { indicator }, estimates }) => ({ indicator, dataset, estimates })),
    sample: sampleOf(
      told.map(({ tally }) => tally),
      dataset,
    ),
  };
}

const isCounted = (indicator: Indicator): indicator is ClassMeasure =>
  indicator.measure === "class-ratio" || indicator.measure === "class-count";

const guardsIn = (indicator: Indicator, indicators: readonly Indicator[]): readonly ClassMeasure[] =>
  indicator.measure === "formula" || indicator.measure === "composite" ? guardsOf(indicator, indicators) : [];

interface Where {
  readonly dataset: RecordsDataset;
  readonly world: World;
}

/** The counters, and one without tallies for each other definition that an earlier release was counted by. */
export function withCountersOf(
  joint: JointCount | undefined,
  counters: readonly Counter[],
  { dataset, world }: Where,
): readonly Counter[] {
  const known = new Set(counters.map(({ read }) => read.definition.id));
  const others = (joint?.indicators ?? []).filter(({ definition }) => !known.has(definition));
  const byDefinition = new Map(others.map((one) => [one.definition, one]));
  const added = [...byDefinition].flatMap(([definition, { id }]) => {
    const read = readOrTell(definition, world, () => {
      const data = { indicator: id, definition, file: world.options.releaseLog ?? dataset.file.path };
      world.log.add([
        { code: "cli/release-not-counted", severity: "warning", path: ["indicators", id], data },
      ]);
    });
    return read === undefined ? [] : [{ read, tallies: [] }];
  });
  return [...counters, ...added];
}

function countersOf(
  indicators: readonly ClassMeasure[],
  { dataset: { file }, world, by, needs }: Where & Required<Omit<Wanted, "indicators">>,
): readonly Counter[] {
  const byDefinition = new Map<string, ClassMeasure[]>();
  for (const indicator of indicators) {
    const group = byDefinition.get(indicator.definition) ?? [];
    byDefinition.set(indicator.definition, group);
    group.push(indicator);
  }
  return [...byDefinition.entries()].flatMap(([definition, group]) => {
    const read = readOrTell(definition, world, () => {
      for (const id of new Set(group.map((one) => one.id))) {
        const data = { indicator: id, definition, file: file.path };
        world.log.add([{ code: "cli/not-counted", severity: "warning", path: ["indicators", id], data }]);
      }
    });
    return read === undefined
      ? []
      : [{ read, needs, tallies: group.map((indicator) => createTally(indicator, by)) }];
  });
}

/** The rules of a definition; where it cannot be used, that is told and there are none. */
function readOrTell(definition: string, { host }: World, tell: () => void): ReadDefinition | undefined {
  try {
    return readDefinition(host.definition(definition), host.vocabulary);
  } catch (error) {
    if (!isCodedError(error)) throw error;
    tell();
    return undefined;
  }
}
