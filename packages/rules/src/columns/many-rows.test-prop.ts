import type { ChildRecord } from "@mangnon/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { columnable, columnsOf, possible } from "../../situations/columns-of-records.ts";
import { drawnDefinition, readDrawnDefinition } from "../../situations/drawn-definition.ts";
import { classify } from "../classify/classify.ts";
import type { ReadDefinition } from "../definition/read-definition.ts";
import { type ClassifiedColumns, type CompiledDefinition, compileDefinition } from "./compile-definition.ts";
import { rowsAtOnce } from "./room.ts";

interface Expected {
  readonly candidates: readonly string[];
  readonly criteria: Readonly<Record<string, number>>;
}

function expectedOf(read: ReadDefinition, record: ChildRecord): Expected {
  const { criteria } = classify(read, record, { needs: false }).outcome;
  const codes = Object.entries(criteria).map(([name, truth]) => [
    name,
    truth === undefined ? 2 : Number(truth),
  ]);
  return { candidates: possible(read, record), criteria: Object.fromEntries(codes) };
}

/**
 * Every row has what its record has alone, in new memory and where other rows are written over; `order` says which
 * record stands in which row.
 */
function expectRows(
  read: ReadDefinition,
  compiled: CompiledDefinition,
  { records, order }: { readonly records: readonly ChildRecord[]; readonly order: readonly number[] },
): void {
  const told = records.map((each) => columnable(read, each));
  const expected = told.map((each) => expectedOf(read, each));
  const columnsIn = (places: readonly number[]) =>
    columnsOf(
      read,
      places.map((at) => told[at] as ChildRecord),
    );
  const mustSay = ({ outcomes, candidates, criteria }: ClassifiedColumns, places: readonly number[]) => {
    expect(outcomes.length).toBe(places.length);
    const names = Object.keys(criteria);
    const saidIn = (row: number): string =>
      JSON.stringify([candidates[outcomes[row] as number], ...names.map((name) => criteria[name]?.[row])]);
    const expectedIn = expected.map((each) =>
      JSON.stringify([each.candidates, ...names.map((name) => each.criteria[name])]),
    );
    expect(places.filter((at, row) => saidIn(row) !== expectedIn[at])).toEqual([]);
  };
  const answer = compiled.classifyColumns(columnsIn(order));
  mustSay(answer, order);
  const other = order.toReversed();
  expect(compiled.classifyColumns(columnsIn(other), answer)).toBe(answer);
  mustSay(answer, other);
}

test("one record in every row, or in all but the last: what is the same for all rows is looked up once", () => {
  fc.assert(
    fc.property(drawnDefinition, fc.integer({ min: 1, max: 9 }), (drawn, rows) => {
      const { read, record, completions } = readDrawnDefinition(drawn);
      const compiled = compileDefinition(read);
      const alike = Array.from({ length: rows }, () => 0);
      for (const each of [record, ...completions(2), {}, record]) {
        expectRows(read, compiled, { records: [each], order: alike });
        expectRows(read, compiled, { records: [each, record, {}], order: [...alike, 1, 2] });
      }
    }),
    { seed: 20_261_222, numRuns: 150 },
  );
});

test("more rows than are worked on at once, of which the last part is no whole number of fours", () => {
  fc.assert(
    fc.property(drawnDefinition, fc.integer({ min: 1, max: 7 }), (drawn, beyond) => {
      const { read, record, completions } = readDrawnDefinition(drawn);
      const records = [record, ...completions(3), {}];
      const order = Array.from(
        { length: rowsAtOnce + beyond },
        (_, row) => (row * row + beyond) % records.length,
      );
      expectRows(read, compileDefinition(read), { records, order });
    }),
    { seed: 20_261_223, numRuns: 15 },
  );
});
