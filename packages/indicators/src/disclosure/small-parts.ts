import { added, type Figure, type Part, sumOf, type Table } from "./table.ts";

/**
 * The parts of a figure that are too small to be published: some people, but fewer than the minimum. Nobody in the
 * numerator says of no one that he was counted. Nobody beside the numerator says it of all, and is hidden where the
 * policy says so.
 */
export function smallParts({ counts }: Pick<Table, "counts">, figure: Figure): readonly Part[] {
  const { minimum, hidesEverybody } = figure.policy;
  const at = (part: Part): number => added(counts, sumOf(figure, part));
  const small = (["numerator", "complement", "denominator"] as const).filter((part) => {
    const count = at(part);
    return count > 0 ? count < minimum : part === "complement" && hidesEverybody && at("numerator") > 0;
  });
  const beside = (figure.alsoHidden ?? []).filter((part) => !small.includes(part));
  return [...small, ...beside];
}
