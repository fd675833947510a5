import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { tabular } from "../../packages/adapter-tabular/src/index.ts";
import { icls } from "../../packages/criteria-icls/src/index.ts";
import { checkDocument } from "../../packages/documents/src/index.ts";
import { createHost } from "../../packages/host/src/index.ts";
import { addToTally, createTally, type Estimate, estimate } from "../../packages/indicators/src/index.ts";
import { readBatch, readDataset, type TypedRecord } from "../../packages/rules/src/dataset/index.ts";
import { type Classified, classify, readDefinition } from "../../packages/rules/src/index.ts";
import type { Outcome, RecordsDataset } from "../../packages/schema/src/index.ts";

const textOf = (file: string): string => readFileSync(new URL(file, import.meta.url), "utf8");
const host = createHost().use(icls).use(tabular).freeze();

interface Row extends Classified {
  readonly record: TypedRecord;
  /** What was found while the row was read. */
  readonly found: readonly string[];
}

/**
 * The records of the sample as one description reads it and one definition classifies it: those that are counted, or
 * all of them, also interviews that were not completed and have no weight.
 */
async function classified(
  definition: string,
  { counted }: { readonly counted: boolean },
): Promise<readonly Row[]> {
  const { document, issues } = checkDocument(textOf(`${definition}.yaml`), `${definition}.yaml`);
  expect(issues).toEqual([]);
  const description = document as RecordsDataset;
  const { filter: _filter, weight: _weight, ...all } = description;
  const dataset = readDataset(counted ? description : all, host.vocabulary);
  const rules = readDefinition(host.definition(definition), host.vocabulary);
  const rows: Row[] = [];
  const seen = new Set<string>();
  async function* bytes() {
    yield new TextEncoder().encode(textOf(all.file.path));
  }
  for await (const batch of host.source("csv").read(bytes(), { file: all.file.path, batchSize: 300 })) {
    const { records, rejected, findings } = readBatch(dataset, batch, seen);
    expect([...batch.rejected, ...rejected]).toEqual([]);
    for (const record of records) {
      const found = findings.filter((finding) => finding.record === record.id).map(({ code }) => code);
      rows.push({ record, found, ...classify(rules, record.values, { needs: false }) });
    }
  }
  return rows;
}

/** The file of what the published programs give, by record. */
function expectedRows(): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const [header = [], ...rows] = textOf("expected.csv")
    .trim()
    .split("\n")
    .map((line) => line.trim().split(","));
  return new Map(
    rows.map((cells) => [
      cells[0] ?? "",
      Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ""])),
    ]),
  );
}

const expected = expectedRows();

const criterion = ({ outcome }: Classified, name: string): boolean | undefined =>
  outcome.criteria[`mics6-program.${name}`];

/** The flags that are 0 or 100, or 0 or 1 and empty when nothing at all was asked. */
const percentFlags = [
  "eaLess",
  "eaMore",
  "hhcLess",
  "hhcMore",
  "hazardConditions",
  "childLabor",
  "includeHaz",
] as const;
const emptyUnlessAsked = ["economicActivity", "hhChores"] as const;

describe("read and classified as the published programs do", () => {
  let rows: readonly Row[];
  beforeAll(async () => {
    rows = await classified("mics6-program", { counted: false });
  });

  test("every one of the 2,000 records is decided", () => {
    expect(rows.map(({ record }) => record.id)).toEqual([...expected.keys()]);
    expect(rows).toHaveLength(2000);
    expect(rows.flatMap(({ found, findings }) => [...found, ...findings])).toEqual([]);
    expect(rows.filter(({ outcome }) => outcome.status === "undetermined")).toEqual([]);
  });

  test.each(percentFlags)("`%s` is the program's on every record", (flag) => {
    const seen = rows.map((row) => [row.record.id, criterion(row, flag) ? "100" : "0"]);
    expect(seen).toEqual(rows.map(({ record }) => [record.id, expected.get(record.id)?.[`mics6.${flag}`]]));
  });

  test.each(emptyUnlessAsked)(
    "`%s` is the program's on every record, empty where nothing was asked",
    (flag) => {
      const seen = rows.map((row) => {
        const asked = criterion(row, `${flag === "hhChores" ? flag : "economic"}Asked`);
        return [row.record.id, asked ? (criterion(row, flag) ? "1" : "0") : ""];
      });
      expect(seen).toEqual(rows.map(({ record }) => [record.id, expected.get(record.id)?.[`mics6.${flag}`]]));
    },
  );

  test("the class is `childLabor`", () => {
    for (const { record, outcome } of rows) {
      const isChildLabour = expected.get(record.id)?.["mics6.childLabor"] === "100";
      expect(outcome).toMatchObject({ class: isChildLabour ? "child-labour" : "not-child-labour" });
    }
  });
});

