/**
 * Equations solved for one column each, in whole numbers: `basis[i]` is the column that row `i` is solved for, with
 * coefficient 1, and no other row holds it. Columns are counts that are at least 0.
 */
export interface Tableau {
  readonly rows: number[][];
  readonly basis: number[];
}

/** What to make as large as possible, and when it is enough. */
export interface Aim {
  readonly weights: readonly number[];
  readonly enough: number;
}

/** Beyond this, products of coefficients might not be exact. */
const largestCoefficient = 1e6;

/**
 * Solves equations without ever dividing, so that all stays whole; `undefined` where that cannot be done.
 */
export function tableauOf(equations: readonly (readonly number[])[]): Tableau | undefined {
  const tableau: Tableau = { rows: equations.map((row) => [...row]), basis: [] };
  const { rows, basis } = tableau;
  while (basis.length < rows.length) {
    const at = basis.length;
    const row = rows[at] ?? [];
    if (row.every((value) => value === 0)) {
      rows.splice(at, 1);
      continue;
    }
    const column = row.findIndex((value) => Math.abs(value) === 1);
    if (column < 0 || !pivot(tableau, at, column)) return undefined;
  }
  return tableau;
}

/** Solves a row for another column, whose coefficient there is 1 or −1. */
function pivot({ rows, basis }: Tableau, at: number, column: number): boolean {
  const row = rows[at] ?? [];
  if (row[column] === -1) for (const [j, value] of row.entries()) row[j] = -value;
  basis[at] = column;
  for (const [i, other] of rows.entries()) {
    const factor = other[column] ?? 0;
    if (i === at || factor === 0) continue;
    for (const [j, value] of row.entries()) {
      if (value === 0) continue;
      other[j] = (other[j] ?? 0) - factor * value;
      if (Math.abs(other[j] ?? 0) > largestCoefficient) return false;
    }
  }
  return true;
}

interface Move {
  readonly column: number;
  readonly by: 1 | -1;
  /** What the aim gains by one step. */
  readonly gain: number;
}

/**
 * Changes counts so that they go on satisfying the equations and never fall below 0, until the aim is reached or no
 * single step brings it nearer. It is the simplex method, kept to whole numbers: every stop is a possible table, and
 * what is found is never too much, though where coefficients other than 1 stand in the way it may be too little.
 */
export function climb(tableau: Tableau, values: number[], { weights, enough }: Aim): void {
  let reached = weights.reduce((total, weight, at) => total + weight * (values[at] ?? 0), 0);
  const blocked = new Set<number>();
  for (let left = 40 * values.length + 200; left > 0 && reached < enough; left -= 1) {
    const move = nextMove(tableau, { values, weights, blocked });
    if (move === undefined) return;
    const steps = Math.min(stepsOf(tableau, values, move), Math.ceil((enough - reached) / move.gain));
    if (!Number.isFinite(steps)) return;
    if (steps > 0) {
      go(tableau, values, { move, steps });
      reached += steps * move.gain;
    } else if (turn(tableau, values, move)) blocked.clear();
    else blocked.add(move.column);
  }
}

/** The first column whose change brings the aim nearer: taking the first one does not go round in circles. */
function nextMove(
  { rows, basis }: Tableau,
  {
    values,
    weights,
    blocked,
  }: {
    readonly values: readonly number[];
    readonly weights: readonly number[];
    readonly blocked: Set<number>;
  },
): Move | undefined {
  const weighing = rows.flatMap((row, i) => {
    const weight = weights[basis[i] ?? 0] ?? 0;
    return weight === 0 ? [] : [{ row, weight }];
  });
  for (const [column, value] of values.entries()) {
    if (blocked.has(column)) continue;
    const gain = weighing.reduce(
      (rest, { row, weight }) => rest - weight * (row[column] ?? 0),
      weights[column] ?? 0,
    );
    if (gain > 0) return { column, by: 1, gain };
    if (gain < 0 && value > 0) return { column, by: -1, gain: -gain };
  }
  return undefined;
}

/** How many whole steps can be taken before some count would fall below 0. */
function stepsOf({ rows, basis }: Tableau, values: readonly number[], { column, by }: Move): number {
  let most = by < 0 ? (values[column] ?? 0) : Number.POSITIVE_INFINITY;
  for (const [i, row] of rows.entries()) {
    const falls = (row[column] ?? 0) * by;
    if (falls > 0) most = Math.min(most, Math.floor((values[basis[i] ?? 0] ?? 0) / falls));
  }
  return most;
}

function go(
  { rows, basis }: Tableau,
  values: number[],
  { move: { column, by }, steps }: { readonly move: Move; readonly steps: number },
): void {
  for (const [i, row] of rows.entries()) {
    const of = basis[i] ?? 0;
    values[of] = (values[of] ?? 0) - (row[column] ?? 0) * by * steps;
  }
  values[column] = (values[column] ?? 0) + by * steps;
}

/** Solves for the column instead of the one that stands in its way. */
function turn(tableau: Tableau, values: readonly number[], { column, by }: Move): boolean {
  const { rows, basis } = tableau;
  const [at] = rows
    .map((_, i) => i)
    .filter((i) => (rows[i]?.[column] ?? 0) === by && (values[basis[i] ?? 0] ?? 0) === 0)
    .sort((a, b) => (basis[a] ?? 0) - (basis[b] ?? 0));
  return at !== undefined && pivot(tableau, at, column);
}
