import { readBatch, readDataset } from "@mangnon/rules/dataset";
import type { RecordsDataset } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { vocabulary } from "../situations/judge.ts";

const bands = {
  "icls.age-band.from12And15": { rule: { var: "fact.icls.age-band.5-11-12-14-15-17" } },
  "icls.age-band.from13And15": { rule: { var: "fact.icls.age-band.5-12-13-14-15-17" } },
  "icls.age-band.from12And16": { rule: { var: "fact.icls.age-band.5-11-12-15-16-17" } },
} as const;

const dataset: RecordsDataset = {
  kind: "records",
  id: "by-band",
  label: { vi: "theo nhóm tuổi", en: "by age band" },
  synthetic: true,
  file: { path: "children.csv", adapter: "csv", delimiter: ",", decimal: "." },
  recordId: "no",
  coverage: "complete",
  instrument: "register",
  territory: { code: "60", asOf: "2025-06-30" },
  period: "2025",
  variables: {
    birthDate: { column: "born" },
    ageInYears: { column: "age" },
    referenceDate: { column: "on" },
    ...bands,
  },
  disaggregations: Object.keys(bands),
};

interface Row {
  readonly born?: string;
  readonly age?: string;
  readonly on?: string;
}

/** The cell of each of the three sets; `undefined` where the band is not known. */
function bandsOf({ born = "", age = "", on = "2025-06-01" }: Row): readonly (string | undefined)[] {
  const batch = {
    header: ["no", "born", "age", "on"],
    columns: [["1"], [born], [age], [on]],
    rows: [2],
    rejected: [],
  };
  const { records } = readBatch(readDataset(dataset, vocabulary), batch, new Set());
  return Object.values(records[0]?.cell ?? {});
}

describe("the band of a recorded age, by each of three sets", () => {
  test.each([
    ["4", "outside", "outside", "outside"],
    ["5", "5-11", "5-12", "5-11"],
    ["11", "5-11", "5-12", "5-11"],
    ["12", "12-14", "5-12", "12-15"],
    ["13", "12-14", "13-14", "12-15"],
    ["14", "12-14", "13-14", "12-15"],
    ["15", "15-17", "15-17", "12-15"],
    ["16", "15-17", "15-17", "16-17"],
    ["17", "15-17", "15-17", "16-17"],
    ["18", "outside", "outside", "outside"],
  ])("at %s: %s, %s, %s", (age, ...expected) => {
    expect(bandsOf({ age })).toEqual(expected);
  });
});

describe("the band of a date of birth", () => {
  test.each([
    ["2013-06-02", ["5-11", "5-12", "5-11"]],
    ["2013-06-01", ["12-14", "5-12", "12-15"]],
    ["2012-06-01", ["12-14", "13-14", "12-15"]],
    ["2010-06-02", ["12-14", "13-14", "12-15"]],
    ["2010-06-01", ["15-17", "15-17", "12-15"]],
    ["2007-06-01", ["outside", "outside", "outside"]],
  ])("born on %s, on 1 June 2025", (born, expected) => {
    expect(bandsOf({ born })).toEqual(expected);
  });
});

describe("what is not known is no band", () => {
  test.each<[string, Row]>([
    ["neither birth nor age", {}],
    ["no day on which the age was so", { born: "2012-06-01", on: "" }],
    ["an age that contradicts the date of birth", { born: "2012-06-01", age: "16" }],
    ["an age that is no age", { age: "young" }],
  ])("%s", (_, row) => {
    expect(bandsOf(row)).toEqual([undefined, undefined, undefined]);
  });

  test("a year of birth tells the band where every day of it does", () => {
    expect(bandsOf({ born: "2011" })).toEqual(["12-14", "13-14", "12-15"]);
    expect(bandsOf({ born: "2012" })).toEqual(["12-14", undefined, "12-15"]);
    expect(bandsOf({ born: "2013" })).toEqual([undefined, "5-12", undefined]);
  });
});
