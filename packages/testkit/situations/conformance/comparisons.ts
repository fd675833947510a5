// == != < <= > >=: every state of an operand against what it is compared with.
import type { Operator, RecordValue } from "@mangnon/schema";
import { declared } from "./declared.ts";
import { dontKnow, each, ofEach, pairs, type Row, refused, span, type Table, v } from "./table.ts";

/** A whole number around 3, from 0 to 6: known, in part, not at all, and what is none. */
const aroundThree: readonly RecordValue[] = [
  0,
  2,
  3,
  4,
  6,
  span(0, 2),
  span(0, 3),
  span(2, 3),
  span(2, 4),
  span(3, 3),
  span(3, 4),
  span(4, 6),
  span(2.5, 3.5),
  undefined,
  null,
  dontKnow,
  refused,
  "3",
  9,
];

const aroundTwoAndHalf: readonly RecordValue[] = [
  2.4,
  2.5,
  2.6,
  span(0, 2.4),
  span(2.4, 2.5),
  span(2.5, 2.6),
  span(2.6, 10),
  undefined,
];

/** Around 1 January 2020; a year or a month reaches as far as the declared range. */
const aroundNewYear: readonly RecordValue[] = [
  "2019-12-31",
  "2020-01-01",
  "2020-01-02",
  "2019-12",
  "2020-01",
  "2019",
  "2020",
  span("2019-12-28", "2020-01-01"),
  undefined,
];

const ordered = (operator: Operator): readonly Row[] => [
  ...each([{ [operator]: [v("days"), 3] }], ofEach("days", aroundThree)),
  ...each(
    [{ [operator]: [3, v("days")] }],
    ofEach("days", [2, 3, 4, span(2, 3), span(3, 4), span(2, 4), undefined, refused]),
  ),
  ...each([{ [operator]: [v("hours"), 2.5] }], ofEach("hours", aroundTwoAndHalf)),
  ...each([{ [operator]: [v("since"), "2020-01-01"] }], ofEach("since", aroundNewYear)),
  ...each(
    [{ [operator]: [v("days"), v("shifts")] }],
    pairs(["days", [1, span(0, 1), span(2, 6), undefined]], ["shifts", [1, span(1, 2), undefined]]),
  ),
  ...each(
    [{ [operator]: [v("since"), v("until")] }],
    [
      { since: "2019-12-31" },
      { since: "2020-01-01" },
      { since: "2020-01-05", until: "2020-01" },
      { until: "2020-01-20" },
      { since: "2020-01-08", until: "2020-01-08" },
      {},
    ],
  ),
];

const edges = (operator: Operator): readonly Row[] => [
  ...each(
    [{ [operator]: [v("days"), 0] }],
    ofEach("days", [0, 1, undefined]),
    "0 is the least that it can be",
  ),
  ...each(
    [{ [operator]: [v("days"), 6] }],
    ofEach("days", [5, 6, undefined]),
    "6 is the most that it can be",
  ),
  ...each([{ [operator]: [v("days"), 7] }], [{}], "no value of the range is 7 or more"),
  ...each([{ [operator]: [v("days"), -1] }], [{}], "no value of the range is below 0"),
  ...each([{ [operator]: [v("days"), v("days")] }], [{ days: 3 }], "a variable with itself"),
  ...each(
    [{ [operator]: [v("days"), v("days")] }],
    [{}],
    "a variable named twice counts as two: this is unknown although every value gives one answer",
  ),
  ...each(
    [{ [operator]: [{ "/": [v("days"), v("shifts")] }, 1] }],
    [
      { days: 2, shifts: 0 },
      { days: 2, shifts: 2 },
    ],
  ),
];

const betweenThree = (operator: "<" | "<="): readonly Row[] => [
  ...each(
    [{ [operator]: [1, v("days"), 4] }],
    ofEach("days", [
      0,
      1,
      2,
      4,
      5,
      span(1, 2),
      span(2, 3),
      span(2, 4),
      span(4, 6),
      span(5, 6),
      span(0, 6),
      undefined,
    ]),
  ),
  ...each(
    [{ [operator]: [v("shifts"), v("days"), 4] }],
    pairs(["shifts", [1, span(1, 2), undefined]], ["days", [1, 3, 5, undefined]]),
    "one half that is false decides",
  ),
  ...each(
    [{ [operator]: ["2019-12-31", v("since"), "2020-01-03"] }],
    ofEach("since", ["2019-12-31", "2020-01-01", "2020-01-03", "2020-01", "2019", undefined]),
  ),
];

const codes: readonly RecordValue[] = [
  "mine",
  "shop",
  { oneOf: ["mine", "shop"] },
  { oneOf: ["farm", "shop"] },
  { oneOf: ["mine"] },
  undefined,
  dontKnow,
  "elsewhere",
  7,
];

/** Texts are compared in NFC: "bình" with one accent sign is "bình" with two. */
const texts: readonly RecordValue[] = ["bình", "bi\u0300nh", "Bình", "binh", "", undefined, 5];

const sameness = (operator: "==" | "!="): readonly Row[] => [
  ...each([{ [operator]: [v("job"), "mine"] }, { [operator]: ["mine", v("job")] }], ofEach("job", codes)),
  ...each(
    [{ [operator]: [v("job"), v("trade")] }],
    pairs(
      ["job", ["mine", { oneOf: ["farm", "shop"] }, undefined]],
      ["trade", ["mine", "shop", { oneOf: ["mine", "other"] }, undefined]],
    ),
  ),
  ...each([{ [operator]: [v("place"), "bình"] }], ofEach("place", texts)),
  ...each(
    [{ [operator]: [v("place"), v("note")] }],
    [{ place: "a", note: "a" }, { place: "a", note: "b" }, { place: "a" }, {}],
  ),
  ...each([{ [operator]: [v("works"), true] }], ofEach("works", [true, false, undefined, 1, "true"])),
  ...each(
    [{ [operator]: [v("works"), v("ill")] }],
    pairs(["works", [true, false, undefined]], ["ill", [true, undefined]]),
  ),
  ...each([{ [operator]: [{ "+": [0.1, 0.2] }, 0.3] }], [{}], "numbers are added as binary64"),
];

const operators = ["==", "!=", "<", "<=", ">", ">="] as const;

const rowsOf = (operator: (typeof operators)[number]): readonly Row[] => {
  const rule: readonly Row[] = [...ordered(operator), ...edges(operator)];
  if (operator === "<" || operator === "<=") return [...rule, ...betweenThree(operator)];
  return operator === "==" || operator === "!=" ? [...rule, ...sameness(operator)] : rule;
};

export const comparisons: readonly Table[] = operators.map((operator) => ({
  about: { operator },
  vocabulary: declared,
  rows: rowsOf(operator),
}));
