import { describe, expect, test } from "vitest";
import { folderOf } from "../../situations/folder.ts";
import { spoilt, village } from "../../situations/village.ts";

/** Four children are too few to publish anything of: their figures are for the officer's own eyes. */
const tabulate = ["tabulate", "--indicator", "indicator.yaml", "--dataset", "register.yaml", "--unprotected"];

test("a rate is told with the bounds that undetermined records leave, and why they are undetermined", async () => {
  const { code, out, err } = await folderOf(village).mangnon(...tabulate, "--by", "sex");
  expect(code).toBe(0);
  expect(out).toBe(`NOT FOR PUBLICATION: small counts of children are shown (\`--unprotected\`).

Child labour rate: 2025, territory 60 (boundaries of 2025-06-30)

sex     n   value  lowest to highest  undetermined
all     2   50.0%     25.0% to 75.0%             2
female  1  100.0%    50.0% to 100.0%             1
male    1    0.0%      0.0% to 50.0%             1

\`n\` and the value cover decided records; the lowest and the highest are what undetermined records could make of it.
Why records are undetermined (one record counts under each of its causes):
  2  hours of unpaid household chores in the week: not recorded
  1  actual economic hours in the week: don't know
What would settle them, asked alone and whatever the answer (one record counts under each that would do):
  1  hours of unpaid household chores in the week (choreHoursPerWeek)
A complete count: no sampling error.
NOT FOR PUBLICATION: small counts of children are shown (\`--unprotected\`).
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
    ...spoilt("register.yaml", "coverage: complete", "coverage: sample\nweight: weight"),
    "data/register.csv": "id,sex,age,hours,weight\nc-1,f,12,30,1\nc-3,f,12,DK,1.25\nc-4,m,16,20,2\n",
  };
  const { out } = await folderOf(files).mangnon(...tabulate);
  expect(out).toMatch(/undetermined +their weight$/m);
  expect(out).toMatch(/^all +2 +33\.3% +23\.5% to 52\.9% +1 +1\.25$/m);
  // A point would be read as that of thousands.
  expect((await folderOf(files).mangnon(...tabulate, "--lang", "vi")).out).toMatch(/^tất cả .* 1,25$/m);
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

describe("a sample whose records name their PSU", () => {
  const drawn = (rows: string, more = ""): Readonly<Record<string, string>> => ({
    ...spoilt("register.yaml", "coverage: complete", `coverage: sample\npsu: cluster${more}`),
    "data/register.csv": `id,sex,age,hours,cluster,area\n${rows}`,
  });
  const clusters = drawn(
    [1, 2, 3, 4]
      .flatMap((psu) =>
        [12, 16, 16, psu === 4 ? 12 : 16].map((age, at) => `c-${psu}${at},f,${age},20,${psu},${psu % 2}`),
      )
      .concat(["c-50,f,16,20,4,0", "c-51,m,12,20,1,1", ""])
      .join("\n"),
  );

  test("has a standard error, an interval, degrees of freedom and a design effect beside each rate", async () => {
    const { out } = await folderOf(clusters).mangnon(...tabulate, "--by", "sex");
    expect(out).toMatch(/^sex +n +value +s\.e\. \(points\) +95% interval +df +deff +lowest to highest/m);
    expect(out).toMatch(/^all +18 +33\.3% +\d+\.\d\d +\d+\.\d% to \d+\.\d% +3 +\d+\.\d\d +33\.3% to 33\.3%/m);
    expect(out).toMatch(/^male +1 +100\.0% .* none +0 +none /m);
    expect(out).toContain("logit intervals with Student's t");
    expect(out).not.toContain("no sampling error computed");
  });

  test("in Vietnamese has them with a decimal comma", async () => {
    const { out } = await folderOf(clusters).mangnon(...tabulate, "--lang", "vi");
    expect(out).toMatch(/sai số chuẩn \(điểm %\) +khoảng tin cậy 95% +bậc tự do +hệ số thiết kế/);
    expect(out).toMatch(/^tất cả +18 +33,3% +\d+,\d\d +từ \d+,\d% đến \d+,\d% +3 +\d+,\d\d/m);
  });

  test("has them in JSON as they are", async () => {
    const { out } = await folderOf(clusters).mangnon(...tabulate, "--format", "json");
    expect(JSON.parse(out)).toMatchObject({
      samplingError: "computed",
      estimates: [
        { sampling: { status: "value", degreesOfFreedom: 3, interval: { method: "logit", level: 0.95 } } },
      ],
    });
  });

  test("has none where a record does not say where it was drawn, and is told which", async () => {
    const { out, err } = await folderOf(drawn("c-1,f,12,30,1,1\nc-2,f,12,0,,1\n")).mangnon(...tabulate);
    expect(out).not.toContain("95% interval");
    expect(out).toContain("some records do not say in which PSU they were drawn");
    expect(err).toContain("rules/no-psu");
    const json = await folderOf(drawn("c-1,f,12,30,1,1\nc-2,f,12,0,,1\n")).mangnon(
      ...tabulate,
      "--format",
      "json",
    );
    expect(JSON.parse(json.out)).toMatchObject({
      samplingError: "not-computed",
      estimates: [{ sampling: { status: "unknown", reason: "missing-psu" } }],
    });
  });

  test("with one PSU in a stratum has none until the description names a strategy", async () => {
    const rows = "c-1,f,12,20,1,1\nc-2,f,16,20,2,1\nc-3,f,16,20,3,2\n";
    const { out, err, code } = await folderOf(drawn(rows, "\nstratum: area")).mangnon(...tabulate);
    expect(err).toContain("indicators/lonely-psu");
    expect(code).toBe(0);
    expect(out).toContain("No standard error: 1 stratum has one PSU. Say by `lonelyPsu`");
    const named = drawn(rows, "\nstratum: area\nlonelyPsu: certainty");
    expect((await folderOf(named).mangnon(...tabulate)).out).toMatch(/^all +3 +33\.3% +33\.33 /m);
  });

  test("that pass for complete are refused: nobody would be told of any sampling error", async () => {
    const files = {
      ...clusters,
      "register.yaml": (clusters["register.yaml"] ?? "").replace("coverage: sample", "coverage: complete"),
    };
    const { code, err } = await folderOf(files).mangnon(...tabulate);
    expect(code).toBe(1);
    expect(err).toMatch(/register\.yaml:\d+:6 error: `psu` is of a sample.*\(schema\/design-of-complete\)/);
  });
});
