import type { ValueType } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { isWithin } from "../../situations/within.ts";
import { hull } from "./hull.ts";
import { allTrue, anyTrue, not, truthOf } from "./truth.ts";
import { amongOf, isAmong, isKnown, isSpan, spanOf, type Value } from "./value.ts";

const span = (from: number, to: number): Value => ({ from, to });
const among = (...codes: string[]): Value => ({ among: codes });

describe("what is known of one or the other", () => {
  test.each<[ValueType["kind"], Value, Value, Value]>([
    ["number", 1, 1, 1],
    ["number", 1, 3, span(1, 3)],
    ["number", span(1, 3), 2, span(1, 3)],
    ["number", span(1, 3), span(2, 5), span(1, 5)],
    ["number", span(1, 2), 9, span(1, 9)],
    ["number", 1, undefined, undefined],
    ["date", 20200101, 20201231, span(20200101, 20201231)],
    ["code", "a", "a", "a"],
    ["code", "a", "b", among("a", "b")],
    ["code", among("a", "b"), "b", among("a", "b")],
    ["code", among("a", "b"), among("b", "c"), among("a", "b", "c")],
    ["code", "a", undefined, undefined],
    ["text", "a", "a", "a"],
    ["text", "a", "b", undefined],
    ["boolean", true, true, true],
    ["boolean", true, false, undefined],
    ["boolean", true, undefined, undefined],
    ["boolean", undefined, undefined, undefined],
    ["list", ["a"], ["a"], ["a"]],
    ["list", [], [], []],
    ["list", ["a"], ["a", "b"], undefined],
    ["list", ["a", "b"], ["b", "a"], undefined],
    ["list", [span(1, 2)], [span(1, 2)], undefined],
    ["list", [[1], [2]], [[1], [2]], [[1], [2]]],
  ])("%s: %j or %j is %j", (kind, a, b, both) => {
    const type = { kind } as ValueType;
    expect(hull(a, b, type)).toEqual(both);
    expect(isWithin(a, hull(a, b, type)) && isWithin(b, hull(a, b, type))).toBe(true);
    if (!isAmong(both)) expect(hull(b, a, type)).toEqual(both);
  });
});

describe("values", () => {
  test.each<[Value, boolean]>([
    [undefined, false],
    [true, true],
    [false, true],
    [0, true],
    ["", true],
    [span(1, 2), false],
    [among("a", "b"), false],
    [[], true],
    [[1, "a"], true],
    [[1, undefined], false],
    [[[1], [span(1, 2)]], false],
  ])("%j is known: %s", (value, known) => {
    expect(isKnown(value)).toBe(known);
  });

  test("of one number and of one code are that itself", () => {
    expect([spanOf(2, 2), spanOf(2, 3)]).toEqual([2, span(2, 3)]);
    expect([amongOf(["a"]), amongOf(["a", "b"])]).toEqual(["a", among("a", "b")]);
    expect([isSpan(span(1, 2)), isSpan(among("a")), isSpan([1]), isSpan(undefined)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe("truths of many", () => {
  test("of none: all are, none is", () => {
    expect([allTrue([]), anyTrue([])]).toEqual([true, false]);
  });

  test("one that decides is enough", () => {
    expect([allTrue([undefined, false, true]), anyTrue([undefined, true, false])]).toEqual([false, true]);
    expect([allTrue([undefined, true]), anyTrue([undefined, false])]).toEqual([undefined, undefined]);
    expect([not(true), not(false), not(undefined)]).toEqual([false, true, undefined]);
  });

  test.each([1, 0, "true", "", null, undefined, {}, [], Number.NaN])("%j is no truth", (value) => {
    expect(truthOf(value)).toBeUndefined();
  });
});
