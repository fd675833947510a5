import type { Cell } from "@mangnon/schema";
import type { Estimate } from "../estimate/estimate.ts";
import type { Sampling } from "../estimate/sampling.ts";
import type { Reliability } from "./reliability.ts";

/** What stands in place of everything that is hidden: never 0, never blank. */
export const suppressed = "suppressed";

export type Suppressed = typeof suppressed;

/** An estimate as it may be published: each figure, or that it is hidden. */
export interface ProtectedEstimate {
  readonly cell: Estimate["cell"];
  readonly estimate: Cell;
  readonly n: Estimate["n"] | Suppressed;
  readonly undetermined: Estimate["undetermined"] | Suppressed;
  readonly unplaced: Estimate["unplaced"] | Suppressed;
  readonly causes: Estimate["causes"] | Suppressed;
  /** Left out where it is hidden. */
  readonly settledBy?: NonNullable<Estimate["settledBy"]>;
  readonly bounds?: NonNullable<Estimate["bounds"]> | Suppressed;
  readonly sampling?: Sampling | Suppressed;
  readonly mayBeNotComputable: boolean | Suppressed;
  readonly reliability?: Reliability;
}

/** Nothing of a rate but of whom it is. */
export const hiddenEstimate = ({ cell }: Estimate, isSample: boolean): ProtectedEstimate => ({
  cell,
  estimate: { status: "suppressed" },
  n: suppressed,
  undetermined: suppressed,
  unplaced: suppressed,
  causes: suppressed,
  bounds: suppressed,
  ...(isSample ? { sampling: suppressed } : {}),
  mayBeNotComputable: suppressed,
});

/** A rate of too few cases of a sample: how many there are is told, and nothing that rests on them. */
export const tooFewCases = ({ bounds, sampling, ...rest }: ProtectedEstimate): ProtectedEstimate => ({
  ...rest,
  estimate: { status: "suppressed" },
  ...(bounds === undefined ? {} : { bounds: suppressed }),
  ...(sampling === undefined ? {} : { sampling: suppressed }),
  reliability: "too-few",
});

/** A rate without what tells of records that may belong to it or elsewhere. */
export function withoutUnplaced(one: ProtectedEstimate): ProtectedEstimate {
  const { bounds, sampling, ...rest } = one;
  return {
    ...rest,
    unplaced: suppressed,
    ...(bounds === undefined ? {} : { bounds: suppressed }),
    ...(sampling === undefined ? {} : { sampling: withoutLimits(sampling) }),
  };
}

function withoutLimits(sampling: Sampling | Suppressed): Sampling | Suppressed {
  if (sampling === suppressed || sampling.status === "unknown") return sampling;
  const { limits: _, ...rest } = sampling;
  return rest;
}
