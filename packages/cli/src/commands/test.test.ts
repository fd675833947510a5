import { describe, expect, test } from "vitest";
import { folderOf, usedIn, workspace } from "../../situations/folder.ts";
import { definition, village } from "../../situations/village.ts";

const scenarios = `kind: scenarios
definition: village.long-hours
label: { vi: Nhiều giờ, en: Long hours }
on: 2025-06-30
given: { ageInYears: 12, economicActivity: true }
scenarios:
  - name: 15 hours are long
    given: { actualHoursPerWeek: 15 }
    expect: long-hours
    because: more than 14
    flips: { actualHoursPerWeek: 14, expect: other }
  - name: nobody asked the hours
    expect: undetermined
    needs: [[actualHoursPerWeek]]
    because: nothing to compare
`;
const wrong = scenarios
  .replace("expect: long-hours", "expect: other")
  .replace("expect: other }", "expect: long-hours }");

describe("scenarios", () => {
  test("of a definition that lies beside them pass, and what none of them touches is told", async () => {
    const { code, out, err } = await folderOf({ ...village, "scenarios/hours.yaml": scenarios }).mangnon(
      "test",
    );
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toBe(`✓ scenarios/hours.yaml: Long hours (2/2)

\`village.long-hours\`: no scenario touches
  class out-of-scope

2 passed, 0 failed
`);
  });

  test("that fail say where, what was expected, and the comparison that made it otherwise", async () => {
    const folder = folderOf({ "definition.yaml": definition, "hours.yaml": wrong });
    const { code, out } = await folder.mangnon("test", "definition.yaml", "hours.yaml", "--lang", "vi");
    expect(code).toBe(1);
    expect(out).toContain("✗ hours.yaml: Nhiều giờ (1/2)");
    expect(out).toContain("hours.yaml:9:13");
    expect(out).toContain("actualHoursPerWeek 15 > 14");
    expect(out).toContain("hours.yaml:11:46");
    expect(out.trimEnd().endsWith("1 đạt, 1 không đạt")).toBe(true);
  });

  test("in JSON hold every result, and what is not covered", async () => {
    const folder = folderOf({ "definition.yaml": definition, "hours.yaml": wrong });
    const { code, out } = await folder.mangnon("test", ".", "--format", "json");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      passed: 1,
      failed: 1,
      files: [
        {
          file: "hours.yaml",
          asked: "village.long-hours",
          issues: [],
          scenarios: [
            {
              passed: false,
              actual: "long-hours",
              issues: [{ code: "testkit/other-class", at: { line: 9 } }, {}],
            },
            { passed: true },
          ],
        },
      ],
      coverage: [{ asked: "village.long-hours", uncovered: [{ kind: "class", id: "out-of-scope" }] }],
    });
  });
});

describe("a file that cannot be run is no pass", () => {
  test.each<[string, string | Uint8Array, string]>([
    ["text that is not UTF-8", new Uint8Array([0x6b, 0xff, 0xfe]), "cli/not-utf-8"],
    ["a definition that nobody knows", scenarios.replace("village.", "vilage."), "host/unknown-definition"],
    ["a misspelt field", scenarios.replace("because: more", "becuase: more"), "schema/unrecognized-keys"],
    ["text that is no YAML", `${scenarios}  - [`, "documents/"],
    ["an open brace on one line", '{ "kind": "scenarios", "definition": ', "documents/"],
    [
      "a kind in single quotes",
      scenarios.replace("kind: scenarios", "kind: 'scenarios'").replace("expect:", "expct:"),
      "schema/",
    ],
    [
      "a variable that no rule asks for",
      scenarios.replace("{ actualHoursPerWeek: 15 }", "{ actualHours: 15 }"),
      "testkit/unknown-variable",
    ],
  ])("%s", async (_, text, code) => {
    const folder = folderOf({ "definition.yaml": definition, "hours.yaml": text, "good.yaml": scenarios });
    const { code: exit, out } = await folder.mangnon("test");
    expect(exit).toBe(1);
    expect(out).toContain(code);
    expect(out).toContain("✓ good.yaml: Long hours (2/2)");
    expect(out).toMatch(/2 passed, 1 failed\n$/);
  });
});

