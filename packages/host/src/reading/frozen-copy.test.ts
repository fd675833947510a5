import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { thrownBy } from "../../situations/made-up.ts";
import { frozenCopy } from "./frozen-copy.ts";

const isDeeplyFrozen = (value: unknown): boolean =>
  typeof value !== "object" ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen));

test("a copy is equal, frozen to the bottom, and apart from what was copied", () => {
  const value = { id: "a", list: [1, { b: [true, null, undefined] }] };
  const copy = frozenCopy(value);
  expect(copy).toEqual(value);
  expect(isDeeplyFrozen(copy)).toBe(true);
  value.list.push(2);
  expect(copy).toEqual({ id: "a", list: [1, { b: [true, null, undefined] }] });
  expect(Object.isFrozen(value)).toBe(false);
});

test("a getter is read once", () => {
  let reads = 0;
  const copy = frozenCopy({
    get id() {
      reads += 1;
      return reads;
    },
  }) as { id: number };
  expect([copy.id, copy.id, reads]).toEqual([1, 1, 1]);
});

test("what an object inherits is not copied", () => {
  expect(frozenCopy(Object.create(Object.create(null, { id: { value: "a", enumerable: true } })))).toEqual(
    {},
  );
});

test("`__proto__` as a key is a key like others, and changes no prototype", () => {
  const copy = frozenCopy(JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": 1}}'));
  expect(Object.keys(copy as object)).toEqual(["__proto__", "constructor"]);
  expect((copy as { polluted?: unknown }).polluted).toBeUndefined();
  expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
});

test("data of another realm is data", () => {
  expect(frozenCopy(runInNewContext("({ list: [{ a: 1 }] })"))).toEqual({ list: [{ a: 1 }] });
});

test("a part in several places is copied once: eighteen levels of twins stay eighteen objects", () => {
  let part: object = {};
  for (let level = 0; level < 18; level++) part = { one: part, other: part };
  const { one, other } = frozenCopy(part) as { one: object; other: object };
  expect(one).toBe(other);
});

describe("what is no plain data is refused where it stands", () => {
  const circle: { in: { self?: unknown } } = { in: {} };
  circle.in.self = circle;
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const deep = JSON.parse(`${'{"a":'.repeat(300)}1${"}".repeat(300)}`);
  test.each<[string, unknown, string]>([
    ["a function", { a: { b: () => 1 } }, "a.b"],
    ["a symbol", { a: [Symbol("s")] }, "a.0"],
    ["a bigint", { a: 1n }, "a"],
    ["a Date", { since: new Date(0) }, "since"],
    ["a Map", { a: new Map() }, "a"],
    ["an instance of a class", { a: new (class Law {})() }, "a"],
    ["an object that inherits from another", { a: Object.create({ b: 1 }) }, "a"],
    ["a circle", circle, "in.self"],
    ["a hole in a list", { a: Object.assign(new Array(3), [1]) }, "a"],
    ["a list that promises too much", { a: new Array(2 ** 32 - 1) }, "a"],
    ["a revoked proxy", { a: revoked.proxy }, "a"],
    ["data deeper than any rule", deep, "a.a.a.a.a.a.a.a"],
    ["a key that is a book", { ["k".repeat(1000)]: () => 1 }, "k".repeat(60)],
  ])("%s", (_, value, place) => {
    expect(thrownBy(() => frozenCopy(value))).toMatchObject({ name: "Malformed", place });
  });

  test("a getter that throws, with what it threw", () => {
    const cause = new Error("no");
    const value = {
      a: {
        get b() {
          throw cause;
        },
      },
    };
    expect(thrownBy(() => frozenCopy(value))).toMatchObject({ name: "Malformed", place: "a.b", cause });
  });
});
