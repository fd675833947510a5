import { type ClassMeasure, type ProtectedEstimate, suppressed, unknownValue } from "@mangnon/indicators";
import type { RecordsDataset, Unit } from "@mangnon/schema";
import { wordsOf } from "../locales/words.ts";
import type { World } from "../world.ts";
import { hiddenText, isHidden, markedText, protectionLines } from "./hidden.ts";
import { causeText, type Labels, labelsOf } from "./labels.ts";
import { digitsToTell, figureText, type Ratio, ratioOf } from "./percent.ts";
import { hasErrors, samplingCells, samplingColumns, samplingLines } from "./sampling.ts";
import { type TableColumn, tableText } from "./table.ts";

interface Tabulated {
  readonly indicator: ClassMeasure;
  readonly dataset: RecordsDataset;
  readonly by: readonly string[];
  readonly estimates: readonly ProtectedEstimate[];
}

/** How the figures of a table are written. */
interface Writing {
  readonly world: World;
  readonly labels: Labels;
  readonly isWeighted: boolean;
  readonly hasUnplaced: boolean;
  readonly hasErrors: boolean;
  readonly digits: number;
  readonly unit: Unit;
}

/** A table in words: its title, its figures, and why some records are in none of them. */
export function tabulation(table: Tabulated, world: World): string {
  const { indicator, dataset, by, estimates } = table;
  const { lang } = world.options;
  const words = wordsOf(lang);
  const writing: Writing = {
    world,
    labels: labelsOf(world.host, dataset),
    isWeighted: dataset.weight !== undefined,
    hasUnplaced: estimates.some((one) => !isHidden(one) && hasUnplaced(one)),
    hasErrors: hasErrors(estimates),
    digits: digitsToTell(estimates.map(ratiosOf)),
    unit: indicator.unit,
  };
  const { period, territory } = dataset;
  const title = { label: indicator.label[lang], period, territory: territory.code, asOf: territory.asOf };
  return [
    ...(world.options.unprotected ? [words.notForPublication, ""] : []),
    words.tableTitle(title),
    "",
    tableText(
      columnsOf(by, writing),
      estimates.map((one) => rowOf(one, by, writing)),
    ),
    "",
    words.explainTable,
    ...causeLines(estimates[0], world),
    ...samplingLines(estimates, dataset, world),
    ...protectionLines(estimates, world.options),
  ].join("\n");
}

const hasUnplaced = ({ unplaced }: ProtectedEstimate): boolean =>
  unplaced === suppressed || unplaced.count > 0;

function ratiosOf({ estimate, bounds }: ProtectedEstimate): readonly Ratio[] {
  const fractions = [
    ...(estimate.status === "value" ? [estimate.value] : []),
    ...(bounds && bounds !== suppressed ? [bounds.lower, bounds.upper] : []),
  ];
  return fractions.map(ratioOf);
}

function columnsOf(
  by: readonly string[],
  { world, labels, isWeighted, hasUnplaced, hasErrors }: Writing,
): TableColumn[] {
  const { lang } = world.options;
  const { table } = wordsOf(lang);
  const right = (title: string): TableColumn => ({ title, align: "right" });
  const groups = by.length === 0 ? [""] : by.map((name) => labels.ofName(name)?.[lang] ?? name);
  return [
    ...groups.map((title): TableColumn => ({ title, align: "left" })),
    right(table.n),
    right(table.value),
    ...(hasErrors ? samplingColumns.map((column) => right(table[column])) : []),
    right(table.bounds),
    right(table.undetermined),
    ...(isWeighted ? [right(table.weight)] : []),
    ...(hasUnplaced ? [right(table.unplaced)] : []),
  ];
}

function rowOf(one: ProtectedEstimate, by: readonly string[], writing: Writing): readonly string[] {
  const words = wordsOf(writing.world.options.lang);
  const { table } = words;
  const shown = <Of>(figure: Of | typeof suppressed, text: (figure: Of) => string): string =>
    figure === suppressed ? hiddenText(one, words) : text(figure as Of);
  const groups = by.length === 0 ? [table.all] : by.map((name) => groupText(one, name, writing));
  return [
    ...groups,
    shown(one.n, String),
    valueText(one, writing),
    ...(writing.hasErrors ? samplingCells(one, writing) : []),
    boundsText(one, writing),
    shown(one.undetermined, ({ count }) => String(count)),
    ...(writing.isWeighted ? [shown(one.undetermined, ({ weight }) => weight)] : []),
    ...(writing.hasUnplaced ? [shown(one.unplaced, ({ count }) => String(count))] : []),
  ];
}

function groupText({ cell }: ProtectedEstimate, name: string, { world, labels }: Writing): string {
  const { table } = wordsOf(world.options.lang);
  const value = Object.hasOwn(cell, name) ? cell[name] : undefined;
  if (value === undefined) return table.all;
  const label = labels.ofValue(name, value)?.[world.options.lang];
  return label ?? (value === unknownValue ? table.unknown : value);
}

function valueText(one: ProtectedEstimate, { world, digits, unit }: Writing): string {
  const words = wordsOf(world.options.lang);
  const { estimate } = one;
  if (estimate.status === "value") {
    return markedText(words.figure(figureText(ratioOf(estimate.value), digits, unit), unit), one);
  }
  if (estimate.status === "suppressed") return hiddenText(one, words);
  const reason = "reason" in estimate ? estimate.reason : "";
  return Object.hasOwn(words.noRate, reason)
    ? words.noRate[reason as keyof typeof words.noRate]
    : words.noValue;
}

function boundsText(one: ProtectedEstimate, { world, digits, unit }: Writing): string {
  const words = wordsOf(world.options.lang);
  const { bounds } = one;
  if (bounds === suppressed) return hiddenText(one, words);
  if (!bounds) return words.noValue;
  const [lower, upper] = [bounds.lower, bounds.upper].map((one) =>
    words.figure(figureText(ratioOf(one), digits, unit), unit),
  );
  return words.between(lower ?? "", upper ?? "");
}

const mostCauses = 5;

function causeLines(total: ProtectedEstimate | undefined, world: World): readonly string[] {
  const { host, options } = world;
  const words = wordsOf(options.lang);
  if (total?.undetermined === suppressed || total?.causes === suppressed) {
    return [words.mainCauses, `  ${words.suppressed}`];
  }
  if (!total || total.undetermined.count === 0) return [words.noCauses];
  const causes = [...total.causes].sort((a, b) => b.count - a.count).slice(0, mostCauses);
  const rest = total.causes.length - causes.length;
  return [
    words.mainCauses,
    ...causes.map(({ cause, count }) => `  ${count}  ${causeText(cause, host, options.lang)}`),
    ...(rest > 0 ? [`  ${words.moreCauses(rest)}`] : []),
    ...settlingLines(total, world),
  ];
}

/** What to ask next, for most records first; nothing where no one variable settles any of them. */
function settlingLines({ settledBy = [] }: ProtectedEstimate, { host, options }: World): readonly string[] {
  if (settledBy.length === 0) return [];
  const words = wordsOf(options.lang);
  const labels = new Map(host.vocabulary.variables.map(({ id, label }) => [id, label[options.lang]]));
  return [
    words.settledBy,
    ...settledBy
      .slice(0, mostCauses)
      .map(({ variable, count }) => `  ${count}  ${labels.get(variable) ?? variable} (${variable})`),
  ];
}
