import type { ChildRecord, RecordValue } from "@mangnon/schema";
import type { ReadParts } from "../definition/read-parts.ts";
import type { Explanation } from "../explain/explanation.ts";
import { type Change, type WhatWouldChange, whatWouldChange } from "../explain/what-would-change.ts";
import { statusLabels } from "./as-definition.ts";
import type { ReadObligations } from "./read-obligations.ts";
import { variablesBehind } from "./reasons-of.ts";
import { statusesOf } from "./statuses-of.ts";

/** Changes that end breaches, for each obligation in the order of the list and for all of them together. */
export interface WaysOut {
  readonly ofEach: readonly (readonly WhatWouldChange[])[];
  readonly ofAll: readonly WhatWouldChange[];
}

type Changes = readonly Change[];

/** The nearest changes that end the breaches found, but for those by which another duty would be breached. */
export function waysOut(
  obligations: ReadObligations,
  record: ChildRecord,
  explanations: readonly Explanation[],
): WaysOut {
  const isBreach = explanations.map(
    ({ outcome }) => outcome.status === "determined" && outcome.class === "breached",
  );
  const after = (changes: Changes) => statusesOf(obligations, changed(record, changes, obligations));
  const isSafe = (changes: Changes): boolean =>
    after(changes).every(({ status }, at) => isBreach[at] || status !== "breached");
  const endsAll = (changes: Changes): boolean =>
    after(changes).every(({ status, candidates }, at) =>
      isBreach[at] ? !candidates.includes("breached") : status !== "breached",
    );
  const ofEach = obligations.each.map(({ read }, at) => {
    const explanation = explanations[at];
    if (!isBreach[at] || explanation === undefined) return [];
    return whatWouldChange(read, record, { among: variablesBehind(explanation) }).flatMap((way) => {
      const changes = narrowed(way.changes, isSafe);
      return changes === undefined ? [] : [{ ...way, changes }];
    });
  });
  const found = ofEach.filter((_, at) => isBreach[at]);
  return { ofEach, ofAll: together(found, endsAll).map(asWayOut) };
}

/** The changes without codes by which another duty would be breached; nothing when no code is left. */
function narrowed(changes: Changes, isSafe: (changes: Changes) => boolean): Changes | undefined {
  const narrow = changes.map((change): Change | undefined => {
    const { to } = change;
    if (!("oneOf" in to)) return change;
    const withCode = (code: string): Changes =>
      changes.map((each) => (each === change ? { ...change, to: { known: code } } : each));
    const kept = to.oneOf
      .map((code, at) => ({ code, label: to.labels[at] }))
      .filter(({ code }) => isSafe(withCode(code)));
    if (kept.length === 0) return undefined;
    const labels = kept.flatMap(({ label }) => label ?? []);
    return { ...change, to: { ...to, oneOf: kept.map(({ code }) => code), labels } };
  });
  const all = narrow.filter((change) => change !== undefined);
  return all.length === changes.length && isSafe(all) ? all : undefined;
}

const asWayOut = (changes: Changes): WhatWouldChange => ({
  class: "kept",
  label: statusLabels.kept,
  changes,
});

/**
 * Sets of changes that end all breaches: single ones that do, and one put together of the nearest change for each
 * breach, without those that are not needed.
 */
function together(
  found: readonly (readonly WhatWouldChange[])[],
  endsAll: (changes: Changes) => boolean,
): readonly Changes[] {
  const alone = new Map<string, Changes>();
  for (const { changes } of found.flat()) {
    if (!alone.has(keyOf(changes)) && endsAll(changes)) alone.set(keyOf(changes), changes);
  }
  const nearest = found.map((ways) => ways.find(({ changes }) => !alone.has(keyOf(changes)))?.changes);
  const union = nearest.every((changes) => changes !== undefined) ? merged(nearest.flat()) : [];
  if (union.length === 0 || !endsAll(union)) return [...alone.values()];
  const needed = union.reduce<Changes>((left, change) => {
    const without = left.filter((other) => other !== change);
    return without.length > 0 && endsAll(without) ? without : left;
  }, union);
  return [...alone.values(), needed];
}

/** Of sets that change the same variables one is enough. */
const keyOf = (changes: Changes): string => changes.map(({ variable }) => variable).join(" ");

/** One change of each variable: of two numbers on the same side the one that is further. */
function merged(changes: Changes): Changes {
  const byVariable = new Map<string, Change>();
  for (const change of changes) {
    const before = byVariable.get(change.variable);
    if (before === undefined || isFurther(change, before)) byVariable.set(change.variable, change);
  }
  return [...byVariable.values()];
}

function isFurther({ to, orFurther }: Change, before: Change): boolean {
  if (orFurther === undefined || orFurther !== before.orFurther) return false;
  if (!("known" in to) || !("known" in before.to)) return false;
  return orFurther === "less" ? to.known < before.to.known : to.known > before.to.known;
}

/** The record with all that the changes claim at once: "20 or less" is every number up to 20. */
const changed = (record: ChildRecord, changes: Changes, { parts }: ReadObligations): ChildRecord => ({
  ...record,
  ...Object.fromEntries(changes.map((change) => [change.variable, claimedBy(change, parts)])),
});

function claimedBy({ variable: name, to, orFurther }: Change, { variables }: ReadParts): RecordValue {
  if ("oneOf" in to) return { oneOf: to.oneOf };
  const value = "known" in to ? (to.known as number | boolean | string) : undefined;
  const variable = variables.get(name)?.variable;
  if (orFurther === undefined || variable === undefined || !("unit" in variable)) return value;
  return orFurther === "less"
    ? { from: variable.min, to: value as number }
    : { from: value as number, to: variable.max };
}
