import type { ChildRecord } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { dutyOf, employed, foundIn } from "../../situations/work-arrangements.ts";

const stage = { "vn.job": "tt09.II.1", "vn.artsOrSport": true, "vn.authorityConsent": true };
const onStage = (otherwise: ChildRecord = {}) => employed(12, { ...stage, ...otherwise });

describe("whoever signs for the employer of somebody under 15, each condition flipping its duty", () => {
  const noCertificate = { "vn.criminalRecordCertificate": false };

  test.each<[string, ChildRecord, readonly string[]]>([
    ["all in order at 14", employed(14), []],
    ["all in order at 12", onStage(), []],
    ["no certificate", employed(14, noCertificate), ["criminal-record-certificate"]],
    ["no certificate at 12", onStage(noCertificate), ["criminal-record-certificate"]],
    ["no certificate at 15 is no breach", employed(15, noCertificate), []],
    ["a conviction", employed(14, { "vn.childAbuseConviction": true }), ["no-child-abuse-conviction"]],
    ["no undertaking", employed(14, { "vn.childAbuseUndertaking": false }), ["child-abuse-undertaking"]],
    [
      "without a contract only the contract is missing",
      employed(14, { ...noCertificate, "vn.writtenContract": false, "vn.childAbuseUndertaking": false }),
      ["written-contract.13-14"],
    ],
    [
      "a contract of the day before the Circular",
      employed(14, { ...noCertificate, "vn.contractSigned": "2021-03-14" }),
      [],
    ],
    [
      "a contract of its first day",
      employed(14, { ...noCertificate, "vn.contractSigned": "2021-03-15" }),
      ["criminal-record-certificate"],
    ],
    [
      "of a day that nobody recorded: the certificate that is missing may have been needed or not",
      employed(14, { ...noCertificate, "vn.contractSigned": undefined }),
      ["criminal-record-certificate?"],
    ],
  ])("%s", (_, record, found) => {
    expect(foundIn(record)).toEqual(found);
  });
});

describe("the certificate is no more than six months old at the signing, on 10 July 2024", () => {
  const issued = (day: string | undefined, otherwise: ChildRecord = {}) =>
    foundIn(
      employed(14, { "vn.contractSigned": "2024-07-10", "vn.criminalRecordIssued": day, ...otherwise }),
    );
  const tooOld = ["criminal-record-in-time"];

  test.each([
    ["2024-07-11", "after it: there was none on that day", tooOld],
    ["2024-07-10", "on the very day", []],
    ["2024-01-11", "a day less than six months", []],
    ["2024-01-10", "exactly six months", []],
    ["2024-01-09", "six months and a day", tooOld],
    ["2023-12-10", "seven months", tooOld],
  ])("issued on %s, %s", (day, _, found) => {
    expect(issued(day)).toEqual(found);
  });

  test.each([
    ["2024-02", []],
    ["2024-01", ["criminal-record-in-time?"]],
    ["2023-12", tooOld],
    ["2023-11", tooOld],
    ["2024", ["criminal-record-in-time?"]],
    ["2023", tooOld],
    ["2022", tooOld],
    [undefined, ["criminal-record-in-time?"]],
  ])("known only as %s", (day, found) => {
    expect(issued(day)).toEqual(found);
  });

  test.each([
    ["2024-03", "2023-08-31", ["criminal-record-in-time?"]],
    ["2024-04", "2023-08-31", tooOld],
    ["2024-01", "2023-08-31", []],
  ])("signed in %s with a certificate of %s", (signed, day, found) => {
    expect(issued(day, { "vn.contractSigned": signed })).toEqual(found);
  });

  test("a contract of before the Circular is no breach, however old the certificate", () => {
    expect(issued("2019-01-01", { "vn.contractSigned": "2021-03-14" })).toEqual([]);
  });
});

describe("what the contract of somebody under 15 says", () => {
  const away = { "vn.awayFromFamily": true };

  test.each<[string, ChildRecord, readonly string[]]>([
    [
      "no particulars of the representative",
      employed(14, { "vn.representativeInContract": false }),
      ["contract-names-representative"],
    ],
    ["nothing of study", employed(14, { "vn.studyInContract": false }), ["contract-ensures-study"]],
    ["no lodging, at home", employed(14), []],
    ["no lodging, away from the family", employed(14, away), ["contract-names-lodging"]],
    ["lodging, away from the family", employed(14, { ...away, "vn.lodgingInContract": true }), []],
    [
      "no lodging, and nobody asked where the family lives",
      employed(14, { "vn.awayFromFamily": undefined }),
      ["contract-names-lodging?"],
    ],
    ["at 15 nothing of it", employed(15, { ...away, "vn.studyInContract": false }), []],
  ])("%s", (_, record, found) => {
    expect(foundIn(record)).toEqual(found);
  });
});

test("of papers that nobody asked about, none is there and none is missing", () => {
  const silent = Object.fromEntries(
    [
      "vn.contractSigned",
      "vn.criminalRecordCertificate",
      "vn.criminalRecordIssued",
      "vn.childAbuseConviction",
      "vn.childAbuseUndertaking",
      "vn.representativeInContract",
      "vn.studyInContract",
      "vn.contractBegan",
      "vn.consentFile",
    ].map((name) => [name, undefined]),
  );
  expect(foundIn(onStage(silent))).toEqual([
    "criminal-record-certificate?",
    "criminal-record-in-time?",
    "no-child-abuse-conviction?",
    "child-abuse-undertaking?",
    "contract-names-representative?",
    "contract-ensures-study?",
    "under-13-contract-after-consent?",
    "under-13-file?",
  ]);
});

test("each cites its article of the Circular with how well it was seen, and no penalty, for none was seen", () => {
  const { sources, penalties, since } = dutyOf(
    employed(14, { "vn.childAbuseUndertaking": false }),
    "child-abuse-undertaking",
  );
  expect([sources[0]?.provision?.vi, sources[0]?.note?.en, penalties, since]).toEqual([
    "Điểm b khoản 1 Điều 4",
    "Seen in 3 copies, not compared with the gazette.",
    [],
    "2021-03-15",
  ]);
});
