import type { CivilDate, Truth } from "@mangnon/schema";
import type { Coverage } from "./coverage.ts";

/** Something that no scenario touches. */
export type Uncovered =
  | { readonly kind: "criterion"; readonly id: string; readonly truth: NonNullable<Truth> }
  | { readonly kind: "class"; readonly id: string }
  | { readonly kind: "parameter"; readonly id: string; readonly since?: CivilDate };

/**
 * What of a definition no scenario touches: criteria that were never true, or never false, classes that nobody
 * had, values of the law that were never compared with. Empty when everything was touched.
 *
 * @example
 * const half = { definition: "x", criteria: [{ id: "x.night", true: 2, false: 0 }], classes: [], parameters: [] };
 * uncovered(half);
 * // => [{ kind: "criterion", id: "x.night", truth: false }]
 */
export function uncovered({ criteria, classes, parameters }: Coverage): readonly Uncovered[] {
  return [
    ...criteria.flatMap(({ id, ...counts }) =>
      ([true, false] as const)
        .filter((truth) => counts[`${truth}`] === 0)
        .map((truth): Uncovered => ({ kind: "criterion", id, truth })),
    ),
    ...classes.filter(({ count }) => count === 0).map(({ id }): Uncovered => ({ kind: "class", id })),
    ...parameters
      .filter(({ count }) => count === 0)
      .map(({ count: _, ...rest }): Uncovered => ({ kind: "parameter", ...rest })),
  ];
}