type Tables = Readonly<Record<string, Readonly<Record<string, number>>>>;
const tables = (JSON.parse(textOf("expected-tables.json")) as Readonly<Record<string, Tables>>)
  .mics6 as Tables;

/** The bands of the tables, as the program sets them: the first has no lower bound. */
const bands: Readonly<Record<string, readonly [from: number, to: number]>> = {
  "5_11": [0, 11],
  "12_14": [12, 14],
  "15_17": [15, 17],
};

/** `PR31_5_11_eaLess` → the flag, and the band that it is counted among; `PR33_eaLess` is among all. */
function columnOf(name: string): { readonly flag: string; readonly among: (age: number) => boolean } {
  const [, band, flag = ""] = /^PR\d+_(?:(\d+_\d+)_)?(\w+)$/.exec(name) ?? [];
  const [from, to] = band === undefined ? [0, 99] : (bands[band] ?? [1, 0]);
  return { flag, among: (age) => from <= age && age <= to };
}

const ageOf = ({ record }: Row): number => Number(record.values["mics6-program.age"]);

/** The bands of rows named `Age=…`, in which a child of four has no place. */
const ageBand = (row: Row): string | undefined =>
  [
    [5, 11],
    [12, 14],
    [15, 17],
  ]
    .filter(([from = 0, to = 0]) => from <= ageOf(row) && ageOf(row) <= to)
    .map((ends) => ends.join("-"))[0];

const shareOf = {
  kind: "indicator",
  id: "share",
  label: { vi: "tỷ lệ", en: "share" },
  unit: "percent",
} as const;
const yesOrNo = {
  direction: "lower-is-better",
  measure: "class-ratio",
  numerator: ["yes"],
  denominator: ["yes", "no"],
} as const;

/** The share of a flag in every cell of one disaggregation, with the program's weights. */
function tabulated(rows: readonly Row[], column: string, by: string): readonly Estimate[] {
  const { flag, among } = columnOf(column);
  const tally = createTally({ ...shareOf, ...yesOrNo, definition: "mics6-program", sources: [] }, [by]);
  for (const row of rows) {
    const answer = criterion(row, flag) ? "yes" : "no";
    const outcome: Outcome = {
      status: "determined",
      class: among(ageOf(row)) ? answer : "out-of-scope",
      criteria: {},
    };
    addToTally(tally, {
      outcome,
      weight: row.record.weight,
      psu: row.record.psu,
      cell: { ...row.record.cell, Age: ageBand(row) },
    });
  }
  return estimate(tally);
}

/** The row of a table, such as `Sex=Female`, as a disaggregation and its value. */
function cellOf(name: string): readonly [by: string, value: string | undefined] {
  const [by = "", value] = name.split("=");
  return by === "Total" ? ["sex", undefined] : [by === "Age" ? by : by.toLowerCase(), value];
}

describe("the weighted tables of the published programs", () => {
  let rows: readonly Row[];
  beforeAll(async () => {
    rows = await classified("mics6-program", { counted: true });
  });

  test("count the interviews that were completed", () => {
    expect(rows).toHaveLength(1901);
  });

  const columns = [...new Set(Object.values(tables).flatMap((row) => Object.keys(row)))];
  test.each(columns)("`%s` is the same in every row", (column) => {
    const inTables = Object.entries(tables).filter(([, row]) => Object.hasOwn(row, column));
    expect(inTables.length).toBeGreaterThan(15);
    const estimates = new Map<string, readonly Estimate[]>();
    for (const [name, row] of inTables) {
      const [by, value] = cellOf(name);
      const all = estimates.get(by) ?? tabulated(rows, column.replace(/^n_.*$/, "PR33_childLabor"), by);
      estimates.set(by, all);
      const cell = all.find(({ cell }) =>
        value === undefined ? !Object.hasOwn(cell, by) : cell[by] === value,
      );
      expect([name, distance(cell, column, row[column] ?? Number.NaN)]).toEqual([name, 0]);
    }
  });
});

