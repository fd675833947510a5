import type { ComparedOutcomes, ComparedPair } from "@mangnon/rules/compare";
import type { RecordsDataset } from "@mangnon/schema";
import { type CompareWords, compareWordsOf } from "../locales/compare-words.ts";
import type { World } from "../world.ts";
import { pairText } from "./compared-pair.ts";
import { crossTable } from "./cross-table.ts";
import { createShares, type Shares } from "./shares.ts";

const mostPairs = 6;

/** Two definitions side by side in words: the cross-table, then why each group of records changes class. */
export function comparisonText(
  outcomes: ComparedOutcomes,
  datasets: readonly RecordsDataset[],
  world: World,
): string {
  const words = compareWordsOf(world.options.lang);
  if (outcomes.pairs.length === 0)
    return [...titles(outcomes, datasets, world), "", words.noRecords].join("\n");
  const shares = createShares(outcomes, datasets[0]?.weight !== undefined, world.options.lang);
  const changed = outcomes.pairs.filter(({ isSame }) => !isSame).sort((a, b) => b.count - a.count);
  const rest = changed.length - mostPairs;
  return [
    ...titles(outcomes, datasets, world),
    "",
    crossTable(outcomes, shares, words),
    "",
    ...underTable(outcomes, shares, words),
    ...classLines(outcomes, world),
    ...changed.slice(0, mostPairs).flatMap((pair) => ["", ...pairText(pair, { outcomes, shares, world })]),
    ...(rest > 0 ? ["", words.morePairs(rest)] : []),
  ].join("\n");
}

function titles(
  { definitions: { first, second } }: ComparedOutcomes,
  datasets: readonly RecordsDataset[],
  { options: { lang } }: World,
): readonly string[] {
  const words = compareWordsOf(lang);
  return [
    `${words.first}: ${first.id} ${first.version} — ${first.label[lang]}`,
    `${words.second}: ${second.id} ${second.version} — ${second.label[lang]}`,
    ...datasets.map(
      ({ label, period, territory }) =>
        `${label[lang]}: ${words.when({ period, territory: territory.code, asOf: territory.asOf })}`,
    ),
  ];
}

/** What the figures of the table come to, and how they are written. */
function underTable({ records, pairs, definitions }: ComparedOutcomes, shares: Shares, words: CompareWords) {
  const isUndetermined = ({ first, second }: ComparedPair): boolean => first.length > 1 || second.length > 1;
  const decided = pairs.filter((pair) => !isUndetermined(pair));
  const names = new Set(definitions.first.classes.map(({ id }) => id));
  const isShared = definitions.second.classes.some(({ id }) => names.has(id));
  const told = {
    all: records.count,
    same: shares.of(decided.filter(({ isSame }) => isSame)),
    other: shares.of(decided.filter(({ isSame }) => !isSame)),
    undetermined: shares.of(pairs.filter(isUndetermined)),
  };
  return [
    isShared ? words.summary(told) : words.noSharedClass,
    words.marks(shares.kind),
    ...(shares.kind === "weights" && records.weightless > 0 ? [words.weightless(records.weightless)] : []),
  ];
}

/** The label of each class, once for both where it is the same. */
function classLines({ definitions: { first, second } }: ComparedOutcomes, { options: { lang } }: World) {
  const lines = [...first.classes, ...second.classes].map(({ id, label }) => `  ${id}: ${label[lang]}`);
  return [...new Set(lines)];
}
