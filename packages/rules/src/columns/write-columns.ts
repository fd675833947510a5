import type { Answered } from "./answers.ts";
import { createBatches } from "./batch.ts";
import type { Columns } from "./column.ts";
import { inParts } from "./in-parts.ts";
import { firstOf, foursOf, rowsAtOnce, wholeFours } from "./room.ts";
import { createUnpacking } from "./unpack.ts";
import type { Standing, Words } from "./words.ts";

/** Where outcomes and criteria are found. */
export interface Writing {
  readonly words: readonly Words[];
  readonly outcome: Answered;
  readonly criteria: readonly CriterionFound[];
}

/** A criterion was looked up, or is decided by several truths. */
export interface CriterionFound {
  readonly name: string;
  readonly found: Standing | Answered;
}

interface Written {
  readonly outcomes: Uint32Array;
  readonly criteria: Readonly<Record<string, Uint8Array>>;
}

/** Writes outcomes and criteria, part by part. */
export function createWriting({ words, outcome, criteria }: Writing): (columns: Columns) => Written {
  const standing = words.map((_, word) =>
    wantedOf(criteria, (found) => "word" in found && found.word === word),
  );
  const answers = [outcome, ...criteria.flatMap(({ found }) => ("decisions" in found ? [found] : []))];
  const decided = [...new Set(answers.map(({ decisions }) => decisions))].map((decisions) => ({
    decisions,
    unpack: wantedOf(criteria, (found) => "decisions" in found && found.decisions === decisions),
  }));
  const batchOf = createBatches();
  const room = new Int32Array(rowsAtOnce);
  return (columns) => {
    const outcomes = new Uint32Array(columns.length);
    const truths = truthColumns(criteria, columns.length);
    inParts(columns, rowsAtOnce, (part, from, to) => {
      const batch = batchOf(part);
      const into = { ...truths, from, rows: to - from };
      const found = words.map((each) => each.ofColumns(batch));
      for (const [word, unpack] of standing.entries()) unpack(found[word] as Int32Array, into);
      for (const { decisions, unpack } of decided) {
        const answers = firstOf(room, wholeFours(to - from));
        decisions.ofWords(found, answers);
        unpack(answers, into);
        if (decisions === outcome.decisions) writeOutcomes(answers, outcome, outcomes.subarray(from, to));
      }
    });
    return { outcomes, criteria: truths.named };
  };
}

const wantedOf = (
  criteria: readonly CriterionFound[],
  isHere: (found: CriterionFound["found"]) => boolean,
): ReturnType<typeof createUnpacking> =>
  createUnpacking(
    criteria.flatMap(({ found }, column) => (isHere(found) ? [{ shift: found.shift, column }] : [])),
  );

function writeOutcomes(words: Int32Array, { shift, bits }: Answered, into: Uint32Array): void {
  const mask = 2 ** bits - 1;
  const whole = into.length & ~3;
  for (let row = 0; row < whole; row += 4) {
    into[row] = (words[row]! >>> shift) & mask;
    into[row + 1] = (words[row + 1]! >>> shift) & mask;
    into[row + 2] = (words[row + 2]! >>> shift) & mask;
    into[row + 3] = (words[row + 3]! >>> shift) & mask;
  }
  for (let row = whole; row < into.length; row += 1) into[row] = (words[row]! >>> shift) & mask;
}

/** A column of bytes for each criterion, all in one piece of memory. */
function truthColumns(criteria: readonly CriterionFound[], rows: number) {
  const foursOfColumn = foursOf(rows);
  const fours = new Int32Array(criteria.length * foursOfColumn);
  const columnAt = (at: number): Uint8Array => new Uint8Array(fours.buffer, 4 * at * foursOfColumn, rows);
  return {
    fours,
    foursOfColumn,
    named: Object.fromEntries(criteria.map(({ name }, at) => [name, columnAt(at)])),
  };
}
