import { expect, test } from "vitest";
import { folderOf, usedIn, workspace } from "../../situations/folder.ts";
import { plan, reportsCsv, spoilt, village } from "../../situations/village.ts";

const assess = ["assess", "--plan", "plan.yaml", "--dataset", "reports.yaml", "--on", "2026-01-15"];

test("each target is a block, and the last line counts them by status", async () => {
  const { code, out, err } = await folderOf(village).mangnon(...assess);
  expect(code).toBe(0);
  expect(out).toBe(`Plan of the village
Judged on 2026-01-15. A target is a promise of the plan, not a legal duty.

village.t1  Staff trained
  status  missed (final)
  value   85.0%
  goal    at least 90%
  due     2025
  why     Missed: 85.0% in 2025; the goal is at least 90%.

Small counts are \`suppressed\`, with what would give them away here. Earlier releases were not considered: \`--release-log\` does.

1 target: 1 missed
`);
  expect(err).toBe("data/reports.csv: 2 rows in = 2 accepted + 0 left out by the filter + 0 rejected\n");
});

test("in Vietnamese the plan's own sentence stands beside the verdict", async () => {
  const { out } = await folderOf(village).mangnon(...assess, "--lang", "vi");
  expect(out).toContain("kết quả   không đạt (kết luận cuối cùng)");
  expect(out).toContain("kế hoạch  “90% cán bộ được tập huấn.”");
});

test.each([
  [[], 0],
  [["--fail-on", "missed"], 1],
  [["--fail-on", "never"], 0],
])("a missed target with %j ends with %i", async (argv, code) => {
  expect((await folderOf(village).mangnon(...assess, ...argv)).code).toBe(code);
});

test("a target that was met ends with 0 even under `--fail-on missed`", async () => {
  const files = spoilt("data/reports.csv", "2025,85,100", "2025,90,100");
  const { code, out } = await folderOf(files).mangnon(...assess, "--fail-on", "missed");
  expect(code).toBe(0);
  expect(out).toContain("1 target: 1 met");
});

test("JSON has the same fields for every target, null for what is not there", async () => {
  const { out } = await folderOf(village).mangnon(...assess, "--format", "json");
  expect(JSON.parse(out)).toMatchObject([
    {
      target: "village.t1",
      status: "missed",
      value: { figure: "85.0", fraction: { numerator: "85", denominator: "100" } },
      comparator: "at-least",
      goal: 90,
      reason: { code: "goal", data: { figure: "85.0", goal: "90" } },
      text: "Missed: 85.0% in 2025; the goal is at least 90%.",
      label: { en: "Staff trained" },
      final: true,
    },
  ]);
  const files = spoilt("data/reports.csv", "2025,85,100", "2025,,");
  const unreported = await folderOf(files).mangnon(...assess, "--format", "json");
  expect(JSON.parse(unreported.out)).toMatchObject([
    { status: "not-assessable", value: null, reason: { code: "not-reported" } },
  ]);
});

test("the same value in two datasets is no fault, another one is and forbids a verdict", async () => {
  const others = { "others.yaml": village["reports.yaml"].replace("data/reports.csv", "others.csv") };
  const same = folderOf({ ...village, ...others, "others.csv": reportsCsv.replace("85,100", "170,200") });
  expect((await same.mangnon(...assess, "--dataset", "others.yaml")).code).toBe(0);
  const other = folderOf({ ...village, ...others, "others.csv": reportsCsv.replace("85,100", "86,100") });
  const { code, out } = await other.mangnon(...assess, "--dataset", "others.yaml");
  expect(code).toBe(1);
  expect(out).toContain("inconclusive {conflicting-observations}");
});

test("records are counted for the plan's own indicators, and undetermined children forbid a verdict", async () => {
  const own = plan
    .replace("vn.782.t5b-commune-staff-trained", "vn.0318")
    .replace("at-least", "at-most")
    .replace("goal: 90", "goal: 2")
    .replace("goal: 50", "goal: 3");
  const argv = ["assess", "--plan", "plan.yaml", "--dataset", "register.yaml", "--on", "2026-01-15"];
  const { code, out, err } = await folderOf({ ...village, "plan.yaml": own }).mangnon(...argv);
  expect(code).toBe(0);
  expect(out).toMatch(/(?:inconclusive|not assessable) \{(?:undetermined-records|no-determined-records)\}/);
  expect(err).toContain("4 rows in = 4 accepted");
});

test("a plan of other records is judged by none of them", async () => {
  const argv = ["assess", "--plan", "plan.yaml", "--dataset", "register.yaml", "--on", "2026-01-15"];
  const { code, out } = await folderOf(village).mangnon(...argv);
  expect(code).toBe(0);
  expect(out).toContain("not assessable {no-observation}");
});

test("errors of the data fail, and the verdicts are told all the same", async () => {
  const files = spoilt("data/reports.csv", "2023,60,100", "2023,600,100");
  const { code, out, err } = await folderOf(files).mangnon(...assess);
  expect(code).toBe(1);
  expect(out).toContain("1 target: 1 missed");
  expect(err).toContain("data/reports.csv:2:trained error:");
});

const binhThuan = [
  "assess",
  "--plan",
  "binh-thuan",
  "--dataset",
  "examples/binh-thuan/register-2025.yaml",
  "--dataset",
  "examples/binh-thuan/reports-2021-2025.yaml",
  "--on",
  "2026-01-15",
  "--fail-on",
  "never",
];

test("the plan of Bình Thuận is judged as the page of the example says", async () => {
  const { code, out } = await usedIn(workspace).mangnon(...binhThuan, "--format", "json");
  const judged = (JSON.parse(out) as { target: string; status: string; reason: { code: string } }[]).map(
    ({ target, status, reason }) => [target.replace("binh-thuan.", ""), status, reason.code],
  );
  expect(code).toBe(0);
  expect(judged).toEqual([
    ["t1.2025", "inconclusive", "undetermined-records"],
    ["t2.2025", "not-assessable", "zero-denominator"],
    ["t3.2025", "missed", "goal"],
    ["t4a.2025", "met", "goal"],
    ["t4b.2025", "met", "goal"],
    ["t4c.2025", "missed", "goal"],
    ["t4d.2025", "not-assessable", "impossible-count"],
    ["t5a.2025", "not-assessable", "not-reported"],
    ["t5b.2025", "not-assessable", "no-observation-for-period"],
    ["t5c.2025", "met", "goal"],
    ["t5d.2025", "missed", "goal"],
    ["o1.2030", "inconclusive", "undetermined-records"],
    ["o2.2030", "improving", "earlier-value"],
  ]);
});

test("its findings are told a few of each code, with how many more there are", async () => {
  const { out, err } = await usedIn(workspace).mangnon(...binhThuan, "--lang", "vi");
  expect(out.trimEnd().split("\n").at(-1)).toBe(
    "13 mục tiêu: 3 đạt, 3 không đạt, 1 có cải thiện, 4 chưa đánh giá được, 2 chưa kết luận được",
  );
  expect(err.match(/\(rules\/contradicts-skip\)/g)).toHaveLength(6);
  expect(err).toContain("… và 1 trường hợp nữa (rules/contradicts-skip)");
});

test("figures of other definitions judge nothing, however good they look", async () => {
  const argv = ["assess", "--plan", "decision-782", "--dataset", "examples/viet-nam/published.yaml"];
  const { out } = await usedIn(workspace).mangnon(...argv, "--on", "2025-06-30");
  expect(out).toMatch(/decision-782\.t1\.2025[\s\S]+?inconclusive \{method-mismatch\}/);
});
