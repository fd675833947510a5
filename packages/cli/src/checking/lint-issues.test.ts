import { describe, expect, test } from "vitest";
import { folderOf } from "../../situations/folder.ts";
import { spoilt, village } from "../../situations/village.ts";

const rule = '{ ">": [{ var: actualHoursPerWeek }, 14] }';

/** The definition of the village with another rule of its only class. */
const withRule = (other: string) => spoilt("definition.yaml", rule, other);

describe("`check --lint`", () => {
  test("finds nothing in a definition that is in order", async () => {
    const { code, out } = await folderOf(village).mangnon("check", "--lint", "definition.yaml");
    expect([code, out]).toEqual([0, "definition.yaml: ok\n1 file: ok\n"]);
  });

  test("tells of a class that nobody can have, at its place, and fails", async () => {
    const files = withRule('{ ">": [{ var: actualHoursPerWeek }, 168] }');
    const { code, out } = await folderOf(files).mangnon("check", "--lint", "definition.yaml");
    expect(code).toBe(1);
    expect(out).toMatch(/^definition\.yaml:\d+:\d+ error: No record can have the class `long-hours`/);
    expect(out).toContain("(rules/lint-unreachable-class)\n");
  });

  test("tells of a gap with its record, in Vietnamese, and does not fail", async () => {
    const files = withRule('{ or: [{ "<": [{ var: fact.age }, 12] }, { ">": [{ var: fact.age }, 12] }] }');
    const { code, out } = await folderOf(files).mangnon("check", "--lint", "definition.yaml", "--lang", "vi");
    expect(code).toBe(0);
    expect(out).toContain('12 lại rơi vào `otherwise`: `{ "ageInYears": 12 }`');
  });

  test("says as data what it says in words", async () => {
    const files = withRule('{ or: [{ "<": [{ var: fact.age }, 12] }, { ">": [{ var: fact.age }, 12] }] }');
    const { out } = await folderOf(files).mangnon("check", "--lint", "definition.yaml", "--format", "json");
    expect(JSON.parse(out).checked[0].issues).toMatchObject([
      {
        code: "rules/lint-gap",
        severity: "warning",
        path: ["classes", 1, "rule"],
        at: { file: "definition.yaml" },
      },
    ]);
  });
});

test("without `--lint` nothing of it is told", async () => {
  const files = withRule('{ ">": [{ var: actualHoursPerWeek }, 168] }');
  const { code, out } = await folderOf(files).mangnon("check", "definition.yaml");
  expect([code, out]).toEqual([0, "definition.yaml: ok\n1 file: ok\n"]);
});

test("a definition with errors is not looked at any further", async () => {
  const files = withRule('{ ">": [{ var: actualHoursPerWek }, 168] }');
  const { code, out } = await folderOf(files).mangnon("check", "--lint", "definition.yaml");
  expect(code).toBe(1);
  expect(out).not.toContain("rules/lint");
});
