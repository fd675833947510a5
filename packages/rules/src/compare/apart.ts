import type { LocalizedText } from "@mangnon/schema";
import type { ComparedDefinition, ComparisonCell, Side, TruthCounts } from "./comparison.ts";

/** A condition of one of the definitions that holds otherwise of some records than of others. */
export interface ApartCriterion {
  readonly definition: Side;
  readonly id: string;
  readonly label: LocalizedText;
  /** The answer that these records have more often than the others: what to tell first. */
  readonly more: keyof TruthCounts;
  readonly here: Readonly<TruthCounts>;
  /** Of the records that they are held against; `null` where there are none. */
  readonly others: Readonly<TruthCounts> | null;
}

const answers: readonly (keyof TruthCounts)[] = ["true", "false", "unknown"];

const noCounts: Readonly<TruthCounts> = { true: 0, false: 0, unknown: 0 };

/** How much more often each answer comes here than there, all over the same denominator: exact. */
function excess(here: TruthCounts, others: TruthCounts): Readonly<TruthCounts> {
  const [size, size2] = [sizeOf(here), sizeOf(others)];
  const of = (answer: keyof TruthCounts): number =>
    size2 === 0 ? here[answer] : here[answer] * size2 - others[answer] * size;
  return { true: of("true"), false: of("false"), unknown: of("unknown") };
}

const sizeOf = (counts: TruthCounts): number => counts.true + counts.false + counts.unknown;

const mostOf = (counts: TruthCounts): keyof TruthCounts =>
  answers.reduce((most, answer) => (counts[answer] > counts[most] ? answer : most));

function distance(counts: TruthCounts): number {
  return answers.reduce((sum, answer) => sum + Math.max(0, counts[answer]), 0);
}

/** Adds up one criterion over several cells. */
function summed(cells: readonly ComparisonCell[], side: Side, name: string): Readonly<TruthCounts> {
  return cells.reduce((sum, { criteria }) => {
    const counts = criteria[side].get(name) ?? noCounts;
    return {
      true: sum.true + counts.true,
      false: sum.false + counts.false,
      unknown: sum.unknown + counts.unknown,
    };
  }, noCounts);
}

/**
 * The criteria of one definition whose answers in a cell differ from those in other cells, the most different first:
 * the difference of two shares is the part of the records whose answer would have to change. Criteria that are
 * answered alike explain nothing and are left out. Without other records, those that have one answer most come first.
 */
export function apartCriteria(
  { criteria }: ComparedDefinition,
  side: Side,
  { cell, others }: { readonly cell: ComparisonCell; readonly others: readonly ComparisonCell[] },
): readonly ApartCriterion[] {
  const told = criteria.map(({ id, label }) => {
    const here = cell.criteria[side].get(id) ?? noCounts;
    const there = others.length === 0 ? null : summed(others, side, id);
    const more = excess(here, there ?? noCounts);
    const criterion = { definition: side, id, label, more: mostOf(more), here: { ...here }, others: there };
    return { criterion, far: there === null ? more[criterion.more] : distance(more) };
  });
  return told
    .filter(({ far }) => far > 0)
    .sort((a, b) => b.far - a.far)
    .map(({ criterion }) => criterion);
}
