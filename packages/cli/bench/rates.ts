// Weighted rates by age band, sex and ward, and the fifteen national ones that every variant must agree on.
import type { Children } from "./children.ts";
import { referenceDay } from "./children.ts";

const wards = 250;
const cells = 3 * 2 * wards;

/** Numerators and denominators of a rate by cell, in hundredths of weights: exact integers. */
export interface Rate {
  readonly over: Float64Array;
  readonly of: Float64Array;
}

export const makeRate = (): Rate => ({ over: new Float64Array(cells), of: new Float64Array(cells) });

/** The cell of a child; -1 outside the ages counted. */
export function cellsOf(children: Children): Int16Array {
  const into = new Int16Array(children.count);
  const [year, dayOfYear] = [Math.floor(referenceDay / 10_000), referenceDay % 10_000];
  for (let row = 0; row < children.count; row += 1) {
    const born = children.birth[row] as number;
    const age = year - ((born / 10_000) | 0) - (dayOfYear < born % 10_000 ? 1 : 0);
    const band = age < 12 ? 0 : age < 15 ? 1 : 2;
    into[row] =
      age < 5 || age > 17
        ? -1
        : (band * 2 + (children.sex[row] as number)) * wards + (children.ward[row] as number);
  }
  return into;
}

/** What an answer counts as: in the numerator, only in the denominator, in neither. */
export type Meaning = Uint8Array;

export function addRate(
  rate: Rate,
  {
    answers,
    meaning,
    offset,
  }: { readonly answers: Uint8Array | Uint32Array; readonly meaning: Meaning; readonly offset: number },
  { cell, weight }: { readonly cell: Int16Array; readonly weight: Int32Array },
): void {
  const { over, of } = rate;
  for (let row = 0; row < answers.length; row += 1) {
    const at = cell[offset + row] as number;
    const means = meaning[answers[row] as number] as number;
    if (at < 0 || means === 2) continue;
    const grams = weight[offset + row] as number;
    of[at] = (of[at] as number) + grams;
    if (means === 0) over[at] = (over[at] as number) + grams;
  }
}

const share = ({ over, of }: Rate, wanted: (cell: number) => boolean): number => {
  let [n, d] = [0, 0];
  for (let cell = 0; cell < cells; cell += 1) {
    if (!wanted(cell)) continue;
    n += over[cell] as number;
    d += of[cell] as number;
  }
  return n / d;
};

/** In all, by band, by sex: for the first two rates six and five, for the third four. */
export function fifteen([mics6, vn, hazardous]: readonly [Rate, Rate, Rate]): readonly number[] {
  const all = () => true;
  const band = (which: number) => (cell: number) => Math.floor(cell / (2 * wards)) === which;
  const sex = (which: number) => (cell: number) => Math.floor(cell / wards) % 2 === which;
  const bands = [band(0), band(1), band(2)];
  return [
    ...[all, ...bands, sex(0), sex(1)].map((wanted) => share(mics6, wanted)),
    ...[all, ...bands, sex(0)].map((wanted) => share(vn, wanted)),
    ...[all, ...bands].map((wanted) => share(hazardous, wanted)),
  ];
}
