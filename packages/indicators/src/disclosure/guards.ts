import type { Indicator } from "@mangnon/schema";
import { partsOf } from "../formula/derive-observations.ts";
import type { ClassMeasure } from "../tally/class-ratio.ts";
import { type Counted, countedOf } from "./joint-count.ts";
import { type Classes, keyOfClasses, kindsOf, sumsOfKinds } from "./kinds.ts";
import { type Policy, policyOf, usualMinimum } from "./policy.ts";

/** A count, or a share of one in another, that is not published and could be worked out of what is. */
export interface Guard extends Counted {
  readonly policy: Policy;
}

/**
 * What can be told from indicators of the same records that are published together, though none of them says it: all
 * children less those in child labour are the rest of them, and a count divided by another is a rate. They are never
 * published: what of them is small must not be told from the indicators either.
 *
 * Classes that no indicator tells apart are one kind, and each sum of kinds is guarded that no indicator tells by itself;
 * of more than six kinds each is guarded alone. A guard has the strictest minimum of the indicators that count its
 * classes; a formula or a `composite` lends its own to its parts, which must be among the indicators. Classes that earlier
 * releases told apart are told apart now. Counts by different definitions are not brought together: nothing says how many
 * children they have in common.
 *
 * @example
 * const counting = (id: string, counted: string[]) => ({
 *   kind: "indicator", id, label: { vi: "Trẻ em", en: "Children" }, unit: "count", direction: "lower-is-better",
 *   sources: [], measure: "class-count", definition: "mics6", counted,
 * }) as const;
 * const guards = guardsOf([counting("all", ["labour", "none"]), counting("labour", ["labour"])]);
 * guards.map(({ numerator, denominator }) => [numerator, denominator]);
 * // => [[["none"], ["none"]], [["labour"], ["labour", "none"]]]
 */
export function guardsOf(
  indicators: readonly Indicator[],
  earlier: readonly Counted[] = [],
): readonly Guard[] {
  const told = toldOf(indicators);
  const definitions = [...new Set(told.map(({ definition }) => definition))];
  return definitions.flatMap((definition) => {
    const isOwn = (one: Counted): boolean => one.definition === definition;
    return guardsWithin(told.filter(isOwn), earlier.filter(isOwn));
  });
}

/** An indicator that is published, as far as it is counted. */
interface Told extends Counted {
  /** The minimum that it is tested by itself with. */
  readonly tested: number;
  /** The same, or that of a formula or composite that names it where it is stricter. */
  readonly minimum: number;
  /** The classes above the line, below it, and both. */
  readonly keys: readonly string[];
}

function toldOf(indicators: readonly Indicator[]): readonly Told[] {
  const lent = new Map<string, number>();
  for (const whole of indicators) {
    const { minimum } = policyOf(whole);
    for (const id of partsWithin(whole, indicators)) lent.set(id, Math.max(lent.get(id) ?? 0, minimum));
  }
  return indicators.filter(isCounted).map((one) => {
    const tested = policyOf(one).minimum;
    const counted = countedOf(one);
    const { numerator, denominator } = counted;
    const keys = [numerator, without(denominator, numerator), denominator].map(keyOfClasses);
    return { ...counted, tested, minimum: Math.max(tested, lent.get(one.id) ?? 0), keys };
  });
}

const isCounted = (one: Indicator): one is ClassMeasure =>
  one.measure === "class-ratio" || one.measure === "class-count";

/** All that an indicator is made of, however deep it stands. */
function partsWithin(whole: Indicator, indicators: readonly Indicator[]): ReadonlySet<string> {
  const ids = new Set(namesIn(whole));
  for (const id of ids) {
    const part = indicators.find((one) => one.id === id);
    if (part !== undefined) for (const name of namesIn(part)) ids.add(name);
  }
  return ids;
}

function namesIn(indicator: Indicator): readonly string[] {
  if (indicator.measure === "formula") return partsOf(indicator);
  return indicator.measure === "composite" ? indicator.parts : [];
}

/** What is told by one definition gives these away. */
function guardsWithin(own: readonly Told[], earlier: readonly Counted[]): readonly Guard[] {
  const all = [...own, ...earlier];
  const sets = eachOnce(all.flatMap(({ numerator, denominator }) => [numerator, denominator]));
  const guard = (numerator: Classes, denominator: Classes, policy: Policy): Guard => {
    const { id, definition } = own.find(counts(denominator)) ?? (own[0] as Told);
    return { id, definition, numerator, denominator, policy };
  };
  const untold = eachOnce([...sumsOfKinds(kindsOf(all)), ...sets]).filter(
    (classes) =>
      !own.some((one) => one.keys.includes(keyOfClasses(classes)) && one.tested >= minimumOf(classes, own)),
  );
  return [
    ...untold.map((classes) =>
      guard(classes, classes, { minimum: minimumOf(classes, own), hidesEverybody: false }),
    ),
    ...nested(sets)
      .filter(([inner, outer]) => !own.some(isRateOf(inner, outer)))
      .map(([inner, outer]) => {
        const counted = [inner, outer, without(outer, inner)];
        const minimum = Math.min(...counted.map((classes) => minimumOf(classes, own)));
        return guard(inner, outer, { minimum, hidesEverybody: true });
      }),
  ];
}

/** What is told has the minimum of who tells it; what is worked out, that of whoever counts some of its classes. */
function minimumOf(classes: Classes, own: readonly Told[]): number {
  const telling = own.filter(({ keys }) => keys.includes(keyOfClasses(classes)));
  const those = telling.length > 0 ? telling : own.filter(counts(classes));
  return those.length > 0 ? Math.max(...those.map(({ minimum }) => minimum)) : usualMinimum;
}

const counts =
  (classes: Classes) =>
  ({ denominator }: Counted): boolean =>
    denominator.some((name) => classes.includes(name));

const isRateOf =
  (numerator: Classes, denominator: Classes) =>
  (one: Counted): boolean =>
    keyOfClasses(one.numerator) === keyOfClasses(numerator) &&
    keyOfClasses(one.denominator) === keyOfClasses(denominator);

const eachOnce = (sets: readonly Classes[]): readonly Classes[] => [
  ...new Map(sets.map((classes) => [keyOfClasses(classes), classes])).values(),
];

const without = (outer: Classes, inner: Classes): Classes => outer.filter((name) => !inner.includes(name));

/** Each set within a larger one. */
const nested = (sets: readonly Classes[]): readonly (readonly [inner: Classes, outer: Classes])[] =>
  sets.flatMap((outer) =>
    sets
      .filter((inner) => inner.length < outer.length && without(inner, outer).length === 0)
      .map((inner) => [inner, outer] as const),
  );
