import { expect, test } from "vitest";
import { folderOf, usedIn, workspace } from "../../situations/folder.ts";
import { indicator, plan, registerCsv, spoilt, village } from "../../situations/village.ts";

const documents = ["plan.yaml", "register.yaml", "reports.yaml", "definition.yaml", "indicator.yaml"];

test("documents without a fault are each said to be ok, and so are all of them", async () => {
  const { code, out, err } = await folderOf(village).mangnon("check", ...documents);
  expect([code, err]).toEqual([0, ""]);
  expect(out).toBe(`plan.yaml: ok
data/register.csv: 4 rows in = 4 accepted + 0 left out by the filter + 0 rejected
register.yaml: ok
data/reports.csv: 2 rows in = 2 accepted + 0 left out by the filter + 0 rejected
reports.yaml: ok
definition.yaml: ok
indicator.yaml: ok
5 files: ok
`);
});

test("in Vietnamese they are said to have no fault", async () => {
  const { out } = await folderOf(village).mangnon("check", "plan.yaml", "--lang", "vi");
  expect(out).toBe("plan.yaml: không có lỗi\n1 tệp: không có lỗi\n");
});

test("a data path is read from where the description lies, not from where the command stands", async () => {
  const inside = Object.fromEntries(Object.entries(village).map(([name, text]) => [`xã/${name}`, text]));
  const { code, out } = await folderOf(inside).mangnon("check", "xã/register.yaml");
  expect(code).toBe(0);
  expect(out).toContain("xã/data/register.csv: 4 rows in");
});

test("every finding of the data is counted, and of each code only the first few are shown", async () => {
  const rows = Array.from({ length: 12 }, (_, at) => `d-${at},f,12,many\n`).join("");
  const files = { ...village, "data/register.csv": `${registerCsv}${rows}` };
  const { code, out } = await folderOf(files).mangnon("check", "register.yaml");
  const lines = out.split("\n").filter((line) => line.includes("rules/unreadable-text"));
  expect(code).toBe(1);
  expect(lines).toHaveLength(6);
  expect(lines.at(-1)).toBe("  … and 7 more (rules/unreadable-text)");
  expect(out).toContain("1 file: 12 errors, 0 warnings");
});

test("data are not read by a description that has errors", async () => {
  const files = spoilt("register.yaml", "column: hours", "colum: hours");
  const { code, out } = await folderOf(files).mangnon("check", "register.yaml");
  expect(code).toBe(1);
  expect(out).not.toContain("rows in");
});

test("a warning is told and does not fail", async () => {
  const files = spoilt("plan.yaml", "goal: 90", "goal: 0.9");
  const { code, out } = await folderOf(files).mangnon("check", "plan.yaml");
  expect([code, out.split("\n").at(-2)]).toEqual([0, "1 file: 0 errors, 1 warning"]);
});

test("a plan may name an indicator that stands in another of the files", async () => {
  const own = plan
    .replace("vn.782.t5b-commune-staff-trained", "village.rate")
    .replace("at-least", "at-most")
    .replace("goal: 90", "goal: 2");
  const folder = folderOf({ ...village, "plan.yaml": own.replace("goal: 50", "goal: 3") });
  expect((await folder.mangnon("check", "plan.yaml")).code).toBe(1);
  expect((await folder.mangnon("check", "plan.yaml", "indicator.yaml")).code).toBe(0);
});

test("an indicator may count classes of a definition that stands in another of the files", async () => {
  const own = indicator.replace("mics6", "village.long-hours").replace(/child-labour\]/g, "long-hours]");
  const files = {
    ...village,
    "indicator.yaml": own.replace("[child-labour, not-long-hours]", "[long-hours, other]"),
  };
  const folder = folderOf(files);
  expect((await folder.mangnon("check", "indicator.yaml")).code).toBe(1);
  expect((await folder.mangnon("check", "indicator.yaml", "definition.yaml")).code).toBe(0);
});

test("JSON tells each file with its issues, the first findings of each code, and what became of its rows", async () => {
  const files = spoilt("data/register.csv", "c-1,f,12,30", "c-1,f,12,many");
  const { code, out } = await folderOf(files).mangnon("check", "register.yaml", "--format", "json");
  const told = JSON.parse(out);
  expect(code).toBe(1);
  expect(told).toMatchObject({ files: 1, errors: 1, warnings: 0 });
  expect(told.checked[0]).toMatchObject({
    file: "register.yaml",
    issues: [],
    rows: { in: 4, accepted: 4, filteredOut: 0, rejected: 0 },
    found: [
      { code: "rules/unreadable-text", count: 1, first: [{ record: "c-1", text: expect.any(String) }] },
    ],
  });
});

test("errors that were found fail nothing where that is asked for", async () => {
  const files = spoilt("plan.yaml", "kind: plan", "kind: plam");
  const folder = folderOf(files);
  expect((await folder.mangnon("check", "plan.yaml")).code).toBe(1);
  expect((await folder.mangnon("check", "plan.yaml", "--fail-on", "never")).code).toBe(0);
});

test("the shipped plans and the example of published figures hold no error", async () => {
  const { code, out } = await usedIn(workspace).mangnon(
    "check",
    "packages/plans-vn/plans/binh-thuan.yaml",
    "packages/plans-vn/plans/decision-782.yaml",
    "examples/viet-nam/published.yaml",
    "examples/mics6/mics6-program.yaml",
    "examples/work-arrangements/inspection.yaml",
  );
  expect(code, out).toBe(0);
});

test("the template of a plan has no issue, so that whoever copies it begins without one", async () => {
  const { code, out } = await usedIn(workspace).mangnon("check", "docs/guide/plan-template.yaml");
  expect({ code, out }).toEqual({ code: 0, out: "docs/guide/plan-template.yaml: ok\n1 file: ok\n" });
});
