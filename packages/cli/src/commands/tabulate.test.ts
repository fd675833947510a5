import { expect, test } from "vitest";
import { folderOf } from "../../situations/folder.ts";
import { spoilt, village } from "../../situations/village.ts";

const tabulate = ["tabulate", "--indicator", "indicator.yaml", "--dataset", "register.yaml"];

test("a rate is told with the bounds that undetermined records leave, and why they are undetermined", async () => {
  const { code, out, err } = await folderOf(village).mangnon(...tabulate, "--by", "sex");
  expect(code).toBe(0);
  expect(out).toBe(`Child labour rate: 2025, territory 60 (boundaries of 2025-06-30)

sex     n   value  lowest to highest  undetermined
all     2   50.0%     25.0% to 75.0%             2
female  1  100.0%    50.0% to 100.0%             1
male    1    0.0%      0.0% to 50.0%             1

\`n\` and the value cover decided records; the lowest and the highest are what undetermined records could make of it.
Why records are undetermined (one record counts under each of its causes):
  2  hours of unpaid household chores in the week: not recorded
  1  actual economic hours in the week: don't know
A complete count: no sampling error.
`);
  expect(err).toBe("data/register.csv: 4 rows in = 4 accepted + 0 left out by the filter + 0 rejected\n");
});

test("in Vietnamese groups and figures are written as Vietnamese writes them", async () => {
  const { out } = await folderOf(village).mangnon(...tabulate, "--by", "sex", "--lang", "vi");
  expect(out).toContain("Tỷ lệ lao động trẻ em: kỳ 2025, địa bàn 60 (theo địa giới ngày 2025-06-30)");
  expect(out).toMatch(/^nữ +1 +100,0% +từ 50,0% đến 100,0% +1$/m);
});

test("without `--by` there is one row", async () => {
  const { out } = await folderOf(village).mangnon(...tabulate);
  expect(out).toMatch(/^ +n +value/m);
  expect(out).toMatch(/^all +2 +50\.0%/m);
  expect(out).not.toContain("female");
});

test("of a sample it is said that no sampling error was computed, and no column pretends one", async () => {
  const files = spoilt("register.yaml", "coverage: complete", "coverage: sample");
  const { out } = await folderOf(files).mangnon(...tabulate);
  expect(out).toContain("A sample: no sampling error computed.");
  const json = await folderOf(files).mangnon(...tabulate, "--format", "json");
  expect(JSON.parse(json.out)).toMatchObject({ samplingError: "not-computed" });
});

test("weights count, and the weight of undetermined records has its own column", async () => {
  const files = {
    ...spoilt("register.yaml", "recordId: id", "recordId: id\nweight: weight"),
    "data/register.csv": "id,sex,age,hours,weight\nc-1,f,12,30,1\nc-3,f,12,DK,1.25\nc-4,m,16,20,2\n",
  };
  const { out } = await folderOf(files).mangnon(...tabulate);
  expect(out).toMatch(/undetermined +their weight$/m);
  expect(out).toMatch(/^all +2 +33\.3% +23\.5% to 52\.9% +1 +1\.25$/m);
});

test("a child of unknown sex is in a row of its own and may belong to either other row", async () => {
  const files = spoilt("data/register.csv", "c-4,m", "c-4,");
  const { out } = await folderOf(files).mangnon(...tabulate, "--by", "sex");
  expect(out).toMatch(/may belong here$/m);
  expect(out).toMatch(/^not known +1 .* 0$/m);
  expect(out).toMatch(/^female .* 1$/m);
});

test("a group in which nobody can be counted has words in place of a rate, never 0", async () => {
  const files = { ...village, "data/register.csv": "id,sex,age,hours\nc-1,f,40,30\nc-3,m,12,DK\n" };
  const { out } = await folderOf(files).mangnon(...tabulate, "--by", "sex");
  expect(out).toMatch(/^female +0 +nobody to count among/m);
  expect(out).toMatch(/^male +0 +nobody decided/m);
});

test("where no record is undetermined, that is said", async () => {
  const files = { ...village, "data/register.csv": "id,sex,age,hours\nc-1,f,12,30\n" };
  expect((await folderOf(files).mangnon(...tabulate)).out).toContain("No record is undetermined.");
});

test("JSON holds the estimates as they are, with labels of their groups", async () => {
  const { out } = await folderOf(village).mangnon(...tabulate, "--by", "sex", "--format", "json");
  const { indicator, by, estimates } = JSON.parse(out);
  expect([indicator.id, by]).toEqual(["village.rate", ["sex"]]);
  expect(estimates[1]).toMatchObject({
    cell: { sex: "female" },
    labels: { sex: { vi: "nữ", en: "female" } },
    estimate: { status: "value", value: { numerator: "1", denominator: "1" } },
    n: 1,
    undetermined: { count: 1, weight: "1" },
    bounds: { lower: { numerator: "1", denominator: "2" } },
  });
});

test("many causes are told by their number", async () => {
  const files = { ...village, "data/register.csv": "id,sex,age,hours\nc-1,,,\n" };
  const lines = spoilt("indicator.yaml", "definition: mics6", "definition: vn-child-labour");
  const indicator = lines["indicator.yaml"]
    ?.replace("numerator: [child-labour]", "numerator: [hazardous-child-labour]")
    .replace("[child-labour, not-child-labour]", "[hazardous-child-labour, not-child-labour]");
  const { out } = await folderOf({ ...files, "indicator.yaml": indicator ?? "" }).mangnon(...tabulate);
  expect(out).toMatch(/… and \d+ other causes/);
});