// R 4, survey 4: svydesign(ids = ~HH1, weights = ~fsweight), svymean(deff = "replace"), svyciprop(method = "xlogit").
test.each([
  ["sex", undefined, 0.01226393111, 1.151000493291, 79, 0.434205843512, 0.482988851607],
  ["sex", "Female", 0.018398788684, 1.177805588082, 79, 0.430436520418, 0.503550151116],
  ["area", "Urban", 0.019709807898, 1.064476993592, 79, 0.414215891648, 0.49251949695],
  ["region", "3", 0.031520711428, 1.266233811804, 79, 0.402579112633, 0.527408773251],
  ["region", "6", 0.033824793286, 1.346953721556, 76, 0.416801082295, 0.55072834018],
] as const)("the sampling error of child labour by %s, %s, is R's", async (by, value, ...known) => {
  const [standardError, designEffect, degreesOfFreedom, lower, upper] = known;
  const rows = await classified("mics6-program", { counted: true });
  const cell = tabulated(rows, "PR33_childLabor", by).find((one) => one.cell[by] === value);
  expect(cell?.sampling).toMatchObject({
    standardError: expect.closeTo(standardError, 10),
    designEffect: expect.closeTo(designEffect, 10),
    degreesOfFreedom,
    interval: { method: "logit", lower: expect.closeTo(lower, 9), upper: expect.closeTo(upper, 9) },
  });
});

/** How far a figure is from the published one, 0 when it is the same to its nine decimals. */
function distance(cell: Estimate | undefined, column: string, published: number): number {
  if (cell?.estimate.status !== "value") return Number.NaN;
  const { numerator, denominator } = cell.estimate.value;
  const percent = (100 * Number(numerator)) / Number(denominator);
  const seen =
    column === "n_unweighted" ? cell.n : /(?:^n_weighted|_n)$/.test(column) ? Number(denominator) : percent;
  const far = Math.abs(seen - published);
  return far <= 1e-9 * Math.max(1, Math.abs(published)) ? 0 : far;
}

describe("read honestly", () => {
  let rows: readonly Row[];
  const isSurveyed = ({ record }: Row): boolean => {
    const age = record.values.ageInYears;
    return typeof age === "number" && age >= 5 && age <= 17;
  };
  const contradicts = ({ found, findings }: Row): boolean =>
    [...found, ...findings.map(({ code }) => code)].includes("rules/contradicts-skip");

  beforeAll(async () => {
    rows = await classified("mics6", { counted: false });
  });

  test("where it decides, it agrees with the program", () => {
    const decided = rows.filter(
      (row) => isSurveyed(row) && !contradicts(row) && row.outcome.status === "determined",
    );
    const seen = decided.map(({ record, outcome }) => [record.id, "class" in outcome && outcome.class]);
    const program = decided.map(({ record }) => {
      const isChildLabour = expected.get(record.id)?.["mics6.childLabor"] === "100";
      return [record.id, isChildLabour ? "child-labour" : "not-child-labour"];
    });
    expect(seen).toEqual(program);
    expect(decided.length).toBeGreaterThan(1000);
  });

  test("where the answer depends on something not answered, it says so", () => {
    const surveyed = rows.filter((row) => isSurveyed(row) && !contradicts(row));
    const open = surveyed.filter(({ outcome }) => outcome.status === "undetermined");
    const share = ((100 * open.length) / surveyed.length).toFixed(1);
    console.log(
      `mics6: ${open.length} of ${surveyed.length} records aged 5-17 without contradictions (${share}%) undetermined`,
    );
    expect(open.length).toBeGreaterThan(0);
    for (const { outcome } of open) {
      expect("causes" in outcome && outcome.causes.length).toBeGreaterThan(0);
    }
  });

  test("hours of fetching water by a child who fetched none are contradictory, not counted", () => {
    const [row] = rows.filter(({ record }) => record.id === "495");
    expect(row?.found).toEqual(["rules/contradicts-skip"]);
    expect(expected.get("495")?.["mics6.hhcMore"]).toBe("100");
    expect(row?.outcome.criteria["icls.mics6.chores-at-or-over"]).toBeUndefined();
  });

  test("a child of unknown age is in no class, and may be out of scope", () => {
    const [row] = rows.filter(({ record }) => record.id === "994");
    expect(row?.record.values.ageInYears).toEqual({ unknown: "refused" });
    expect(row?.outcome.status === "undetermined" && row.outcome.candidates).toContain("out-of-scope");
  });
});
