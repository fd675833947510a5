/** The index of the last of some sorted numbers that is not above a limit, by halving; -1 when all are. */
export function lastAtMost(sorted: readonly number[], limit: number): number {
  let [low, high] = [-1, sorted.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
