// What is measured by itself: explanations, and a cold start.
import { explain } from "@mangnon/rules";
import { type Columns, compileDefinition } from "@mangnon/rules/columns";
import type { ChildRecord } from "@mangnon/schema";
import { timed } from "./timing.ts";
import { readLabour } from "./two-definitions.ts";

export function measureOthers(sample: readonly ChildRecord[], columns: Columns): void {
  const labour = readLabour();
  const some = sample.slice(0, 2_000);
  const explainAll = (): void => {
    for (const record of some) explain(labour, record);
  };
  explainAll();
  const explained = timed(explainAll);
  const aSecond = Math.round(some.length / (explained / 1e3));
  console.log(`with full explanation\n  ${aSecond} records a second; goal at least 100000`);
  const cold = timed(() => compileDefinition(readLabour()).classifyColumns(columns));
  console.log(
    `reading, compiling and the first ${columns.length} rows, cold\n  ${cold.toFixed(0)} ms; goal under 100`,
  );
}
