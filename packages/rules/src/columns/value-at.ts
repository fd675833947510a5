import type { ChildRecord } from "@mangnon/schema";
import { dateOf } from "../values/civil-day.ts";
import { type Column, codeMarks, truthMarks } from "./column.ts";

/** One value of a column, as a record has it. */
export function valueAt(column: Column, row: number): ChildRecord[string] {
  const unknown = { unknown: "dont-know" } as const;
  switch (column.kind) {
    case "truths": {
      const mark = column.values[row] as number;
      return mark === truthMarks.absent ? undefined : ([false, true][mark] ?? unknown);
    }
    case "codes": {
      const at = column.values[row] as number;
      return at === codeMarks.absent ? undefined : (column.codes[at] ?? unknown);
    }
    case "numbers": {
      const [from, to] = [column.from[row] as number, (column.to ?? column.from)[row] as number];
      return Number.isNaN(from) ? undefined : from === to ? from : { from, to };
    }
    case "dates": {
      const [from, to] = [column.from[row] as number, (column.to ?? column.from)[row] as number];
      if (from === 0) return undefined;
      return from === to ? dateOf(from) : { from: dateOf(from), to: dateOf(to) };
    }
  }
}
