/** The value that all of some values are, if they are all the same. */
export function sameOf(values: Int32Array): number | undefined {
  const first = values[0];
  for (let at = 1; at < values.length; at += 1) if (values[at] !== first) return undefined;
  return first;
}
