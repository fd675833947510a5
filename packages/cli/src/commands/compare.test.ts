import { describe, expect, test } from "vitest";
import { folderOf, usedIn, workspace } from "../../situations/folder.ts";
import { definition, register, village } from "../../situations/village.ts";

/** The village's definition with a limit of its own hours. */
const shorter = definition
  .replace("village.long-hours", "village.some-hours")
  .replace("actualHoursPerWeek }, 14", "actualHoursPerWeek }, 25");

const files = { ...village, "shorter.yaml": shorter };
const compare = [
  "compare",
  "--definitions",
  "./definition.yaml,./shorter.yaml",
  "--dataset",
  "register.yaml",
];

describe("one description for both definitions", () => {
  test("is a table of classes, and the group that changes class", async () => {
    const { code, out, err } = await folderOf(files).mangnon(...compare);
    expect(code).toBe(0);
    expect(out).toBe(`First: village.long-hours 1.0.0 — Long hours
Second: village.some-hours 1.0.0 — Long hours
Register of children: 2025, territory 60 (boundaries of 2025-06-30)

first ↓  second →     long-hours      other  ? long-hours | other         all
long-hours             1 (25.0%)  1 (25.0%)                     –   2 (50.0%)
other                          –  1 (25.0%)                     –   1 (25.0%)
? long-hours | other           –          –             1 (25.0%)   1 (25.0%)
all                    1 (25.0%)  2 (50.0%)             1 (25.0%)  4 (100.0%)

4 records: 2 (50.0%) with the same class by both, 1 (25.0%) with another class, 1 (25.0%) undetermined by at least one.
A class marked \`?\` is one of several that may hold. In brackets: the share of all records.
  long-hours: long hours
  other: other

1 record (25.0%): long hours by \`village.long-hours\`, other by \`village.some-hours\`
What sets them apart from the one other with the same answer by \`village.long-hours\`:
  none of the conditions that the definitions name
`);
    expect(err).toBe("data/register.csv: 4 rows in = 4 accepted + 0 left out by the filter + 0 rejected\n");
  });

  test("in Vietnamese every word but ids is Vietnamese", async () => {
    const { out } = await folderOf(files).mangnon(...compare, "--lang", "vi");
    expect(out).toContain("thứ nhất ↓  thứ hai →");
    expect(out).toContain(
      "4 hồ sơ: 2 (50,0%) thuộc cùng một lớp theo cả hai định nghĩa, 1 (25,0%) thuộc lớp khác",
    );
    expect(out).not.toMatch(/record|others|What|share/);
  });

  test("as JSON holds every pair with counts, weights, conditions and causes", async () => {
    const { out } = await folderOf(files).mangnon(...compare, "--format", "json");
    const told = JSON.parse(out);
    expect(told).toMatchObject({
      datasets: [{ id: "village", file: "data/register.csv" }],
      onlyIn: { first: 0, second: 0 },
      records: { count: 4, weight: "4", weightless: 4 },
      definitions: { first: { id: "village.long-hours" }, second: { id: "village.some-hours" } },
    });
    expect(
      told.pairs.map(({ first, second, count, isSame }: never) => [first, second, count, isSame]),
    ).toEqual([
      [["long-hours"], ["long-hours"], 1, true],
      [["long-hours"], ["other"], 1, false],
      [["other"], ["other"], 1, true],
      [["long-hours", "other"], ["long-hours", "other"], 1, true],
    ]);
    expect(told.pairs[3].causes.first).toEqual([
      { cause: { kind: "variable", name: "actualHoursPerWeek", reason: "dont-know" }, count: 1 },
    ]);
  });

  test("a field that only one of them reads is no misspelt one", async () => {
    const usual = shorter.replace("actualHoursPerWeek", "usualHoursPerWeek");
    const described = register.replace(
      "variables:",
      "variables:\n  usualHoursPerWeek: { column: hours, missing: { DK: dont-know } }",
    );
    const folder = folderOf({ ...files, "shorter.yaml": usual, "register.yaml": described });
    const { err } = await folder.mangnon(...compare);
    expect(err).not.toContain("rules/unknown-field");
  });

  test("that describes nothing for one definition is said, and decides nobody by it", async () => {
    const chores = shorter
      .replace("actualHoursPerWeek }, 25", "choreHoursPerWeek }, 25")
      .replace('{ ">=": [{ var: fact.age }, 5] }', "true");
    const { code, out, err } = await folderOf({ ...files, "shorter.yaml": chores }).mangnon(...compare);
    expect(code).toBe(0);
    expect(err).toContain("(cli/describes-nothing)");
    expect(out).toMatch(/^all +4 \(100\.0%\) +4 \(100\.0%\)$/m);
  });

  test("of nobody is said to be of nobody", async () => {
    const { code, out } = await folderOf({ ...files, "data/register.csv": "id,sex,age,hours\n" }).mangnon(
      ...compare,
    );
    expect(code).toBe(0);
    expect(out).toContain("No records to compare.");
  });
});

