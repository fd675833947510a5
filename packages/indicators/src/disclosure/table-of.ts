import type { Place } from "../tally/place.ts";
import { type Counted, type JointCount, possiblePlaces } from "./joint-count.ts";
import type { Policy } from "./policy.ts";
import { countsSame, type ReleasedFigure, readPlaces } from "./release.ts";
import { added, type Figure, type Part, type Table } from "./table.ts";

/** A rate that is to be published. */
export interface AskedFigure {
  readonly indicator: Counted;
  readonly cell: Readonly<Record<string, string>>;
  readonly policy: Policy;
  readonly isGuard?: boolean | undefined;
}

/** The records of one finest cell that stand at the same places. */
interface Atom {
  readonly cell: Readonly<Record<string, string>>;
  readonly places: readonly string[];
  readonly count: number;
}

/** All that is published together about counted records, beside what earlier releases said of them. */
export function tableOf(
  count: JointCount,
  asked: readonly AskedFigure[],
  released: readonly ReleasedFigure[] = [],
): Table {
  const atoms = atomsOf(count);
  const counts = atoms.map((atom) => atom.count);
  const sumAt = (indicator: Counted, cell: AskedFigure["cell"], place: Place): readonly number[] => {
    const at = count.indicators.findIndex((one) => countsSame(one, indicator));
    return [...atoms.entries()]
      .filter(([, atom]) => atom.places[at] === place && isIn(atom.cell, cell))
      .map(([position]) => position);
  };
  const earlier = released.map((figure) => ({
    figure,
    sums: readPlaces.map((place) => sumAt(figure, figure.cell, place)),
  }));
  const stillHolds = ({ figure, sums }: (typeof earlier)[number]): boolean =>
    readPlaces.every((place, at) => added(counts, sums[at] ?? []) === (figure.counts[place] ?? 0));
  const changed = earlier.filter((one) => !stillHolds(one)).map(({ figure }) => figure);
  return {
    counts,
    figures: asked.map((one) => figureOf(one, { sumAt, counts, changed })),
    known: earlier.filter(stillHolds).flatMap(({ sums }) => sums),
  };
}

const isIn = (cell: Atom["cell"], wanted: AskedFigure["cell"]): boolean =>
  Object.entries(wanted).every(([name, value]) => cell[name] === value);

function atomsOf({ indicators, by, cells }: JointCount): readonly Atom[] {
  const possible = possiblePlaces(indicators);
  return [...cells.values()].flatMap(({ values, counts }) => {
    const cell = Object.fromEntries(by.map((name, at) => [name, values[at] ?? ""]));
    return [...new Set([...possible, ...counts.keys()])].map((places) => ({
      cell,
      places: places.split(","),
      count: counts.get(places) ?? 0,
    }));
  });
}

interface Making {
  readonly sumAt: (indicator: Counted, cell: AskedFigure["cell"], place: Place) => readonly number[];
  readonly counts: readonly number[];
  readonly changed: readonly ReleasedFigure[];
}

function figureOf(
  { indicator, cell, policy, isGuard = false }: AskedFigure,
  { sumAt, counts, changed }: Making,
): Figure {
  const [numerator = [], complement = [], ...beside] = readPlaces.map((place) =>
    sumAt(indicator, cell, place),
  );
  const before = changed.filter(
    (one) => countsSame(one, indicator) && isIn(one.cell, cell) && isIn(cell, one.cell),
  );
  const differsLittle = (sum: readonly number[], place: "N" | "D"): boolean =>
    before.some((one) => {
      const difference = Math.abs(added(counts, sum) - (one.counts[place] ?? 0));
      return difference > 0 && difference < policy.minimum;
    });
  const alsoHidden: readonly Part[] = [
    ...(differsLittle(numerator, "N") ? (["numerator"] as const) : []),
    ...(differsLittle(complement, "D") ? (["complement"] as const) : []),
  ];
  const level = JSON.stringify([indicator.id, ...Object.keys(cell)]);
  return {
    cell,
    level,
    numerator,
    complement,
    beside,
    policy,
    alsoHidden,
    ...(isGuard ? { isGuard } : {}),
  };
}
