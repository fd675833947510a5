// and or ! !! if in: strong Kleene logic, choices and lists.
import type { ChildRecord, Rule } from "@mangnon/schema";
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

const [works, ill, night] = [v("works"), v("ill"), v("night")];
const few: Rule = { "<": [v("days"), 3] };
const notComputable: Rule = { ">": [{ "/": [v("days"), 0] }, 1] };

const threeTruths: readonly ChildRecord[] = [
  [true, true, undefined],
  [true, false, undefined],
  [false, undefined, undefined],
  [undefined, undefined, undefined],
  [undefined, true, undefined],
  [undefined, undefined, true],
  [undefined, undefined, false],
  [true, true, true],
  [false, false, false],
].map(([w, i, n]) => given({ works: w, ill: i, night: n }));

const joined = (operator: "and" | "or"): readonly Row[] => [
  ...each([{ [operator]: [works] }], ofEach("works", truths)),
  ...each([{ [operator]: [works, ill] }], pairs(["works", truths], ["ill", truths])),
  ...each([{ [operator]: [works, ill, night] }], threeTruths),
  ...each(
    [{ [operator]: [works, few] }],
    pairs(["works", [true, false, undefined, dontKnow]], ["days", [2, 3, span(2, 3), span(0, 2), refused]]),
  ),
  ...each([{ [operator]: [works, true] }, { [operator]: [works, false] }], ofEach("works", truths)),
  ...each(
    [{ [operator]: [notComputable, works] }],
    ofEach("works", truths).map((record) => ({ ...record, days: 2 })),
    "what cannot be computed is unknown for ever, and absorbed like it",
  ),
  ...each(
    [{ [operator]: [works, { "!": works }] }],
    ofEach("works", truths),
    "a variable named twice counts as two",
  ),
  ...each([{ [operator]: [{ and: [works, ill] }, { or: [ill, night] }] }], threeTruths),
  ...each(
    [{ [operator]: [{ "<": [v("days"), 2] }, { ">": [v("days"), 4] }] }],
    ofEach("days", [1, 3, 5, span(0, 1), span(2, 4), span(1, 3), undefined]),
  ),
];

const negated = (operator: "!" | "!!"): readonly Row[] => [
  ...each(
    [{ [operator]: works }, { [operator]: [works] }],
    ofEach("works", [...truths, null, dontKnow, refused, 1, "true"]),
  ),
  ...each([{ [operator]: [few] }], ofEach("days", [2, 3, span(0, 2), span(3, 6), span(2, 3), undefined])),
  ...each([{ [operator]: [{ [operator]: [works] }] }], ofEach("works", truths)),
  ...each(
    [{ [operator]: [{ and: [works, ill] }] }, { [operator]: [{ or: [works, ill] }] }],
    pairs(["works", truths], ["ill", [true, undefined]]),
  ),
  ...each([{ [operator]: [notComputable] }], [{ days: 2 }, {}]),
];

