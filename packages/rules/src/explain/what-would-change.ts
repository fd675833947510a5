import type { ChildRecord, LocalizedText, RecordValue, Variable } from "@mangnon/schema";
import { codeGroups, cutsOf } from "../classify/cuts.ts";
import { decide } from "../classify/decide.ts";
import type { ReadDefinition } from "../definition/read-definition.ts";
import { type FacedRecord, faceRecord } from "../record/face-record.ts";
import { amongOf, isAmong, isKnown } from "../values/value.ts";
import { type CodeLabels, codeLabels, explainedValue } from "./explained-value.ts";
import type { ExplainedValue } from "./explanation.ts";

/** A changeable variable at another value. */
export interface Change {
  readonly variable: string;
  readonly label: LocalizedText;
  readonly unit?: string;
  readonly from: ExplainedValue;
  /** A value that is enough. Codes that would all do stand together. */
  readonly to: ExplainedValue;
  /** For a number: whether anything further the same way would do as well, as "20 or less". */
  readonly orFurther?: "less" | "more";
}

/** Changes that together give another class, and no smaller set of them does. */
export interface WhatWouldChange {
  readonly class: string;
  readonly label: LocalizedText;
  readonly changes: readonly Change[];
}

export interface WhatWouldChangeOptions {
  /** The variables that may be changed; left out, all that are changeable. */
  readonly among?: ReadonlySet<string>;
}

/** So many variables are changed at once at most. */
const mostChanges = 3;

/**
 * Finds the nearest changes of what can be changed (hours, night work, the job; never age or sex) that give a record
 * another class: "at 20 hours a week or less and without night work this would be within the law". For each other
 * class the smallest sets of changes are told, at most three changes together; of a number the nearest value that is
 * enough.
 *
 * It says what the rules would answer, not what anybody should do. A record that is undetermined gets none: ask for
 * what is missing first.
 *
 * @example
 * const definition = {
 *   kind: "definition", id: "hours", version: "1.0.0", label: { vi: "Giờ", en: "Hours" },
 *   authority: { vi: "ví dụ", en: "example" }, effective: {}, criteria: [], population: true,
 *   sources: [{ instrument: { vi: "ví dụ", en: "example" }, seen: "derived" }],
 *   classes: [
 *     { id: "long", label: { vi: "dài", en: "long" }, rule: { ">": [{ var: "hours" }, 20] } },
 *     { id: "short", label: { vi: "ngắn", en: "short" }, rule: "otherwise" },
 *   ],
 * } as const;
 * const hours = {
 *   id: "hours", type: "number", unit: "hours", min: 0, max: 168, changeable: true, label: { vi: "giờ", en: "hours" },
 * } as const;
 * const read = readDefinition(definition, { variables: [hours], codeLists: [], facts: [], parameters: [] });
 * whatWouldChange(read, { hours: 22 }).map(({ class: name, changes: [change] }) => [name, change?.to, change?.orFurther]);
 * // => [["short", { known: 20 }, "less"]]
 */
export function whatWouldChange(
  read: ReadDefinition,
  record: ChildRecord,
  { among }: WhatWouldChangeOptions = {},
): readonly WhatWouldChange[] {
  const faced = faceRecord(read, record);
  const before = classOf(read, record);
  if (before === undefined) return [];
  const alternatives = [...read.variables.values()]
    .filter(({ variable }) => variable.changeable === true && isKnown(faced.recorded(variable.id).value))
    .filter(({ variable }) => among === undefined || among.has(variable.id))
    .map(({ variable }) => alternativesOf(variable, { read, faced }));
  const found: Found[] = [];
  for (let size = 1; size <= mostChanges; size += 1) {
    for (const set of combinations(alternatives, size)) tryChanges(set, { read, record, before, found });
  }
  const labels = codeLabels(read.codeLists);
  return found.map(({ class: name, set }) => ({
    class: name,
    label: read.classes.find(({ id }) => id === name)?.label ?? { vi: name, en: name },
    changes: set.map((alternative) => changeOf(alternative, { faced, labels })),
  }));
}

/** The class of a record, `undefined` when it is undetermined. */
function classOf(read: ReadDefinition, record: ChildRecord): string | undefined {
  const { candidates } = decide(read, faceRecord(read, record));
  return candidates.length === 1 ? candidates[0] : undefined;
}

/** A value that a variable could have instead, nearest first; `orFurther` as in {@link Change}. */
interface Alternative {
  readonly variable: Variable;
  readonly value: RecordValue;
  readonly codes?: readonly string[];
  readonly side?: "less" | "more";
  /** Numbers beyond it on the same side. */
  readonly further?: readonly number[];
}

