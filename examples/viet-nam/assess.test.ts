import { expect, test } from "vitest";
import { mangnon } from "../command.ts";

interface Judged {
  readonly target: string;
  readonly status: string;
  readonly reason: { readonly code: string };
}

const judgedOn = async (day: string): Promise<readonly Judged[]> => {
  const data = "--dataset examples/viet-nam/published.yaml";
  const { said } = await mangnon(`assess --plan decision-782 ${data} --on ${day} --format json`);
  return JSON.parse(said) as readonly Judged[];
};

test("published figures rest on other definitions than the promise: before its year has passed that is the answer", async () => {
  const [rate] = await judgedOn("2025-06-30");
  expect([rate?.status, rate?.reason.code]).toEqual(["inconclusive", "method-mismatch"]);
});

test("a promise for 2025 is not judged by a figure of 2023", async () => {
  const [rate] = await judgedOn("2026-01-15");
  expect([rate?.status, rate?.reason.code]).toEqual(["not-assessable", "no-observation-for-period"]);
});

test.each(["2013-01-01", "2019-01-01", "2024-12-31", "2026-01-15", "2031-01-01"])(
  "on %s no target of Decision 782 gets a verdict",
  async (day) => {
    const statuses = new Set((await judgedOn(day)).map(({ status }) => status));
    expect([...statuses].filter((status) => !["inconclusive", "not-assessable"].includes(status))).toEqual(
      [],
    );
  },
);
