import type { Observation } from "@mangnon/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { rate, trained } from "../../situations/province.ts";
import { batchOf, described, type RowText, whole } from "../../situations/report.ts";
import type { SeenObservations } from "./duplicates.ts";
import { readObservations } from "./read-observations.ts";

const seed = 20_261_131;

const row = fc
  .record({
    province: fc.constantFrom("60", "68", ""),
    year: fc.constantFrom("2024", "2025", "2024-07/2025-06"),
    counted: fc.constantFrom("85", "85.0", "120", "", "x"),
    among: fc.constantFrom("100", "0"),
  })
  .map((changes): RowText => ({ ...whole, ...changes }));

const rows = fc.array(row, { minLength: 1, maxLength: 10 });
const indicators = [rate, trained];

/** What is said, whatever row it stands in. */
const said = (observations: readonly Observation[]): readonly string[] =>
  observations.map(({ origin: _, ...rest }) => JSON.stringify(rest)).sort();

test("a file that is split is read as the whole, and a contradiction between the parts is found", () => {
  fc.assert(
    fc.property(rows, fc.nat(), (all, turn) => {
      const seen: SeenObservations = new Map();
      const at = turn % all.length;
      const [one, both] = [[all], [all.slice(0, at), all.slice(at)]].map((parts) => {
        seen.clear();
        const read = parts.map((part) => readObservations(described(), batchOf(part), { indicators, seen }));
        return {
          observations: said(read.flatMap(({ observations }) => observations)),
          rejected: read.flatMap(({ rejected }) => rejected.map(({ code }) => code)),
          findings: read.flatMap(({ findings }) => findings.map(({ code }) => code)),
        };
      });
      expect(both).toEqual(one);
    }),
    { seed, numRuns: 200 },
  );
});

test("the order of rows changes no observation and no rejection", () => {
  fc.assert(
    fc.property(rows, (all) => {
      const [before, after] = [all, [...all].reverse()].map((order) => {
        const { observations, rejected } = readObservations(described(), batchOf(order), { indicators });
        return [said(observations), rejected.map(({ code }) => code).sort()];
      });
      expect(after).toEqual(before);
    }),
    { seed, numRuns: 200 },
  );
});

test("columns that the description does not name, and the order of columns, change nothing", () => {
  fc.assert(
    fc.property(rows, fc.string(), (all, text) => {
      const plain = batchOf(all);
      const order = [...plain.header.keys()].reverse();
      const more = {
        ...plain,
        header: ["remark", ...order.map((at) => plain.header[at] ?? "")],
        columns: [all.map(() => text), ...order.map((at) => plain.columns[at] ?? [])],
      };
      expect(readObservations(described(), more, { indicators })).toEqual(
        readObservations(described(), plain, { indicators }),
      );
    }),
    { seed, numRuns: 200 },
  );
});
