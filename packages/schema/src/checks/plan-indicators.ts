import type { Issue } from "../finding.ts";
import type { Indicator } from "../indicator.ts";
import { fault } from "../issue.ts";
import type { Comparator, Target } from "../plan.ts";
import type { Unit } from "../unit.ts";
import { near } from "./near.ts";

/** An indicator, as far as a plan's target depends on it. */
type Known = Pick<Indicator, "id"> & {
  readonly direction?: "lower-is-better" | "higher-is-better";
  readonly unit?: Unit;
  readonly parts?: readonly string[];
};

type Asked = Pick<Target, "id" | "indicator" | "comparator" | "unit">;

const directions: Readonly<Record<Comparator, Known["direction"]>> = {
  "at-most": "lower-is-better",
  below: "lower-is-better",
  minimise: "lower-is-better",
  "at-least": "higher-is-better",
  above: "higher-is-better",
  maximise: "higher-is-better",
};

/**
 * What a plan says of its indicators, against the indicators that are known: a target of an unknown one, and
 * one that wants more of what should be less, one in another unit.
 *
 * @example
 * const target = { id: "x.rate.2025", indicator: "x.rate", comparator: "at-least" } as const;
 * const rate = { id: "x.rate", direction: "lower-is-better" } as const;
 * checkIndicatorsOfPlan({ targets: [target] }, [rate]).map(({ code, path }) => [code, path]);
 * // => [["schema/comparator-against-direction", ["targets", 0, "comparator"]]]
 */
export function checkIndicatorsOfPlan(
  { targets }: { readonly targets: readonly Asked[] },
  indicators: readonly Known[],
): readonly Issue[] {
  return targets.flatMap((target, at) => {
    const { id, indicator } = target;
    const known = indicators.find((one) => one.id === indicator);
    if (!known) {
      const data = { target: id, indicator, ...near(indicator, idsOf(indicators)) };
      return [fault(["targets", at, "indicator"], "schema/unknown-indicator", data)];
    }
    const { parts } = known;
    if (parts !== undefined) {
      const data = { target: id, indicator, parts };
      return [fault(["targets", at, "indicator"], "schema/target-of-composite", data)];
    }
    return [...unitDiffers(target, known, at), ...directionIssues(target, known, at)];
  });
}

function unitDiffers(target: Asked, known: Known, at: number): readonly Issue[] {
  const { unit = "percent" } = target;
  const { unit: indicatorUnit = "percent" } = known;
  if (unit === indicatorUnit) return [];
  const data = { target: target.id, unit, indicator: known.id, indicatorUnit };
  return [fault(["targets", at, "unit"], "schema/unit-differs", data)];
}

function directionIssues({ id, comparator, indicator }: Asked, known: Known, at: number): readonly Issue[] {
  if (known.direction === undefined || known.direction === directions[comparator]) return [];
  const data = { target: id, comparator, indicator };
  return [fault(["targets", at, "comparator"], "schema/comparator-against-direction", data)];
}

const idsOf = (indicators: readonly Known[]): readonly string[] => indicators.map(({ id }) => id);
