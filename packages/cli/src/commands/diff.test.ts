import { expect, test } from "vitest";
import { folderOf, usedIn, workspace } from "../../situations/folder.ts";
import { plan } from "../../situations/village.ts";

test("the province's plan beside the national one: what is the same, what differs and how, what only one holds", async () => {
  const { code, out } = await usedIn(workspace).mangnon("diff", "decision-782", "binh-thuan");
  expect(code).toBe(0);
  const lines = out.split("\n");
  expect(lines.filter((line) => line.startsWith("≠") || line.startsWith("    "))).toEqual([
    "≠ decision-782.t1.2025 ↔ binh-thuan.t1.2025  Child labour and minors in labour down to 4.9%",
    "    goal: 4.9 → 2",
    "    force: striving → binding",
    "≠ decision-782.t4c.2025 ↔ binh-thuan.t4c.2025  70% of children informed",
    "    goal: 70 → 80",
    "≠ decision-782.o1.2030 ↔ binh-thuan.o1.2030  Child labour and minors in labour down to 4.5%",
    "    comparator: at-most → below",
    "    goal: 4.5 → 2",
  ]);
  expect(lines.filter((line) => line.startsWith("+ binh-thuan.t5"))).toHaveLength(4);
  expect(out).toContain("6 the same, 3 differ, 0 only in the first, 4 only in the second.");
});

test("in Vietnamese, and as data", async () => {
  const { mangnon } = usedIn(workspace);
  const { out } = await mangnon("diff", "decision-782", "quang-nam", "--lang", "vi");
  expect(out).toContain(
    "4 chỉ có ở kế hoạch thứ nhất".replace("4", out.match(/(\d+) chỉ có ở kế hoạch thứ nhất/)?.[1] ?? "?"),
  );
  expect(out).toContain("goal: 4.9 → 1.5");
  const { targets } = JSON.parse(
    (await mangnon("diff", "decision-782", "quang-nam", "--format", "json")).out,
  );
  expect(targets[0]).toMatchObject({ kind: "differs", changes: [{ field: "goal", from: 4.9, to: 1.5 }] });
});

test("a later version that changes a promise without an amendment is an error, with one it is none", async () => {
  const later = plan.replace("2021-10-19", "2023-06-01").replace("goal: 90\n", "goal: 80\n");
  const amended = later.replace(
    "period:",
    "amends: { version: 2021-10-19, targets: [village.t1], sources: [{ instrument: { vi: Quyết định, en: Decision }, seen: derived }] }\nperiod:",
  );
  const { mangnon } = folderOf({ "a.yaml": plan, "b.yaml": later, "c.yaml": amended });
  const changed = await mangnon("diff", "a.yaml", "b.yaml");
  expect(changed.code).toBe(1);
  expect(changed.out).toContain("    goal: 90 → 80");
  expect(changed.err).toContain("indicators/frozen-target");
  expect((await mangnon("diff", "a.yaml", "c.yaml")).code).toBe(0);
});

test.each<[readonly string[], string]>([
  [["binh-thuan"], "cli/missing-plan"],
  [["binh-thuan", "decision-728"], "host/unknown-plan"],
  [["binh-thuan", "vn.0318"], "cli/wrong-kind"],
  [["binh-thuan", "decision-782", "quang-nam"], "cli/unexpected-argument"],
])("wrong use: %j", async (argv, code) => {
  const used = await usedIn(workspace).mangnon("diff", ...argv);
  expect(used.code).toBe(2);
  expect(used.err).toContain(code);
});