describe("a description for each definition", () => {
  const other = register.replace("id: village", "id: other").replace("data/register.csv", "data/other.csv");
  const two = [...compare, "--dataset", "other.yaml"];
  const inTwo = (csv: string) => folderOf({ ...files, "other.yaml": other, "data/other.csv": csv });

  test("is matched by the ids of records, in whatever order they come", async () => {
    const folder = inTwo("id,sex,age,hours\nc-4,m,16,30\nc-3,f,12,30\nc-2,m,12,0\nc-1,f,12,10\n");
    const { code, out } = await folder.mangnon(...two, "--format", "json");
    expect(code).toBe(0);
    const pairs = JSON.parse(out).pairs.map(({ first, second, count }: never) => [first, second, count]);
    expect(pairs).toEqual([
      [["long-hours"], ["long-hours"], 1],
      [["long-hours"], ["other"], 1],
      [["other"], ["other"], 1],
      [["long-hours", "other"], ["long-hours"], 1],
    ]);
  });

  test("leaves out whoever has no partner, and says how many on each side", async () => {
    const { code, out, err } = await inTwo("id,sex,age,hours\nc-1,f,12,30\nc-9,m,12,0\n").mangnon(
      ...two,
      "--format",
      "json",
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ onlyIn: { first: 3, second: 1 }, records: { count: 1 } });
    expect(err).toContain("3 of the records of `village` are not in `other`");
    expect(err).toContain("1 of the records of `other` is not in `village`");
  });

  test("of another period is compared with a warning: a sample of another year shares its ids by chance", async () => {
    const rows = "id,sex,age,hours\nc-1,f,12,30\n";
    const later = other.replace(/^period: .*$/m, 'period: "1999"');
    const told = await folderOf({ ...files, "other.yaml": later, "data/other.csv": rows }).mangnon(...two);
    expect(told.code).toBe(0);
    expect(told.err).toMatch(/`village` is of \d+ and `other` of 1999; .*\(cli\/two-periods\)/);
    expect((await inTwo(rows).mangnon(...two)).err).not.toContain("cli/two-periods");
  });

  test.each(["en", "vi"])("of other records is wrong use, told in %s", async (lang) => {
    const { code, err } = await inTwo("id,sex,age,hours\nx-1,f,12,30\n").mangnon(...two, "--lang", lang);
    expect(code).toBe(2);
    expect(err).toContain("(cli/no-shared-records)");
  });
});

describe("wrong use", () => {
  test.each([
    ["no definitions", ["compare", "--dataset", "register.yaml"], "cli/missing-option"],
    ["no data", ["compare", "--definitions", "mics6,mics6-program"], "cli/missing-option"],
    [
      "one definition",
      ["compare", "--definitions", "mics6", "--dataset", "register.yaml"],
      "cli/not-two-definitions",
    ],
    [
      "half of two",
      ["compare", "--definitions", "mics6,", "--dataset", "register.yaml"],
      "cli/not-two-definitions",
    ],
    [
      "three definitions",
      ["compare", "--definitions", "a,b,c", "--dataset", "register.yaml"],
      "cli/not-two-definitions",
    ],
    [
      "an unknown definition",
      ["compare", "--definitions", "mics6,mics7", "--dataset", "register.yaml"],
      "host/unknown-definition",
    ],
    [
      "a description of reports",
      ["compare", "--definitions", "mics6,mics6-program", "--dataset", "reports.yaml"],
      "cli/wrong-kind",
    ],
    [
      "three descriptions",
      [...compare, "--dataset", "register.yaml", "--dataset", "third.yaml"],
      "cli/unexpected-argument",
    ],
    ["an option of another command", [...compare, "--by", "sex"], "cli/option-of-another-command"],
  ])("%s is told in both languages and ends with 2", async (_, argv, code) => {
    const folder = folderOf(files);
    const [en, vi] = await Promise.all(["en", "vi"].map((lang) => folder.mangnon(...argv, "--lang", lang)));
    expect([en?.code, vi?.code, en?.out, vi?.out]).toEqual([2, 2, "", ""]);
    expect(en?.err).toContain(`(${code})`);
    expect(vi?.err).toContain(`(${code})`);
    expect(vi?.err).not.toBe(en?.err);
  });
});

interface Told {
  readonly first: readonly string[];
  readonly second: readonly string[];
  readonly count: number;
  readonly weight: string;
}

describe("the made-up MICS6 sample", () => {
  const told = async (...argv: readonly string[]) => {
    const { code, out } = await usedIn(workspace).mangnon(
      "compare",
      ...argv,
      "--fail-on",
      "never",
      "--format",
      "json",
    );
    expect(code).toBe(0);
    return JSON.parse(out) as {
      readonly records: { readonly count: number };
      readonly pairs: readonly Told[];
    };
  };
  const survey = ["--dataset", "examples/mics6/mics6.yaml"];
  const program = ["--dataset", "examples/mics6/mics6-program.yaml"];
  const countOf = (pairs: readonly Told[], first: string, second: string) =>
    pairs
      .filter((pair) => pair.first.join("|") === first && pair.second.join("|") === second)
      .reduce((sum, { count }) => sum + count, 0);

  test("what MICS6 decides of children of 5 to 17 the program decides alike: all differences are of the unknown and of ages", async () => {
    const { pairs, records } = await told("--definitions", "mics6,mics6-program", ...survey, ...program);
    expect(records.count).toBe(1901);
    expect(countOf(pairs, "child-labour", "not-child-labour")).toBe(0);
    expect(countOf(pairs, "not-child-labour", "child-labour")).toBe(0);
    expect(countOf(pairs, "child-labour|not-child-labour", "not-child-labour")).toBe(171);
  });

  test("turning the definitions round turns the table round", async () => {
    const one = await told("--definitions", "mics6,sdg-8-7-1-economic", ...survey);
    const other = await told("--definitions", "sdg-8-7-1-economic,mics6", ...survey);
    const written = ({ first, second, count, weight }: Told) =>
      JSON.stringify([first, second, count, weight]);
    expect(
      other.pairs
        .map(({ first, second, ...pair }) => written({ ...pair, first: second, second: first }))
        .sort(),
    ).toEqual(one.pairs.map(written).sort());
  });
});
