import type { ChildRecord } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { pupil } from "../../situations/children.ts";
import { dutyOf, employed, foundIn, judgedByDuties } from "../../situations/work-arrangements.ts";

const quarry = { "vn.job": "blld.147-1-h" };
const at15 = ["not-147-1-h", "child.unlawful-work"];

describe("article 296 of the Penal Code: listed work under 16, and an earlier sanction or an injury", () => {
  test.each<[string, ChildRecord, boolean]>([
    ["the work alone", employed(15, quarry), false],
    ["with an earlier fine", employed(15, { ...quarry, "vn.priorSanction": true }), true],
    ["with an injury of 30%", employed(15, { ...quarry, "vn.injuryPercent": 30 }), false],
    ["with an injury of 31%", employed(15, { ...quarry, "vn.injuryPercent": 31 }), true],
    ["with a death", employed(15, { ...quarry, "vn.diedAtWork": true }), true],
    ["at 16", employed(16, { ...quarry, "vn.priorSanction": true }), false],
    ["an earlier fine without such work", employed(15, { "vn.priorSanction": true }), false],
    [
      "before 2021 the list is not held here",
      employed(15, { ...quarry, referenceDate: "2019-06-01" }),
      false,
    ],
  ])("%s", (_, record, isSignalled) => {
    expect(foundIn(record).includes("penal-296")).toBe(isSignalled);
  });

  test("it is a warning, never a breach, and has no band of fines", () => {
    const record = employed(15, { ...quarry, "vn.priorSanction": true });
    expect(foundIn(record)).toEqual([...at15, "penal-296"]);
    expect(dutyOf(record, "penal-296")).toMatchObject({
      severity: "warning",
      status: "signalled",
      penalties: [],
      remedy: { en: expect.stringContaining("for them and the courts to decide") },
    });
  });
});

describe("article 297(2): forced labour under 16 warns of a crime, and is urgent at any age", () => {
  test.each<[number, readonly string[]]>([
    [15, ["penal-297-2", "forced-labour"]],
    [16, ["forced-labour"]],
  ])("at %i", (age, found) => {
    expect(foundIn(employed(age, { "vn.forcedLabour": true }))).toEqual(found);
  });
});

describe("a signal of a worst form is urgent, with the duty to report and the 12 hours", () => {
  test.each([
    ["vn.signsOfTrafficking", "trafficking", "Điểm m khoản 1 Điều 10"],
    ["vn.debtBondage", "forced-labour", "Điểm k khoản 1 Điều 10"],
    ["vn.sexualExploitation", "sexual-exploitation", "Điểm k khoản 1 Điều 10"],
    ["vn.illicitActivity", "illicit-activity", "Điểm k khoản 1 Điều 10"],
  ])("%s", (variable, name, provision) => {
    expect(foundIn(employed(14, { [variable]: true }))).toEqual([name]);
    const { severity, sources, remedy } = dutyOf(employed(14, { [variable]: true }), name);
    expect(severity).toBe("urgent");
    const provisions = sources.map((source) => source.provision?.vi);
    expect(provisions).toEqual([
      expect.stringMatching(/^Điểm [abc] Điều 3$/),
      provision,
      "Khoản 7 Điều 6",
      "Điều 26",
    ]);
    expect(remedy?.vi).toMatch(/báo ngay.*12 giờ/);
  });

  test("whether the child works or not", () => {
    expect(foundIn({ ...pupil(14), "vn.signsOfTrafficking": true })).toContain("trafficking");
  });

  test("nobody asked is no signal, and no all-clear", () => {
    const { judged } = judgedByDuties(pupil(14));
    const urgent = judged.filter(({ severity }) => severity === "urgent").map(({ status }) => status);
    expect(new Set(urgent)).toEqual(new Set(["undetermined"]));
  });
});

describe("the law on children speaks of those under 16, beside labour law and not instead of it", () => {
  test.each<[string, ChildRecord, readonly string[]]>([
    ["harmful chores at 15", employed(15, { "vn.harmfulChores": true }), ["child.harmful-chores"]],
    ["harmful chores at 16", employed(16, { "vn.harmfulChores": true }), []],
    ["begging at 15", employed(15, { "vn.madeToBeg": true }), ["child.begging"]],
    ["begging at 16", employed(16, { "vn.madeToBeg": true }), []],
  ])("%s", (_, record, found) => {
    expect(foundIn(record)).toEqual(found);
  });
});
