import {
  addToJointCount,
  addToTally,
  type ClassMeasure,
  checkDesign,
  estimate,
  type JointCount,
  type ProtectedEstimate,
  type Sample,
  sampleOf,
} from "@mangnon/indicators";
import { classify } from "@mangnon/rules";
import type { TypedRecord } from "@mangnon/rules/dataset";
import type { Indicator, Outcome, RecordsDataset } from "@mangnon/schema";
import { type Counter, countersOf, withCountersOf } from "./counters.ts";
import { preparePublishing, publish } from "./publish.ts";
import type { Reading } from "./raw-batches.ts";
import { foundInRecord, readRecords } from "./records.ts";

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
 * out with a finding: its target will say that nothing was observed. What they give away together is counted with them.
 */
export async function observeRecords(
  dataset: RecordsDataset,
  { indicators, by, needs = false, ...reading }: Reading & Wanted,
): Promise<CountedRecords> {
  const { world } = reading;
  const counted = countersOf(indicators.filter(isCounted), { dataset, world, by, needs });
  const tallies = counted.flatMap((counter) => counter.tallies);
  const publishing = await preparePublishing(dataset, { tallies, indicators }, world);
  const counters = withCountersOf(publishing?.toCount, counted, { dataset, world });
  await countRecords(dataset, { counters, joint: publishing?.toCount }, reading);
  const drafts = tallies.map((tally) => ({
    indicator: tally.indicator,
    estimates: estimate(tally, { lonelyPsu: dataset.lonelyPsu }),
  }));
  const published = await publish(dataset, drafts, { publishing, world });
  return {
    tables: tallies.map(({ indicator }, at) => ({ indicator, dataset, estimates: published[at] ?? [] })),
    sample: sampleOf(tallies, dataset),
  };
}

const isCounted = (indicator: Indicator): indicator is ClassMeasure =>
  indicator.measure === "class-ratio" || indicator.measure === "class-count";
