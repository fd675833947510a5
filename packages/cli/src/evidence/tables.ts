import { type TabulatedValue, tabulateValues } from "@mangnon/indicators";
import type { Indicator, RecordsDataset } from "@mangnon/schema";
import type { CountedTable } from "./counted.ts";
import { type Gathered, samplesIn } from "./gathered.ts";

/** The values of an indicator that is made of others or reported, of all places and periods. */
export interface ValueTable {
  readonly indicator: Indicator;
  readonly values: readonly TabulatedValue[];
  /** What it was split by is named as this dataset names it. */
  readonly dataset: RecordsDataset | undefined;
}

/** One table of what is told together. */
export type Tabulated = CountedTable | ValueTable;

export const isValueTable = (table: Tabulated): table is ValueTable => "values" in table;

interface Told {
  /** Those that are told, and all that they are made of. */
  readonly indicators: readonly Indicator[];
  readonly gathered: readonly Gathered[];
}

/** The tables of an indicator: of what is counted one for each dataset, of what is made one, of a composite those of its parts. */
export function tablesOf(
  indicator: Indicator,
  told: Told,
  above: readonly string[] = [],
): readonly Tabulated[] {
  if (above.includes(indicator.id)) return [];
  if (indicator.measure === "composite") {
    return indicator.parts.flatMap((id) => {
      const part = told.indicators.find((one) => one.id === id);
      return part === undefined ? [] : tablesOf(part, told, [...above, indicator.id]);
    });
  }
  const counted = told.gathered.flatMap(({ tables }) => tables.filter((one) => one.indicator === indicator));
  if (counted.length > 0) return counted;
  const dataset = told.gathered.flatMap(({ tables }) => tables)[0]?.dataset;
  return [{ indicator, values: valuesOf(indicator, told), dataset }];
}

/** Reported values are told of all together: what a total less a reported group gives away is tested by nobody. */
function valuesOf(indicator: Indicator, { indicators, gathered }: Told): readonly TabulatedValue[] {
  const observations = gathered.flatMap((seen) =>
    seen.observations.filter(({ cell }) => seen.dataset.kind === "records" || Object.keys(cell).length === 0),
  );
  return tabulateValues(indicator, { indicators, observations, samples: samplesIn(gathered) });
}
