// Ratios within one run: variants take turns, and the median of the ratios of pairs is what counts.

/** Milliseconds of processor time: what others do on the machine counts for less. */
const now = (): number => process.cpuUsage().user / 1e3;

export function timed(run: () => unknown): number {
  const began = now();
  run();
  return now() - began;
}

export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] as number;

const turns = 7;

/** Two variants, warmed up and then in turn, each with the rows or records that it works on. */
export interface Pair {
  readonly of: Variant;
  readonly against: Variant;
}

export interface Variant {
  readonly run: () => unknown;
  /** Rows or records of one run. */
  readonly rows: number;
}

/** Nanoseconds a row of both, and the ratios of the pairs, smallest first. */
export interface Measured {
  readonly of: number;
  readonly against: number;
  readonly ratios: readonly number[];
}

/** How often each is run for each turn, so that it takes long enough to be measured. */
const enough = 40;

function repeated({ run, rows }: Variant): () => number {
  for (let turn = 0; turn < 3; turn += 1) run();
  const times = Math.max(1, Math.ceil(enough / Math.max(timed(run), 0.1)));
  return () =>
    (1e6 *
      timed(() => {
        for (let time = 0; time < times; time += 1) run();
      })) /
    (times * rows);
}

export function measure({ of, against }: Pair): Measured {
  const [first, second] = [repeated(of), repeated(against)];
  const pairs = Array.from({ length: turns }, () => [first(), second()] as const);
  return {
    of: median(pairs.map(([a]) => a)),
    against: median(pairs.map(([, b]) => b)),
    ratios: pairs.map(([a, b]) => a / b).sort((a, b) => a - b),
  };
}

/** Prints one line of the table. */
export function compare(what: string, goal: string, pair: Pair): void {
  const { of, against, ratios } = measure(pair);
  const [least, most] = [ratios[0] as number, ratios.at(-1) as number];
  const spread = `${digits(median(ratios))} × (${digits(least)} to ${digits(most)})`;
  console.log(`${what}\n  ${spread}; ${of.toFixed(0)} against ${against.toFixed(0)} ns a row; goal ${goal}`);
}

const digits = (ratio: number): string => (ratio < 20 ? ratio.toFixed(2) : ratio.toFixed(0));
