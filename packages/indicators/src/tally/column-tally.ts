import type { Indicator } from "@mangnon/schema";
import { IndicatorsError } from "../errors.ts";
import { lineOf } from "./class-ratio.ts";
import { placeOf, places } from "./place.ts";
import { addSums } from "./sum.ts";
import { createTally, emptyCell, type Tally, unknownValue } from "./tally.ts";

/** Classified records as columns, some thousands of them: what `classifyColumns` of `@mangnon/rules` answers. */
export interface TalliedColumns {
  /** The place of each record's candidates in `candidates`; one candidate is a class. */
  readonly outcomes: Uint32Array;
  readonly candidates: readonly (readonly string[])[];
  /** As whole numbers of 10^−scale. Left out: each record counts 1, without a weight. */
  readonly weights?: Int32Array | Uint32Array;
  /** For each name that the tally is split by the place of a record's value in its list; beyond the list: not known. */
  readonly cell?: Readonly<Record<string, Uint8Array | Uint16Array | Uint32Array>>;
}

/** How columns are read. */
export interface ColumnTallyOptions {
  /** The values of each name to split by. */
  readonly by?: Readonly<Record<string, readonly string[]>>;
  /** How many decimals the weights have. */
  readonly scale?: number;
}

/** A tally that is filled from columns. */
export interface ColumnTally {
  readonly add: (columns: TalliedColumns) => void;
  /** What was counted so far, of the same shape and to the same bits as if each record had been counted by itself. */
  readonly tally: () => Tally;
}

const kinds = places.length;
const outside = places.indexOf("out");

/** Sums of whole numbers up to here are exact. */
const most = Number.MAX_SAFE_INTEGER;

/**
 * Counts classified columns: what a million records come to in a second. Sums are whole numbers and go over into exact
 * decimals before they could lose a digit. Of samples it tells no error, and of undetermined records no causes: for
 * those, count record by record.
 *
 * @throws {@link IndicatorsError} `indicators/not-a-class-ratio`, `indicators/numerator-outside-denominator`; `add` throws
 * `indicators/negative-weight` and `indicators/columns-do-not-fit`, and then counts nothing of its columns.
 *
 * @example
 * const counting = createColumnTally({
 *   kind: "indicator", id: "rate", label: { vi: "Tỷ lệ", en: "Rate" }, unit: "percent",
 *   direction: "lower-is-better", sources: [], measure: "class-ratio", definition: "mics6",
 *   numerator: ["child-labour"], denominator: ["child-labour", "not-child-labour"],
 * }, { by: { sex: ["female", "male"] }, scale: 1 });
 * counting.add({
 *   outcomes: Uint32Array.of(0, 1, 1), candidates: [["child-labour"], ["not-child-labour"]],
 *   weights: Int32Array.of(25, 10, 15), cell: { sex: Uint8Array.of(0, 0, 1) },
 * });
 * estimate(counting.tally()).map((one) => [one.cell, one.estimate.status === "value" && one.estimate.value]);
 * // => [
 * //   [{}, { numerator: "2.5", denominator: "5" }],
 * //   [{ sex: "female" }, { numerator: "2.5", denominator: "3.5" }],
 * //   [{ sex: "male" }, { numerator: "0", denominator: "1.5" }],
 * // ]
 */
export function createColumnTally(
  indicator: Indicator,
  { by = {}, scale = 0 }: ColumnTallyOptions = {},
): ColumnTally {
  const into = createTally(indicator, Object.keys(by));
  const lists = into.by.map((name) => [...(by[name] ?? []), unknownValue]);
  const cells = lists.reduce((product, list) => product * list.length, 1);
  const counts = new Float64Array(cells * kinds);
  const units = new Float64Array(cells * kinds);
  const line = lineOf(into.indicator);
  let placeOfOutcome = new Uint8Array();
  let seen: TalliedColumns["candidates"] = [];
  let total = 0;
  let isWeighted = false;

  const flush = (): void => {
    for (let cell = 0; cell < cells; cell += 1)
      addCellTo(into, { cell, counts, units, lists, scale, isWeighted });
    counts.fill(0);
    units.fill(0);
    total = 0;
  };

  const add = (columns: TalliedColumns): void => {
    const { outcomes, candidates, weights, cell = {} } = columns;
    refuseUnfit(columns);
    if (candidates !== seen || placeOfOutcome.length < candidates.length) {
      placeOfOutcome = Uint8Array.from(candidates, (names) =>
        places.indexOf(placeOf(outcomeOf(names), line)),
      );
      seen = candidates;
    }
    const weight = weightOf(weights);
    if (isWeighted !== (weights !== undefined) || total + weight > most) flush();
    isWeighted = weights !== undefined;
    total += weight;
    into.drawn.unplaced += outcomes.length;
    const where = cellsOf(
      into.by.map((name) => cell[name]),
      lists,
      outcomes.length,
    );
    for (let row = 0; row < outcomes.length; row += 1) {
      const at = (where[row] as number) * kinds + (placeOfOutcome[outcomes[row] as number] as number);
      counts[at] = (counts[at] as number) + 1;
      if (weights !== undefined) units[at] = (units[at] as number) + (weights[row] as number);
    }
  };

  return {
    add,
    tally: () => {
      flush();
      return into;
    },
  };
}

