import { addToTally, createTally, estimate, type Tally, toObservation } from "@mangnon/indicators";
import { classify, type ReadDefinition, readDefinition } from "@mangnon/rules";
import type { TypedRecord } from "@mangnon/rules/dataset";
import type { Indicator, Observation, RecordsDataset } from "@mangnon/schema";
import { isCodedError } from "../sentences.ts";
import type { World } from "../world.ts";
import type { Reading } from "./raw-batches.ts";
import { foundInRecord, readRecords } from "./records.ts";

type ClassRatio = Extract<Indicator, { readonly measure: "class-ratio" }>;

/** Indicators that count the classes of one definition, so that each record is classified once for all of them. */
export interface Counter {
  readonly read: ReadDefinition;
  readonly tallies: readonly Tally[];
}

/** Counts every record of a dataset. */
export async function countRecords(
  dataset: RecordsDataset,
  counters: readonly Counter[],
  reading: Reading,
): Promise<void> {
  const { log } = reading.world;
  for await (const records of readRecords(dataset, reading)) {
    for (const record of records) {
      const findings = counters.flatMap((counter) => countRecord(record, counter, dataset.coverage));
      log.add(foundInRecord(record, dataset, findings));
    }
  }
}

/** A complete count was not drawn: its clusters say nothing of an error. */
function countRecord(
  { values, weight, cell, psu, stratum }: TypedRecord,
  { read, tallies }: Counter,
  coverage: RecordsDataset["coverage"],
) {
  const { outcome, findings } = classify(read, values, { needs: false });
  const drawn = coverage === "sample" ? { psu, stratum } : {};
  for (const tally of tallies) addToTally(tally, { outcome, weight, cell, ...drawn });
  return findings;
}

/**
 * The totals of those indicators that records can tell, as observations. One whose definition cannot be used is
 * left out with a finding: its target will say that nothing was observed.
 */
export async function observeRecords(
  dataset: RecordsDataset,
  { indicators, ...reading }: Reading & { readonly indicators: readonly Indicator[] },
): Promise<readonly Observation[]> {
  const counters = countersOf(indicators, dataset, reading.world);
  await countRecords(dataset, counters, reading);
  return counters
    .flatMap(({ tallies }) => tallies)
    .flatMap((tally) => {
      const [total] = estimate(tally, { lonelyPsu: dataset.lonelyPsu });
      return total ? [toObservation(total, { indicator: tally.indicator, dataset })] : [];
    });
}

function countersOf(
  indicators: readonly Indicator[],
  { file }: RecordsDataset,
  { host, log }: World,
): readonly Counter[] {
  const byDefinition = new Map<string, ClassRatio[]>();
  for (const indicator of indicators) {
    if (indicator.measure !== "class-ratio") continue;
    const group = byDefinition.get(indicator.definition) ?? [];
    byDefinition.set(indicator.definition, group);
    group.push(indicator);
  }
  return [...byDefinition.entries()].flatMap(([definition, group]) => {
    try {
      const read = readDefinition(host.definition(definition), host.vocabulary);
      return [{ read, tallies: group.map((indicator) => createTally(indicator, [])) }];
    } catch (error) {
      if (!isCodedError(error)) throw error;
      for (const { id } of group) {
        const data = { indicator: id, definition, file: file.path };
        log.add([{ code: "cli/not-counted", severity: "warning", path: ["indicators", id], data }]);
      }
      return [];
    }
  });
}
