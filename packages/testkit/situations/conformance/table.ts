// A table of cases: what they show, what they may name, and each rule with a record.
import type { ChildRecord, Operator, RecordValue, Rule } from "@mangnon/schema";
import type { CaseVocabulary, Law, Topic } from "../../src/conformance/case.ts";

/** A rule on a record; what a case shows that is not plain, said. */
export type Row = readonly [rule: Rule, record: ChildRecord, why?: string];

export interface Table {
  readonly about: { readonly operator: Operator } | { readonly law: Law } | { readonly topic: Topic };
  readonly vocabulary: CaseVocabulary;
  readonly rows: readonly Row[];
}

/** `undefined` stands for a field that is left out. */
export const given = (fields: Readonly<Record<string, RecordValue>>): ChildRecord =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** Each rule on each record. */
export const each = (rules: readonly Rule[], records: readonly ChildRecord[], why?: string): readonly Row[] =>
  rules.flatMap((rule) =>
    records.map((record): Row => (why === undefined ? [rule, record] : [rule, record, why])),
  );

/** A record for each value of one variable. */
export const ofEach = (id: string, values: readonly RecordValue[]): readonly ChildRecord[] =>
  values.map((value) => given({ [id]: value }));

/** A record for each way in which two variables may be. */
export const pairs = (
  [a, as]: readonly [string, readonly RecordValue[]],
  [b, bs]: readonly [string, readonly RecordValue[]],
): readonly ChildRecord[] => as.flatMap((x) => bs.map((y) => given({ [a]: x, [b]: y })));

export const span = (from: number | string, to: number | string) => ({ from, to });

export const dontKnow = { unknown: "dont-know" } as const;
export const refused = { unknown: "refused" } as const;

/** A truth in every state. */
export const truths: readonly RecordValue[] = [true, false, undefined];

export const v = (name: string): Rule => ({ var: name });
