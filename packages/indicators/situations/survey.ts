// A made-up survey of children, as its description has it.
import type { RecordsDataset } from "@mangnon/schema";
import { rate } from "./province.ts";

export const survey: RecordsDataset = {
  kind: "records",
  id: "children",
  label: rate.label,
  synthetic: true,
  recordId: "id",
  file: { path: "children.csv", adapter: "csv", delimiter: ",", decimal: "." },
  territory: { code: "60", asOf: "2025-06-30" },
  period: "2025",
  coverage: "sample",
  instrument: "survey",
  variables: {},
};
