/** Interprets descriptions of records: which column is which variable, and what its texts mean. @module */
export { RulesError } from "../errors.ts";
export { checkHeader } from "./check-header.ts";
export { type ReadBatch, readBatch } from "./read-batch.ts";
export { checkDatasetRules, type ReadDataset, readDataset } from "./read-dataset.ts";
export type { TypedRecord } from "./read-row.ts";
