/** The value that all of some values are, if they are all the same. */
export function sameOf(values: Int32Array): number | undefined {
  const first = values[0]!;
  const whole = values.length & ~3;
  for (let at = 0; at < whole; at += 4) {
    const here = (values[at]! ^ first) | (values[at + 1]! ^ first);
    if ((here | (values[at + 2]! ^ first) | (values[at + 3]! ^ first)) !== 0) return undefined;
  }
  for (let at = whole; at < values.length; at += 1) if (values[at] !== first) return undefined;
  return first;
}
