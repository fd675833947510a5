// Partial dates, intervals, code sets, lists with holes, and every reason why something is not known.
import type { RecordValue } from "@mangnon/schema";
import { declared } from "./declared.ts";
import {
  dontKnow,
  each,
  given,
  ofEach,
  pairs,
  type Row,
  refused,
  span,
  type Table,
  truths,
  v,
} from "./table.ts";

const day = "2020-01-05";

const dates: readonly Row[] = [
  ...each(
    [v("since")],
    ofEach("since", [
      "2020-01-05",
      "2020-01",
      "2019-12",
      "2020",
      "2019",
      "2018",
      "2019-13",
      "2019-12-32",
      "05/01/2020",
      "20200105",
      20200105,
      span("2019-12-30", "2020-01-02"),
      span("2019", "2020-01"),
      span("2020-01-02", "2019-12-30"),
      { ...span("2019-12-30", "2020-01-02"), unknown: "refused" },
      undefined,
      null,
      "",
      dontKnow,
    ]),
  ),
  ...each(
    [{ "<": [v("since"), day] }, { ">=": [v("since"), "2020-01-01"] }],
    ofEach("since", [
      "2020-01-04",
      "2020-01-05",
      "2020-01",
      "2019-12",
      "2019",
      "2020",
      span("2020-01-01", "2020-01-04"),
      span("2020-01-01", "2020-01-05"),
      span("2019-12-31", "2020-01-01"),
      undefined,
    ]),
  ),
  ...each(
    [{ "<": ["2019-12-30", v("since"), "2020-01-02"] }],
    ofEach("since", [
      "2019-12-30",
      "2019-12-31",
      "2020-01-01",
      "2020-01",
      "2019-12",
      span("2019-12-31", "2020-01-01"),
    ]),
  ),
];

const intervals: readonly Row[] = [
  ...each(
    [v("hours"), v("days")],
    [
      ...[
        { from: 2, to: 4 },
        { from: 4, to: 4 },
        { from: -5, to: 3 },
        { from: 8, to: 99 },
        { from: 11, to: 12 },
        { from: 4, to: 2 },
        { from: 2.5, to: 3.5 },
        { from: 2.2, to: 2.8 },
        { from: "2", to: "4" },
        { from: 2, to: 4, unknown: "refused" as const },
      ].map((value) => ({ hours: value, days: value })),
      { hours: Number.MAX_SAFE_INTEGER, days: 2.5 },
      { hours: "4", days: true },
      {},
    ],
  ),
  ...each(
    [{ "<": [{ "+": [v("hours"), v("extra")] }, 5] }],
    [
      { hours: span(0, 2), extra: span(0, 2) },
      { hours: span(0, 3), extra: span(0, 2) },
      { hours: span(3, 5), extra: span(2, 4) },
      { hours: 9.5 },
      { hours: 0.5 },
      { hours: 5, extra: span(-4, -0.5) },
    ],
  ),
  ...each(
    [{ ">": [{ "-": [v("days"), v("shifts")] }, 0] }, { "==": [{ "+": [v("days"), v("shifts")] }, 0] }],
    pairs(
      ["days", [0, span(0, 2), span(4, 6), undefined]],
      ["shifts", [-3, span(-3, -1), span(-1, 1), undefined]],
    ),
  ),
  ...each(
    [{ "<": [{ max: [v("days"), v("shifts")] }, 3] }, { ">=": [{ min: [v("days"), 2] }, 2] }],
    [{ days: 4 }, { days: span(0, 2) }, { days: span(1, 2), shifts: span(0, 2) }, { shifts: 3 }, {}],
  ),
];

