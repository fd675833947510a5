import type { ChildRecord, Definition, Obligation, RecordValue, Rule } from "@mangnon/schema";
import { decide } from "../classify/decide.ts";
import { readDefinition } from "../definition/read-definition.ts";
import { type Change, type WhatWouldChange, whatWouldChange } from "../explain/what-would-change.ts";
import { faceRecord } from "../record/face-record.ts";
import { asDefinition, statusLabels } from "./as-definition.ts";
import type { ReadObligation, ReadObligations } from "./read-obligations.ts";

/** Changes that end breaches, for each obligation in the order of the list and for all of them together. */
export interface WaysOut {
  readonly ofEach: readonly (readonly WhatWouldChange[])[];
  readonly ofAll: readonly WhatWouldChange[];
}

/** The nearest changes that end the breaches found, but for those by which another duty would, or might, be breached. */
export function waysOut(read: ReadObligations, record: ChildRecord, statuses: readonly string[]): WaysOut {
  const breached = read.each.filter((_, at) => statuses[at] === "breached");
  const isSafe = ({ changes }: WhatWouldChange): boolean =>
    breaksNothing(changed(record, changes, read.each), { read, statuses });
  const ofEach = read.each.map((each) =>
    breached.includes(each) ? whatWouldChange(each.read, record).filter(isSafe) : [],
  );
  const [only] = breached;
  if (only === undefined) return { ofEach, ofAll: [] };
  if (breached.length === 1) return { ofEach, ofAll: ofEach[read.each.indexOf(only)] ?? [] };
  const together = readDefinition(anyOf(breached, read), read.vocabulary);
  return { ofEach, ofAll: whatWouldChange(together, record).filter(isSafe) };
}

/** Whether any of some obligations is breached, as a definition. */
function anyOf(breached: readonly ReadObligation[], { document }: ReadObligations): Definition {
  const [first] = breached as readonly [ReadObligation];
  const rule = (obligation: Obligation): Rule => ({
    and: [document.population, obligation.population ?? true, obligation.breach],
  });
  return {
    ...asDefinition(first.obligation, document),
    classes: [
      {
        id: "breached",
        label: statusLabels.breached,
        rule: { or: breached.map((each) => rule(each.obligation)) },
      },
      { id: "kept", label: statusLabels.kept, rule: "otherwise" },
    ],
  };
}

/** No duty is breached that was not, and none may be that could not. */
function breaksNothing(
  record: ChildRecord,
  { read, statuses }: { readonly read: ReadObligations; readonly statuses: readonly string[] },
): boolean {
  return read.each.every(({ obligation, read: each }, at) => {
    if (obligation.severity !== "breach" || statuses[at] === "breached") return true;
    const { candidates } = decide(each, faceRecord(each, record));
    const isOpen = statuses[at] === "undetermined" && candidates.length > 1;
    return isOpen || !candidates.includes("breached");
  });
}

/** The record with all that the changes claim at once: "20 or less" is every number up to 20. */
const changed = (
  record: ChildRecord,
  changes: readonly Change[],
  each: readonly ReadObligation[],
): ChildRecord => ({
  ...record,
  ...Object.fromEntries(changes.map((change) => [change.variable, claimedBy(change, each)])),
});

function claimedBy({ variable: name, to, orFurther }: Change, each: readonly ReadObligation[]): RecordValue {
  if ("oneOf" in to) return { oneOf: to.oneOf };
  const value = "known" in to ? (to.known as number | boolean | string) : undefined;
  const variable = each
    .map(({ read }) => read.variables.get(name)?.variable)
    .find((found) => found !== undefined);
  if (orFurther === undefined || variable === undefined || !("unit" in variable)) return value;
  return orFurther === "less"
    ? { from: variable.min, to: value as number }
    : { from: value as number, to: variable.max };
}
