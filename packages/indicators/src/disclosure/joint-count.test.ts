import { expect, test } from "vitest";
import { rate } from "../../situations/province.ts";
import { possiblePlaces } from "./joint-count.ts";

const all = {
  ...rate,
  id: "all",
  numerator: ["hazardous", "light"],
  denominator: ["hazardous", "light", "none"],
};
const share = { ...rate, id: "share", numerator: ["hazardous"], denominator: ["hazardous", "light"] };

test("a determined child stands where its class puts it, in all indicators of a definition at once", () => {
  expect(possiblePlaces([all, share])).toEqual(["N,N", "N,D", "D,out", "out,out"]);
});

test("under two definitions every class of one can meet every class of the other", () => {
  expect(possiblePlaces([share, { ...share, definition: "other" }])).toEqual([
    "N,N",
    "N,D",
    "N,out",
    "D,N",
    "D,D",
    "D,out",
    "out,N",
    "out,D",
    "out,out",
  ]);
});
