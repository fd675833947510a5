import { type ProtectedEstimate, suppressed, type TabulatedValue, unknownValue } from "@mangnon/indicators";
import type { Language, Unit } from "@mangnon/schema";
import { wordsOf } from "../locales/words.ts";
import type { World } from "../world.ts";
import { hiddenText, markedText } from "./hidden.ts";
import type { Labels } from "./labels.ts";
import { figureText, type Ratio, ratioOf } from "./percent.ts";
import type { TableColumn } from "./table.ts";

/** A figure of a table: counted, or made of others. */
export type TableFigure = ProtectedEstimate | TabulatedValue;

interface Writing {
  readonly world: World;
  readonly labels: Labels;
  readonly digits: number;
  readonly unit: Unit;
}

/** All numbers of a figure, so that it is told in digits enough. */
export function ratiosOf({ estimate, bounds }: TableFigure): readonly Ratio[] {
  const fractions = [
    ...(estimate.status === "value" ? [estimate.value] : []),
    ...(bounds && bounds !== suppressed ? [bounds.lower, bounds.upper] : []),
  ];
  return fractions.map(ratioOf);
}

/** The columns of what a table is split by; one without a title where it is not. */
export const groupColumns = (by: readonly string[], labels: Labels, lang: Language): readonly TableColumn[] =>
  (by.length === 0 ? [""] : by.map((name) => labels.ofName(name)?.[lang] ?? name)).map((title) => ({
    title,
    align: "left",
  }));

/** The cells of one row in those columns. */
export function groupTexts(
  one: Pick<TableFigure, "cell">,
  by: readonly string[],
  writing: Pick<Writing, "world" | "labels">,
): readonly string[] {
  const { table } = wordsOf(writing.world.options.lang);
  return by.length === 0 ? [table.all] : by.map((name) => groupText(one, name, writing));
}

function groupText(
  { cell }: Pick<TableFigure, "cell">,
  name: string,
  { world, labels }: Pick<Writing, "world" | "labels">,
): string {
  const { table } = wordsOf(world.options.lang);
  const value = Object.hasOwn(cell, name) ? cell[name] : undefined;
  if (value === undefined) return table.all;
  const label = labels.ofValue(name, value)?.[world.options.lang];
  return label ?? (value === unknownValue ? table.unknown : value);
}

/** A value, or in words why there is none. */
export function valueText(one: TableFigure, { world, digits, unit }: Writing): string {
  const words = wordsOf(world.options.lang);
  const { estimate } = one;
  if (estimate.status === "value") {
    return markedText(words.figure(figureText(ratioOf(estimate.value), digits, unit), unit), one);
  }
  if (estimate.status === "suppressed") return hiddenText(one, words);
  if (estimate.reason === "parts-missing") return words.partsMissing(estimate.missing.join(", "));
  return words.noRate[estimate.reason];
}

/** The lowest and the highest that it can be. */
export function boundsText(one: TableFigure, { world, digits, unit }: Writing): string {
  const words = wordsOf(world.options.lang);
  const { bounds } = one;
  if (bounds === suppressed) return hiddenText(one, words);
  if (!bounds) return words.noValue;
  const [lower, upper] = [bounds.lower, bounds.upper].map((end) =>
    words.figure(figureText(ratioOf(end), digits, unit), unit),
  );
  return words.between(lower ?? "", upper ?? "");
}
