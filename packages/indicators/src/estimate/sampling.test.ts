import { readFileSync } from "node:fs";
import type { Outcome } from "@mangnon/schema";
import { parseDecimal } from "@mangnon/schema/decimal";
import { describe, expect, test } from "vitest";
import { rate } from "../../situations/province.ts";
import { intervalMethods } from "../survey/proportion-interval.ts";
import type { LonelyPsu } from "../survey/variance.ts";
import { addToTally, createTally, type TalliedRecord } from "../tally/tally.ts";
import { type Estimate, estimate } from "./estimate.ts";
import type { EstimateOptions } from "./sampling.ts";

type Row = Readonly<Record<string, string>>;

function rowsOf(file: string): readonly Row[] {
  const text = readFileSync(new URL(`../../reference/${file}`, import.meta.url), "utf8");
  const [header = [], ...rows] = text
    .trim()
    .split("\n")
    .map((line) => line.split(","));
  return rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ""])));
}

const determined = (name: string): Outcome => ({ status: "determined", class: name, criteria: {} });
const labour = { outcome: determined("child-labour") };
const none = { outcome: determined("not-child-labour") };
const outside = { outcome: determined("out-of-scope") };
const maybe: TalliedRecord = {
  outcome: {
    status: "undetermined",
    candidates: ["child-labour", "not-child-labour"],
    needs: [],
    causes: [],
    criteria: {},
  },
};

const estimated = (
  records: readonly TalliedRecord[],
  { by = [], ...options }: EstimateOptions & { readonly by?: readonly string[] } = {},
): readonly Estimate[] => {
  const tally = createTally(rate, by);
  for (const record of records) addToTally(tally, record);
  return estimate(tally, options);
};

const total = (records: readonly TalliedRecord[], options?: EstimateOptions): Estimate =>
  estimated(records, options)[0] as Estimate;

// The numbers were made with R's survey package: see reference/survey.R.
describe("children of a sample, one by one", () => {
  const children = rowsOf("children.csv").map(
    ({ stratum, psu, weight = "", girl, scope, labour: works }): TalliedRecord => ({
      outcome: scope === "1" ? (works === "1" ? labour : none).outcome : outside.outcome,
      weight: parseDecimal(weight),
      cell: { sex: girl === "1" ? "girl" : "boy" },
      psu,
      stratum,
    }),
  );
  const reference = rowsOf("estimates.csv").filter(
    ({ fpc, domain = "" }) => fpc === "none" && ["all", "girls"].includes(domain),
  );

  test.each(reference)("$domain with lonely PSUs by $lonely are as R has them", (row) => {
    const lonelyPsu = row.lonely as LonelyPsu;
    const at = row.domain === "all" ? 0 : 2;
    for (const interval of intervalMethods.filter((method) => method !== "wilson")) {
      const one = estimated(children, { by: ["sex"], lonelyPsu, interval })[at];
      expect(one?.n).toBe(Number(row.n));
      if (row.share_variance === "") {
        expect(one?.sampling).toMatchObject({ status: "unknown", reason: "lonely-psu" });
        continue;
      }
      expect(one?.sampling).toMatchObject({
        status: "value",
        standardError: expect.closeTo(Math.sqrt(Number(row.share_variance)), 12),
        degreesOfFreedom: Number(row.degf),
        designEffect: expect.closeTo(Number(row.share_deff), 10),
        interval: {
          method: interval,
          level: 0.95,
          lower: expect.closeTo(Number(row[`${interval}_lower`]), 9),
          upper: expect.closeTo(Number(row[`${interval}_upper`]), 9),
          withoutVariance: false,
        },
      });
    }
  });
});

const psu = (name: string, ...records: readonly TalliedRecord[]): readonly TalliedRecord[] =>
  records.map((record) => ({ ...record, psu: name }));

const times = (count: number, record: TalliedRecord) => Array.from({ length: count }, () => record);

// 1 of 10 and 3 of 10: p = 0.2, deviations −1 and 1 over 20, variance 2/1 × 2/400 = 0.01.
const sample = [...psu("1", labour, ...times(9, none)), ...psu("2", ...times(3, labour), ...times(7, none))];

test("records that name no PSU have no sampling error, and none is made up", () => {
  expect(total([labour, none])).not.toHaveProperty("sampling");
});

test("by hand: 1 of 10 and 3 of 10 have the standard error 0.1", () => {
  const seen = total(sample, { interval: "mean" });
  const reach = 12.7062047361747 * 0.1;
  expect(seen.sampling).toEqual({
    status: "value",
    standardError: expect.closeTo(0.1, 15),
    degreesOfFreedom: 1,
    designEffect: expect.closeTo(0.01 / ((0.2 * 0.8) / 19), 12),
    interval: {
      method: "mean",
      level: 0.95,
      lower: expect.closeTo(0.2 - reach, 8),
      upper: expect.closeTo(0.2 + reach, 8),
      withoutVariance: false,
    },
    limits: { lower: 0, upper: 1 },
  });
});

test("without undetermined records the limits are those of the interval", () => {
  const { sampling } = total(sample);
  const interval = sampling?.status === "value" ? sampling.interval : undefined;
  expect(sampling).toHaveProperty("limits", { lower: interval?.lower, upper: interval?.upper });
});

