import { describe, expect, test } from "vitest";
import { folderOf } from "../situations/folder.ts";

const count = (id: string, classes: string) => `kind: indicator
id: ${id}
label: { vi: ví dụ, en: example }
measure: class-count
unit: count
direction: lower-is-better
definition: sdg-8-7-1-economic
counted: [${classes}]
sources: [{ instrument: { vi: ví dụ, en: example }, seen: derived }]
`;

const files = {
  "labour.yaml": count("x.labour", "child-labour"),
  "all.yaml": count("x.all", "child-labour, not-child-labour"),
  "share.yaml": `kind: indicator
id: x.share
label: { vi: ví dụ, en: example }
measure: formula
unit: percent
direction: lower-is-better
formula: { "/": [{ var: x.labour }, { var: x.all }] }
sources: [{ instrument: { vi: ví dụ, en: example }, seen: derived }]
`,
  "records.yaml": `kind: records
id: x
label: { vi: ví dụ, en: example }
synthetic: true
file: { path: records.csv }
recordId: id
coverage: complete
instrument: made up
territory: { code: "00", asOf: 2024-06-30 }
period: "2024"
variables:
  referenceDate: { value: 2024-06-30 }
  ageInYears: { value: 13 }
  economicActivity: { value: true }
  actualHoursPerWeek: { column: hours }
`,
  "records.csv": `id,hours\n${Array.from({ length: 40 }, (_, at) => `c${at},${at < 10 ? 20 : 5}`).join("\n")}\n`,
};

const share = ["tabulate", "--indicator", "share.yaml", "--dataset", "records.yaml"] as const;
const given = (...names: readonly string[]) => names.flatMap((name) => ["--plugin", name]);

describe("documents of one's own are given as plugins, without any code", () => {
  test.each([[["labour.yaml", "all.yaml"]], [["all.yaml", "labour.yaml"]]])("%j", async (names) => {
    const { code, out } = await folderOf(files).mangnon(...share, ...given(...names));
    expect([code, /^all +(\S+)/m.exec(out)?.[1]]).toEqual([0, "25.0%"]);
  });

  test("and are asked for by their ids, and told of", async () => {
    const folder = folderOf(files);
    const { code, out } = await folder.mangnon(
      "tabulate",
      "--indicator",
      "x.labour",
      "--dataset",
      "records.yaml",
      ...given("labour.yaml"),
    );
    expect([code, out.includes("10")]).toEqual([0, true]);
    expect((await folder.mangnon("describe", "x.labour", ...given("labour.yaml"))).code).toBe(0);
  });

  test("also those that name each other", async () => {
    const names = given("share.yaml", "labour.yaml", "all.yaml");
    const { code } = await folderOf(files).mangnon("describe", "x.share", ...names);
    expect(code).toBe(0);
  });
});

describe("what cannot be used is told", () => {
  test.each([
    ["a part that nobody gives", ["labour.yaml"], "share.yaml:7:10", "schema/unknown-part"],
    ["a description of data", ["labour.yaml", "records.yaml"], "records.yaml", "cli/wrong-kind"],
    ["a file that is not there", ["labor.yaml"], "labor.yaml", "cli/no-such-file"],
    ["an error in it", ["faulty.yaml", "all.yaml"], "faulty.yaml:5:7", "schema/invalid-value"],
    ["two of one id", ["labour.yaml", "again.yaml", "all.yaml"], "`again.yaml`", "cli/two-of-one-id"],
  ])("%s", async (_, names, place, code) => {
    const folder = folderOf({
      ...files,
      "faulty.yaml": files["labour.yaml"].replace("unit: count", "unit: cuont"),
      "again.yaml": files["labour.yaml"],
    });
    const { code: exit, err } = await folder.mangnon(...share, ...given(...names));
    expect([1, 2]).toContain(exit);
    expect(err).toContain(place);
    expect(err).toContain(code);
  });
});
