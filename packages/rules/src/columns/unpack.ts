/** A truth that is wanted as a column: two bits of each word. */
export interface Wanted {
  readonly shift: number;
  readonly into: Uint8Array;
}

/** Takes truths out of words, four columns at a time. */
export function unpack(words: Uint32Array, wanted: readonly Wanted[]): void {
  let at = 0;
  for (; at + 4 <= wanted.length; at += 4) {
    unpackFour(words, wanted.slice(at, at + 4) as unknown as readonly [Wanted, Wanted, Wanted, Wanted]);
  }
  for (const { shift, into } of wanted.slice(at)) unpackOne(words, shift, into);
}

function unpackOne(words: Uint32Array, shift: number, into: Uint8Array): void {
  for (let row = 0; row < into.length; row += 1) into[row] = ((words[row] as number) >>> shift) & 3;
}

function unpackFour(
  words: Uint32Array,
  [a, b, c, d]: readonly [Wanted, Wanted, Wanted, Wanted],
): void {
  const [as, bs, cs, ds] = [a.into, b.into, c.into, d.into];
  for (let row = 0; row < words.length; row += 1) {
    const word = words[row] as number;
    as[row] = (word >>> a.shift) & 3;
    bs[row] = (word >>> b.shift) & 3;
    cs[row] = (word >>> c.shift) & 3;
    ds[row] = (word >>> d.shift) & 3;
  }
}
