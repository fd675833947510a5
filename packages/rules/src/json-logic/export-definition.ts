import type { Json, Rule } from "@mangnon/schema";
import { outOfScope } from "../classify/decide.ts";
import type { ReadDefinition } from "../definition/read-definition.ts";
import type { ExportOptions } from "./export-rule.ts";
import { startWriting } from "./start-writing.ts";
import { written } from "./written.ts";

/**
 * Writes a definition as one rule of plain JSON Logic whose value is the id of the class: `out-of-scope` outside
 * the population, else that of the first rule that is true. Facts, parameters and dates become what `exportRule`
 * makes of them.
 *
 * It is right for complete records alone (see `toData`): json-logic-js takes a missing number for zero and a
 * missing truth for false, so that an incomplete record would get a class that nobody knows it has.
 *
 * @throws `RulesError` `rules/no-value-to-export`, `rules/too-large-to-export` or `rules/not-a-day`, as `exportRule`.
 *
 * @example
 * const definition = {
 *   kind: "definition", id: "under-15", version: "1.0.0", label: { vi: "Dưới 15", en: "Under 15" },
 *   authority: { vi: "ví dụ", en: "example" }, effective: {}, criteria: [], population: true,
 *   sources: [{ instrument: { vi: "ví dụ", en: "example" }, seen: "derived" }],
 *   classes: [
 *     { id: "younger", label: { vi: "nhỏ hơn", en: "younger" }, rule: { "<": [{ var: "ageInYears" }, 15] } },
 *     { id: "older", label: { vi: "lớn hơn", en: "older" }, rule: "otherwise" },
 *   ],
 * } as const;
 * const age = { id: "ageInYears", type: "integer", unit: "years", min: 0, max: 120, label: { vi: "tuổi", en: "age" } } as const;
 * const read = readDefinition(definition, { variables: [age], codeLists: [], facts: [], parameters: [] });
 * exportDefinition(read, { on: "2025-06-30" });
 * // => { if: [{ "!": [true] }, "out-of-scope", { "<": [{ var: "ageInYears" }, 15] }, "younger", "older"] }
 */
export function exportDefinition(read: ReadDefinition, { on }: ExportOptions): Rule {
  const writing = startWriting(read, on);
  const outside: Json = Object.freeze({ "!": Object.freeze([written(read.population, writing)]) });
  const classes = read.classes.flatMap(({ id, expression }) =>
    expression === undefined ? [id] : [written(expression, writing), id],
  );
  return Object.freeze({ if: Object.freeze([outside, outOfScope, ...classes]) });
}
