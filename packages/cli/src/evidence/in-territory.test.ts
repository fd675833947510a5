import { describe, expect, test } from "vitest";
import { folderOf } from "../../situations/folder.ts";
import { plan, reports, village } from "../../situations/village.ts";

const planOf = (id: string, code: string, goal: number): string =>
  plan
    .replace("id: village.plan", `id: ${id}`)
    .replace('code: "60"', `code: "${code}", until: 2025-06-30`)
    .replace("goal: 90\n", `goal: ${goal}\n`);

/** Three provinces that became one, with a plan each, and what each counted in 2025. */
const merged = {
  ...village,
  "binh-thuan.yaml": planOf("one", "60", 90),
  "dak-nong.yaml": planOf("two", "67", 85),
  "lam-dong.yaml": planOf("three", "68", 80),
  "reports.yaml": reports,
  "data/reports.csv": `indicator,territory,period,trained,all
vn.782.t5b-commune-staff-trained,60,2025,108,120
vn.782.t5b-commune-staff-trained,67,2025,60,110
vn.782.t5b-commune-staff-trained,68,2025,165,200
`,
};
const plans = "binh-thuan.yaml,dak-nong.yaml,lam-dong.yaml";
const argv = ["assess", "--plan", plans, "--dataset", "reports.yaml", "--on", "2026-01-15"];

interface Judged {
  readonly plan: string;
  readonly status: string;
  readonly goal: number;
  readonly value: { readonly figure: string };
  readonly territory: { readonly code: string };
}

describe("provinces that became one", () => {
  test("are judged each in its own boundaries, unless others are asked for", async () => {
    const { out } = await folderOf(merged).mangnon(...argv, "--format", "json");
    expect(JSON.parse(out).map((each: Record<string, unknown>) => [each.plan, each.status])).toEqual([
      ["one", "met"],
      ["two", "missed"],
      ["three", "met"],
    ]);
  });

  test("are judged as one against three plans side by side: counts are summed, goals stay apart", async () => {
    const used = await folderOf(merged).mangnon(...argv, "--territory", "68@2025-07-01", "--format", "json");
    const judged = JSON.parse(used.out) as readonly Judged[];
    expect(judged.map(({ plan: id, status, goal, value }) => [id, status, goal, value.figure])).toEqual([
      ["one", "missed", 90, "77.4"],
      ["two", "missed", 85, "77.4"],
      ["three", "missed", 80, "77.4"],
    ]);
    expect(judged.every(({ territory }) => territory.code === "68")).toBe(true);
  });

  test("say in words whose boundaries they are", async () => {
    const { out } = await folderOf(merged).mangnon(...argv, "--territory", "68@2025-07-01", "--lang", "vi");
    expect(out).toContain("Theo địa giới của 68 Lâm Đồng ngày 2025-07-01");
  });

  test("have no value while one of them has none: an absent count is never zero", async () => {
    const files = { ...merged, "data/reports.csv": merged["data/reports.csv"].replace(/.*,67,.*\n/, "") };
    const { out, err } = await folderOf(files).mangnon(
      ...argv,
      "--territory",
      "68@2025-07-01",
      "--format",
      "json",
    );
    expect(JSON.parse(out).map(({ status }: { status: string }) => status)).toEqual(
      Array(3).fill("not-assessable"),
    );
    expect(err).toContain("67 Đắk Nông");
    expect(err).toContain("indicators/predecessor-missing");
  });
});

test("a value of a code that meant nothing on its day is an error, and the rest is judged", async () => {
  const files = { ...merged, "reports.yaml": reports.replace("asOf: 2025-06-30", "asOf: 2025-07-01") };
  const { code, err, out } = await folderOf(files).mangnon(...argv);
  expect(code).toBe(1);
  expect(err).toContain("indicators/code-not-valid");
  expect(out).toContain("not assessable");
});

test.each<[string, string]>([
  ["68", "cli/territory-without-day"],
  ["68@", "cli/territory-without-day"],
  ["60@2025-07-01", "host/unknown-territory"],
  ["68@2025-02-30", "host/not-a-date"],
  ["46@2025-07-01", "cli/territory-of-others"],
])("`--territory %s` is refused", async (territory, error) => {
  const { code, err } = await folderOf(merged).mangnon(...argv, "--territory", territory);
  expect(code).toBe(2);
  expect(err).toContain(error);
});
