import { suppressed, type TabulatedValue, type ValueError } from "@mangnon/indicators";
import type { Unit } from "@mangnon/schema";
import type { ValueTable } from "../evidence/tables.ts";
import { wordsOf } from "../locales/words.ts";
import type { World } from "../world.ts";
import { boundsText, groupColumns, groupTexts, ratiosOf, valueText } from "./figure-cells.ts";
import { labelsOf } from "./labels.ts";
import { digitsToTell } from "./percent.ts";
import { type ErrorColumn, errorCells } from "./sampling.ts";
import { tableText } from "./table.ts";

const errorColumns: readonly ErrorColumn[] = ["standardError", "interval", "degrees"];

/** The values that were made of others or reported, a table for each place and period, and what is to be known of them. */
export function valueTableLines({ indicator, values, dataset }: ValueTable, world: World): readonly string[] {
  const { lang } = world.options;
  const words = wordsOf(lang);
  const labels = labelsOf(world.host, dataset ?? {});
  const unit: Unit = "unit" in indicator ? indicator.unit : "percent";
  const label = indicator.label[lang];
  const errors = values.flatMap(({ sampling }) => errorOf(sampling) ?? []);
  const writing = { world, labels, unit, digits: digitsToTell(values.map(ratiosOf)) };
  const tables = inPlaces(values).map((own) => {
    const [{ period, territory }] = own as [TabulatedValue];
    const title = words.tableTitle({ label, period, territory: territory.code, asOf: territory.asOf });
    return [title, "", valueTable(own, { ...writing, hasErrors: errors.length > 0 }), ""];
  });
  return [
    ...(values.length === 0 ? [label, "", words.nothingObserved, ""] : tables.flat()),
    indicator.measure === "formula" ? words.explainFormula : words.explainReported,
    ...errorLines(values, errors, world),
  ];
}

function inPlaces(values: readonly TabulatedValue[]): readonly (readonly TabulatedValue[])[] {
  const places = new Map<string, TabulatedValue[]>();
  for (const one of values) {
    const place = JSON.stringify([one.territory.code, one.territory.asOf, one.period]);
    const into = places.get(place) ?? [];
    places.set(place, into);
    into.push(one);
  }
  return [...places.values()];
}

type Writing = Parameters<typeof valueText>[1] & { readonly hasErrors: boolean };

function valueTable(values: readonly TabulatedValue[], writing: Writing): string {
  const { lang, by } = writing.world.options;
  const { table } = wordsOf(lang);
  const right = (title: string) => ({ title, align: "right" }) as const;
  return tableText(
    [
      ...groupColumns(by, writing.labels, lang),
      right(table.value),
      ...(writing.hasErrors ? errorColumns.map((column) => right(table[column])) : []),
      right(table.bounds),
    ],
    values.map((one) => [
      ...groupTexts(one, by, writing),
      valueText(one, writing),
      ...(writing.hasErrors ? errorCells({ one, error: errorOf(one.sampling) }, errorColumns, writing) : []),
      boundsText(one, writing),
    ]),
  );
}

const errorOf = (
  sampling: TabulatedValue["sampling"],
): Extract<ValueError, { status: "value" }> | undefined =>
  sampling !== undefined && sampling !== suppressed && sampling.status === "value" ? sampling : undefined;

/** What is to be known of the errors of samples, or why there are none. */
function errorLines(
  values: readonly TabulatedValue[],
  errors: readonly unknown[],
  { options }: World,
): readonly string[] {
  const words = wordsOf(options.lang);
  const reasons = values.flatMap(({ sampling }) =>
    sampling !== undefined && sampling !== suppressed && sampling.status === "unknown"
      ? [sampling.reason]
      : [],
  );
  const isCounted = values.every(({ coverage }) => coverage === "complete");
  return [
    ...(isCounted && values.length > 0 ? [words.completeCount] : []),
    ...(errors.length > 0 ? [words.formulaError] : []),
    ...[...new Set(reasons)].map((reason) => words.noFormulaError[reason]),
  ];
}
