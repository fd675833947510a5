import type { RecordsDataset } from "@mangnon/schema";
import type { Estimate } from "../estimate/estimate.ts";
import type { ClassMeasure } from "../tally/class-ratio.ts";
import type { Place } from "../tally/place.ts";
import { unknownValue } from "../tally/tally.ts";
import type { Guard } from "./guards.ts";
import { type Counted, countedOf, type JointCount } from "./joint-count.ts";
import { policyOf } from "./policy.ts";
import { protect } from "./protect.ts";
import {
  hiddenEstimate,
  type ProtectedEstimate,
  tooFewCases,
  withoutUnplaced,
} from "./protected-estimate.ts";
import { type ReleasedFigure, readPlaces } from "./release.ts";
import { reliabilityOf } from "./reliability.ts";
import { added, type Figure, type Table } from "./table.ts";
import { tableOf } from "./table-of.ts";

/** The estimates of one indicator that are to be published. */
export interface Draft {
  readonly indicator: ClassMeasure;
  readonly estimates: readonly Estimate[];
}

/** What is known of the records behind drafts. */
export interface Records {
  /** Of every indicator of the drafts, of earlier releases and of guards, by every name that any of them is split by. */
  readonly count: JointCount;
  readonly coverage: RecordsDataset["coverage"];
  /** What earlier releases said of the same records. */
  readonly released?: readonly ReleasedFigure[];
  /** What the drafts give away together ({@link guardsOf}). */
  readonly guards?: readonly Guard[];
}

/** Estimates that may be published together. */
export interface ProtectedRelease {
  /** One list for each draft, in their order. */
  readonly drafts: readonly (readonly ProtectedEstimate[])[];
  /** What is published of them, to be remembered for later releases. */
  readonly released: readonly ReleasedFigure[];
  /** Small counts that can be told from earlier releases whatever is hidden now. */
  readonly givenAway: readonly Pick<ReleasedFigure, "id" | "cell">[];
}

/**
 * Hides small counts in estimates that are published together, and as much else as it takes so that they cannot be
 * worked out: of a rate that is hidden nothing is told but of whom it is.
 *
 * Counts are those of records, without weights, also where rates are weighted: a rate that is published is taken to tell
 * its numerator and complement exactly, and every place of its undetermined records. Records of unknown sex widen the
 * bounds of girls and of boys; where their own rate is hidden those bounds are hidden with it. Rates of a sample have the
 * mark of their number of cases besides.
 *
 * @example
 * const indicator = {
 *   kind: "indicator", id: "rate", label: { vi: "Tỷ lệ", en: "Rate" }, unit: "percent",
 *   direction: "lower-is-better", sources: [], measure: "class-ratio", definition: "mics6",
 *   numerator: ["child-labour"], denominator: ["child-labour", "not-child-labour"],
 * } as const;
 * const tally = createTally(indicator, []);
 * const count = createJointCount([indicator], []);
 * for (const name of ["child-labour", ...Array(20).fill("not-child-labour")]) {
 *   const outcome = { status: "determined", class: name, criteria: {} } as const;
 *   addToTally(tally, { outcome });
 *   addToJointCount(count, [outcome]);
 * }
 * const { drafts } = protectEstimates([{ indicator, estimates: estimate(tally) }], { count, coverage: "complete" });
 * drafts[0]?.map((one) => [one.estimate, one.n]);
 * // => [[{ status: "suppressed" }, "suppressed"]]
 */
export function protectEstimates(
  drafts: readonly Draft[],
  { count, coverage, released, guards = [] }: Records,
): ProtectedRelease {
  const asked = drafts.flatMap(({ indicator, estimates }) =>
    estimates.map((estimate) => ({
      indicator: countedOf(indicator),
      estimate,
      cell: estimate.cell,
      policy: policyOf(indicator),
    })),
  );
  const table = tableOf(count, asked, { released, guards });
  const { hidden, givenAway } = protect(table);
  const open = asked.flatMap(({ indicator }, at) => {
    const figure = table.figures[at];
    return figure === undefined || hidden.has(at) ? [] : [releasedOf(indicator, figure, table)];
  });
  let next = 0;
  return {
    drafts: drafts.map(({ estimates }) => {
      const isHidden = estimates.map(() => hidden.has(next++));
      return estimates.map((_, at) => published(estimates, { at, isHidden, coverage }));
    }),
    released: open,
    givenAway: [...givenAway].flatMap((at) => {
      const id = asked[at]?.indicator.id ?? table.figures[at]?.guardOf;
      return id === undefined ? [] : [{ id, cell: table.figures[at]?.cell ?? {} }];
    }),
  };
}

function releasedOf({ id, definition, numerator, denominator }: Counted, figure: Figure, { counts }: Table) {
  const sums = [figure.numerator, figure.complement, ...figure.beside];
  const told = readPlaces.map((place, at): readonly [Place, number] => [
    place,
    added(counts, sums[at] ?? []),
  ]);
  return { id, definition, numerator, denominator, cell: figure.cell, counts: Object.fromEntries(told) };
}

interface InTable {
  readonly at: number;
  readonly isHidden: readonly boolean[];
  readonly coverage: RecordsDataset["coverage"];
}

function published(estimates: readonly Estimate[], { at, isHidden, coverage }: InTable): ProtectedEstimate {
  const own = estimates[at] as Estimate;
  const isSample = estimates.some(({ sampling }) => sampling !== undefined);
  if (isHidden[at]) return hiddenEstimate(own, isSample);
  const leaks = estimates.some((other, there) => isHidden[there] && mayBelong(own.cell, other.cell));
  const told = leaks ? withoutUnplaced(own) : own;
  const reliability = own.estimate.status === "value" ? reliabilityOf(own.n, coverage) : undefined;
  if (reliability === "too-few") return tooFewCases(told);
  return reliability === undefined ? told : { ...told, reliability };
}

/** True when records of the other cell may belong to this one: the same names, and what differs is not known there. */
function mayBelong(cell: Estimate["cell"], other: Estimate["cell"]): boolean {
  const names = Object.keys(cell);
  if (names.length !== Object.keys(other).length || !names.every((name) => Object.hasOwn(other, name)))
    return false;
  const differing = names.filter((name) => cell[name] !== other[name]);
  return differing.length > 0 && differing.every((name) => other[name] === unknownValue);
}