const outcomeOf = (candidates: readonly string[]): Parameters<typeof placeOf>[0] => {
  const [only] = candidates;
  if (candidates.length === 1 && only !== undefined)
    return { status: "determined", class: only, criteria: {} };
  return { status: "undetermined", candidates, needs: [], causes: [], criteria: {} };
};

/** An outcome that names no candidates, or weights of other records, would lose a record or make up a class. */
function refuseUnfit({ outcomes, candidates, weights }: TalliedColumns): void {
  if (weights !== undefined && weights.length !== outcomes.length) {
    const data = { column: "weights", expected: outcomes.length, given: weights.length };
    throw new IndicatorsError("indicators/columns-do-not-fit", data);
  }
  for (const outcome of outcomes) {
    if (outcome < candidates.length) continue;
    const data = { column: "candidates", expected: outcome + 1, given: candidates.length };
    throw new IndicatorsError("indicators/columns-do-not-fit", data);
  }
}

/** The sum of all weights; one below zero is refused before anything is counted. */
function weightOf(weights: TalliedColumns["weights"] = Int32Array.of()): number {
  let sum = 0;
  for (let row = 0; row < weights.length; row += 1) {
    const weight = weights[row] as number;
    if (weight < 0) throw new IndicatorsError("indicators/negative-weight", { weight: String(weight) });
    sum += weight;
  }
  return sum;
}

type Codes = Uint8Array | Uint16Array | Uint32Array;

/** The place of each record's cell among all. */
function cellsOf(
  columns: readonly (Codes | undefined)[],
  lists: readonly (readonly string[])[],
  length: number,
): Uint32Array {
  const into = new Uint32Array(length);
  for (const [at, column] of columns.entries()) place(into, column, lists[at]?.length ?? 1);
  return into;
}

/** Goes one level further down: a function of its own, so that each kind of column is read as what it is. */
function place(into: Uint32Array, column: Codes | undefined, size: number): void {
  const unknown = size - 1;
  for (let row = 0; row < into.length; row += 1) {
    const code = column === undefined ? unknown : (column[row] as number);
    into[row] = (into[row] as number) * size + (code < size ? code : unknown);
  }
}

interface Counted {
  readonly cell: number;
  readonly counts: Float64Array;
  readonly units: Float64Array;
  readonly lists: readonly (readonly string[])[];
  readonly scale: number;
  readonly isWeighted: boolean;
}

function addCellTo({ cells }: Tally, { cell, counts, units, lists, scale, isWeighted }: Counted): void {
  const from = cell * kinds;
  if (counts.subarray(from, from + kinds).every((count) => count === 0)) return;
  const values = valuesOf(cell, lists);
  const key = JSON.stringify(values);
  const into = cells.get(key) ?? emptyCell(values);
  cells.set(key, into);
  for (const [at, place] of places.entries()) {
    const count = counts[from + at] as number;
    if (count === 0) continue;
    const weight = isWeighted
      ? { units: BigInt(units[from + at] as number), scale }
      : { units: BigInt(count), scale: 0 };
    into.sums[place] = addSums(into.sums[place], { count, weight });
    if (at === outside) continue;
    if (isWeighted) into.weighted += count;
    else into.weightless += count;
  }
}

/** The value of each name in a cell. */
function valuesOf(cell: number, lists: readonly (readonly string[])[]): readonly string[] {
  let rest = cell;
  return lists
    .map((list) => list.length)
    .reverse()
    .map((size) => {
      const code = rest % size;
      rest = Math.floor(rest / size);
      return code;
    })
    .reverse()
    .map((code, at) => lists[at]?.[code] ?? unknownValue);
}
