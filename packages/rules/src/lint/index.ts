/** What is odd about a definition: unreachable, overlapping, incomplete, redundant, unused. @module */
export { lintDefinition } from "./lint-definition.ts";
export { lintVocabulary } from "./unused.ts";
