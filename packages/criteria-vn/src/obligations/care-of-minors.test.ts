import type { ChildRecord } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { dutyOf, employed, foundIn } from "../../situations/work-arrangements.ts";

const unfit = { "vn.healthNoLongerSuits": true };
const told = (minor: boolean, representative: boolean) => ({
  ...unfit,
  "vn.minorToldOfHealth": minor,
  "vn.representativeToldOfHealth": representative,
});

describe("care of minors at work, each condition flipping its duty", () => {
  test.each<[string, ChildRecord, readonly string[]]>([
    ["no rest breaks at 14", employed(14, { "vn.restBreaks": false }), ["rest-breaks"]],
    ["no rest breaks at 15 is another article", employed(15, { "vn.restBreaks": false }), []],
    ["not asked at 14", employed(14, { "vn.minorConsulted": false }), ["minor-consulted"]],
    ["not asked at 17", employed(17, { "vn.minorConsulted": false }), ["minor-consulted"]],
    ["not asked at 18", employed(18, { "vn.minorConsulted": false }), []],
    ["no supervision at 17", employed(17, { "vn.safetySupervised": false }), ["safety-supervision"]],
    ["health that suits the job: nobody is told", employed(17), []],
    ["unfit at 17, the minor told", employed(17, told(true, false)), []],
    ["unfit at 17, nobody told", employed(17, told(false, false)), ["minor-told-of-health"]],
    ["unfit at 14, both told", employed(14, told(true, true)), []],
    ["unfit at 14, the minor alone", employed(14, told(true, false)), ["representative-told-of-health"]],
    ["unfit at 14, the parent alone", employed(14, told(false, true)), ["minor-told-of-health"]],
    ["unfit at 15, the minor alone", employed(15, told(true, false)), []],
    [
      "unfit at 14, and nobody noted who was told",
      employed(14, unfit),
      ["minor-told-of-health?", "representative-told-of-health?"],
    ],
    [
      "nobody noted anything",
      employed(14, {
        "vn.restBreaks": undefined,
        "vn.minorConsulted": undefined,
        "vn.safetySupervised": undefined,
        "vn.healthNoLongerSuits": undefined,
      }),
      [
        "rest-breaks?",
        "minor-consulted?",
        "safety-supervision?",
        "minor-told-of-health?",
        "representative-told-of-health?",
      ],
    ],
  ])("%s", (_, record, found) => {
    expect(foundIn(record)).toEqual(found);
  });
});

test.each([
  ["2021-03-14", "kept", "not-in-force"],
  ["2021-03-15", "kept", "kept"],
])("on %s the Code's rest breaks are %s, and to ask the minor is %s", (referenceDate, breaks, asked) => {
  const record = employed(14, { referenceDate });
  expect([dutyOf(record, "rest-breaks").status, dutyOf(record, "minor-consulted").status]).toEqual([
    breaks,
    asked,
  ]);
});
