// Completions of a record with holes: one value for each, as the skip patterns and the dates allow.
import type { ChildRecord, RecordValue } from "@mangnon/schema";
import type { ReadParts } from "../src/definition/read-parts.ts";
import { evaluate } from "../src/evaluate/evaluate.ts";
import { faceRecord } from "../src/record/face-record.ts";
import { type Held, type HeldRecord, yearsCompleted } from "./random-records.ts";
import { baseVariables } from "./vocabulary.ts";

/** A number for each variable, drawn at random, that says which of its values is taken. */
export type Draw = (name: string) => number;

/** Draws from a list of numbers, beginning somewhere. */
export const drawFrom =
  (numbers: readonly number[], start: number): Draw =>
  (name) =>
    numbers[
      ([...name].reduce((sum, letter) => sum + letter.charCodeAt(0), start) + name.length) % numbers.length
    ] ?? 0;

const pickOf =
  (held: HeldRecord, draw: Draw): ((name: string) => RecordValue) =>
  (name) => {
    const mayBe = held[name]?.mayBe ?? [];
    return mayBe[draw(name) % mayBe.length];
  };

const baseNames: readonly string[] = baseVariables.map(({ id }) => id);

/**
 * One completion of a record, `undefined` when the draw makes none: the dates contradict the age, or something is
 * told although its question was not asked.
 */
export function completion(parts: ReadParts, held: HeldRecord, draw: Draw): ChildRecord | undefined {
  const pick = pickOf(held, draw);
  const base = withAge(Object.fromEntries(baseNames.map((name) => [name, pick(name)])), held);
  return base && withSkips(base, { parts, held, pick });
}

function withAge(record: ChildRecord, held: HeldRecord): ChildRecord | undefined {
  const [birth, on] = [String(record.birthDate), String(record.referenceDate)];
  if (birth > on) return undefined;
  const ageInYears = yearsCompleted(birth, on);
  return held.ageInYears?.mayBe.includes(ageInYears) ? { ...record, ageInYears } : undefined;
}

function withSkips(
  base: ChildRecord,
  {
    parts,
    held,
    pick,
  }: { readonly parts: ReadParts; readonly held: HeldRecord; readonly pick: (name: string) => RecordValue },
): ChildRecord | undefined {
  const faced = faceRecord(parts, base);
  const record: Record<string, RecordValue> = { ...base };
  for (const [name, { when }] of parts.variables) {
    if (when === undefined) continue;
    if (evaluate(when, faced) !== false) record[name] = pick(name);
    else if (held[name]?.isAbsent === false) return undefined;
  }
  return record;
}

/**
 * The record without what was told although its question was not asked, and without an age that contradicts its
 * dates, so that the draw makes a completion.
 */
export function madeConsistent(parts: ReadParts, held: HeldRecord, draw: Draw): HeldRecord {
  const base = Object.fromEntries(baseNames.map((name) => [name, pickOf(held, draw)(name)]));
  const age = withAge(base, held) === undefined ? { ageInYears: nothingHeld(held, "ageInYears") } : {};
  const faced = faceRecord(parts, withAge(base, { ...held, ...age }) ?? base);
  const untold = [...parts.variables].flatMap(([name, { when }]) =>
    when !== undefined && evaluate(when, faced) === false ? [[name, nothingHeld(held, name)] as const] : [],
  );
  return { ...held, ...age, ...Object.fromEntries(untold) };
}

function nothingHeld(held: HeldRecord, name: string): Held {
  return { raw: undefined, mayBe: held[name]?.whole ?? [], whole: held[name]?.whole ?? [], isAbsent: true };
}

/** Up to so many completions. */
export function completions(
  parts: ReadParts,
  held: HeldRecord,
  { numbers, most }: { readonly numbers: readonly number[]; readonly most: number },
): readonly ChildRecord[] {
  return Array.from({ length: most }, (_, start) => completion(parts, held, drawFrom(numbers, start))).filter(
    (record) => record !== undefined,
  );
}
