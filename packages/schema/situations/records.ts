// A description of records as it is written, before defaults are filled in.
import { label } from "./plan.ts";

export const records = (over: object) => ({
  kind: "records",
  id: "x",
  label,
  file: { path: "x.csv" },
  recordId: "id",
  coverage: "complete",
  instrument: "x",
  territory: { code: "60", asOf: "2025-06-30" },
  period: "2025",
  variables: {},
  ...over,
});
