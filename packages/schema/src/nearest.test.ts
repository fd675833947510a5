import { expect, test } from "vitest";
import { nearest } from "./nearest.ts";

const known = ["hoursPerWeek", "nightWork", "sex", "name", "id", "tuổi"];

test.each([
  ["hoursPerWeak", "hoursPerWeek", "a wrong letter"],
  ["hourPerWeek", "hoursPerWeek", "a letter left out"],
  ["hoursPerWeeek", "hoursPerWeek", "a letter too many"],
  ["HOURSPERWEEK", "hoursPerWeek", "capitals"],
  ["hoursPreWeek", "hoursPerWeek", "two neighbours exchanged"],
  ["nmae", "name", "two neighbours exchanged in a short name"],
  ["hoursPxxxeek", "hoursPerWeek", "three letters of twelve"],
  ["sec", "sex", "one letter of three"],
  ["di", "id", "two letters exchanged"],
  ["tuôi", "tuổi", "a mark of Vietnamese"],
  ["tuổi".normalize("NFD"), "tuổi", "the same letters, composed otherwise"],
])("%s: %s was meant, for %s", (name, meant) => {
  expect(nearest(name, known)).toBe(meant);
});

test.each([
  ["salary", "nothing is like it"],
  ["hoursPyyyyek", "four letters differ"],
  ["saz", "two letters of three differ"],
  ["eman", "letters are exchanged, but not neighbours"],
  ["x", "one letter is like any other"],
  ["", "it is blank"],
])("%s: nothing is near, for %s", (name) => {
  expect(nearest(name, known)).toBeUndefined();
});

test("of two that are equally near the first is named", () => {
  expect(nearest("x.t3", ["x.t1", "x.t2"])).toBe("x.t1");
  expect(nearest("x.t3", ["x.t2", "x.t1"])).toBe("x.t2");
});

test("of two names the nearer is named, wherever it stands", () => {
  expect(nearest("nightWor", ["nightWords", "nightWork"])).toBe("nightWork");
  expect(nearest("nightWor", ["nightWork", "nightWords"])).toBe("nightWork");
});

test("where nothing is known nothing is near", () => {
  expect(nearest("sex", [])).toBeUndefined();
});

test("a name without end costs no more than one of 200 letters", () => {
  expect(nearest("a".repeat(1_000_000), ["a".repeat(200)])).toBe("a".repeat(200));
});
