import type { Cause, Outcome } from "@mangnon/schema";
import { parseDecimal } from "@mangnon/schema/decimal";
import { expect, test } from "vitest";
import { rate, trained } from "../../situations/province.ts";
import { estimate } from "../estimate/estimate.ts";
import { mergeTallies } from "./merge-tallies.ts";
import { addToTally, createTally, type TalliedRecord } from "./tally.ts";

const determined = (name: string): Outcome => ({ status: "determined", class: name, criteria: {} });
const yes = determined("child-labour");
const no = determined("not-child-labour");
const age: Cause = { kind: "variable", name: "birthDate", reason: "absent" };
const hours: Cause = { kind: "variable", name: "hoursPerWeek", reason: "dont-know" };

const undetermined = (candidates: readonly string[], causes: readonly Cause[]): Outcome => ({
  status: "undetermined",
  candidates,
  needs: [],
  causes,
  criteria: {},
});

const tallied = (by: readonly string[], records: readonly TalliedRecord[]) => {
  const tally = createTally(rate, by);
  for (const record of records) addToTally(tally, record);
  return tally;
};

const weight = (text: string) => parseDecimal(text) as NonNullable<ReturnType<typeof parseDecimal>>;

test("only classes of a definition can be counted, and a numerator lies in its denominator", () => {
  expect(() => createTally(trained, [])).toThrow(
    expect.objectContaining({ code: "indicators/not-a-class-ratio", data: { indicator: "trained" } }),
  );
  const stray = { ...rate, numerator: ["child-labour", "hazardous-work"] };
  expect(() => createTally(stray, [])).toThrow(
    expect.objectContaining({
      code: "indicators/numerator-outside-denominator",
      data: { indicator: "rate", class: "hazardous-work" },
    }),
  );
});

test("a weight below zero is refused, zero is a weight", () => {
  expect(() => tallied([], [{ outcome: yes, weight: weight("-0.5") }])).toThrow(
    expect.objectContaining({ code: "indicators/negative-weight", data: { weight: "-0.5" } }),
  );
  const [total] = estimate(tallied([], [{ outcome: yes, weight: weight("0") }]));
  expect(total?.estimate).toEqual({ status: "not-computable", reason: "zero-denominator" });
});

test("weights are summed exactly: a tenth and two tenths are three tenths", () => {
  const records = ["0.1", "0.2", "0.3"].map((text, at) => ({
    outcome: at < 2 ? yes : no,
    weight: weight(text),
  }));
  const [total] = estimate(tallied([], records));
  expect(total?.estimate).toEqual({ status: "value", value: { numerator: "0.3", denominator: "0.6" } });
});

test("a value of a disaggregation that is absent, empty or not asked for counts as unknown", () => {
  const cells = [{ sex: undefined }, { sex: "" }, {}, { area: "rural" }, undefined, { sex: "girl" }];
  const records = cells.map((cell) => ({ outcome: yes, ...(cell === undefined ? {} : { cell }) }));
  const counts = estimate(tallied(["sex"], records)).map(({ cell, n }) => [cell, n]);
  expect(counts).toEqual([
    [{}, 6],
    [{ sex: "girl" }, 1],
    [{ sex: "unknown" }, 5],
  ]);
});

test("names of the language's own objects are no values of a record", () => {
  const [, cell] = estimate(tallied(["constructor"], [{ outcome: yes, cell: {} }]));
  expect(cell?.cell).toEqual({ constructor: "unknown" });
});

test("a disaggregation named twice is one", () => {
  expect(createTally(rate, ["sex", "sex"]).by).toEqual(["sex"]);
});

test("a record counts once under each of its causes, and not where it is determined for the indicator", () => {
  const twice = undetermined(["child-labour", "not-child-labour"], [hours, age, age]);
  const outside = undetermined(["out-of-scope", "not-in-the-survey"], [age]);
  const [total] = estimate(tallied([], [{ outcome: twice }, { outcome: twice }, { outcome: outside }]));
  expect(total?.causes).toEqual([
    { cause: age, count: 2, weight: "2" },
    { cause: hours, count: 2, weight: "2" },
  ]);
  expect(total?.undetermined).toEqual({ count: 2, weight: "2" });
});

test("tallies of different indicators, classes or disaggregations are not merged", () => {
  const tally = createTally(rate, ["sex"]);
  for (const other of [
    createTally({ ...rate, id: "other" }, ["sex"]),
    createTally({ ...rate, denominator: ["child-labour"] }, ["sex"]),
    createTally({ ...rate, definition: "icls" }, ["sex"]),
    createTally(rate, []),
  ]) {
    expect(() => mergeTallies(tally, other)).toThrow(
      expect.objectContaining({ code: "indicators/different-tallies" }),
    );
  }
  expect(() => mergeTallies(tally, createTally(rate, []))).toThrow("`rate by sex` and `rate by nothing`");
});

test("merging leaves both tallies as they were", () => {
  const [first, second] = [tallied(["sex"], [{ outcome: yes }]), tallied(["sex"], [{ outcome: no }])];
  const merged = mergeTallies(first, second);
  addToTally(merged, { outcome: yes });
  expect([first, second, merged].map((tally) => estimate(tally)[0]?.n)).toEqual([1, 1, 3]);
});
