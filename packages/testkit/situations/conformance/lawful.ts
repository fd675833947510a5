// What a case of a law is, and the rules that several laws are shown by.
import type { ChildRecord, Rule } from "@mangnon/schema";
import type { CaseVocabulary, Law } from "../../src/conformance/case.ts";
import { counted } from "./declared.ts";
import { v } from "./table.ts";

/** A case of a law, and what follows from it: other records, or other writings of its rule. */
export interface Lawful {
  readonly law: Law;
  readonly vocabulary: CaseVocabulary;
  readonly rule: Rule;
  readonly record: ChildRecord;
  /** `monotone`: the same record, better and better known. */
  readonly steps?: readonly ChildRecord[];
  /** `one-meaning`: the same rule in other words. */
  readonly writings?: readonly Rule[];
}

/** Fourteen or fifteen, by the day. */
export const ages = counted(["2004-12-30", "2005-01-03"], ["2019-12-30", "2020-01-03"]);
export const either: Rule = { or: [v("works"), { and: [v("ill"), { "<": [v("days"), 3] }] }] };
export const sum: Rule = { "+": [v("hours"), { "*": [2, v("extra")] }] };
export const choice: Rule = { if: [v("works"), { "<": [v("days"), 3] }, { ">": [v("shifts"), 0] }] };

export const someHard: Rule = { some: [[v("job"), v("trade")], { in: [{ var: "" }, ["mine", "other"]] }] };
export const long: Rule = { ">": [v("hours"), v("parameter.x.limit")] };
