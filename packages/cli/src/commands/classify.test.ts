import { expect, test } from "vitest";
import { folderOf, usedIn, workspace } from "../../situations/folder.ts";
import { spoilt, village } from "../../situations/village.ts";

const long = ["classify", "--definition", "definition.yaml", "--dataset", "register.yaml"];

test("each record has its class, or those it may have and what would settle it", async () => {
  const { code, out, err } = await folderOf(village).mangnon(...long);
  expect(code).toBe(0);
  expect(out).toBe(`c-1\tlong-hours
c-2\tother
c-3\t? long-hours | other\t← actualHoursPerWeek
c-4\tlong-hours
`);
  expect(err).toBe(`data/register.csv: 4 rows in = 4 accepted + 0 left out by the filter + 0 rejected
Records by class: long-hours 2, other 1, undetermined 1
`);
});

test("in JSON each line is one record, and a class that is not determined is null", async () => {
  const { out } = await folderOf(village).mangnon(...long, "--format", "json");
  const lines = out.trimEnd().split("\n");
  expect(JSON.parse(lines[0] ?? "")).toEqual({
    id: "c-1",
    class: "long-hours",
    candidates: ["long-hours"],
    needs: [],
    criteria: {},
  });
  expect(JSON.parse(lines[2] ?? "")).toEqual({
    id: "c-3",
    class: null,
    candidates: ["long-hours", "other"],
    needs: [["actualHoursPerWeek"]],
    criteria: {},
  });
});

test("a criterion of which nobody knows is null in JSON, not false", async () => {
  const argv = ["classify", "--definition", "mics6", "--dataset", "register.yaml", "--format", "json"];
  const { out } = await folderOf(village).mangnon(...argv);
  const criteria = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line).criteria);
  expect(criteria.map((one) => one["icls.mics6.economic-at-or-over"])).toEqual([true, false, null, false]);
});

test("rows in are those accepted, left out and rejected, and each that was rejected is named", async () => {
  const files = {
    ...spoilt(
      "register.yaml",
      "disaggregations:",
      'filter: { "==": [{ var: sex }, female] }\ndisaggregations:',
    ),
    "data/register.csv": "id,sex,age,hours\nc-1,f,12,30\nc-2,m,12,0\nc-1,f,9,3\nc-4,f,10\n",
  };
  const { code, out, err } = await folderOf(files).mangnon(...long);
  expect(code).toBe(1);
  expect(out).toBe("c-1\tlong-hours\n");
  expect(err).toContain("4 rows in = 1 accepted + 1 left out by the filter + 2 rejected");
  expect(err).toContain("data/register.csv:4:id [c-1] error:");
  expect(err).toContain("(rules/repeated-record-id)");
  expect(err).toContain("data/register.csv:5 error:");
  expect(err).toContain("(tabular/ragged-row)");
});

test("what a record says against itself is found with its row", async () => {
  const files = {
    ...spoilt("register.yaml", "economicActivity: { value: true }", "economicActivity: { value: false }"),
  };
  const argv = ["classify", "--definition", "mics6", "--dataset", "register.yaml"];
  const { code, err } = await folderOf(files).mangnon(...argv);
  expect(code).toBe(1);
  expect(err).toContain("data/register.csv:2 [c-1] error:");
  expect(err).toContain("(rules/contradicts-skip)");
});

test("several datasets follow one another, each with its own count", async () => {
  const { out, err } = await folderOf(village).mangnon(...long, "--dataset", "register.yaml");
  expect(out.split("\n")).toHaveLength(9);
  expect(err.match(/4 rows in/g)).toHaveLength(2);
});

test("a second dataset that has errors stops the command before the first one is read", async () => {
  const files = {
    ...village,
    "other.yaml": village["register.yaml"].replace("kind: records", "kind: recods"),
  };
  const { code, out } = await folderOf(files).mangnon(...long, "--dataset", "other.yaml");
  expect([code, out]).toEqual([1, ""]);
});

test("what was read before a file broke off is not lost, and the fault is told after what was found", async () => {
  const rows = Array.from({ length: 4_100 }, (_, at) => `d-${at},f,12,${at === 0 ? "many" : 3}\n`).join("");
  const files = { ...village, "data/register.csv": `id,sex,age,hours\n${rows}"d-x,f,12,3\n` };
  const { code, out, err } = await folderOf(files).mangnon(...long);
  expect(code).toBe(1);
  expect(out.split("\n")).toHaveLength(4_001);
  expect(err).toMatch(/rules\/unreadable-text[\s\S]+tabular\/unclosed-quote[\s\S]+cli\/faulty-data/);
});

test("under `--fail-on never` data with errors end with 0, and data that cannot be read at all with 2", async () => {
  const never = [...long, "--fail-on", "never"];
  const found = folderOf(spoilt("data/register.csv", "c-1,f,12,30", "c-1,f,12,many"));
  expect((await found.mangnon(...never)).code).toBe(0);
  const broken = folderOf({ ...village, "data/register.csv": "" });
  expect((await broken.mangnon(...long)).code).toBe(1);
  expect((await broken.mangnon(...never)).code).toBe(2);
  expect((await broken.mangnon(...long, "--fail-on=never")).code).toBe(2);
});

test("the made-up register of Bình Thuận is classified whole", async () => {
  const argv = ["classify", "--definition", "vn-child-labour"];
  const { out, err } = await usedIn(workspace).mangnon(
    ...argv,
    "--dataset",
    "examples/binh-thuan/register-2025.yaml",
  );
  expect(out.trimEnd().split("\n")).toHaveLength(4_994);
  expect(err).toContain("5000 rows in = 4994 accepted + 0 left out by the filter + 6 rejected");
});

test("what is only worth knowing is told by `check` alone", async () => {
  const folder = folderOf({ ...village, "data/register.csv": "id,sex,age,hours,note\nc-1,f,12,30,\n" });
  expect((await folder.mangnon("check", "register.yaml")).out).toContain("(rules/unread-columns)");
  expect((await folder.mangnon(...long)).err).not.toContain("rules/unread-columns");
});

test("a record of a day for which nobody checked the law is marked, and with --strict left open", async () => {
  const files = {
    "cases.yaml": `kind: records
id: cases
label: { vi: Các trường hợp, en: Cases }
synthetic: true
file: { path: cases.csv }
recordId: id
coverage: complete
instrument: made up
territory: { code: "00", asOf: 2025-06-30 }
period: "2025"
variables:
  referenceDate: { column: "on" }
  ageInYears: { value: 14 }
  economicActivity: { value: true }
  usualHoursPerDay: { value: 3 }
  usualHoursPerWeek: { value: 22 }
  vn.job: { value: tt09.II.6 }
  vn.workplace: { value: other }
  vn.nightWork: { value: false }
  vn.overtime: { value: false }
  vn.measuredWork: { value: none }
`,
    "cases.csv": "id,on\nchecked,2026-02-12\nlater,2026-02-13\n",
  };
  const argv = ["classify", "--definition", "vn-child-labour", "--dataset", "cases.yaml"];
  const marked = await folderOf(files).mangnon(...argv);
  expect(marked).toMatchObject({ code: 0, out: "checked\tother-child-labour\nlater\tother-child-labour\n" });
  expect(marked.err).toContain("[later]");
  expect(marked.err).toContain("(rules/not-verified)");
  expect(marked.err).not.toContain("[checked]");
  const strict = await folderOf(files).mangnon(...argv, "--strict");
  expect(strict.out).toMatch(/^checked\tother-child-labour\nlater\t\? /);
});
