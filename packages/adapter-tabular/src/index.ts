/** CSV and Excel workbooks as raw column batches. @module */
export type { TabularCodes, TabularErrorCodes, TabularFindingCodes, WorkbookMeasure } from "./codes.ts";
export { csv } from "./csv.ts";
export { TabularError } from "./errors.ts";
export { tabular } from "./plugin.ts";
export { xlsx } from "./xlsx.ts";
