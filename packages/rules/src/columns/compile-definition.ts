import type { ChildRecord } from "@mangnon/schema";
import type { ReadDefinition } from "../definition/read-definition.ts";
import { RulesError } from "../errors.ts";
import { isMapping, kindOfJson } from "../read/kind-of-json.ts";
import type { Columns } from "./column.ts";
import { createPlan } from "./definition-plan.ts";

/** The outcomes of many records, as columns that lie in one piece of memory. */
export interface ClassifiedColumns {
  /** The place of each record's candidates in `candidates`. */
  readonly outcomes: Uint32Array;
  /** Each set of classes that some record may have; a set of one is a decided class. It grows as sets are met. */
  readonly candidates: readonly (readonly string[])[];
  /** Each criterion of the definition: 0 false, 1 true, 2 unknown. */
  readonly criteria: Readonly<Record<string, Uint8Array>>;
}

/** A definition made ready for many records. */
export interface CompiledDefinition {
  /**
   * Classifies many records at once. `before`, an answer of this definition that is no longer needed, is written over
   * and given back if it has as many records: those who go through a file batch by batch need no new memory for each.
   */
  readonly classifyColumns: (columns: Columns, before?: ClassifiedColumns) => ClassifiedColumns;
  /**
   * The class of one record, `undefined` when it is undetermined; `classify` says what is missing. Throws
   * `RulesError` `rules/not-a-record` when the record is no plain object.
   */
  readonly classOf: (record: ChildRecord) => string | undefined;
}

/**
 * Makes a definition ready for many records. Every variable meets few numbers in its rules, so that its values fall
 * into few buckets, unknown ones and intervals among them; the truths of each combination of buckets are worked out
 * once, when it is first met, by the same evaluator that classifies single records, and then looked up. No text is
 * ever run as code.
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
 * const ages = { kind: "numbers", from: Float64Array.of(14, 15, Number.NaN) } as const;
 * const { outcomes, candidates } = compileDefinition(read).classifyColumns({ length: 3, columns: { ageInYears: ages } });
 * [...outcomes].map((at) => candidates[at]);
 * // => [["younger"], ["older"], ["younger", "older"]]
 */
export function compileDefinition(read: ReadDefinition): CompiledDefinition {
  const plan = createPlan(read);
  const answers = new WeakSet<ClassifiedColumns>();
  return {
    classifyColumns: (columns, before) => {
      const isOwn = before !== undefined && answers.has(before);
      if (isOwn && before.outcomes.length === columns.length) {
        plan.ofColumns(columns, before);
        return before;
      }
      const answer = { ...plan.ofColumns(columns), candidates: plan.candidates };
      answers.add(answer);
      return answer;
    },
    classOf: (record) => {
      if (!isMapping(record)) throw new RulesError("rules/not-a-record", { given: kindOfJson(record) });
      const set = plan.candidates[plan.ofRecord(record)];
      return set?.length === 1 ? set[0] : undefined;
    },
  };
}