test("a PSU in which nobody is in the ratio was drawn all the same", () => {
  // Deviations −1, 1 and 0 of three PSUs: 3/2 × 2/400 = 0.0075.
  const seen = total([...sample, ...psu("3", outside)]);
  expect(seen.sampling).toMatchObject({
    standardError: expect.closeTo(Math.sqrt(0.0075), 15),
    degreesOfFreedom: 1,
  });
});

test("a PSU's name counts within its stratum", () => {
  const strata = ["urban", "rural"].flatMap((stratum) => sample.map((record) => ({ ...record, stratum })));
  expect(total(strata).sampling).toMatchObject({
    standardError: expect.closeTo(Math.sqrt(0.005), 15),
    degreesOfFreedom: 2,
  });
});

test("one record without a PSU leaves every cell without a standard error, for the design is not known", () => {
  const cells = estimated(
    [...sample.map((record) => ({ ...record, cell: { sex: "girl" } })), { ...none, cell: { sex: "boy" } }],
    { by: ["sex"] },
  );
  for (const { sampling } of cells) {
    expect(sampling).toEqual({ status: "unknown", reason: "missing-psu", strata: [] });
  }
});

test("a lonely PSU is named, and has a variance only by a strategy", () => {
  const records = [...sample, { ...none, psu: "1", stratum: "remote" }];
  expect(total(records).sampling).toEqual({ status: "unknown", reason: "lonely-psu", strata: ["remote"] });
  expect(total(records, { lonelyPsu: "certainty" }).sampling).toMatchObject({ status: "value" });
});

test("one PSU by certainty has no degrees of freedom, so no interval and no limits", () => {
  const { sampling } = total(psu("1", labour, none), { lonelyPsu: "certainty" });
  expect(sampling).toEqual({ status: "value", standardError: 0, degreesOfFreedom: 0, designEffect: 0 });
});

test("a record with the weight 0 is no part of the sample's size", () => {
  const weightless = { ...none, weight: parseDecimal("0"), psu: "1" };
  const weighted = sample.map((record) => ({ ...record, weight: parseDecimal("2") }));
  expect(total([...weighted, weightless]).sampling).toEqual(total(weighted).sampling);
});

test("a cell without a value has no error beside it", () => {
  expect(total(psu("1", outside))).not.toHaveProperty("sampling");
  expect(total(psu("1", maybe))).not.toHaveProperty("sampling");
});

describe("undetermined records", () => {
  const open = [...sample, ...psu("1", maybe), ...psu("2", maybe)];
  const taken = (as: TalliedRecord) => [...sample, ...psu("1", as), ...psu("2", as)];
  const interval = ({ sampling }: Estimate) => (sampling?.status === "value" ? sampling.interval : undefined);

  const reaching = (...intervals: readonly ReturnType<typeof interval>[]) => ({
    lower: Math.min(...intervals.map((one) => one?.lower ?? Number.NaN)),
    upper: Math.max(...intervals.map((one) => one?.upper ?? Number.NaN)),
  });

  test("the limits reach as far as those of the lowest value and of the highest", () => {
    const both = reaching(interval(total(taken(none))), interval(total(taken(labour))));
    expect(total(open).sampling).toHaveProperty("limits", both);
  });

  test("the limits are no narrower where undetermined records would make PSUs alike", () => {
    const one = [...psu("1", ...Array(10).fill(labour)), ...psu("1", ...Array(10).fill(none))];
    const other = (as: TalliedRecord) => [
      ...one,
      ...psu("2", ...Array(9).fill(as)),
      ...psu("2", ...Array(11).fill(none)),
    ];
    const [low, high] = [interval(total(other(none))), interval(total(other(labour)))];
    expect(high?.upper).toBeLessThan(low?.upper ?? Number.NaN);
    const { sampling } = total(other(maybe));
    expect(sampling).toHaveProperty("limits", reaching(low, high));
  });

  test("the standard error and the interval are those of the determined records", () => {
    expect(interval(total(open))).toEqual(interval(total(sample)));
  });

  test("children of unknown sex widen the limits of the girls, as they widen their bounds", () => {
    const girls = sample.map((record) => ({ ...record, cell: { sex: "girl" } }));
    const seen = estimated([...girls, ...psu("1", labour), ...psu("2", labour)], { by: ["sex"] })[1];
    expect(interval(seen as Estimate)).toEqual(interval(total(sample)));
    const both = reaching(interval(total(sample)), interval(total(taken(labour))));
    expect(seen?.sampling).toHaveProperty("limits", both);
  });

  test("where weights are missing there are no limits", () => {
    const girls = sample.map((one) => ({ ...one, weight: parseDecimal("1"), cell: { sex: "girl" } }));
    const seen = estimated([...girls, ...psu("1", labour)], { by: ["sex"] })[1];
    expect(seen).not.toHaveProperty("bounds");
    expect(seen?.sampling).toMatchObject({ status: "value", degreesOfFreedom: 1 });
    expect(seen?.sampling).not.toHaveProperty("limits");
  });
});
