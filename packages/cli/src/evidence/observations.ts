import { checkObservationsHeader, readObservations, type SeenObservations } from "@mangnon/indicators";
import type { Indicator, Observation, ObservationsDataset } from "@mangnon/schema";
import { type Reading, rawBatches } from "./raw-batches.ts";

/**
 * The reported values of a dataset. Findings go to the log and rows are counted.
 *
 * @throws {@link FaultyInput} when the file cannot be used at all.
 */
export async function readReported(
  dataset: ObservationsDataset,
  { indicators, ...reading }: Reading & { readonly indicators: readonly Indicator[] },
): Promise<readonly Observation[]> {
  const { counts, world } = reading;
  const seen: SeenObservations = new Map();
  const all: Observation[] = [];
  const checkHeader = (header: readonly string[]) => checkObservationsHeader(dataset, header);
  for await (const batch of rawBatches({ dataset, ...reading, checkHeader })) {
    const { observations, rejected, findings } = readObservations(dataset, batch, { indicators, seen });
    world.log.add(rejected);
    world.log.add(findings);
    counts.accepted += observations.length;
    counts.rejected += rejected.length;
    all.push(...observations);
  }
  return all;
}
