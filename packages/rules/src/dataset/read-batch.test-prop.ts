import type { RecordsDataset, RecordValue } from "@mangnon/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { batchOf, described, type Rows, vocabulary } from "../../situations/described.ts";
import { readBatch, readDataset } from "./index.ts";

const seed = 20_261_203;

const asked = { recode: { "1": true, "2": false }, missing: { "8": "dont-know", "9": "refused" } } as const;

/** A description with everything that a description may say. */
const dataset: RecordsDataset = described({
  weight: "w",
  columns: {
    result: { column: "result", missing: { "?": "dont-know" } },
    area: { column: "area", recode: { "1": "Urban", "2": "Rural" } },
    water: { column: "water", type: "boolean", ...asked },
    waterHours: { column: "h1", type: "integer", min: 0, max: 96, when: { var: "water" }, otherwise: 0 },
    otherHours: { column: "h2", type: "number", missing: { "99": "refused" } },
  },
  variables: {
    sex: { column: "sex" },
    birthDate: { column: "born", dateFormat: "dd/mm/yyyy", min: "2000-01-01" },
    referenceDate: { value: "2025-06-30" },
    economicActivity: { anyOf: ["water", "works"] },
    choreHoursPerWeek: { sumOf: ["waterHours", "otherHours"] },
    "x.jobs": { column: "jobs", separator: ";" },
    "x.pay": { rule: { "/": [{ var: "otherHours" }, { var: "waterHours" }] } },
    ageInYears: { column: "age" },
  },
  filter: { "==": [{ var: "result" }, "1"] },
  disaggregations: ["area", "sex", "ageInYears"],
});
const whole: RecordsDataset = {
  ...dataset,
  columns: { ...dataset.columns, works: { column: "works", type: "boolean", ...asked } },
};
const read = readDataset(whole, vocabulary);

const texts = {
  w: fc.constantFrom("1.5", "0", "", "-1", "x", "0.000001"),
  result: fc.constantFrom("1", "1", "1", "2", "?", ""),
  area: fc.constantFrom("1", "2", "3", ""),
  water: fc.constantFrom("1", "2", "8", "9", "", "x"),
  works: fc.constantFrom("1", "2", "8", "9", ""),
  h1: fc.constantFrom("0", "7", "96", "97", "", "7h"),
  h2: fc.constantFrom("0", "2.5", "99", "", "NaN", "1e3"),
  sex: fc.constantFrom("male", "female", "mael", ""),
  born: fc.constantFrom("10/05/2010", "05/2010", "2010", "31/02/2010", "01/01/1999", ""),
  jobs: fc.constantFrom("farm", "farm;shop", "farm;x", ""),
  age: fc.constantFrom("14", "121", "14.0", ""),
} as const;

const row = fc.record(texts);
const numbered = (rows: readonly Rows[number][]): Rows =>
  rows.map((cells, at) => ({ id: `k${at}`, ...cells }));

/** Ids as a careless file has them: some missing, some repeated. */
const careless = fc.record({ ...texts, id: fc.constantFrom("", "k1", "k2", "k3", "k4", " k5", "k6", "k7") });

const readAll = (rows: Rows) => readBatch(read, batchOf(rows), new Set());

test("every row is a record, filtered out or rejected, and every finding names a row", () => {
  fc.assert(
    fc.property(fc.array(careless, { maxLength: 30 }), (rows) => {
      const { records, rejected, findings, filteredOut } = readAll(rows);
      expect(records.length + rejected.length + filteredOut).toBe(rows.length);
      const kept = records.map((record) => record.row);
      const left = rejected.map(({ origin }) => origin?.row);
      expect(new Set([...kept, ...left]).size).toBe(records.length + rejected.length);
      expect([...kept].sort((a, b) => a - b)).toEqual(kept);
      for (const { origin } of findings) expect([...kept, ...left]).toContain(origin?.row);
    }),
    { seed, numRuns: 300 },
  );
});

test("in whatever order rows stand, each is read as the same", () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), fc.nat(), (cells, turn) => {
      const rows = numbered(cells);
      const at = turn % rows.length;
      const turned = [...rows.slice(at), ...rows.slice(0, at)].reverse();
      const byId = (all: Rows) => {
        const { records, rejected, findings } = readAll(all);
        const told = [...rejected, ...findings].map(({ origin, ...finding }) => ({
          ...finding,
          column: origin?.column,
        }));
        const id = (one: { id?: string; record?: string | undefined }): string => one.id ?? one.record ?? "";
        return {
          records: records.map(({ row: _, ...record }) => record).sort((a, b) => (id(a) < id(b) ? -1 : 1)),
          told: told.map((one) => JSON.stringify(one)).sort(),
        };
      };
      expect(byId(turned)).toEqual(byId(rows));
    }),
    { seed, numRuns: 200 },
  );
});

