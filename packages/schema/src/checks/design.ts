import type { RecordsDataset } from "../dataset.ts";
import type { Issue } from "../finding.ts";
import { fault } from "../issue.ts";

/**
 * Whether what a description says of a sample's design has the PSU that it is about, and is said of a sample: where
 * every child is a record, none stands for another, and a sample that passes for complete would have no sampling error.
 */
export const designIssues = (dataset: RecordsDataset): readonly Issue[] => [
  ...(["stratum", "lonelyPsu"] as const)
    .filter((given) => dataset.psu === undefined && dataset[given] !== undefined)
    .map((given) => fault([given], "schema/design-without-psu", { given })),
  ...(["weight", "psu", "stratum", "lonelyPsu"] as const)
    .filter((given) => dataset.coverage === "complete" && dataset[given] !== undefined)
    .map((given) => fault([given], "schema/design-of-complete", { given })),
];
