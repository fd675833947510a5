import type { Table } from "./table.ts";

/** Every sum that can be read from what is published, each once: of a figure that is not hidden, all of its sums. */
export function publicSums(
  { figures, known }: Table,
  hidden: ReadonlySet<number>,
): readonly (readonly number[])[] {
  const read = figures.flatMap(({ numerator, complement, beside }, at) =>
    hidden.has(at) ? [] : [numerator, complement, ...beside],
  );
  const sums = [...known, ...read].filter((sum) => sum.length > 0);
  return [...new Map(sums.map((sum) => [[...sum].sort((a, b) => a - b).join(), sum])).values()];
}
