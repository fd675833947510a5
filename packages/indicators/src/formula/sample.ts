import type { RecordsDataset } from "@mangnon/schema";
import { type Assignment, determined, highest, lowest } from "../estimate/assignment.ts";
import { type MarginCell, marginCells } from "../estimate/margins.ts";
import { sumsOf } from "../estimate/survey-sums.ts";
import type { SurveySums } from "../survey/design.ts";
import type { LonelyPsu } from "../survey/variance.ts";
import { addPsus, type Drawn, type TallyPsu } from "../tally/psus.ts";
import type { Tally } from "../tally/tally.ts";
import type { At } from "./dual.ts";
import type { Part } from "./part.ts";

/** What the records of one sample were counted to, so that the errors of its estimates can be taken together. */
export interface Sample {
  readonly dataset: Pick<RecordsDataset, "period" | "file">;
  readonly drawn: Drawn;
  readonly lonelyPsu: LonelyPsu | undefined;
  /** Of each indicator by its id. */
  readonly counted: ReadonlyMap<string, CountedSample>;
}

interface CountedSample {
  readonly isCount: boolean;
  readonly cells: ReadonlyMap<string, MarginCell>;
}

/**
 * What a sample of records was counted to, for the errors of formulas over its estimates; `undefined` of a complete count,
 * and of records that do not name their PSU, of whose errors nothing is known.
 *
 * @example
 * const indicator = {
 *   kind: "indicator", id: "rate", label: { vi: "Tỷ lệ", en: "Rate" }, unit: "percent",
 *   direction: "lower-is-better", sources: [], measure: "class-ratio", definition: "mics6",
 *   numerator: ["child-labour"], denominator: ["child-labour", "not-child-labour"],
 * } as const;
 * const tally = createTally(indicator, []);
 * const dataset = {
 *   period: "2024", coverage: "sample", file: { path: "sample.csv", adapter: "csv", delimiter: ",", decimal: "." },
 * } as const;
 * const before = sampleOf([tally], dataset);
 * addToTally(tally, { outcome: { status: "determined", class: "child-labour", criteria: {} }, psu: "1" });
 * [before, [...(sampleOf([tally], dataset)?.counted.keys() ?? [])]];
 * // => [undefined, ["rate"]]
 */
export function sampleOf(
  tallies: readonly Tally[],
  dataset: Pick<RecordsDataset, "period" | "file" | "coverage" | "lonelyPsu">,
): Sample | undefined {
  const [first] = tallies;
  if (first === undefined || dataset.coverage === "complete") return undefined;
  if (first.drawn.strata.size === 0 || first.drawn.unplaced > 0) return undefined;
  const counted = tallies.map((tally): readonly [string, CountedSample] => [
    tally.indicator.id,
    {
      isCount: tally.indicator.measure === "class-count",
      cells: new Map(marginCells(tally).map((margin) => [cellKey(margin.cell), margin])),
    },
  ]);
  return { dataset, drawn: first.drawn, lonelyPsu: dataset.lonelyPsu, counted: new Map(counted) };
}

/** A cell as text, in the order of its names. */
export const cellKey = (cell: Part["cell"]): string =>
  JSON.stringify(Object.entries(cell).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The sample whose records a part was estimated from; none where none is known, or more than one could be meant. */
export function sampleBehind(part: Part, samples: readonly Sample[]): Sample | undefined {
  const { origin, period, indicator } = part;
  const [only, another] = samples.filter(
    ({ dataset, counted }) =>
      dataset.file.path === origin?.file && dataset.period === period && counted.has(indicator),
  );
  return another === undefined ? only : undefined;
}

/** The sums of the PSUs of a part, and whether it is their numerator alone. */
export interface SampledPart {
  readonly sums: SurveySums;
  readonly isCount: boolean;
}

const assignments: Readonly<Record<At, Assignment>> = { value: determined, lowest, highest };

/** What the records of a part sum to in the whole design, its undetermined records taken in one of their ways. */
export function sumsBehind(part: Part, at: At, { drawn, counted }: Sample): SampledPart | undefined {
  const of = counted.get(part.indicator);
  const margin = of?.cells.get(cellKey(part.cell));
  if (of === undefined || margin === undefined) return undefined;
  const psus = at === "value" ? margin.counted.psus : withUnplaced(margin);
  return { sums: sumsOf(psus, drawn, assignments[at]), isCount: of.isCount };
}

function withUnplaced({ counted, unplaced }: MarginCell): ReadonlyMap<string, TallyPsu> {
  const all = new Map<string, TallyPsu>();
  for (const { psus } of [counted, unplaced]) addPsus(all, psus);
  return all;
}
