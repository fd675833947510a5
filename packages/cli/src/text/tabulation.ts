import { type ProtectedEstimate, suppressed } from "@mangnon/indicators";
import type { Indicator, Unit } from "@mangnon/schema";
import type { CountedTable } from "../evidence/counted.ts";
import { isValueTable, type Tabulated } from "../evidence/tables.ts";
import { wordsOf } from "../locales/words.ts";
import type { World } from "../world.ts";
import { boundsText, groupColumns, groupTexts, ratiosOf, valueText } from "./figure-cells.ts";
import { hiddenText, isHidden, protectionLines } from "./hidden.ts";
import { causeText, type Labels, labelsOf } from "./labels.ts";
import { digitsToTell } from "./percent.ts";
import { hasErrors, samplingCells, samplingColumns, samplingLines } from "./sampling.ts";
import { type TableColumn, tableText } from "./table.ts";
import { valueTableLines } from "./value-table.ts";

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

type Mark = Pick<ProtectedEstimate, "reliability">;

/** Tables in words: of each its title, its figures, and what is to be known of them; then what holds for all. */
export function tabulation(indicator: Indicator, tables: readonly Tabulated[], world: World): string {
  const { options } = world;
  const words = wordsOf(options.lang);
  const isComposite = indicator.measure === "composite";
  const marks: readonly Mark[] = tables.flatMap((table): readonly Mark[] =>
    isValueTable(table) ? table.values : table.estimates,
  );
  return [
    ...(options.unprotected ? [words.notForPublication, ""] : []),
    ...(isComposite ? [indicator.label[options.lang], ""] : []),
    ...tables.flatMap((table) => [
      ...(isValueTable(table) ? valueTableLines(table, world) : countedLines(table, world)),
      ...(isComposite ? [""] : []),
    ]),
    ...protectionLines(marks, options),
  ].join("\n");
}

function countedLines({ indicator, dataset, estimates }: CountedTable, world: World): readonly string[] {
  const { lang, by } = world.options;
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
  ];
}

const hasUnplaced = ({ unplaced }: ProtectedEstimate): boolean =>
  unplaced === suppressed || unplaced.count > 0;

function columnsOf(
  by: readonly string[],
  { world, labels, isWeighted, hasUnplaced, hasErrors }: Writing,
): TableColumn[] {
  const { lang } = world.options;
  const { table } = wordsOf(lang);
  const right = (title: string): TableColumn => ({ title, align: "right" });
  return [
    ...groupColumns(by, labels, lang),
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
  const shown = <Of>(figure: Of | typeof suppressed, text: (figure: Of) => string): string =>
    figure === suppressed ? hiddenText(one, words) : text(figure as Of);
  const groups = groupTexts(one, by, writing);
  return [
    ...groups,
    shown(one.n, String),
    valueText(one, writing),
    ...(writing.hasErrors ? samplingCells(one, writing) : []),
    boundsText(one, writing),
    shown(one.undetermined, ({ count }) => String(count)),
    ...(writing.isWeighted ? [shown(one.undetermined, ({ weight }) => words.number(weight))] : []),
    ...(writing.hasUnplaced ? [shown(one.unplaced, ({ count }) => String(count))] : []),
  ];
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
