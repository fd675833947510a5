import type { ComparedDefinition, ComparedOutcomes, ComparedPair } from "@mangnon/rules/compare";
import { outOfScope } from "@mangnon/schema";
import type { CompareWords } from "../locales/compare-words.ts";
import type { Shares } from "./shares.ts";
import { tableText } from "./table.ts";

/** The answers of the first definition as rows, those of the second as columns; nobody is a dash. */
export function crossTable(
  { pairs, definitions }: ComparedOutcomes,
  shares: Shares,
  { corner, all }: CompareWords,
): string {
  const rows = namesOf(pairs, "first");
  const columns = inOrder(namesOf(pairs, "second"), definitions.second);
  const cell = (some: readonly ComparedPair[]): string => {
    const { count, share } = shares.of(some);
    if (count === 0) return "–";
    return share === undefined ? String(count) : `${count} (${share})`;
  };
  const cells = (some: readonly ComparedPair[]): readonly string[] => [
    ...columns.map((column) => cell(some.filter(({ second }) => answerName(second) === column))),
    cell(some),
  ];
  return tableText(
    [
      { title: corner, align: "left" },
      ...[...columns, all].map((title) => ({ title, align: "right" as const })),
    ],
    [
      ...rows.map((row) => [row, ...cells(pairs.filter(({ first }) => answerName(first) === row))]),
      [all, ...cells(pairs)],
    ],
  );
}

/** The id of a class, or every class that may hold, as `classify` writes it. */
export const answerName = (candidates: readonly string[]): string =>
  candidates.length === 1 ? (candidates[0] ?? "") : `? ${candidates.join(" | ")}`;

const namesOf = (pairs: readonly ComparedPair[], side: "first" | "second"): readonly string[] => [
  ...new Set(pairs.map((pair) => answerName(pair[side]))),
];

/** Decided classes in the order of the definition, out of scope, then those marked as undetermined. */
function inOrder(names: readonly string[], { classes }: ComparedDefinition): readonly string[] {
  const order = [...classes.map(({ id }) => id), outOfScope];
  return [...order.filter((id) => names.includes(id)), ...names.filter((name) => !order.includes(name))];
}
