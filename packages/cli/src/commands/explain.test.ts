import { expect, test } from "vitest";
import { folderOf, usedIn, workspace } from "../../situations/folder.ts";
import { spoilt, village } from "../../situations/village.ts";

const of = (record: string) => [
  "explain",
  "--definition",
  "definition.yaml",
  "--dataset",
  "register.yaml",
  "--record",
  record,
];

test("the class of a record is told with the condition that decided", async () => {
  const { code, out, err } = await folderOf(village).mangnon(...of("c-1"));
  expect([code, err]).toEqual([0, ""]);
  expect(out).toContain("long hours — Long hours (`village.long-hours` 1.0.0)");
  expect(out).toContain("more than 14");
  expect(out).not.toMatch(/\n\n$/);
});

test("of a record that is undetermined the question to ask is told", async () => {
  const { out } = await folderOf(village).mangnon(...of("c-3"), "--lang", "vi");
  expect(out).toContain("làm nhiều giờ hoặc khác");
  expect(out).toContain("(`actualHoursPerWeek`)");
});

test("the full form tells what did not decide as well", async () => {
  const folder = folderOf(village);
  const short = await folder.mangnon(...of("c-1"));
  const full = await folder.mangnon(...of("c-1"), "--full");
  expect(full.out.length).toBeGreaterThan(short.out.length);
});

test("JSON is the explanation itself", async () => {
  const { out } = await folderOf(village).mangnon(...of("c-2"), "--format", "json");
  expect(JSON.parse(out)).toMatchObject({
    definition: { id: "village.long-hours" },
    outcome: { status: "determined", class: "other" },
  });
});

test("what is wrong in other records is not this one's business", async () => {
  const files = spoilt("data/register.csv", "c-2,m,12,0", "c-2,m,12,many");
  const folder = folderOf(files);
  const other = await folder.mangnon(...of("c-1"));
  expect([other.code, other.err]).toEqual([0, ""]);
  const own = await folder.mangnon(...of("c-2"));
  expect(own.code).toBe(1);
  expect(own.err).toContain("[c-2] error:");
});

test("a record beyond the first batch is found", async () => {
  const rows = Array.from({ length: 9_000 }, (_, at) => `d-${at},f,12,3\n`).join("");
  const folder = folderOf({ ...village, "data/register.csv": `id,sex,age,hours\n${rows}` });
  expect((await folder.mangnon(...of("d-8765"))).code).toBe(0);
});

test("a child of the made-up register is told down to the article of law, in both languages", async () => {
  const argv = ["explain", "--definition", "vn-child-labour", "--record", "bt-0001"];
  const register = ["--dataset", "examples/binh-thuan/register-2025.yaml"];
  const en = await usedIn(workspace).mangnon(...argv, ...register);
  const vi = await usedIn(workspace).mangnon(...argv, ...register, "--lang", "vi");
  expect([en.code, vi.code, en.err]).toEqual([0, 0, ""]);
  expect(en.out).toContain("Labour Code No. 45/2019/QH14: Article 146");
  expect(vi.out).toContain("Bộ luật Lao động");
});

const duties = `kind: obligations
id: village.duties
version: 1.0.0
label: { vi: Nghĩa vụ của làng, en: Duties of the village }
authority: { vi: ví dụ, en: example }
sources: [{ instrument: { vi: Lệ làng, en: Custom }, seen: derived }]
population: true
regimes: []
obligations:
  - id: village.short-hours
    label: { vi: Không quá 14 giờ, en: No more than 14 hours }
    severity: breach
    since: 2020-01-01
    breach: { ">": [{ var: actualHoursPerWeek }, 14] }
    sources: [{ instrument: { vi: Lệ làng, en: Custom }, seen: derived }]
`;

test("with a list of obligations of one's own, which of them are breached", async () => {
  const folder = folderOf({ ...village, "duties.yaml": duties });
  const { code, out } = await folder.mangnon(...of("c-1"), "--obligations", "duties.yaml");
  expect(code).toBe(0);
  expect(out).toContain("Duties of the village (`village.duties` 1.0.0), on 2025-06-30");
  expect(out).toContain("Breach: No more than 14 hours");
  const json = await folder.mangnon(...of("c-3"), "--obligations", "duties.yaml", "--format", "json");
  expect(JSON.parse(json.out).compliance).toMatchObject({ summary: "undetermined", asked: [{}] });
});

test("a faulty list of obligations is told with its place, and an unknown one with the nearest", async () => {
  const folder = folderOf({ ...village, "duties.yaml": duties.replace("actualHoursPerWeek", "actualHours") });
  const faulty = await folder.mangnon(...of("c-1"), "--obligations", "duties.yaml");
  expect(faulty.code).toBe(1);
  expect(faulty.err).toContain("duties.yaml:14:");
  const unknown = await folder.mangnon(...of("c-1"), "--obligations", "vn-minors-at-wrok");
  expect([unknown.code, unknown.err]).toEqual([
    2,
    expect.stringContaining("Did you mean `vn-minors-at-work`?"),
  ]);
});
