const view = new DataView(new ArrayBuffer(8));

/** The next larger number that binary64 can hold. */
export function after(value: number): number {
  if (value === 0) return Number.MIN_VALUE;
  view.setFloat64(0, value);
  view.setBigInt64(0, view.getBigInt64(0) + (value > 0 ? 1n : -1n));
  return view.getFloat64(0);
}

/** The next smaller number. */
export const before = (value: number): number => -after(-value);
