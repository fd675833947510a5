// cat and substr: texts are known, or they are not.
import type { Rule } from "@mangnon/schema";
import { declared } from "./declared.ts";
import { dontKnow, each, ofEach, type Row, span, type Table, v } from "./table.ts";

const days: Rule = v("days");

const joinedTexts: readonly Row[] = [
  ...each(
    [{ cat: [v("place")] }, { cat: [v("place"), "-", v("note")] }],
    [
      { place: "an", note: "bình" },
      { place: "an", note: "bi\u0300nh" },
      { place: "an" },
      { note: "bình" },
      { place: "", note: "x" },
      { place: 5, note: "x" } as never,
      {},
    ],
  ),
  ...each([{ cat: ["a", "", "b"] }, { cat: ["a"] }, { cat: [""] }], [{}]),
  ...each(
    [{ "==": [{ cat: [v("place"), v("note")] }, "an bình"] }],
    [{ place: "an ", note: "bình" }, { place: "an", note: "bình" }, { place: "an " }, { place: "khác" }, {}],
    "unknown while one of the texts is",
  ),
  ...each(
    [{ "==": [{ cat: [{ if: [v("works"), "a", "b"] }, "c"] }, "ac"] }],
    [{ works: true }, { works: false }, {}],
  ),
];

const places = [0, 1, 3, 4, 9, -1, -3, -4, -9];

const parts: readonly Row[] = [
  ...each(
    places.map((at): Rule => ({ substr: ["bình", at] })),
    [{}],
  ),
  ...each(
    [
      [0, 2],
      [1, 2],
      [1, 0],
      [0, -1],
      [1, -1],
      [-3, 2],
      [-3, -2],
      [9, 2],
      [0, 9],
      [2, -9],
      [0, -4],
    ].map(([at, length]): Rule => ({ substr: ["bình", at as number, length as number] })),
    [{}],
  ),
  ...each(
    [{ substr: ["𠀋a", 0, 2] }, { substr: ["𠀋a", 2] }],
    [{}],
    "counted in UTF-16 units: a sign beyond the first plane is two",
  ),
  ...each(
    [{ substr: [v("place"), days] }, { substr: [v("place"), 0, days] }],
    [
      { place: "bình", days: 1 },
      { place: "bình", days: 0 },
      { place: "bình", days: span(1, 2) },
      { place: "bình" },
      { days: 1 },
    ],
  ),
  ...each(
    [{ "==": [{ substr: [v("place"), 0, 2] }, "an"] }],
    ofEach("place", ["an bình", "bình an", undefined, dontKnow]),
  ),
  ...each(
    [{ "==": [{ substr: [v("place"), days] }, "an"] }],
    [{ place: "an", days: 0 }, { place: "an" }, { days: 0 }, {}],
  ),
];

export const texts: readonly Table[] = [
  { about: { operator: "cat" }, vocabulary: declared, rows: joinedTexts },
  { about: { operator: "substr" }, vocabulary: declared, rows: parts },
];
