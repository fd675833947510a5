import type { Cause, Cell, Decimal } from "@mangnon/schema";
import { addDecimals, formatDecimal } from "@mangnon/schema/decimal";
import type { ClassMeasure } from "../tally/class-ratio.ts";
import { type Place, undeterminedPlaces } from "../tally/place.ts";
import { addSums, type Sum } from "../tally/sum.ts";
import type { Tally, TallyCell } from "../tally/tally.ts";
import { type Bounds, boundsOf, boundsOfCount } from "./bounds.ts";
import { type MarginCell, marginCells } from "./margins.ts";
import { type EstimateOptions, type Sampling, samplingOf } from "./sampling.ts";

/** Records and the sum of their weights, as text. */
export interface CountAndWeight {
  readonly count: number;
  readonly weight: string;
}

/** A ratio or a count in one cell of a table, as plain JSON. */
export interface Estimate {
  /** The disaggregation values, `{}` for all records; `"unknown"` where a record's value is not known. */
  readonly cell: Readonly<Record<string, string>>;
  /** Over determined records only; a count is over 1. */
  readonly estimate: Cell;
  /** Determined records in the denominator, of a count those counted; unweighted. */
  readonly n: number;
  readonly undetermined: CountAndWeight;
  /** Records that may belong to this cell or to another: they widen its bounds and are in no other figure of it. */
  readonly unplaced: CountAndWeight;
  /** What left records undetermined; one record counts under each of its causes. */
  readonly causes: readonly (CountAndWeight & { readonly cause: Cause })[];
  /**
   * For each variable the undetermined records that knowing it would settle, whatever its value; most first. One record
   * counts under each variable that would do. Left out where outcomes do not name their needs.
   */
  readonly settledBy?: readonly (CountAndWeight & { readonly variable: string })[];
  /** Left out when some records have a weight and some that bear on this cell have none. */
  readonly bounds?: Bounds;
  /** How far the sample may be off. Left out where there is no value, or where records name no PSU. */
  readonly sampling?: Sampling;
  /** True when some completion leaves nobody in the denominator. */
  readonly mayBeNotComputable: boolean;
}

/**
 * The ratio in every cell: the total first, then the margins, then the finest cells.
 *
 * The value rests on determined records alone; the bounds say how far the others could move it. A child of
 * unknown sex is in the total and in the cell `"unknown"`, and in the bounds of both girls and boys. Nobody in the
 * denominator is `not-computable`, only undetermined records is `unknown`; neither is ever zero. A count is that of the
 * records surely counted, which may be 0. Where some
 * records have a weight and others none, there is neither value nor bounds (`missing-weights`).
 *
 * Records that name the PSU they were drawn in give the value its standard error, by Taylor linearisation over
 * the whole design, in which PSUs without records of the cell count too.
 *
 * @example
 * const tally = createTally({
 *   kind: "indicator", id: "rate", label: { vi: "Tỷ lệ", en: "Rate" }, unit: "percent",
 *   direction: "lower-is-better", sources: [], measure: "class-ratio", definition: "mics6",
 *   numerator: ["child-labour"], denominator: ["child-labour", "not-child-labour"],
 * }, []);
 * const ageUnknown = { kind: "variable", name: "birthDate", reason: "absent" } as const;
 * for (const name of ["child-labour", "not-child-labour"]) {
 *   addToTally(tally, { outcome: { status: "determined", class: name, criteria: {} } });
 * }
 * addToTally(tally, { outcome: {
 *   status: "undetermined", candidates: ["not-child-labour", "out-of-scope"],
 *   needs: [["birthDate"]], causes: [ageUnknown], criteria: {},
 * } });
 * const [total] = estimate(tally);
 * [total?.estimate, total?.bounds];
 * // => [
 * //   { status: "value", value: { numerator: "1", denominator: "2" } },
 * //   { lower: { numerator: "1", denominator: "3" }, upper: { numerator: "1", denominator: "2" } },
 * // ]
 */
export function estimate(tally: Tally, options: EstimateOptions = {}): readonly Estimate[] {
  const weighted = [...tally.cells.values()].some((cell) => cell.weighted > 0);
  return marginCells(tally).map((margin) => {
    const one = estimateOf(margin, { weighted, measure: tally.indicator.measure });
    const sampling = one.estimate.status === "value" ? samplingOf(margin, tally, options) : undefined;
    return {
      cell: margin.cell,
      ...one,
      ...(sampling === undefined ? {} : { sampling: told(sampling, one) }),
    };
  });
}

/** Without bounds there are no limits that hold for whatever the undetermined records are. */
function told(sampling: Sampling, { bounds }: Pick<Estimate, "bounds">): Sampling {
  if (bounds !== undefined || sampling.status === "unknown") return sampling;
  const { limits: _, ...rest } = sampling;
  return rest;
}

interface How {
  readonly weighted: boolean;
  readonly measure: ClassMeasure["measure"];
}

function estimateOf({ counted, unplaced }: MarginCell, { weighted, measure }: How): Omit<Estimate, "cell"> {
  const isCount = measure === "class-count";
  const { sums } = counted;
  const undetermined = undeterminedIn(counted);
  const incomplete = weighted && counted.weightless > 0;
  const boundless = incomplete || (weighted && unplaced.weightless > 0);
  return {
    estimate: incomplete
      ? { status: "unknown", reason: "missing-weights" }
      : isCount
        ? countOf(sums)
        : cellOf(sums, undetermined),
    n: sums.N.count + sums.D.count,
    undetermined: asText(undetermined),
    unplaced: asText(undeterminedIn(unplaced)),
    causes: [...counted.causes.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, sum]) => ({ cause: sum.cause, ...asText(sum) })),
    ...(counted.settling.size === 0 ? {} : { settledBy: settledBy(counted) }),
    ...(boundless ? {} : { bounds: (isCount ? boundsOfCount : boundsOf)(weightsOf(counted, unplaced)) }),
    mayBeNotComputable: !isCount && [sums.N, sums.D, sums.a].every(({ weight }) => weight.units === 0n),
  };
}

function cellOf({ N, D }: TallyCell["sums"], undetermined: Sum): Cell {
  const denominator = addDecimals(N.weight, D.weight);
  if (denominator.units > 0n) {
    const value = { numerator: formatDecimal(N.weight), denominator: formatDecimal(denominator) };
    return { status: "value", value };
  }
  return undetermined.weight.units > 0n
    ? { status: "unknown", reason: "no-determined-records" }
    : { status: "not-computable", reason: "zero-denominator" };
}

const countOf = ({ N }: TallyCell["sums"]): Cell => ({
  status: "value",
  value: { numerator: formatDecimal(N.weight), denominator: "1" },
});

const settledBy = ({ settling }: TallyCell): Estimate["settledBy"] & object =>
  [...settling]
    .sort(([a, { count: m }], [b, { count: n }]) => n - m || (a < b ? -1 : 1))
    .map(([variable, sum]) => ({ variable, ...asText(sum) }));

const asText = ({ count, weight }: Sum): CountAndWeight => ({ count, weight: formatDecimal(weight) });

const undeterminedIn = ({ sums }: TallyCell): Sum =>
  undeterminedPlaces.map((place) => sums[place]).reduce(addSums);

const weightsOf = (counted: TallyCell, unplaced: TallyCell): Readonly<Record<Place, Decimal>> => {
  const at = (place: Place): Decimal => addSums(counted.sums[place], unplaced.sums[place]).weight;
  return { N: at("N"), D: at("D"), out: at("out"), a: at("a"), b: at("b"), c: at("c"), d: at("d") };
};
