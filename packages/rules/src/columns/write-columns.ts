import type { Answered } from "./answers.ts";
import { createBatches } from "./batch.ts";
import type { Columns } from "./column.ts";
import { inParts } from "./in-parts.ts";
import { spread } from "./kinds.ts";
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

/** The place of each row's candidates and a column of bytes for each criterion, all in one piece of memory. */
export interface Written {
  readonly outcomes: Uint32Array;
  readonly criteria: Readonly<Record<string, Uint8Array>>;
}

/** Writes outcomes and criteria, part by part: over those of as many rows that are given, or into new memory. */
export function createWriting({
  words,
  outcome,
  criteria,
}: Writing): (columns: Columns, over?: Written) => Written {
  const standing = [...words.keys()]
    .filter((word) => criteria.some(({ found }) => isIn(word, found)))
    .map((word) => ({ word, unpack: wantedOf(criteria, (found) => isIn(word, found)) }));
  const answers = [outcome, ...criteria.flatMap(({ found }) => ("decisions" in found ? [found] : []))];
  const decided = [...new Set(answers.map(({ decisions }) => decisions))].map((decisions) => ({
    decisions,
    unpack: wantedOf(criteria, (found) => "decisions" in found && found.decisions === decisions),
  }));
  const batchOf = createBatches(words);
  const [room, wide] = [new Int32Array(rowsAtOnce), new Int32Array(rowsAtOnce)];
  return (columns, over) => {
    const written = over ?? createRooms(criteria, columns.length);
    const { outcomes } = written;
    const fours = new Int32Array(outcomes.buffer, outcomes.byteLength);
    const foursOfColumn = foursOf(columns.length);
    inParts(columns, rowsAtOnce, (part, from) => {
      const batch = batchOf(part);
      const into = { fours, foursOfColumn, from, rows: part.length };
      const found: Int32Array[] = [];
      for (const each of words) found.push(each.ofColumns(batch, found));
      const { kinds, rows } = batch;
      const ofRows = (words: Int32Array): Int32Array =>
        kinds === undefined ? words : spread(words, kinds, firstOf(wide, wholeFours(part.length)));
      for (const { word, unpack } of standing) unpack(ofRows(found[word] as Int32Array), into);
      const ofKinds = firstOf(room, wholeFours(rows));
      for (const { decisions, unpack } of decided) {
        decisions.ofWords(found, ofKinds);
        const answers = ofRows(ofKinds);
        unpack(answers, into);
        if (decisions === outcome.decisions) writeOutcomes(answers, outcome, outcomes, into);
      }
    });
    return written;
  };
}

const isIn = (word: number, found: CriterionFound["found"]): boolean =>
  "word" in found && found.word === word;

const wantedOf = (
  criteria: readonly CriterionFound[],
  isHere: (found: CriterionFound["found"]) => boolean,
): ReturnType<typeof createUnpacking> =>
  createUnpacking(
    criteria.flatMap(({ found }, column) => (isHere(found) ? [{ shift: found.shift, column }] : [])),
  );

function writeOutcomes(
  words: Int32Array,
  { shift, bits }: Answered,
  outcomes: Uint32Array,
  { from, rows }: { readonly from: number; readonly rows: number },
): void {
  const mask = 2 ** bits - 1;
  const whole = rows & ~3;
  for (let row = 0; row < whole; row += 4) {
    outcomes[from + row] = (words[row]! >>> shift) & mask;
    outcomes[from + row + 1] = (words[row + 1]! >>> shift) & mask;
    outcomes[from + row + 2] = (words[row + 2]! >>> shift) & mask;
    outcomes[from + row + 3] = (words[row + 3]! >>> shift) & mask;
  }
  for (let row = whole; row < rows; row += 1) outcomes[from + row] = (words[row]! >>> shift) & mask;
}

function createRooms(criteria: readonly CriterionFound[], rows: number): Written {
  const bytesOfColumn = wholeFours(rows);
  const memory = new ArrayBuffer(4 * rows + criteria.length * bytesOfColumn);
  const columnAt = (at: number) => new Uint8Array(memory, 4 * rows + at * bytesOfColumn, rows);
  return {
    outcomes: new Uint32Array(memory, 0, rows),
    criteria: Object.fromEntries(criteria.map(({ name }, at) => [name, columnAt(at)])),
  };
}
