import type { ChildRecord } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { employed, foundIn } from "../../situations/work-arrangements.ts";

const stage = { "vn.job": "tt09.II.1", "vn.artsOrSport": true, "vn.authorityConsent": true };

describe("papers, consent, schooling and health, each condition flipping its duty", () => {
  test.each<[string, ChildRecord, readonly string[]]>([
    ["all in order", employed(14), []],
    ["no written contract at 14", employed(14, { "vn.writtenContract": false }), ["written-contract.13-14"]],
    [
      "no written contract at 12",
      employed(12, { ...stage, "vn.writtenContract": false }),
      ["written-contract.under-13"],
    ],
    [
      "no written contract at 15 is no breach of this article",
      employed(15, { "vn.writtenContract": false }),
      [],
    ],
    ["hours that harm schooling", employed(14, { "vn.hoursHarmSchooling": true }), ["schooling"]],
    ["no health certificate", employed(14, { "vn.healthCertificate": false }), ["health-certificate"]],
    ["unsuitable conditions", employed(14, { "vn.conditionsUnsuitable": true }), ["suitable-conditions"]],
    ["what is asked of those under 15 alone", employed(15, { "vn.conditionsUnsuitable": true }), []],
    ["no consent at 14", employed(14, { "vn.parentalConsent": false }), ["parental-consent.13-14"]],
    [
      "no consent at 12",
      employed(12, { ...stage, "vn.parentalConsent": false }),
      ["parental-consent.other-ages"],
    ],
    ["no consent at 17", employed(17, { "vn.parentalConsent": false }), ["parental-consent.other-ages"]],
    ["no register at 17", employed(17, { "vn.minorsRegister": false }), ["register"]],
    ["no register at 18", employed(18, { "vn.minorsRegister": false }), []],
  ])("%s", (_, record, found) => {
    expect(foundIn(record)).toEqual(found);
  });
});

describe("a health check is overdue on the day after six months are complete", () => {
  test.each([
    ["2024-12-02", []],
    ["2024-12-01", []],
    ["2024-11-30", ["health-check"]],
    ["2024-06-01", ["health-check"]],
  ])("the last one on %s, judged on 1 June 2025", (lastHealthCheck, found) => {
    expect(foundIn(employed(14, { "vn.lastHealthCheck": lastHealthCheck }))).toEqual(found);
  });

  test("a check that nobody recorded is not overdue", () => {
    expect(foundIn(employed(14, { "vn.lastHealthCheck": undefined }))).toEqual(["health-check?"]);
  });

  test("known by its month alone it may be either", () => {
    const on15June = (month: string) =>
      foundIn(employed(14, { referenceDate: "2025-06-15", "vn.lastHealthCheck": month }));
    expect(on15June("2024-12")).toEqual(["health-check?"]);
    expect(on15June("2024-11")).toEqual(["health-check"]);
    expect(on15June("2025-01")).toEqual([]);
  });
});

test("of papers nobody asked for, none is there and none is missing", () => {
  const record = employed(14, {
    "vn.writtenContract": undefined,
    "vn.parentalConsent": undefined,
    "vn.minorsRegister": undefined,
  });
  const [contract, consent, register, ...onTheContract] = foundIn(record);
  expect([contract, consent, register]).toEqual([
    "written-contract.13-14?",
    "parental-consent.13-14?",
    "register?",
  ]);
  expect(onTheContract).toEqual([
    "criminal-record-certificate?",
    "criminal-record-in-time?",
    "no-child-abuse-conviction?",
    "child-abuse-undertaking?",
    "contract-names-representative?",
    "contract-ensures-study?",
  ]);
});
