// What rules name beside plain variables: those asked of some, numbers of the law, facts.
import type { Rule } from "@mangnon/schema";
import { askedOfSome, dated, named } from "./declared.ts";
import { dontKnow, each, ofEach, pairs, type Row, refused, span, type Table, truths, v } from "./table.ts";

const skips: readonly Row[] = [
  ...each(
    [v("night"), { "!": [v("night")] }],
    pairs(["works", [...truths, dontKnow]], ["night", [true, false, undefined, dontKnow, 5]]),
  ),
  ...each(
    [{ ">": [v("hours"), 4] }],
    pairs(["works", truths], ["hours", [0, 3, 5, span(3, 5), span(5, 8), undefined, refused, 99]]),
  ),
  ...each([v("hours")], pairs(["works", truths], ["hours", [0, 3, span(2, 4), undefined]])),
  ...each(
    [v("job"), { "==": [v("job"), "mine"] }],
    pairs(["works", truths], ["job", ["mine", "other", { oneOf: ["mine", "shop"] }, undefined]]),
  ),
  ...each([v("place")], pairs(["works", truths], ["place", ["home", "field", undefined]])),
  ...each(
    [{ in: ["dust", v("dangers")] }],
    pairs(["works", truths], ["dangers", [["dust"], ["heat"], undefined]]),
  ),
  ...each(
    [{ "<": [v("since"), "2020-01-05"] }],
    pairs(["works", truths], ["since", ["2020-01-01", "2020-01-10", "2020-01", undefined]]),
  ),
  ...each(
    [{ ">": [v("shifts"), 0] }],
    pairs(["days", [2, 3, span(1, 2), span(2, 3), undefined]], ["shifts", [0, 1, -1, undefined]]),
  ),
  ...each(
    [v("late")],
    [
      { works: false },
      { works: true, night: false },
      { works: true, night: true },
      { works: true, night: true, late: true },
      { works: true, late: true },
      { late: true },
      { works: false, late: true },
      {},
    ],
    "a question that is asked of those who were asked another",
  ),
  ...each(
    [{ and: [v("works"), v("night")] }, { or: [{ "!": [v("works")] }, { "!": [v("night")] }] }],
    pairs(["works", truths], ["night", truths]),
  ),
];

const on = ["2019-12-31", "2020-01-01", "2020-05-31", "2020-06-01", "2020-01", "2020", "2019", undefined];

const parameters: readonly Row[] = [
  ...each(
    [v("parameter.x.limit"), v("parameter.x.most-days"), v("parameter.x.ended"), v("parameter.x.listed")],
    ofEach("referenceDate", on),
  ),
  ...each(
    [{ ">": [v("hours"), v("parameter.x.limit")] }],
    pairs(["referenceDate", on], ["hours", [4, 5, 7, undefined]]),
  ),
  ...each(
    [{ ">": [v("days"), v("parameter.x.most-days")] }],
    pairs(["referenceDate", ["2019-12-31", "2020-01-01", "2019", undefined]], ["days", [3, 4, undefined]]),
  ),
  ...each(
    [{ ">": [v("days"), v("parameter.x.ended")] }],
    pairs(["referenceDate", ["2020-05-31", "2020-06-01", "2020-05", undefined]], ["days", [2, 3, undefined]]),
  ),
  ...each(
    [{ "==": [v("parameter.x.with-a-gap"), 2] }],
    ofEach("referenceDate", [
      "2020-01-31",
      "2020-02-01",
      "2020-03-01",
      "2020-01",
      "2020-02",
      span("2020-01-31", "2020-03-01"),
      undefined,
    ]),
  ),
  ...each(
    [{ in: [v("job"), v("parameter.x.listed")] }],
    pairs(
      [
        "referenceDate",
        ["2019-12-31", "2020-01-01", "2020-06-01", span("2020-05-31", "2020-06-01"), undefined],
      ],
      ["job", ["mine", "shop", { oneOf: ["mine", "shop"] }, undefined]],
    ),
  ),
  ...each(
    [
      { or: [v("works"), { ">": [v("days"), v("parameter.x.most-days")] }] },
      { and: [v("works"), { ">": [v("days"), v("parameter.x.most-days")] }] },
    ],
    pairs(["referenceDate", ["2019-12-31", "2020-01-01", undefined]], ["works", [true, false]]),
    "where there is no law, what can be decided without it is decided",
  ),
  ...each(
    [{ some: [[v("days"), 1], { ">": [{ var: "" }, v("parameter.x.most-days")] }] }],
    pairs(["referenceDate", ["2019-12-31", "2020-01-01", undefined]], ["days", [4, 3, undefined]]),
  ),
];

const total: Rule = v("fact.total");

const facts: readonly Row[] = [
  ...each(
    [v("fact.long"), v("fact.hard"), { and: [v("fact.long"), v("fact.hard")] }],
    pairs(["hours", [6, 7, span(5, 7), undefined]], ["night", truths]),
  ),
  ...each(
    [total, v("fact.doubled"), { ">": [total, 5] }],
    [
      { hours: 3, extra: 1 },
      { hours: 3, extra: 3 },
      { hours: span(2, 4), extra: 1 },
      { hours: 10 },
      { extra: 4 },
      { hours: 1 },
      {},
    ],
  ),
  ...each([v("fact.where")], [{ place: "a", note: "b" }, { place: "a" }, {}]),
  ...each(
    [
      { in: ["mine", v("fact.dangerous-jobs")] },
      { some: [v("fact.dangerous-jobs"), { "==": [{ var: "" }, "mine"] }] },
    ],
    pairs(["job", ["mine", "shop", undefined]], ["trade", ["mine", "farm", undefined]]),
  ),
];

export const namedValues: readonly Table[] = [
  { about: { topic: "skip-patterns" }, vocabulary: askedOfSome, rows: skips },
  { about: { topic: "parameters" }, vocabulary: dated, rows: parameters },
  { about: { topic: "facts" }, vocabulary: named, rows: facts },
];
