// Generated from data/province-type-changes.csv. Change the table and run `npm run generate`.
import type { TypeChangeRow } from "../rows.ts";

export const provinceTypeChanges: readonly TypeChangeRow[] = [
  {"code":"75","on":"2026-04-30","type":"municipality","resolution":"30/2026/QH16"},
  {"code":"22","on":"2026-09-01","type":"municipality","resolution":"36/2026/QH16"},
  {"code":"24","on":"2026-09-20","type":"municipality","resolution":"39/2026/QH16"},
];
