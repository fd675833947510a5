import { explain, explanationText } from "@mangnon/rules";
import type { ChildRecord } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { worker } from "../../situations/children.ts";
import { byLabourCode, classOf } from "../../situations/judge.ts";

const told = (record: ChildRecord): string =>
  explanationText(explain(byLabourCode, record), "en", { form: "full" });

const measured = (kind: string, numbers: ChildRecord): ChildRecord => ({
  "vn.job": "other",
  "vn.measuredWork": kind,
  ...numbers,
});
const prohibited = "prohibited-work";
const lawful = "within-the-law";

describe("what the words of the Circular leave open reaches the full explanation of whoever it decides", () => {
  test.each<[string, number, ChildRecord, string, string]>([
    ["a craft", 14, { "vn.job": "tt09.II.4-01" }, lawful, "by the wide reading of item 4"],
    ["sweets", 14, { "vn.job": "tt09.II.7" }, lawful, "Packing tools are excepted too"],
    ["buttons", 14, { "vn.job": "tt09.II.12" }, lawful, "may limit all four tasks, and is read so"],
    [
      "a boiler of 4 bar and 0.6 t/h",
      16,
      measured("boiler", { "vn.pressure": 4, "vn.boilerOutput": 0.6 }),
      prohibited,
      "The text is faulty",
    ],
    [
      "an air station of 8 bar",
      16,
      measured("air-station", { "vn.pressure": 8 }),
      prohibited,
      "“this or more” is a reading",
    ],
    ["700 V", 16, measured("direct-current", { "vn.voltage": 700 }), prohibited, "read as 700 V or more"],
    [
      "220 V at the mains",
      16,
      measured("alternating-current", { "vn.voltage": 220 }),
      lawful,
      "exactly 220 V is outside",
    ],
    [
      "sight of 400 m",
      16,
      measured("short-sight", { "vn.sightDistance": 400 }),
      prohibited,
      "the wide reading, by which poor sight is enough",
    ],
    ["an oil burner", 16, measured("oil-burner", { "vn.oilPerHour": 400 }), prohibited, "without “upwards”"],
    [
      "a load that the table forbids",
      16,
      { sex: "male", "vn.carriesLoads": true, "vn.loadWeight": 30, "vn.regularLoads": false },
      prohibited,
      "prints the headings regular and occasional the other way round",
    ],
    [
      "a load that it allows",
      16,
      { sex: "male", "vn.carriesLoads": true, "vn.loadWeight": 29, "vn.regularLoads": false },
      lawful,
      "prints the headings regular and occasional the other way round",
    ],
    ["an incomplete name", 16, { "vn.job": "tt09.III.59.20" }, prohibited, "The name is incomplete"],
    ["a limit of elsewhere", 16, { "vn.workplace": "tt09.IV.1-04" }, prohibited, "Too hot or too cold"],
    [
      "a cramped space",
      16,
      measured("cramped-space", { "vn.crampedHoursPerDay": 5 }),
      prohibited,
      "Read as a description",
    ],
  ])("%s, at %i", (_, age, otherwise, expected, said) => {
    const record = worker(age, otherwise);
    expect(classOf(record)).toBe(expected);
    expect(told(record)).toContain(said);
  });

  test("and in how many copies it was seen", () => {
    expect(told(worker(16, { "vn.job": "tt09.III.65" }))).toContain("Seen in one copy alone");
    expect(told(worker(14, { "vn.job": "tt09.II.1" }))).toContain("Seen in 4 copies");
  });

  test("whoever works for the family is told that this is read as work", () => {
    expect(told(worker(12, { "vn.job": "tt09.II.10" }))).toContain("family work included");
  });
});
