/** YAML and JSON text to checked values whose issues say file:line:column. @module */
export { type CheckedDocument, checkDocument } from "./check-document.ts";
export type { DocumentsCodes, SyntaxFault } from "./codes.ts";
export type { Document } from "./kinds.ts";
