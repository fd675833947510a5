import type { Place } from "../tally/place.ts";
import type { Guard } from "./guards.ts";
import { type Counted, type JointCount, possiblePlaces } from "./joint-count.ts";
import type { Policy } from "./policy.ts";
import { countsSame, keyOfCounted, type ReleasedFigure, readPlaces } from "./release.ts";
import { smallParts } from "./small-parts.ts";
import { added, type Figure, type Part, type Table } from "./table.ts";

/** A rate that is to be published. */
export interface AskedFigure {
  readonly indicator: Counted;
  readonly cell: Readonly<Record<string, string>>;
  readonly policy: Policy;
}

/** What bears on what is asked for. */
export interface Beside {
  readonly released?: readonly ReleasedFigure[] | undefined;
  readonly guards?: readonly Guard[] | undefined;
}

/** The records of one finest cell that stand at the same places. */
interface Atom {
  readonly cell: Readonly<Record<string, string>>;
  readonly places: readonly string[];
  readonly count: number;
}

/**
 * All that is published together about counted records, beside what earlier releases said of them. The figures that are
 * asked for come first, in their order; after them those that guard them, where they are small.
 */
export function tableOf(
  count: JointCount,
  asked: readonly AskedFigure[],
  { released = [], guards = [] }: Beside = {},
): Table {
  const atoms = atomsOf(count);
  const counts = atoms.map((atom) => atom.count);
  const positionOf = positionsOf(count);
  const inCell = positionsInCells(atoms);
  const sumAt = (indicator: Counted, cell: AskedFigure["cell"], place: Place): readonly number[] => {
    const at = positionOf(indicator);
    return inCell(cell).filter((position) => atoms[position]?.places[at] === place);
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
    figures: [
      ...asked.map((one) => figureOf(one, { sumAt, counts, changed })),
      ...guarded(guards, asked).flatMap((one) => {
        const figure = { ...figureOf(one, { sumAt, counts, changed: [] }), guardOf: one.indicator.id };
        return smallParts({ counts }, figure).length > 0 ? [figure] : [];
      }),
    ],
    known: earlier.filter(stillHolds).flatMap(({ sums }) => sums),
  };
}

/** Guards stand in every cell in which anything is told by their definition. */
function guarded(guards: readonly Guard[], asked: readonly AskedFigure[]): readonly AskedFigure[] {
  return guards.flatMap(({ policy, ...indicator }) => {
    const own = asked.filter((one) => one.indicator.definition === indicator.definition);
    const cells = new Map(own.map(({ cell }) => [keyOfCell(cell), cell]));
    return [...cells.values()].map((cell) => ({ indicator, cell, policy }));
  });
}

const keyOfCell = (cell: AskedFigure["cell"]): string => JSON.stringify(Object.entries(cell).sort());

/** Where an indicator, or one that counts the same, stands among those that were counted. */
function positionsOf({ indicators }: JointCount): (indicator: Counted) => number {
  const positions = new Map([...indicators.entries()].reverse().map(([at, one]) => [keyOfCounted(one), at]));
  return (indicator) => positions.get(keyOfCounted(indicator)) ?? -1;
}

/** The positions of what stands in a cell, found once for each. */
function positionsInCells(atoms: readonly Atom[]): (cell: AskedFigure["cell"]) => readonly number[] {
  const found = new Map<string, readonly number[]>();
  return (cell) => {
    const key = keyOfCell(cell);
    const known = found.get(key);
    if (known !== undefined) return known;
    const positions = [...atoms.keys()].filter((at) => isIn(atoms[at]?.cell ?? {}, cell));
    found.set(key, positions);
    return positions;
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

function figureOf({ indicator, cell, policy }: AskedFigure, { sumAt, counts, changed }: Making): Figure {
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
  const level = JSON.stringify([keyOfCounted(indicator), indicator.id, ...Object.keys(cell)]);
  return { cell, level, numerator, complement, beside, policy, alsoHidden };
}
