import { rowsAtOnce } from "./batch.ts";
import { empty } from "./look-up.ts";

/** Some bits of a column of words, and where they go in the index of a table. */
export interface Bits {
  readonly words: Uint32Array;
  readonly low: number;
  readonly mask: number;
  readonly shift: number;
}

/** What is decided by each combination of bits, and how it is found when a row is the first to have it. */
export interface Decided {
  readonly cells: Uint32Array;
  readonly find: (row: number) => number;
}

type Three = readonly [Bits, Bits, Bits];

const none: Bits = { words: new Uint32Array(rowsAtOnce), low: 0, mask: 0, shift: 0 };

/** Looks up what is decided for each row. */
export function decide(decided: Decided, parts: readonly Bits[], into: Uint32Array): void {
  const [a = none, b = none, c = none, ...rest] = parts;
  if (b === none) decideByOne(decided, a, into);
  else if (rest.length === 0) decideByThree(decided, [a, b, c], into);
  else decideByMany(decided, parts, into);
}

function decideByOne({ cells, find }: Decided, { words, low, mask }: Bits, into: Uint32Array): void {
  for (let row = 0; row < into.length; row += 1) {
    const known = cells[((words[row] as number) >>> low) & mask] as number;
    into[row] = known === empty ? find(row) : known;
  }
}

function decideByThree({ cells, find }: Decided, [a, b, c]: Three, into: Uint32Array): void {
  const [as, bs, cs] = [a.words, b.words, c.words];
  const [la, lb, lc] = [a.low, b.low, c.low];
  const [ma, mb, mc] = [a.mask, b.mask, c.mask];
  const [sa, sb, sc] = [a.shift, b.shift, c.shift];
  for (let row = 0; row < into.length; row += 1) {
    const first = (((as[row] as number) >>> la) & ma) << sa;
    const second = (((bs[row] as number) >>> lb) & mb) << sb;
    const third = (((cs[row] as number) >>> lc) & mc) << sc;
    const known = cells[first | second | third] as number;
    into[row] = known === empty ? find(row) : known;
  }
}

/** The index grows in place, and is then replaced by what is decided. */
function decideByMany({ cells, find }: Decided, parts: readonly Bits[], into: Uint32Array): void {
  into.fill(0);
  for (const { words, low, mask, shift } of parts) {
    for (let row = 0; row < into.length; row += 1) {
      into[row] = (into[row] as number) | ((((words[row] as number) >>> low) & mask) << shift);
    }
  }
  for (let row = 0; row < into.length; row += 1) {
    const known = cells[into[row] as number] as number;
    into[row] = known === empty ? find(row) : known;
  }
}
