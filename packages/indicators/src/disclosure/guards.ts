import type { Indicator } from "@mangnon/schema";
import { partsOf } from "../formula/derive-observations.ts";
import { type ClassMeasure, lineOf } from "../tally/class-ratio.ts";
import { policyOf } from "./policy.ts";

/** An indicator that is made of others, or tells them together. */
type Compound = Extract<Indicator, { readonly measure: "formula" | "composite" }>;

/** More counts are not looked for: the classes of a definition do not make so many that a formula could tell. */
const most = 60;

/**
 * What can be told from an indicator that is made of others, though no part of it says it: all children less those in child
 * labour are the rest of them, and a count divided by another is a rate. They are counted beside the parts and are
 * never published: what of them is small must not be told from the parts either.
 *
 * @example
 * const counting = (id: string, counted: string[]) => ({
 *   kind: "indicator", id, label: { vi: "Trẻ em", en: "Children" }, unit: "count", direction: "lower-is-better",
 *   sources: [], measure: "class-count", definition: "mics6", counted,
 * }) as const;
 * const rest = {
 *   kind: "indicator", id: "rest", label: { vi: "Còn lại", en: "Rest" }, unit: "count", direction: "higher-is-better",
 *   sources: [], measure: "formula", formula: { "-": [{ var: "all" }, { var: "labour" }] },
 * } as const;
 * const all = [rest, counting("all", ["labour", "none"]), counting("labour", ["labour"])];
 * guardsOf(rest, all).map((guard) => guard.measure === "class-count" ? guard.counted : [guard.numerator, guard.denominator]);
 * // => [["none"], [["labour"], ["labour", "none"]]]
 */
export function guardsOf(indicator: Compound, indicators: readonly Indicator[]): readonly ClassMeasure[] {
  const parts = countedParts(indicator, indicators);
  const minimum = Math.max(...[indicator, ...parts].map((one) => policyOf(one).minimum));
  const definitions = [...new Set(parts.map(({ definition }) => definition))];
  const { id, label, sources } = indicator;
  const common = { kind: "indicator", id, label, sources, direction: "lower-is-better" } as const;
  return definitions.flatMap((definition): readonly ClassMeasure[] => {
    const own = parts.filter((part) => part.definition === definition);
    const shared = { ...common, definition, disclosure: { minimum } };
    const told = setsOf(own);
    const isStricter = own.some((part) => policyOf(part).minimum < minimum);
    const derived = isStricter ? closed(told) : closed(told).slice(told.length);
    return [
      ...(own.length < 2 && !isStricter ? [] : derived).map(
        (counted) => ({ ...shared, unit: "count", measure: "class-count", counted }) as const,
      ),
      ...(own.length < 2 ? [] : nested(told)).map(
        ([numerator, denominator]) =>
          ({ ...shared, unit: "percent", measure: "class-ratio", numerator, denominator }) as const,
      ),
    ];
  });
}

/** All that is counted from records, however deep in the formula it stands. */
function countedParts(indicator: Compound, indicators: readonly Indicator[]): readonly ClassMeasure[] {
  const ids = new Set<string>(namesIn(indicator));
  for (const id of ids) {
    const part = indicators.find((one) => one.id === id);
    if (part?.measure === "formula" || part?.measure === "composite")
      for (const name of namesIn(part)) ids.add(name);
  }
  return indicators.filter(
    (one): one is ClassMeasure =>
      ids.has(one.id) && (one.measure === "class-ratio" || one.measure === "class-count"),
  );
}

const namesIn = (indicator: Compound): readonly string[] =>
  indicator.measure === "formula" ? partsOf(indicator) : indicator.parts;

type Classes = readonly string[];

const keyOf = (classes: Classes): string => JSON.stringify([...classes].sort());

/** What is counted above and below each line, each once. */
const setsOf = (parts: readonly ClassMeasure[]): readonly Classes[] => [
  ...new Map(
    parts.flatMap((part) => {
      const { numerator, denominator } = lineOf(part);
      return [numerator, denominator].map((classes) => [keyOf(classes), classes] as const);
    }),
  ).values(),
];

const holds = (outer: Classes, inner: Classes): boolean => inner.every((name) => outer.includes(name));

/** The sets, then all that adding and subtracting their counts tells of. */
function closed(sets: readonly Classes[]): readonly Classes[] {
  const all = new Map(sets.map((classes) => [keyOf(classes), classes]));
  for (const one of all.values()) {
    for (const other of [...all.values()]) {
      for (const made of madeOfTwo(one, other))
        if (all.size < most && !all.has(keyOf(made))) all.set(keyOf(made), made);
    }
  }
  return [...all.values()];
}

function madeOfTwo(a: Classes, b: Classes): readonly Classes[] {
  if (keyOf(a) === keyOf(b)) return [];
  if (holds(a, b)) return [a.filter((name) => !b.includes(name))];
  if (holds(b, a)) return [b.filter((name) => !a.includes(name))];
  return a.some((name) => b.includes(name)) ? [] : [[...a, ...b]];
}

/** Each set within a larger one. */
const nested = (sets: readonly Classes[]): readonly (readonly [Classes, Classes])[] =>
  sets.flatMap((outer) =>
    sets
      .filter((inner) => inner.length < outer.length && holds(outer, inner))
      .map((inner) => [inner, outer] as const),
  );
