import type { ChildRecord, Expression } from "@mangnon/schema";
import type { ReadParts } from "../definition/read-parts.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import { faceRecord } from "../record/face-record.ts";
import { truthOf } from "../values/truth.ts";
import { wholeFours } from "./room.ts";
import { codeOfTruth } from "./truth-codes.ts";
import { valueAt } from "./value-at.ts";
import type { Words } from "./words.ts";

/** A truth that no table holds: the reference evaluator is asked for every row. */
export function askedByRecord(truth: Expression, parts: ReadParts): Words {
  const ofRecord = (record: ChildRecord): number =>
    codeOfTruth(truthOf(evaluate(truth, faceRecord(parts, record))));
  return {
    truths: [truth],
    ofRecord,
    ofColumns: ({ columns: { columns, length } }) => {
      const entries = Object.entries(columns);
      const recordAt = (row: number): ChildRecord =>
        Object.fromEntries(entries.map(([name, column]) => [name, valueAt(column, row)]));
      const words = new Int32Array(wholeFours(length));
      for (let row = 0; row < length; row += 1) words[row] = ofRecord(recordAt(row));
      return words;
    },
  };
}
