import type { ChildRecord, Finding, Outcome, Truth } from "@mangnon/schema";
import type { ReadDefinition } from "../definition/read-definition.ts";
import { RulesError } from "../errors.ts";
import { isMapping, kindOfJson } from "../read/kind-of-json.ts";
import { type FacedRecord, faceRecord } from "../record/face-record.ts";
import { truthOf } from "../values/truth.ts";
import { causesOf } from "./causes.ts";
import { decide } from "./decide.ts";
import { needsOf } from "./needs.ts";
import { openInputs } from "./open-inputs.ts";
import { unknownFields } from "./unknown-fields.ts";

/** What a definition says of a record, and what was found in the record on the way. */
export interface Classified {
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
}

export interface ClassifyOptions {
  /** `false` leaves `needs` empty: counting a million records asks for no questions. Default `true`. */
  readonly needs?: boolean;
}

/**
 * Decides which class of a definition one record has.
 *
 * What the record does not say stays unknown: the class is determined only when every completion of the record
 * has it. Otherwise the outcome names every class that is still possible (`candidates`), what is missing
 * (`causes`), and the smallest sets of variables that would settle it whatever their values (`needs`). A value
 * that does not fit its variable is unknown too, and a finding.
 *
 * @throws {@link RulesError} `rules/not-a-record` when the record is no plain object.
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
 * classify(read, { ageInYears: 14 }).outcome;
 * // => { status: "determined", class: "younger", criteria: {} }
 * classify(read, {}).outcome;
 * // => {
 * //   status: "undetermined", candidates: ["younger", "older"], needs: [["ageInYears"]],
 * //   causes: [{ kind: "variable", name: "ageInYears", reason: "absent" }], criteria: {},
 * // }
 */
export const classify = (
  read: ReadDefinition,
  record: ChildRecord,
  options: ClassifyOptions = {},
): Classified => classifyFaced(read, faceOf(read, record), { ...options, record });

/** Faces the rules of a definition with a record, which is first seen to be one. */
export function faceOf(read: ReadDefinition, record: ChildRecord): FacedRecord {
  if (!isMapping(record)) throw new RulesError("rules/not-a-record", { given: kindOfJson(record) });
  return faceRecord(read, record);
}

/** {@link classify} for who goes on to ask the rules what they made of the record. */
export function classifyFaced(
  read: ReadDefinition,
  faced: FacedRecord,
  { record, needs = true }: ClassifyOptions & { readonly record: ChildRecord },
): Classified {
  const { candidates, open } = decide(read, faced);
  const criteria = criteriaOf(read, faced);
  const [only] = candidates;
  const findings = [...faced.findings(), ...unknownFields(read, record)];
  if (candidates.length === 1 && only !== undefined) {
    return { outcome: { status: "determined", class: only, criteria }, findings };
  }
  const left = openInputs(open, read, faced);
  const asked = needs ? needsOf(read, record, { candidates, ...left }) : [];
  return {
    outcome: { status: "undetermined", candidates, needs: asked, causes: causesOf(left), criteria },
    findings,
  };
}

function criteriaOf({ definition }: ReadDefinition, faced: FacedRecord): Readonly<Record<string, Truth>> {
  return Object.fromEntries(definition.criteria.map((name) => [name, truthOf(faced.fact(name))]));
}