test("batches may end anywhere", () => {
  fc.assert(
    fc.property(fc.array(careless, { minLength: 1, maxLength: 30 }), fc.nat(), (rows, cut) => {
      const at = cut % (rows.length + 1);
      const together = readAll(rows);
      const seen = new Set<string>();
      const parts = [rows.slice(0, at), rows.slice(at)].map((part, index) =>
        readBatch(read, batchOf(part, index === 0 ? 2 : 2 + at), seen),
      );
      expect({
        records: parts.flatMap(({ records }) => records),
        rejected: parts.flatMap(({ rejected }) => rejected),
        findings: parts.flatMap(({ findings }) => findings),
        filteredOut: parts.reduce((sum, { filteredOut }) => sum + filteredOut, 0),
      }).toEqual(together);
    }),
    { seed, numRuns: 200 },
  );
});

test("a row is read as the same whatever was read before it", () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 10 }), (cells) => {
      const rows = numbered(cells);
      const last = rows.slice(-1);
      const { records } = readAll(rows);
      const { records: alone } = readBatch(
        readDataset(whole, vocabulary),
        batchOf(last, rows.length + 1),
        new Set(),
      );
      expect(records.filter(({ id }) => id === last[0]?.id)).toEqual(alone);
    }),
    { seed, numRuns: 100 },
  );
});

/** A word that stands in no code, no column and no sentence. */
const secret = fc.stringMatching(/^[qzjxw]{6,9}$/);

test("no finding holds a value of a column that is not public", () => {
  const cells = Object.fromEntries([...Object.keys(texts), "id"].map((name) => [name, secret]));
  const some = fc.array(fc.record(cells), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(some, fc.constantFrom("1", "?"), (rows, result) => {
      const told = rows.map((cells, at): Rows[number] => ({
        ...cells,
        id: `k${at % 3}`,
        result,
        w: at % 2 === 0 ? "1" : (cells.w ?? ""),
      }));
      const { rejected, findings } = readAll(told);
      expect(rejected.length + findings.length).toBeGreaterThan(0);
      const words = JSON.stringify([...rejected, ...findings]);
      for (const value of rows.flatMap((one) => Object.values(one))) expect(words).not.toContain(value);
    }),
    { seed, numRuns: 200 },
  );
});

test("of a public column alone the texts that do not fit are told", () => {
  const open = readDataset({ ...whole, public: ["area"] }, vocabulary);
  fc.assert(
    fc.property(secret, secret, (area, water) => {
      fc.pre(!area.includes(water) && !water.includes(area));
      const { findings } = readBatch(
        open,
        batchOf([{ id: "a", result: "1", w: "1", area, water }]),
        new Set(),
      );
      expect(JSON.stringify(findings)).toContain(area);
      expect(JSON.stringify(findings)).not.toContain(water);
    }),
    { seed, numRuns: 100 },
  );
});

test("what is known of a sum or an any-of holds whatever the missing answers are", () => {
  const hours = fc.constantFrom("0", "7", "40", "96");
  const truth = fc.constantFrom("1", "2");
  const answers = fc.record({ water: truth, works: truth, h1: hours, h2: hours });
  const hidden = fc.subarray(["water", "works", "h1", "h2"]);
  fc.assert(
    fc.property(answers, hidden, (given, names) => {
      const full = { id: "a", result: "1", w: "1", ...given, h1: given.water === "1" ? given.h1 : "" };
      const partly = { ...full, ...Object.fromEntries(names.map((name) => [name, ""])) };
      const { economicActivity, choreHoursPerWeek } = readAll([partly]).records[0]?.values ?? {};
      if (typeof economicActivity === "boolean") {
        expect(economicActivity).toBe(full.water === "1" || full.works === "1");
      }
      const total = Number(full.h1) + Number(full.h2);
      if (total <= 168) expect(mayBe(choreHoursPerWeek, total)).toBe(true);
    }),
    { seed, numRuns: 300 },
  );
});

/** True when what a record holds leaves a number possible. */
function mayBe(held: RecordValue, number: number): boolean {
  if (typeof held === "number") return held === number;
  if (typeof held !== "object" || held === null || !("from" in held)) return true;
  return Number(held.from) <= number && number <= Number(held.to);
}
