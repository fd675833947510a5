// merge map filter reduce some all none: lists that are known, that are not, and that have members that are not.
import type { ChildRecord, Rule } from "@mangnon/schema";
import { declared } from "./declared.ts";
import { dontKnow, each, ofEach, pairs, type Row, refused, span, type Table, v } from "./table.ts";

const element: Rule = { var: "" };
const numbers: Rule = [v("days"), v("shifts"), 2];
const codes: Rule = [v("job"), v("trade")];

const threeNumbers: readonly ChildRecord[] = [
  { days: 1, shifts: 3 },
  { days: 4, shifts: 3 },
  { days: 0, shifts: 0 },
  { days: 5 },
  { days: 1 },
  { shifts: -2 },
  { days: span(3, 4), shifts: -1 },
  { days: span(2, 3), shifts: 3 },
  { days: dontKnow, shifts: refused },
  {},
];

const twoCodes: readonly ChildRecord[] = pairs(
  ["job", ["mine", "shop", { oneOf: ["mine", "shop"] }, undefined]],
  ["trade", ["mine", "farm", undefined]],
);

const dangers: readonly ChildRecord[] = ofEach("dangers", [
  ["dust"],
  ["heat", "noise"],
  ["dust", "heat", "noise"],
  ["dust", "dust"],
  [],
  undefined,
  dontKnow,
  ["smoke"],
]);

const asked = (operator: "some" | "all" | "none"): readonly Row[] => [
  ...each(
    [{ [operator]: [numbers, { ">": [element, 2] }] }, { [operator]: [numbers, { "<": [element, 5] }] }],
    threeNumbers,
  ),
  ...each([{ [operator]: [codes, { "==": [element, "mine"] }] }], twoCodes),
  ...each(
    [
      { [operator]: [v("dangers"), { "==": [element, "dust"] }] },
      { [operator]: [v("dangers"), { in: [element, ["heat", "noise"]] }] },
    ],
    dangers,
  ),
  ...each(
    [{ [operator]: [v("dangers"), true] }, { [operator]: [v("dangers"), false] }],
    ofEach("dangers", [["dust"], [], undefined]),
    "of an empty list, as json-logic-js has it",
  ),
  ...each(
    [{ [operator]: [[v("works"), v("ill")], element] }],
    pairs(["works", [true, false, undefined]], ["ill", [true, false, undefined]]),
  ),
  ...each(
    [{ [operator]: [[v("since")], { "<": [element, "2020-01-01"] }] }],
    ofEach("since", ["2019", "2020-01-01", undefined]),
  ),
  ...each(
    [{ [operator]: [{ filter: [v("dangers"), { "!=": [element, "dust"] }] }, { "==": [element, "heat"] }] }],
    dangers,
  ),
];

const merged: readonly Row[] = [
  ...each([{ merge: [v("dangers"), ["heat"]] }, { merge: [v("dangers")] }], dangers),
  ...each([{ merge: [codes, ["farm"]] }], twoCodes, "a member that is not known stays one that is not known"),
  ...each([{ merge: [numbers, [1]] }], threeNumbers),
  ...each(
    [
      { in: ["dust", { merge: [v("dangers"), ["heat"]] }] },
      { in: ["heat", { merge: [v("dangers"), ["heat"]] }] },
    ],
    dangers,
    "a list that is not known is unknown as a whole",
  ),
  ...each([{ in: ["mine", { merge: [codes, ["farm"]] }] }], twoCodes),
];

const mapped: readonly Row[] = [
  ...each(
    [
      { map: [numbers, { "+": [element, 1] }] },
      { map: [numbers, { ">": [element, 2] }] },
      { map: [numbers, 7] },
    ],
    threeNumbers,
  ),
  ...each([{ map: [v("dangers"), { "==": [element, "dust"] }] }, { map: [v("dangers"), element] }], dangers),
  ...each([{ map: [codes, { if: [{ "==": [element, "mine"] }, 2, 1] }] }], twoCodes),
  ...each([{ in: [4, { map: [numbers, { "*": [element, 2] }] }] }], threeNumbers),
  ...each([{ in: [true, { map: [codes, { "==": [element, "mine"] }] }] }], twoCodes),
];

const filtered: readonly Row[] = [
  ...each(
    [{ filter: [numbers, { ">": [element, 1] }] }],
    threeNumbers,
    "unknown as a whole while it is open whether one stays",
  ),
  ...each([{ filter: [codes, { "!=": [element, "farm"] }] }], twoCodes),
  ...each(
    [
      { filter: [v("dangers"), { "!=": [element, "dust"] }] },
      { filter: [v("dangers"), true] },
      { filter: [v("dangers"), false] },
    ],
    dangers,
  ),
  ...each(
    [
      { in: [2, { filter: [numbers, { ">": [element, 1] }] }] },
      { in: [3, { filter: [numbers, { ">": [element, 1] }] }] },
    ],
    threeNumbers,
  ),
  ...each(
    [{ some: [{ filter: [codes, { "!=": [element, "farm"] }] }, { "==": [element, "mine"] }] }],
    twoCodes,
  ),
];

const current: Rule = { var: "current" };
const accumulator: Rule = { var: "accumulator" };

const reduced: readonly Row[] = [
  ...each(
    [
      { reduce: [numbers, { "+": [accumulator, current] }, 0] },
      { reduce: [numbers, { max: [accumulator, current] }, -9] },
      { reduce: [numbers, { "-": [accumulator, current] }, 0] },
    ],
    threeNumbers,
  ),
  ...each([{ reduce: [v("dangers"), { "+": [accumulator, 1] }, 0] }], dangers, "how many there are"),
  ...each([{ reduce: [v("dangers"), { or: [accumulator, { "==": [current, "dust"] }] }, false] }], dangers),
  ...each([{ ">": [{ reduce: [numbers, { "+": [accumulator, current] }, 0] }, 6] }], threeNumbers),
  ...each([{ reduce: [codes, { and: [accumulator, { "==": [current, "mine"] }] }, true] }], twoCodes),
  ...each([{ reduce: [["a", v("place"), "c"], { cat: [accumulator, current] }, ""] }], [{ place: "b" }, {}]),
  ...each(
    [{ reduce: [{ filter: [v("dangers"), false] }, { "+": [accumulator, 1] }, v("days")] }],
    [{ dangers: [], days: 2 }, { dangers: ["dust"], days: 2 }, { dangers: ["dust"] }, { days: 2 }],
    "of an empty list the value to begin with",
  ),
];

export const lists: readonly Table[] = [
  { about: { operator: "merge" }, vocabulary: declared, rows: merged },
  { about: { operator: "map" }, vocabulary: declared, rows: mapped },
  { about: { operator: "filter" }, vocabulary: declared, rows: filtered },
  { about: { operator: "reduce" }, vocabulary: declared, rows: reduced },
  { about: { operator: "some" }, vocabulary: declared, rows: asked("some") },
  { about: { operator: "all" }, vocabulary: declared, rows: asked("all") },
  { about: { operator: "none" }, vocabulary: declared, rows: asked("none") },
];