const choices: readonly Row[] = [
  ...each(
    [{ if: [works, ill, night] }],
    [
      ...pairs(["works", truths], ["ill", [true, undefined]]),
      { ill: true, night: true },
      { ill: false, night: false },
      { ill: true, night: false },
      { works: false, night: true },
    ],
  ),
  ...each([{ if: [works, true, ill, false, night] }], threeTruths),
  ...each(
    [{ if: [works, v("days"), 2] }],
    pairs(["works", truths], ["days", [2, 5, span(1, 3), undefined]]),
    "of both ways, all that either may give",
  ),
  ...each(
    [{ if: [works, v("hours"), v("extra")] }],
    [{ hours: 1, extra: 3 }, { hours: 2, extra: 2 }, { works: true }, {}],
  ),
  ...each(
    [{ if: [works, v("job"), v("trade")] }],
    [
      { job: "mine", trade: "shop" },
      { job: "mine", trade: "mine" },
      { job: "mine", trade: { oneOf: ["farm", "shop"] } },
      { works: true, job: { oneOf: ["farm", "shop"] } },
      { works: false, trade: "farm" },
    ],
  ),
  ...each(
    [{ if: [works, v("place"), "home"] }],
    [
      { place: "home" },
      { place: "field" },
      { works: true, place: "field" },
      { works: false },
      { works: true },
      {},
    ],
    "two texts that differ have nothing in common",
  ),
  ...each(
    [{ if: [works, v("since"), "2020-01-05"] }],
    [{ since: "2020-01-01" }, { since: "2020-01-05" }, { works: true, since: "2019" }, {}],
  ),
  ...each(
    [{ if: [works, v("dangers"), ["dust"]] }],
    [{ dangers: ["dust"] }, { dangers: ["heat"] }, { works: false }, { works: true, dangers: ["heat"] }],
  ),
  ...each(
    [{ "<": [{ if: [works, v("days"), 0] }, 3] }],
    pairs(["works", truths], ["days", [2, 4, undefined]]),
  ),
  ...each(
    [{ "==": [{ if: [works, v("job"), "other"] }, "mine"] }],
    pairs(["works", truths], ["job", ["mine", "shop", undefined]]),
  ),
  ...each(
    [{ if: [works, works, { "!": works }] }],
    ofEach("works", truths),
    "true either way; a variable named twice counts as two",
  ),
  ...each(
    [{ if: [works, ill, { and: [works, night] }] }],
    [{ ill: true }, { ill: false }, { ill: false, night: false }],
  ),
];

const listed: readonly Row[] = [
  ...each(
    [{ in: [v("job"), ["mine", "shop"]] }],
    ofEach("job", [
      "mine",
      "farm",
      { oneOf: ["mine", "shop"] },
      { oneOf: ["mine", "farm"] },
      { oneOf: ["farm", "other"] },
      undefined,
      dontKnow,
      "elsewhere",
    ]),
  ),
  ...each(
    [{ in: [v("job"), ["farm", "shop", "mine", "other"]] }],
    [{}, { job: "shop" }],
    "every code of the list is listed",
  ),
  ...each(
    [{ in: ["dust", v("dangers")] }],
    ofEach("dangers", [["dust"], ["heat", "dust"], ["heat"], [], undefined, refused, "dust", ["smoke"]]),
  ),
  ...each(
    [{ in: [v("days"), [1, 3, 5]] }],
    ofEach("days", [1, 2, 6, span(3, 3), span(1, 2), span(1, 3), undefined]),
  ),
  ...each([{ in: [v("days"), [7, 8]] }], [{}], "no value of the range is listed"),
  ...each(
    [{ in: [v("since"), ["2020-01-01", "2020-01-05"]] }],
    ofEach("since", ["2020-01-01", "2020-01-02", "2019", "2020-01", undefined]),
  ),
  ...each([{ in: [v("place"), ["bình", "an"]] }], ofEach("place", ["an", "bi\u0300nh", "khác", undefined])),
  ...each([{ in: [v("works"), [true]] }, { in: [v("works"), [true, false]] }], ofEach("works", truths)),
  ...each(
    [{ in: [v("job"), [v("trade"), "shop"]] }],
    pairs(
      ["job", ["shop", "mine", { oneOf: ["mine", "shop"] }, undefined]],
      ["trade", ["mine", "farm", undefined]],
    ),
    "a list with a member that is not known",
  ),
  ...each(
    [{ in: ["mine", [v("job"), v("trade")]] }],
    pairs(["job", ["mine", "shop", undefined]], ["trade", ["mine", "shop", undefined]]),
  ),
  ...each(
    [{ in: [3, [v("days"), v("shifts")]] }],
    [{ days: 3 }, { days: 2, shifts: span(-3, 2) }, { days: 2 }, { shifts: 3 }, {}],
  ),
];

export const conditions: readonly Table[] = [
  { about: { operator: "and" }, vocabulary: declared, rows: joined("and") },
  { about: { operator: "or" }, vocabulary: declared, rows: joined("or") },
  { about: { operator: "!" }, vocabulary: declared, rows: negated("!") },
  { about: { operator: "!!" }, vocabulary: declared, rows: negated("!!") },
  { about: { operator: "if" }, vocabulary: declared, rows: choices },
  { about: { operator: "in" }, vocabulary: declared, rows: listed },
];
