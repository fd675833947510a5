import type { Issue } from "../finding.ts";
import type { Indicator } from "../indicator.ts";
import { fault } from "../issue.ts";
import type { Comparator, Target } from "../plan.ts";
import { near } from "./near.ts";

const directions: Readonly<Record<Comparator, Indicator["direction"]>> = {
  "at-most": "lower-is-better",
  below: "lower-is-better",
  minimise: "lower-is-better",
  "at-least": "higher-is-better",
  above: "higher-is-better",
  maximise: "higher-is-better",
};

/**
 * What a plan says of its indicators, against the indicators that are known: a target of an unknown one, and
 * one that wants more of what should be less.
 *
 * @example
 * const target = { id: "x.rate.2025", indicator: "x.rate", comparator: "at-least" } as const;
 * const rate = { id: "x.rate", direction: "lower-is-better" } as const;
 * checkIndicatorsOfPlan({ targets: [target] }, [rate]).map(({ code, path }) => [code, path]);
 * // => [["schema/comparator-against-direction", ["targets", 0, "comparator"]]]
 */
export function checkIndicatorsOfPlan(
  { targets }: { readonly targets: readonly Pick<Target, "id" | "indicator" | "comparator">[] },
  indicators: readonly Pick<Indicator, "id" | "direction">[],
): readonly Issue[] {
  return targets.flatMap(({ id, indicator, comparator }, at) => {
    const known = indicators.find((one) => one.id === indicator);
    if (!known) {
      const data = { target: id, indicator, ...near(indicator, idsOf(indicators)) };
      return [fault(["targets", at, "indicator"], "schema/unknown-indicator", data)];
    }
    if (known.direction === directions[comparator]) return [];
    const data = { target: id, comparator, indicator };
    return [fault(["targets", at, "comparator"], "schema/comparator-against-direction", data)];
  });
}

const idsOf = (indicators: readonly Pick<Indicator, "id">[]): readonly string[] =>
  indicators.map(({ id }) => id);
