/** YAML and JSON text to checked values whose issues say file:line:column. @module */
export { type CheckedDocument, checkDocument } from "./check-document.ts";
export type { DocumentsCodes, DocumentsErrorCodes, DocumentsIssueCodes, SyntaxFault } from "./codes.ts";
export { DocumentsError } from "./errors.ts";
export type { Document } from "./kinds.ts";
export { parseDocument } from "./parse-document.ts";
