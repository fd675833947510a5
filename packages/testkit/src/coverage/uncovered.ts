import type { CivilDate, Truth } from "@mangnon/schema";
import type { Coverage } from "./coverage.ts";

/** Something that no scenario touches. */
export type Uncovered =
  | { readonly kind: "criterion"; readonly id: string; readonly truth: NonNullable<Truth> }
  | { readonly kind: "class"; readonly id: string }
  | { readonly kind: "parameter"; readonly id: string; readonly since?: CivilDate }
  | { readonly kind: "obligation"; readonly id: string; readonly status: string }
  | { readonly kind: "penalty"; readonly id: string; readonly regime: string; readonly since: CivilDate };

/**
 * What of a definition no scenario touches: criteria that were never true, or never false, classes that nobody
 * had, values of the law that were never compared with. Of a list of obligations: each that nobody ever breached, kept,
 * was not concerned by, or met before its first day, and each band of penalties that was never told. Empty when
 * everything was touched.
 *
 * @example
 * const half = { asked: "x", criteria: [{ id: "x.night", true: 2, false: 0 }], classes: [], parameters: [], obligations: [] };
 * uncovered(half);
 * // => [{ kind: "criterion", id: "x.night", truth: false }]
 */
export function uncovered({ criteria, classes, parameters, obligations }: Coverage): readonly Uncovered[] {
  return [
    ...criteria.flatMap(({ id, ...counts }) =>
      ([true, false] as const)
        .filter((truth) => counts[`${truth}`] === 0)
        .map((truth): Uncovered => ({ kind: "criterion", id, truth })),
    ),
    ...classes.filter(untouched).map(({ id }): Uncovered => ({ kind: "class", id })),
    ...parameters
      .filter(untouched)
      .map(({ count: _, ...rest }): Uncovered => ({ kind: "parameter", ...rest })),
    ...obligations.flatMap(({ id, statuses, penalties }) => [
      ...statuses.filter(untouched).map(({ id: status }): Uncovered => ({ kind: "obligation", id, status })),
      ...penalties
        .filter(untouched)
        .map(({ regime, since }): Uncovered => ({ kind: "penalty", id, regime, since })),
    ]),
  ];
}

const untouched = ({ count }: { readonly count: number }): boolean => count === 0;
