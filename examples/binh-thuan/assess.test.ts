import { beforeAll, describe, expect, test } from "vitest";
import { mangnon } from "../command.ts";

const register = "examples/binh-thuan/register-2025.yaml";
const reports = "examples/binh-thuan/reports-2021-2025.yaml";

interface Judged {
  readonly target: string;
  readonly status: string;
  readonly value?: { readonly figure: string; readonly fraction: unknown };
  readonly bounds?: { readonly upper: { readonly fraction: unknown } };
  readonly reason: { readonly code: string };
}

describe("the plan of Bình Thuận, judged by made-up data on 15 January 2026", () => {
  let judged: readonly Judged[] = [];

  beforeAll(async () => {
    const data = `--dataset ${register} --dataset ${reports}`;
    const { said } = await mangnon(`assess --plan binh-thuan ${data} --on 2026-01-15 --format json`);
    judged = JSON.parse(said) as readonly Judged[];
  });

  test("gives what README.md says of each target", () => {
    const told = judged.map(({ target, status, value, reason }) => [
      target.replace("binh-thuan.", ""),
      status,
      reason.code,
      value?.figure,
    ]);
    expect(told).toEqual([
      ["t1.2025", "inconclusive", "undetermined-records", "1.8"],
      ["t2.2025", "not-assessable", "zero-denominator", undefined],
      ["t3.2025", "missed", "goal", "90.0"],
      ["t4a.2025", "met", "goal", "93.2"],
      ["t4b.2025", "met", "goal", "70.0"],
      ["t4c.2025", "missed", "goal", "79.96"],
      ["t4d.2025", "not-assessable", "impossible-count", undefined],
      ["t5a.2025", "not-assessable", "not-reported", undefined],
      ["t5b.2025", "not-assessable", "no-observation-for-period", undefined],
      ["t5c.2025", "met", "goal", "91.4"],
      ["t5d.2025", "missed", "goal", "58.1"],
      ["o1.2030", "inconclusive", "undetermined-records", "1.8"],
      ["o2.2030", "improving", "earlier-value", "39.0"],
    ]);
  });

  test("leaves T1 open by 21 children", () => {
    expect(judged[0]?.value?.fraction).toEqual({ numerator: "83", denominator: "4709" });
    expect(judged[0]?.bounds?.upper.fraction).toEqual({ numerator: "104", denominator: "4730" });
  });
});

test("no row of the register is lost, and what is wrong is found", async () => {
  const { code, said } = await mangnon(`check ${register}`);
  expect(code).toBe(1);
  expect(said).toContain("5000 rows in = 4994 accepted + 0 left out by the filter + 6 rejected");
});

test("the girl of `bt-0001` does a light job, for more hours than the Code allows and at night", async () => {
  const asked = `explain --definition vn-child-labour --dataset ${register} --record bt-0001`;
  const { code, said } = await mangnon(asked);
  expect(code).toBe(0);
  expect(said).toContain("other child labour");
  expect(said).toContain("22 hours a week, more than most hours a week, under 15 (20 hours a week)");
  expect(said).toContain("the child works at night (22:00 to 06:00) where it is not allowed");
  expect(said).not.toContain("the job is not allowed");
});
