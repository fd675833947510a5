import type { ChildRecord } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { employed, foundIn } from "../../situations/work-arrangements.ts";

const stage = { "vn.job": "tt09.II.1", "vn.artsOrSport": true, "vn.authorityConsent": true };
const onStage = (otherwise: ChildRecord = {}) => employed(12, { ...stage, ...otherwise });

describe("under 13 the contract begins only after the consent, of 20 January 2025", () => {
  test.each([
    ["2025-01-21", []],
    ["2025-01-20", []],
    ["2025-01-19", ["under-13-contract-after-consent"]],
    ["2025-01", ["under-13-contract-after-consent?"]],
    ["2024", ["under-13-contract-after-consent"]],
    ["2021-03-15", ["under-13-contract-after-consent"]],
    ["2021-03-14", []],
    [undefined, ["under-13-contract-after-consent?"]],
  ])("it began on %s", (day, found) => {
    expect(foundIn(onStage({ "vn.contractBegan": day }))).toEqual(found);
  });

  test("without consent the dates are not judged, and from 13 nothing of it is asked", () => {
    const early = { "vn.contractBegan": "2025-01-01" };
    expect(foundIn(onStage({ ...early, "vn.authorityConsent": false }))).toEqual([
      "under-13-consent-of-authority",
      "child.unlawful-work",
    ]);
    expect(foundIn(employed(13, { ...stage, ...early }))).toEqual([]);
  });
});

describe("the file of a child under 13", () => {
  const noTimetable = { "vn.timetableInFile": false };

  test.each<[string, ChildRecord, readonly string[]]>([
    ["none", onStage({ "vn.consentFile": false }), ["under-13-file"]],
    ["no timetable of a child at school", onStage(noTimetable), ["under-13-file"]],
    ["no timetable of a child out of school", onStage({ ...noTimetable, "vn.attendsSchool": false }), []],
    [
      "no timetable, and nobody asked about school",
      onStage({ ...noTimetable, "vn.attendsSchool": undefined }),
      ["under-13-file?"],
    ],
    ["none at 13", employed(13, { ...stage, "vn.consentFile": false }), []],
    [
      "none, for work that no consent can allow",
      employed(12, { "vn.consentFile": false }),
      ["under-13-arts-or-sport", "child.unlawful-work"],
    ],
  ])("%s", (_, record, found) => {
    expect(foundIn(record)).toEqual(found);
  });
});
