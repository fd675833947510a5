/** Many records at once: definitions as tables over columns. @module */
export { type Column, type Columns, codeMarks, truthMarks } from "./column.ts";
export { type ClassifiedColumns, type CompiledDefinition, compileDefinition } from "./compile-definition.ts";
