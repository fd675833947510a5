import { describe, expect, test } from "vitest";
import { worker } from "../../situations/children.ts";
import { byIndicator0318, classOf, judged } from "../../situations/judge.ts";
import { limits } from "../circular-09-2020/limits.ts";
import { measuredKinds } from "./kinds.ts";

test("every number of Appendices III and IV is measured, but for the age of item 35", () => {
  const measured = measuredKinds.flatMap(({ of, measures }) => measures.map(({ limit }) => `${of} ${limit}`));
  const named = limits.filter(({ of }) => !of.startsWith("art")).map(({ of, name }) => `${of} ${name}`);
  expect([...measured].sort()).toEqual(named.filter((each) => each !== "III.35 age").sort());
});

const single = measuredKinds.filter(({ measures }) => measures.length === 1);

describe.each(single)("$kind", ({ kind, of, measures: [measure] }) => {
  const limit = limits.find((each) => each.of === of && each.name === measure?.limit);
  const value = limit?.value ?? Number.NaN;
  const at = (amount: number) =>
    worker(17, { "vn.job": "other", "vn.measuredWork": kind, [measure?.variable ?? ""]: amount });

  test("below, at and above its limit", () => {
    const forbidden = [value - 0.5, value, value + 0.5].map(
      (amount) => classOf(at(amount)) === "prohibited-work",
    );
    const expected = {
      "at-least": [false, true, true],
      above: [false, false, true],
      "at-most": [true, true, false],
    }[limit?.comparator ?? "above"];
    expect(forbidden).toEqual(expected);
  });

  test("not measured, it asks for that one number", () => {
    const record = worker(17, { "vn.job": "other", "vn.measuredWork": kind });
    expect(judged(record)).toMatchObject({
      candidates: ["prohibited-work", "within-the-law"],
      needs: [[measure?.variable]],
    });
  });
});

test("a boiler must reach both its pressure and its output; either below is enough to allow it", () => {
  const boiler = (pressure: number, output: number) =>
    classOf(
      worker(17, {
        "vn.job": "other",
        "vn.measuredWork": "boiler",
        "vn.pressure": pressure,
        "vn.boilerOutput": output,
      }),
    );
  expect([boiler(4, 0.6), boiler(3.9, 0.6), boiler(4, 0.5)]).toEqual([
    "prohibited-work",
    "within-the-law",
    "within-the-law",
  ]);
});

test("over its measure it is hazardous at every age, as the work of article 147 is", () => {
  const driver = { "vn.job": "other", "vn.measuredWork": "vehicle", "vn.engineVolume": 100 };
  for (const age of [14, 17])
    expect(classOf(worker(age, driver), byIndicator0318)).toBe("hazardous-child-labour");
});

test("a light job in a cramped space is allowed at 14 as long as its hours are", () => {
  const inside = (hours: number) =>
    classOf(worker(14, { "vn.measuredWork": "cramped-space", "vn.crampedHoursPerDay": hours }));
  expect([inside(4), inside(4.5)]).toEqual(["within-the-law", "prohibited-work"]);
});

test("a number of work that is not done contradicts the record", () => {
  const record = worker(17, { "vn.engineVolume": 100 });
  expect(classOf(record)).toBe("within-the-law");
});
