import { expect, test } from "vitest";
import { children, formula, perThousand, supported, together } from "../../situations/measures.ts";
import { batchOf, described, places, type RowText, whole } from "../../situations/report.ts";
import { protectObservations } from "../disclosure/protect-observations.ts";
import { readObservations } from "./read-observations.ts";

const read = (row: RowText) =>
  readObservations(described(), batchOf([{ ...whole, counted: null, among: null, ...row }]), {
    indicators: [children, supported, perThousand, together, formula({ "+": [1, 2] }, "count")],
  });

const value = (numerator: string, denominator = "1") => ({
  status: "value",
  value: { numerator, denominator },
});

test.each<[string, RowText, object]>([
  ["in the column of values", { indicator: "supported", percent: "512" }, value("512")],
  ["in the column of numerators", { indicator: "supported", counted: "512" }, value("512")],
  ["beside of how many", { indicator: "supported", counted: "512", among: "600" }, value("512")],
  ["of 0", { indicator: "supported", counted: "0" }, value("0")],
  ["made elsewhere of others", { indicator: "made", percent: "0.9" }, value("0.9")],
  ["of classes", { indicator: "children", percent: "12" }, value("12")],
])("a count %s is read, and warned of by nobody", (_, row, estimate) => {
  const { observations, findings } = read({ definition: "mics6", ...row });
  expect(observations.map((one) => [one.estimate, one.unit])).toEqual([[estimate, "count"]]);
  expect(findings).toEqual([]);
});

test("a count above the population is impossible, and the row stays", () => {
  const { observations, findings } = read({ indicator: "supported", counted: "601", among: "600" });
  expect(observations[0]?.estimate).toEqual({ status: "unknown", reason: "impossible-count" });
  expect(places(findings)).toEqual([["impossible-count", 2, "counted"]]);
});

test("a blank count is not reported, never 0", () => {
  const { observations, findings } = read({ indicator: "supported", among: "600" });
  expect(observations[0]?.estimate).toEqual({ status: "unknown", reason: "not-reported" });
  expect(places(findings)).toEqual([["not-reported", 2, undefined]]);
});

test.each([
  ["2.5", value("2.5", "1000")],
  ["1000", value("1000", "1000")],
])("%s per thousand is read over 1000", (percent, estimate) => {
  const { observations } = read({ indicator: "per-thousand", percent });
  expect(observations.map((one) => [one.estimate, one.unit])).toEqual([[estimate, "per-thousand"]]);
});

test("1000.1 of a thousand, and a value of several indicators together, reject their rows", () => {
  expect(places(read({ indicator: "per-thousand", percent: "1000.1" }).rejected)).toEqual([
    ["per-thousand-out-of-range", 2, "percent"],
  ]);
  expect(places(read({ indicator: "together", percent: "1" }).rejected)).toEqual([
    ["composite-value", 2, "indicator"],
  ]);
});

test("a small count of people is hidden before it is published, a large one and none at all are not", () => {
  const told = ["3", "0", "512"].map((count) => {
    const { observations } = read({ indicator: "supported", percent: count });
    return protectObservations(observations, { indicators: [supported] })[0]?.estimate.status;
  });
  expect(told).toEqual(["suppressed", "value", "value"]);
});
