import { expect, test } from "vitest";
import { mangnon } from "../command.ts";

const here = "examples/example-state";
const plugin = `--plugin ${here}/pack.mjs`;

test("its scenarios pass, and touch every criterion, class and dated number of its law", async () => {
  const { code, said } = await mangnon(`test ${here} ${plugin} --format json`);
  const told = JSON.parse(said);
  expect(code).toBe(0);
  expect(told.failed).toBe(0);
  expect(told.passed).toBeGreaterThan(20);
  expect(told.coverage.map(({ uncovered }: { uncovered: unknown }) => uncovered)).toEqual([[]]);
});

test("lint finds nothing odd but that work comes before its hours", async () => {
  const { said } = await mangnon(`check ${here}/definition.yaml --lint ${plugin}`);
  expect(said.match(/rules\/lint-[\w-]+/g) ?? []).toEqual(["rules/lint-overlap"]);
});

test("its children are judged by it as README.md says", async () => {
  const dataset = `--dataset ${here}/children.yaml`;
  const { code, said } = await mangnon(`classify --definition example-state ${dataset} ${plugin}`);
  expect(code).toBe(0);
  expect(said.trimEnd().split("\n")).toEqual([
    "delivers-papers-at-12\twithin-the-law",
    "delivers-papers-at-11\tforbidden-work",
    "harvests-at-15-in-the-holidays\twithin-the-law",
    "harvests-at-15-after-school\tunlawful-hours",
    "in-a-shop-at-16-nobody-asked-about-school\t? unlawful-hours | within-the-law\t← state.schoolWeek",
    "goes-to-school\tno-work",
  ]);
});

test("an answer is explained by its sections, in Vietnamese too", async () => {
  const record = `--record harvests-at-15-after-school --lang vi`;
  const { said } = await mangnon(
    `explain --definition example-state --dataset ${here}/children.yaml ${record} ${plugin}`,
  );
  expect(said).toContain("số giờ một ngày vượt mức của lứa tuổi");
  expect(said).toContain("Luật lao động của Bang Ví dụ: Điều 5");
});
