import type { Outcome } from "@mangnon/schema";
import { expect, test } from "vitest";
import { rate } from "../../situations/province.ts";
import { placeOf } from "./place.ts";

const [N, D, out, other] = ["child-labour", "not-child-labour", "out-of-scope", "work-elsewhere"];

const undetermined = (candidates: readonly string[]): Outcome => ({
  status: "undetermined",
  candidates,
  needs: [],
  causes: [],
  criteria: {},
});

test.each([
  [N, "N"],
  [D, "D"],
  [out, "out"],
  [other, "out"],
])("a record of class `%s` stands at %s", (name, place) => {
  expect(placeOf({ status: "determined", class: name as string, criteria: {} }, rate)).toBe(place);
});

test.each([
  [[D, N], "a"],
  [[D, out], "b"],
  [[out, N], "c"],
  [[N, D, out], "d"],
  [[out, N, D], "d"],
  [[N, N], "N"],
  [[out, other], "out"],
  [[other, D], "b"],
  [[], "d"],
])("one that may be %j stands at %s", (candidates, place) => {
  expect(placeOf(undetermined(candidates as string[]), rate)).toBe(place);
});
