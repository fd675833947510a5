import type { ChildRecord } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { employed, foundIn } from "../../situations/work-arrangements.ts";

const stage = { "vn.job": "tt09.II.1", "vn.artsOrSport": true, "vn.authorityConsent": true };

describe("which work may be done at all, each condition flipping its duty", () => {
  test.each<[string, ChildRecord, readonly string[]]>([
    ["at 12, on stage with consent", employed(12, stage), []],
    [
      "at 12, on stage without consent",
      employed(12, { ...stage, "vn.authorityConsent": false }),
      ["under-13-consent-of-authority", "child.unlawful-work"],
    ],
    ["at 12, plaiting", employed(12), ["under-13-arts-or-sport", "child.unlawful-work"]],
    ["at 13, plaiting is light work", employed(13), []],
    ["at 13, on stage no consent of the authority is asked", employed(13, { "vn.job": "tt09.II.1" }), []],
    ["at 14, a job on no list", employed(14, { "vn.job": "other" }), ["light-work", "child.unlawful-work"]],
    ["at 15, a job on no list is allowed", employed(15, { "vn.job": "other" }), []],
    [
      "at 14, light work in a bar",
      employed(14, { "vn.workplace": "blld.147-2-d" }),
      ["place-of-light-work", "child.unlawful-work"],
    ],
    [
      "at 14, welding breaches the list of light work, not article 147",
      employed(14, { "vn.job": "blld.147-1-e" }),
      ["light-work", "child.unlawful-work"],
    ],
  ])("%s", (_, record, found) => {
    expect(foundIn(record)).toEqual(found);
  });
});

describe("article 147 point by point, at 15 to under 18", () => {
  const jobs = ["a", "b", "c", "d", "d-bar", "e", "g", "h"].map(
    (point) => ["vn.job", `147-1-${point}`] as const,
  );
  const places = ["a", "b", "c", "d", "d-bar"].map((point) => ["vn.workplace", `147-2-${point}`] as const);

  test.each([...jobs, ...places])("%s %s breaches its own point and no other", (variable, point) => {
    expect(foundIn(employed(16, { [variable]: `blld.${point}` }))).toEqual([`not-${point}`]);
    expect(foundIn(employed(15, { [variable]: `blld.${point}` }))).toEqual([
      `not-${point}`,
      "child.unlawful-work",
    ]);
  });

  test.each([
    ["blld.147-1-h", "2021-03-14", []],
    ["blld.147-1-h", "2021-03-15", ["not-147-1-h"]],
    ["blld.147-1-e", "2020-12-31", []],
    ["blld.147-1-e", "2021-01-01", ["not-147-1-e"]],
  ])("%s on %s: what is left to the Circular begins with it", (job, referenceDate, found) => {
    const record = employed(16, { "vn.job": job, referenceDate });
    expect(foundIn(record).filter((name) => name.startsWith("not-147-1"))).toEqual(found);
  });
});

describe("what the Circular forbids from some measure on breaches the point that it belongs to", () => {
  const load = { sex: "male", "vn.carriesLoads": true, "vn.regularLoads": false };
  const tight = (hours: number) => ({ "vn.measuredWork": "cramped-space", "vn.crampedHoursPerDay": hours });
  test.each<[string, number, ChildRecord, readonly string[]]>([
    ["a load of 15 kg", 15, { ...load, "vn.loadWeight": 15 }, ["not-147-1-a", "child.unlawful-work"]],
    ["a load of 14.5 kg", 15, { ...load, "vn.loadWeight": 14.5 }, []],
    ["air tools of 4 bar", 17, { "vn.measuredWork": "air-tool", "vn.toolPressure": 4 }, ["not-147-1-h"]],
    ["air tools of 3.9 bar", 17, { "vn.measuredWork": "air-tool", "vn.toolPressure": 3.9 }, []],
    ["five hours in a tight space", 17, tight(5), ["not-147-2-d-bar"]],
    ["four hours in a tight space", 17, tight(4), []],
  ])("%s, at %i", (_, age, otherwise, found) => {
    expect(foundIn(employed(age, { "vn.job": "other", ...otherwise }))).toEqual(found);
  });

  test("so does a place of Appendix IV at 14, in work that is light otherwise", () => {
    expect(foundIn(employed(14, tight(5)))).toEqual(["place-of-light-work", "child.unlawful-work"]);
    expect(foundIn(employed(14, tight(4)))).toEqual([]);
  });

  test("a load that nobody weighed leaves its point open", () => {
    const record = employed(15, { "vn.job": "other", ...load, "vn.loadWeight": undefined });
    expect(foundIn(record)).toEqual(["not-147-1-a?", "child.unlawful-work?"]);
  });
});

test("a job nobody asked for leaves the points of article 147 open, and is asked once", () => {
  const record = employed(16, { "vn.job": undefined });
  expect(foundIn(record).filter((name) => name.startsWith("not-147-1"))).toHaveLength(8);
});
