/**
 * The elements of a list, each read once. A list with a hole is refused at the first one: `length` alone can
 * promise four thousand million elements.
 */
export function elementsOf(list: readonly unknown[]): readonly unknown[] {
  const { length } = list;
  const elements: unknown[] = [];
  for (let index = 0; index < length; index++) {
    if (!Object.hasOwn(list, index)) throw new TypeError("The list has a hole.");
    elements.push(list[index]);
  }
  return elements;
}
