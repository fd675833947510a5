import type { Definition, Finding, Indicator } from "@mangnon/schema";
import { nearest } from "@mangnon/schema/nearest";
import { found } from "../codes.ts";
import { type Contribution, named, pathOf } from "../contribution.ts";
import { keyOf } from "../kinds.ts";

/**
 * What is wrong with the classes that an indicator counts: its definition does not have them, or they are in the
 * numerator and not in the denominator. An indicator of reported counts has no classes.
 */
export function classFaults(by: Contribution, known: ReadonlyMap<string, Contribution>): readonly Finding[] {
  if (by.kind !== "indicator") return [];
  const indicator = by.item as Indicator;
  if (indicator.measure !== "class-ratio" && indicator.measure !== "class-count") return [];
  const outside = indicator.measure === "class-ratio" ? outsideOf(indicator) : [];
  const definition = known.get(keyOf("definition", indicator.definition));
  return [
    ...(definition ? unknownClasses(by, indicator, definition.item as Definition) : []),
    ...outside.map((name) =>
      found("host/numerator-outside-denominator", pathOf(by), { ...named(by), class: name }),
    ),
  ];
}

type ClassRatio = Extract<Indicator, { measure: "class-ratio" }>;
type ClassCount = Extract<Indicator, { measure: "class-count" }>;

function outsideOf({ numerator, denominator }: ClassRatio): readonly string[] {
  const among = new Set(denominator);
  return [...new Set(numerator)].filter((name) => !among.has(name));
}

function unknownClasses(
  by: Contribution,
  indicator: ClassRatio | ClassCount,
  definition: Definition,
): readonly Finding[] {
  const classes = new Set(definition.classes.map(({ id }) => id));
  const counted = new Set(
    indicator.measure === "class-count"
      ? indicator.counted
      : [...indicator.numerator, ...indicator.denominator],
  );
  return [...counted]
    .filter((name) => !classes.has(name))
    .map((name) =>
      found("host/unknown-class", pathOf(by), {
        ...named(by),
        definition: definition.id,
        class: name,
        nearest: nearest(name, classes),
      }),
    );
}
