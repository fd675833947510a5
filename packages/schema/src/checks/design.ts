import type { RecordsDataset } from "../dataset.ts";
import type { Issue } from "../finding.ts";
import { fault } from "../issue.ts";

/** Whether what a description says of a sample's design has the PSU that it is about. */
export const designIssues = (dataset: RecordsDataset): readonly Issue[] =>
  (["stratum", "lonelyPsu"] as const)
    .filter((given) => dataset.psu === undefined && dataset[given] !== undefined)
    .map((given) => fault([given], "schema/design-without-psu", { given }));
