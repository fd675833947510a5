import type { RawBatch, RawCell } from "@mangnon/schema";
import type { Facing } from "../evaluate/facing.ts";
import type { Given } from "./given.ts";
import { plainText } from "./plain-text.ts";

/** One row as derivations and rules see it: its cells, and what was made of them so far. */
export interface RowView extends Facing {
  /** The cell under a header; `null` where the batch has no such column. */
  readonly cell: (header: string) => RawCell;
  readonly given: (name: string) => Given;
}

/** The rows of a batch, one at a time. */
export interface BatchView extends RowView {
  readonly moveTo: (at: number) => void;
  readonly keep: (name: string, given: Given) => void;
}

/** A view of a batch before its first row. Names are kept in the order of reading, so that none is asked too early. */
export function viewOf({ header, columns }: RawBatch): BatchView {
  const byHeader = new Map(header.map((name, at) => [plainText(name), columns[at] ?? []] as const));
  const kept = new Map<string, Given>();
  let row = -1;
  const given = (name: string): Given => kept.get(name) as Given;
  return {
    moveTo: (at) => {
      row = at;
    },
    cell: (name) => byHeader.get(name)?.[row] ?? null,
    keep: (name, value) => {
      kept.set(name, value);
    },
    given,
    variable: (name) => given(name).value,
    isAbsent: (name) => given(name).reason === "absent",
    fact: () => undefined,
    parameter: () => undefined,
  };
}
