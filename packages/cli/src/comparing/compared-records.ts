import { classify, type ReadDefinition } from "@mangnon/rules";
import { addToComparison, type Comparison, createComparison } from "@mangnon/rules/compare";
import type { TypedRecord } from "@mangnon/rules/dataset";
import type { Decimal, Finding, Outcome, RecordsDataset } from "@mangnon/schema";
import type { Reading } from "../evidence/raw-batches.ts";
import { foundInRecord, readRecords } from "../evidence/records.ts";
import { createOutcomeStore } from "./outcome-store.ts";

/** A definition with the description of the records that it reads, and where their rows are counted. */
export interface Compared {
  readonly read: ReadDefinition;
  readonly dataset: RecordsDataset;
  readonly reading: Reading;
}

/** Both definitions asked of each record as it passes: nothing of a record stays in memory. */
export async function compareInOne(first: Compared, second: ReadDefinition): Promise<Comparison> {
  const { read, dataset, reading } = first;
  const comparison = createComparison(read, second);
  for await (const records of readRecords(dataset, reading)) {
    for (const record of records) {
      const [one, other] = [read, second].map((each) => classify(each, record.values, { needs: false }));
      if (one === undefined || other === undefined) continue;
      const findings = [...one.findings, ...other.findings].filter(
        (finding) => !isReadBy(finding, [read, second]),
      );
      reading.world.log.add(foundInRecord(record, dataset, findings));
      addToComparison(comparison, { first: one.outcome, second: other.outcome, weight: record.weight });
    }
  }
  return comparison;
}

/** A field that one definition does not read is none that nobody reads, when the other one does. */
const isReadBy = ({ code, data }: Finding, reads: readonly ReadDefinition[]): boolean =>
  code === "rules/unknown-field" && reads.some(({ variables }) => variables.has(String(data.field)));

/** What was compared over two descriptions, and how many records have no partner of the same id. */
export interface ComparedInTwo {
  readonly comparison: Comparison;
  readonly onlyIn: { readonly first: number; readonly second: number };
}

/**
 * Each definition asked of its own description of the same records, which are matched by their ids. The first one's
 * ids and answers stay in memory until their partners come; weights are those of the first description.
 */
export async function compareInTwo(first: Compared, second: Compared): Promise<ComparedInTwo> {
  const comparison = createComparison(first.read, second.read);
  const waiting = new Map<string, { readonly outcome: Outcome; readonly weight: Decimal | undefined }>();
  const kept = createOutcomeStore();
  await eachOutcome(first, ({ id, weight }, outcome) => {
    waiting.set(id, { outcome: kept(outcome), weight });
  });
  let onlyInSecond = 0;
  await eachOutcome(second, ({ id }, outcome) => {
    const partner = waiting.get(id);
    if (partner === undefined) onlyInSecond += 1;
    else addToComparison(comparison, { first: partner.outcome, second: outcome, weight: partner.weight });
    waiting.delete(id);
  });
  return { comparison, onlyIn: { first: waiting.size, second: onlyInSecond } };
}

async function eachOutcome(
  { read, dataset, reading }: Compared,
  take: (record: TypedRecord, outcome: Outcome) => void,
): Promise<void> {
  for await (const records of readRecords(dataset, reading)) {
    for (const record of records) {
      const { outcome, findings } = classify(read, record.values, { needs: false });
      reading.world.log.add(foundInRecord(record, dataset, findings));
      take(record, outcome);
    }
  }
}
