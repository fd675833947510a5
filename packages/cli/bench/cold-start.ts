// What it takes until the first rows are there.
import { type Columns, compileDefinition } from "@mangnon/rules/columns";
import { timed } from "./timing.ts";
import { readLabour } from "./two-definitions.ts";

export function measureColdStart(columns: Columns): void {
  const cold = timed(() => compileDefinition(readLabour()).classifyColumns(columns));
  console.log(
    `reading, compiling and the first ${columns.length} rows, cold\n  ${cold.toFixed(0)} ms; goal under 100`,
  );
}