test.each<[readonly string[], string]>([
  [["nowhere"], "cli/no-such-file"],
  [["register.yaml"], "cli/wrong-kind"],
  [["."], "cli/no-scenarios"],
  [["data/register.csv"], "documents/"],
])("wrong use: %j", async (paths, code) => {
  const { code: exit, err, out } = await folderOf(village).mangnon("test", ...paths);
  expect([1, 2]).toContain(exit);
  expect(err + out).toContain(code);
});

test("of two definitions of one id none is guessed to be meant; the files are named", async () => {
  const files = { "a/definition.yaml": definition, "b/definition.yaml": definition, "hours.yaml": scenarios };
  const { code, err } = await folderOf(files).mangnon("test");
  expect(code).toBe(2);
  expect(err).toContain("`village.long-hours`: `a/definition.yaml`, `b/definition.yaml`");
  expect(err).toContain("cli/two-of-one-id");
});

describe("scenarios of obligations", () => {
  const source = "{ instrument: { vi: Luật, en: Act }, seen: text }";
  const duties = `kind: obligations
id: village.duties
version: 1.0.0
label: { vi: Nghĩa vụ, en: Duties }
authority: { vi: ví dụ, en: example }
sources: [${source}]
population: true
regimes: []
obligations:
  - id: village.short-hours
    label: { vi: Ít giờ, en: Short hours }
    severity: breach
    since: 2020-01-01
    breach: { ">": [{ var: actualHoursPerWeek }, 14] }
    sources: [${source}]
`;
  const asked = `kind: scenarios
obligations: village.duties
label: { vi: Ít giờ, en: Short hours }
on: 2025-06-30
given: { economicActivity: true }
scenarios:
  - name: 15 hours
    obligation: village.short-hours
    given: { actualHoursPerWeek: 15 }
    expect: breached
    because: more than 14
    flips: { actualHoursPerWeek: 14, expect: kept }
`;

  test("that lie beside their list pass, and what none of them touches is told", async () => {
    const folder = folderOf({ "duties.yaml": duties, "hours.yaml": asked });
    expect((await folder.mangnon("check", "duties.yaml", "hours.yaml")).code).toBe(0);
    const { code, out } = await folder.mangnon("test");
    expect([code, out]).toEqual([
      0,
      `✓ hours.yaml: Short hours (1/1)

\`village.duties\`: no scenario touches
  obligation village.short-hours: never not-in-force

1 passed, 0 failed
`,
    ]);
  });

  test("that are wrong fail with the place, and a misspelt list is told", async () => {
    const folder = folderOf({
      "duties.yaml": duties,
      "a.yaml": asked
        .replace("expect: breached", "expect: kept")
        .replace("expect: kept }", "expect: breached }"),
      "b.yaml": asked.replace("village.duties", "village.dutys"),
    });
    const { code, out } = await folder.mangnon("test");
    expect(code).toBe(1);
    expect(out).toContain("a.yaml:10:13 error:");
    expect(out).toContain("b.yaml:2:14 error:");
    expect(out).toContain("(host/unknown-obligations)");
  });
});

test("folders of installed packages and hidden ones are not searched, and nothing is run twice", async () => {
  const files = {
    "definition.yaml": definition,
    "a.yaml": scenarios,
    "node_modules/x/b.yaml": wrong,
    ".git/c.yaml": wrong,
  };
  const { code, out } = await folderOf(files).mangnon("test", ".", "a.yaml", ".");
  expect(code).toBe(0);
  expect(out).toMatch(/2 passed, 0 failed\n$/);
});

test("every scenario of the packs passes, and they touch every part and number of the law", async () => {
  const { code, out } = await usedIn(workspace).mangnon(
    "test",
    "packages/criteria-vn",
    "packages/criteria-icls",
    "--format",
    "json",
  );
  expect(code).toBe(0);
  const { coverage } = JSON.parse(out) as { coverage: readonly { uncovered: readonly unknown[] }[] };
  expect(coverage.flatMap(({ uncovered }) => uncovered)).toEqual([]);
});
