import type { Citation, Succession, Territory } from "@mangnon/schema";
import { plainName } from "./plain-name.ts";
import type { SuccessionRow, TypeChangeRow, UnitRow } from "./rows.ts";

/** A unit from its row, and what it was called later. */
export function toTerritory(
  { name, type, ...unit }: UnitRow,
  { sources, changes = [] }: { readonly sources: readonly Citation[]; readonly changes?: Territory["types"] },
): Territory {
  return {
    ...unit,
    name: { vi: name, en: plainName(name) },
    types: [{ type, ...(unit.since === undefined ? {} : { since: unit.since }) }, ...changes],
    sources,
  };
}

/** What a unit was called from some days on, each with the resolution that said so. */
export const typeChangesOf = (
  unit: UnitRow,
  changes: readonly TypeChangeRow[],
  cite: (resolution: string) => Citation,
): Territory["types"] =>
  changes
    .filter(({ code, on }) => code === unit.code && unit.until === undefined && (unit.since ?? "") < on)
    .map(({ on, type, resolution }) => ({ since: on, type, sources: [cite(resolution)] }));

/** A succession from its row. */
export const toSuccession = (
  { clause: _, ...step }: SuccessionRow,
  sources: readonly Citation[],
): Succession => ({
  ...step,
  sources,
});
