import {
  addToJointCount,
  addToTally,
  type ClassMeasure,
  checkDesign,
  createTally,
  estimate,
  type JointCount,
  type Tally,
  toObservation,
} from "@mangnon/indicators";
import { classify, type ReadDefinition, readDefinition } from "@mangnon/rules";
import type { TypedRecord } from "@mangnon/rules/dataset";
import type { Indicator, Observation, Outcome, RecordsDataset } from "@mangnon/schema";
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

/**
 * The totals of those indicators that records can tell, as observations that may be published together. One whose
 * definition cannot be used is left out with a finding: its target will say that nothing was observed.
 */
export async function observeRecords(
  dataset: RecordsDataset,
  { indicators, ...reading }: Reading & { readonly indicators: readonly Indicator[] },
): Promise<readonly Observation[]> {
  const { world } = reading;
  const counted = countersOf(indicators, dataset, world);
  const tallies = counted.flatMap((counter) => counter.tallies);
  const publishing = await preparePublishing(dataset, tallies, world);
  const counters = withCountersOf(publishing?.toCount, counted, { dataset, world });
  await countRecords(dataset, { counters, joint: publishing?.toCount }, reading);
  const drafts = tallies.map((tally) => ({
    indicator: tally.indicator,
    estimates: estimate(tally, { lonelyPsu: dataset.lonelyPsu }),
  }));
  const published = await publish(dataset, drafts, { publishing, world });
  return tallies.flatMap(({ indicator }, at) =>
    (published[at] ?? []).map((total) => toObservation(total, { indicator, dataset })),
  );
}

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
  indicators: readonly Indicator[],
  { file }: RecordsDataset,
  world: World,
): readonly Counter[] {
  const byDefinition = new Map<string, ClassMeasure[]>();
  for (const indicator of indicators) {
    if (indicator.measure !== "class-ratio" && indicator.measure !== "class-count") continue;
    const group = byDefinition.get(indicator.definition) ?? [];
    byDefinition.set(indicator.definition, group);
    group.push(indicator);
  }
  return [...byDefinition.entries()].flatMap(([definition, group]) => {
    const read = readOrTell(definition, world, () => {
      for (const { id } of group) {
        const data = { indicator: id, definition, file: file.path };
        world.log.add([{ code: "cli/not-counted", severity: "warning", path: ["indicators", id], data }]);
      }
    });
    return read === undefined
      ? []
      : [{ read, tallies: group.map((indicator) => createTally(indicator, [])) }];
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
