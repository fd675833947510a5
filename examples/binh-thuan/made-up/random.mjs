// Chance that answers the same every time: a generator that is written out here and begins with a number.

/** mulberry32: numbers from 0 to below 1, always the same ones for the same seed. */
function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Chance of its own for each number, so that a change to one child leaves the others as they were. */
export function chanceOf(number) {
  const next = mulberry32(Math.imul(number, 2654435761));
  // Neighbouring seeds give neighbouring first numbers.
  next();
  const between = (low, high) => low + Math.floor(next() * (high - low + 1));
  const happens = (share) => next() < share;
  const one = (values) => values[Math.floor(next() * values.length)];
  /** One of `[value, weight]`, the heavier the likelier. */
  const weighted = (choices) => {
    const all = choices.reduce((sum, [, weight]) => sum + weight, 0);
    let left = next() * all;
    for (const [value, weight] of choices) {
      left -= weight;
      if (left < 0) return value;
    }
    return choices[choices.length - 1][0];
  };
  return { between, happens, one, weighted };
}