const codeSets: readonly Row[] = [
  ...each(
    [v("job")],
    ofEach("job", [
      "mine",
      { oneOf: ["mine", "shop"] },
      { oneOf: ["shop", "mine"] },
      { oneOf: ["mine", "mine"] },
      { oneOf: ["mine"] },
      { oneOf: [] },
      { oneOf: ["mine", "sea"] },
      { oneOf: ["mine", "shop"], unknown: "refused" },
      "sea",
      "MINE",
      2,
      undefined,
      "",
      dontKnow,
    ]),
  ),
  ...each(
    [v("dangers")],
    ofEach("dangers", [
      ["dust"],
      [],
      ["dust", "dust"],
      ["smoke"],
      "dust",
      undefined,
      dontKnow,
      { oneOf: ["dust"] },
    ]),
  ),
  ...each(
    [
      { "==": [v("job"), "mine"] },
      { in: [v("job"), ["mine", "shop"]] },
      { "!": [{ in: [v("job"), ["farm", "other"]] }] },
    ],
    ofEach("job", [
      { oneOf: ["mine", "shop"] },
      { oneOf: ["mine", "farm"] },
      { oneOf: ["farm", "other"] },
      { oneOf: ["farm", "shop", "other"] },
      undefined,
    ]),
  ),
  ...each(
    [{ or: [{ "==": [v("job"), "mine"] }, { "==": [v("job"), "shop"] }] }],
    ofEach("job", ["mine", "farm", { oneOf: ["mine", "shop"] }, { oneOf: ["mine", "farm"] }, undefined]),
    "a variable named twice counts as two: `in` says more",
  ),
  ...each(
    [{ "==": [v("job"), v("trade")] }],
    pairs(
      ["job", [{ oneOf: ["mine", "shop"] }, "mine"]],
      ["trade", [{ oneOf: ["farm", "other"] }, { oneOf: ["shop", "other"] }, { oneOf: ["mine"] }]],
    ),
  ),
];

const whys: readonly RecordValue[] = [
  undefined,
  null,
  "",
  dontKnow,
  refused,
  { unknown: "invalid" },
  { unknown: "absent" },
  {} as RecordValue,
  { unknown: "hidden" } as never,
];

const reasons: readonly Row[] = [
  ...each([v("works")], ofEach("works", [...whys, 1, 0, "true", [] as never])),
  ...each([v("days")], ofEach("days", [...whys, "3", true, 2.5, -1, 7, span(1, 2)])),
  ...each([v("place")], ofEach("place", [...whys, 5, " "])),
  ...each([v("job")], ofEach("job", whys)),
  ...each(
    [{ and: [v("works"), { "<": [v("days"), 3] }] }],
    pairs(["works", [true, dontKnow, undefined]], ["days", [refused, "2", undefined]]),
    "each reason once",
  ),
  ...each(
    [{ or: [v("works"), { ">": [{ "/": [v("days"), v("shifts")] }, 1] }] }],
    [
      { days: 2, shifts: 0 },
      { works: dontKnow, days: 2, shifts: 0 },
      { works: false, days: refused, shifts: 2 },
      { works: true, days: refused, shifts: 0 },
    ],
  ),
];

const listsWithHoles: readonly Row[] = [
  [[v("days"), v("shifts"), 2], { days: 1 }],
  [[v("job"), v("trade"), v("job")], { job: "mine", trade: { oneOf: ["farm", "shop"] } }],
  [[v("works"), true], {}],
  [[v("since"), v("until")], { since: "2020-01-05", until: "2020-01" }],
  [[{ "/": [v("days"), v("shifts")] }, 1], { days: 2, shifts: 0 }],
  ...each(
    [{ in: [v("days"), [v("shifts"), 2]] }],
    pairs(["days", [2, 3, 4, undefined]], ["shifts", [3, span(-3, 2), undefined]]),
  ),
  ...each(
    [{ in: [v("job"), [v("trade"), "mine"]] }],
    pairs(
      ["job", ["mine", "farm", { oneOf: ["mine", "farm"] }]],
      ["trade", ["farm", { oneOf: ["farm", "shop"] }, undefined]],
    ),
  ),
  ...each(
    [{ in: [v("since"), [v("until"), "2020-01-01"]] }],
    [
      { since: "2020-01-01" },
      { since: "2019-12-31" },
      { since: "2020-01-05" },
      { since: "2020-01-05", until: "2020-01-05" },
      {},
    ],
  ),
  ...each(
    [{ in: [true, [v("works"), v("ill")]] }, { in: [false, [v("works"), v("ill")]] }],
    pairs(["works", truths], ["ill", [true, undefined]]),
  ),
  ...each(
    [
      { if: [v("works"), [v("days")], [v("shifts")]] },
      { in: [3, { if: [v("works"), [v("days")], [v("shifts")]] }] },
    ],
    [
      given({ days: 3, shifts: 3 }),
      { days: 3, shifts: 1 },
      { works: true, days: 3 },
      { works: false, days: 3 },
      {},
    ],
  ),
];

export const knownInPart: readonly Table[] = [
  { about: { topic: "partial-dates" }, vocabulary: declared, rows: dates },
  { about: { topic: "intervals" }, vocabulary: declared, rows: intervals },
  { about: { topic: "code-sets" }, vocabulary: declared, rows: codeSets },
  { about: { topic: "reasons" }, vocabulary: declared, rows: reasons },
  { about: { topic: "lists" }, vocabulary: declared, rows: listsWithHoles },
];
