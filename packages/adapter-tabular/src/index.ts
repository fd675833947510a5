/** CSV as streamed raw column batches. @module */
export type { TabularCodes, TabularErrorCodes, TabularFindingCodes } from "./codes.ts";
export { csv } from "./csv.ts";
export { TabularError } from "./errors.ts";
export { tabular } from "./plugin.ts";