interface Changing {
  readonly read: ReadDefinition;
  readonly faced: FacedRecord;
}

function alternativesOf(variable: Variable, { read, faced }: Changing): readonly Alternative[] {
  const { value } = faced.recorded(variable.id);
  if (variable.type === "boolean") return [{ variable, value: value !== true }];
  if (variable.type === "code") {
    const own = codeGroups(read.codes.get(variable.codes) ?? [], cutsOf(read));
    return own
      .filter((codes) => !codes.includes(String(value)))
      .map((codes) => ({ variable, value: codes[0] as string, codes }));
  }
  if ((variable.type !== "number" && variable.type !== "integer") || typeof value !== "number") return [];
  const near = numbersNear(variable, value, cutsOf(read).numbers);
  return near.map((other) => ({
    variable,
    value: other,
    side: other < value ? "less" : "more",
    further: [...near, variable.min, variable.max].filter((each) =>
      other < value ? each < other : each > other,
    ),
  }));
}

/** The numbers that rules compare with and their neighbours in whole units, nearest first. */
function numbersNear(
  { min, max }: Extract<Variable, { unit: string }>,
  value: number,
  cuts: readonly number[],
): readonly number[] {
  const all = new Set(cuts.flatMap((cut) => [cut - 1, cut, cut + 1]));
  return [...all]
    .filter((number) => number >= min && number <= max && number !== value)
    .sort((a, b) => Math.abs(a - value) - Math.abs(b - value) || a - b);
}

/** Every choice of one alternative each for so many variables. */
function* combinations(
  alternatives: readonly (readonly Alternative[])[],
  size: number,
  from = 0,
): Iterable<readonly Alternative[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let at = from; at < alternatives.length; at += 1) {
    for (const rest of combinations(alternatives, size - 1, at + 1)) {
      for (const alternative of alternatives[at] ?? []) yield [alternative, ...rest];
    }
  }
}

interface Found {
  readonly class: string;
  readonly set: readonly Alternative[];
}

interface Trying {
  readonly read: ReadDefinition;
  readonly record: ChildRecord;
  readonly before: string;
  readonly found: Found[];
}

const namesOf = (set: readonly Alternative[]): readonly string[] => set.map(({ variable }) => variable.id);

function tryChanges(set: readonly Alternative[], { read, record, before, found }: Trying): void {
  const names = namesOf(set);
  const holds = (earlier: Found): boolean => namesOf(earlier.set).every((name) => names.includes(name));
  if (found.some((earlier) => holds(earlier) && namesOf(earlier.set).length < names.length)) return;
  const name = classOf(read, changed(record, set));
  if (name === undefined || name === before) return;
  if (found.some((earlier) => earlier.class === name && sameNames(namesOf(earlier.set), names))) return;
  const isSame = (other: readonly Alternative[]): boolean => classOf(read, changed(record, other)) === name;
  found.push({ class: name, set: set.map((alternative) => withSide(alternative, set, isSame)) });
}

const changed = (record: ChildRecord, set: readonly Alternative[]): ChildRecord => ({
  ...record,
  ...Object.fromEntries(set.map(({ variable, value }) => [variable.id, value])),
});

/** Says "or less", "or more" only where every number further on that rules tell apart does as well. */
function withSide(
  alternative: Alternative,
  set: readonly Alternative[],
  isSame: (set: readonly Alternative[]) => boolean,
): Alternative {
  const further = alternative.further ?? [];
  const all = further.every((value) =>
    isSame(set.map((each) => (each === alternative ? { ...each, value } : each))),
  );
  const { side, ...rest } = alternative;
  return all && side !== undefined ? { ...rest, side } : rest;
}

const sameNames = (a: readonly string[], b: readonly string[]): boolean => a.join(" ") === b.join(" ");

function changeOf(
  { variable, value, codes, side }: Alternative,
  { faced, labels }: { readonly faced: FacedRecord; readonly labels: CodeLabels },
): Change {
  const type =
    variable.type === "code"
      ? ({ kind: "code", codes: variable.codes } as const)
      : variable.type === "boolean"
        ? ({ kind: "boolean" } as const)
        : ({ kind: "number", integer: false } as const);
  const to = codes === undefined ? (value as number | boolean) : amongOf(codes);
  return {
    variable: variable.id,
    label: variable.label,
    ...("unit" in variable ? { unit: variable.unit } : {}),
    from: explainedValue(faced.recorded(variable.id).value, { type, labels }),
    to: explainedValue(to, { type, labels, ...(isAmong(to) ? { reason: "dont-know" as const } : {}) }),
    ...(side === undefined ? {} : { orFurther: side }),
  };
}
