import type { Column, Columns } from "./column.ts";

/** Goes through columns in parts of so many rows: views, not copies. */
export function inParts(columns: Columns, most: number, visit: (part: Columns, from: number) => void): void {
  if (columns.length <= most) {
    visit(columns, 0);
    return;
  }
  for (let from = 0; from < columns.length; from += most) {
    const to = Math.min(columns.length, from + most);
    visit({ length: to - from, columns: rowsOf(columns.columns, from, to) }, from);
  }
}

function rowsOf(columns: Columns["columns"], from: number, to: number): Columns["columns"] {
  return Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [name, partOf(column, from, to)]),
  );
}

function partOf(column: Column, from: number, to: number): Column {
  if (column.kind === "truths" || column.kind === "codes") {
    return { ...column, values: column.values.subarray(from, to) } as Column;
  }
  const first = column.from.subarray(from, to);
  const last = column.to === undefined ? {} : { to: column.to.subarray(from, to) };
  return { kind: column.kind, from: first, ...last } as Column;
}
