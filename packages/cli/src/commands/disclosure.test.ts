import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { possibleValues } from "../../../indicators/situations/crossed.ts";
import { folderOf } from "../../situations/folder.ts";
import { type Children, hamlets } from "../../situations/hamlets.ts";
import { plan, spoilt, village } from "../../situations/village.ts";

const tabulate = ["tabulate", "--indicator", "indicator.yaml", "--dataset", "register.yaml"];

const children: readonly Children[] = [
  { hamlet: "a", sex: "f", working: 3, others: 60, unclear: 1 },
  { hamlet: "a", sex: "m", working: 9, others: 70 },
  { hamlet: "b", sex: "f", working: 12, others: 80 },
  { hamlet: "b", sex: "m", working: 14, others: 90 },
];

describe("a table with a small count", () => {
  test("has one mark in place of every figure of a hidden row, never 0 and never blank", async () => {
    const { code, out } = await folderOf(hamlets(children)).mangnon(...tabulate, "--by", "hamlet,sex");
    expect(code).toBe(0);
    expect(out).toMatch(/^all +all +338 +11\.24% /m);
    expect(out).toMatch(/^a +all +142 +8\.45% /m);
    for (const [hamlet, sex] of [
      ["a", "female"],
      ["a", "male"],
      ["b", "female"],
      ["b", "male"],
    ]) {
      expect(out).toMatch(
        new RegExp(`^${hamlet} +${sex} +suppressed +suppressed +suppressed +suppressed$`, "m"),
      );
    }
    expect(out).toContain("Small counts are `suppressed`");
    expect(out).toContain("Earlier releases were not considered");
  });

  test("has it in Vietnamese as well", async () => {
    const { out } = await folderOf(hamlets(children)).mangnon(
      ...tabulate,
      "--by",
      "hamlet,sex",
      "--lang",
      "vi",
    );
    expect(out).toMatch(/^a +nữ +đã ẩn +đã ẩn +đã ẩn +đã ẩn$/m);
    expect(out).toContain("Chưa xét các lần công bố trước");
  });

  test("holds no number of a hidden row in JSON", async () => {
    const { out } = await folderOf(hamlets(children)).mangnon(
      ...tabulate,
      "--by",
      "hamlet,sex",
      "--format",
      "json",
    );
    const { disclosure, estimates } = JSON.parse(out);
    expect(disclosure).toBe("within-this-release");
    const { cell, labels, ...figures } = estimates.find(
      (one: { cell: object }) => JSON.stringify(one.cell) === '{"hamlet":"a","sex":"female"}',
    );
    expect(figures).toEqual({
      estimate: { status: "suppressed" },
      n: "suppressed",
      undetermined: "suppressed",
      unplaced: "suppressed",
      causes: "suppressed",
      bounds: "suppressed",
      mayBeNotComputable: "suppressed",
    });
    expect([cell.hamlet, labels.sex.en]).toEqual(["a", "female"]);
  });

  test("says why records are undetermined no more than how many, where all of it is hidden", async () => {
    const few = [{ hamlet: "a", sex: "f", working: 1, others: 3, unclear: 2 }] as const;
    const { out } = await folderOf(hamlets(few)).mangnon(...tabulate);
    expect(out).toMatch(/Why records are undetermined.*:\n {2}suppressed\n/);
  });

  test("shows it with --unprotected, and says that it is not for publication", async () => {
    const argv = [...tabulate, "--by", "hamlet,sex", "--unprotected"];
    const { out } = await folderOf(hamlets(children)).mangnon(...argv);
    expect(out).toMatch(/^NOT FOR PUBLICATION/);
    expect(out).toMatch(/^a +female +63 +4\.76%/m);
    const json = await folderOf(hamlets(children)).mangnon(...argv, "--format", "json");
    expect(JSON.parse(json.out).disclosure).toBe("unprotected");
  });
});

describe("a table of a sample", () => {
  const sample: readonly Children[] = [
    { hamlet: "a", sex: "f", working: 8, others: 12 },
    { hamlet: "b", sex: "f", working: 10, others: 30 },
    { hamlet: "c", sex: "f", working: 30, others: 60 },
  ];

  test("brackets rates of 25 to 49 cases and does not show those of fewer", async () => {
    const { out } = await folderOf(hamlets(sample, "sample")).mangnon(...tabulate, "--by", "hamlet");
    expect(out).toMatch(/^a +20 +\(\*\) +\(\*\) +\(\*\) +\(\*\) +\(\*\) +\(\*\) +0$/m);
    expect(out).toMatch(/^b +40 +\(25\.0%\) +\d/m);
    expect(out).toMatch(/^c +90 +33\.3% +\d/m);
    expect(out).toContain("fewer than 25 unweighted cases");
  });

  test("has the marks in JSON, beside the number of cases", async () => {
    const argv = [...tabulate, "--by", "hamlet", "--format", "json"];
    const { estimates } = JSON.parse((await folderOf(hamlets(sample, "sample")).mangnon(...argv)).out);
    expect(estimates.slice(1)).toMatchObject([
      {
        n: 20,
        reliability: "too-few",
        estimate: { status: "suppressed" },
        sampling: "suppressed",
        bounds: "suppressed",
      },
      { n: 40, reliability: "few", estimate: { status: "value" } },
      { n: 90, estimate: { status: "value" } },
    ]);
  });

  test("shows no standard error of a row that is hidden", async () => {
    const hidden = sample.map((one) => (one.hamlet === "a" ? { ...one, working: 2, others: 40 } : one));
    const { out } = await folderOf(hamlets(hidden, "sample")).mangnon(...tabulate, "--by", "hamlet");
    expect(out).toMatch(/^a( +suppressed){8}$/m);
  });
});

interface Row {
  readonly cell: Readonly<Record<string, string>>;
  readonly estimate: { readonly status: string; readonly value?: Fraction };
  readonly n: number | string;
  readonly unplaced: { readonly count: number } | string;
  readonly bounds?: { readonly lower: Fraction; readonly upper: Fraction } | string;
}

interface Fraction {
  readonly numerator: string;
  readonly denominator: string;
}

interface Known {
  readonly members: readonly number[];
  readonly total: number;
}

/**
 * All sums that a reader can take from the rows: atoms 2i and 2i + 1 are numerator and complement of the i-th finest
 * row. Besides rates with their n, the bounds tell how many children of unknown sex may belong to a row.
 */
function readFrom(rows: readonly Row[], finest: readonly Row[]): readonly Known[] {
  const inside = (cell: Row["cell"]): readonly number[] =>
    finest.flatMap((one, at) =>
      Object.entries(cell).every(([name, value]) => one.cell[name] === value) ? [at] : [],
    );
  return rows.flatMap((row) => {
    if (typeof row.n !== "number") return [];
    const above = Number(row.estimate.value?.numerator ?? 0);
    const own = inside(row.cell);
    const known = [
      { members: own.map((at) => 2 * at), total: above },
      { members: own.map((at) => 2 * at + 1), total: row.n - above },
    ];
    if (row.cell.sex === undefined || row.cell.sex === "unknown" || typeof row.bounds !== "object")
      return known;
    const unknown = inside({ ...row.cell, sex: "unknown" });
    return [
      ...known,
      { members: unknown.map((at) => 2 * at), total: Number(row.bounds.upper.numerator) - above },
      { members: unknown.map((at) => 2 * at + 1), total: Number(row.bounds.lower.denominator) - row.n },
    ];
  });
}

/** The same numbers on every run. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state * 1103515245 + 12345) % 2147483648;
    yield Math.floor(state / 65536);
  }
}

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  "who takes every number of the published table %i and tries every register finds no small count",
  async (seed) => {
    const next = numbers(seed);
    const upTo = (most: number): number => (next.next().value ?? 0) % (most + 1);
    const groups = ["a", "b", "c"].flatMap((hamlet): Children[] => [
      { hamlet, sex: "f", working: upTo(8), others: upTo(9) },
      { hamlet, sex: "m", working: upTo(8), others: upTo(9) },
    ]);
    groups.push({ hamlet: "a", sex: "", working: upTo(2), others: 1 + upTo(6) });
    const argv = [...tabulate, "--by", "hamlet,sex", "--format", "json"];
    const folder = folderOf(hamlets(groups.filter(({ working, others }) => working + others > 0)));
    const rows: readonly Row[] = JSON.parse((await folder.mangnon(...argv)).out).estimates;
    const truth: readonly Row[] = JSON.parse((await folder.mangnon(...argv, "--unprotected")).out).estimates;
    const isFinest = ({ cell }: Row): boolean => Object.keys(cell).length === 2;
    const counts = truth.filter(isFinest).flatMap(({ estimate, n }) => {
      const above = Number(estimate.value?.numerator ?? 0);
      return [above, Number(n) - above];
    });
    const finest = rows.filter(isFinest);
    const known = readFrom(rows, finest);
    for (const { members, total } of known) {
      expect(members.reduce((sum, at) => sum + (counts[at] ?? 0), 0)).toBe(total);
    }
    const sums = known.map(({ members }) => members).filter(({ length }) => length > 0);
    let attacked = 0;
    for (const [at, row] of finest.entries()) {
      const [above = 0, below = 0] = [counts[2 * at], counts[2 * at + 1]];
      const small = [
        ...(above > 0 && above < 5 ? [[2 * at]] : []),
        ...(above > 0 && below < 5 ? [[2 * at + 1]] : []),
        ...(above + below > 0 && above + below < 5 ? [[2 * at, 2 * at + 1]] : []),
      ];
      for (const sum of small) {
        attacked += 1;
        expect(row.n).toBe("suppressed");
        const values = possibleValues(counts, sums, sum);
        expect((values.at(-1) ?? 0) - (values[0] ?? 0)).toBeGreaterThanOrEqual(5);
        expect(values.at(-1)).toBeGreaterThanOrEqual(5);
      }
    }
    expect(attacked).toBeGreaterThan(0);
  },
);

const own = plan
  .replace("vn.782.t5b-commune-staff-trained", "vn.0318")
  .replace("at-least", "at-most")
  .replace("goal: 90", "goal: 2")
  .replace("goal: 50", "goal: 3");
const assess = ["assess", "--plan", "plan.yaml", "--dataset", "reports.yaml", "--on", "2026-01-15"];

const reported = (counts: string, text: string = own) =>
  folderOf({
    ...village,
    "plan.yaml": text,
    "reports.yaml": village["reports.yaml"].replace("definition: report", "definition: vn-child-labour"),
    "data/reports.csv": `indicator,territory,period,trained,all\nvn.0318,60,2025,${counts}\n`,
  });

describe("the verdicts of a plan", () => {
  test("on a small count are withheld, and say nothing of it", async () => {
    const { code, out } = await reported("3,150").mangnon(...assess);
    expect(code).toBe(0);
    expect(out).toContain("not assessable {suppressed}");
    expect(out).toMatch(/^ {2}value +suppressed$/m);
    expect(out).not.toMatch(/150|2\.0%|3 of/);
  });

  test("are the same whatever the small count is and on whatever side of the goal", async () => {
    const answers = await Promise.all(
      ["1,150", "2,150", "3,150", "4,150", "4,90"].flatMap((counts) =>
        ["text", "json"].map(
          async (format) => (await reported(counts).mangnon(...assess, "--format", format)).out,
        ),
      ),
    );
    expect(new Set(answers).size).toBe(2);
  });

  test("before the due date are withheld as well, pace and milestone included", async () => {
    const early = [...assess.slice(0, -1), "2025-12-31"];
    const answers = await Promise.all(
      ["1,150", "4,150"].map(async (counts) => (await reported(counts).mangnon(...early)).out),
    );
    expect(answers[0]).toContain("not assessable {suppressed}");
    expect(new Set(answers).size).toBe(1);
  });

  test("with --unprotected are told, and marked", async () => {
    const { out } = await reported("3,150").mangnon(...assess, "--unprotected");
    expect(out).toMatch(/^NOT FOR PUBLICATION/);
    expect(out).toContain("met (final)");
    const json = await reported("3,150").mangnon(...assess, "--unprotected", "--format", "json");
    expect(JSON.parse(json.out)).toMatchObject([{ disclosure: "unprotected", status: "met" }]);
  });

  test("on records are those of what may be published of them", async () => {
    const files = { ...hamlets(children.slice(0, 1)), "plan.yaml": own };
    const argv = ["assess", "--plan", "plan.yaml", "--dataset", "register.yaml", "--on", "2026-01-15"];
    const { out } = await folderOf(files).mangnon(...argv, "--format", "json");
    expect(JSON.parse(out)).toMatchObject([{ disclosure: "within-this-release" }]);
  });
});

describe("a release log", () => {
  const logged = [...tabulate, "--release-log", "log.jsonl"];

  test("remembers what was published and not what was hidden, each release once", async () => {
    const folder = folderOf(hamlets(children));
    await folder.mangnon(...logged, "--by", "hamlet,sex");
    const { out } = await folder.mangnon(...logged, "--by", "hamlet,sex");
    expect(out).toContain("beside the releases of the log");
    const lines = readFileSync(join(folder.path, "log.jsonl"), "utf8").trimEnd().split("\n");
    expect(lines).toHaveLength(1);
    const { figures } = JSON.parse(lines[0] ?? "");
    expect(figures.map(({ cell }: { cell: object }) => Object.keys(cell).length)).toEqual([0, 1, 1, 1, 1]);
  });

  test("keeps a later table from giving away what was hidden in an earlier one", async () => {
    const folder = folderOf(hamlets(children));
    // Everything of hamlet b, and all: what is left is hamlet a.
    await folder.mangnon(...logged, "--by", "hamlet");
    const { out, err } = await folder.mangnon(...logged, "--by", "hamlet,sex");
    expect(err).not.toContain("cli/given-away");
    expect(out).toMatch(/^a +female +suppressed/m);
    expect(out).toMatch(/^a +male +suppressed/m);
  });

  test("says so where the register changed by one child between two releases", async () => {
    const [first = children[0], ...rest] = children as readonly [Children, ...Children[]];
    const folder = folderOf(hamlets(children));
    await folder.mangnon(...logged);
    const log = readFileSync(join(folder.path, "log.jsonl"), "utf8");
    const later = folderOf({ ...hamlets([{ ...first, working: 4 } as Children, ...rest]), "log.jsonl": log });
    const { out } = await later.mangnon(...logged);
    expect(out).toMatch(/^all +suppressed/m);
  });

  test.each([
    ["that is none", "{}\n", "cli/faulty-release-log"],
    ["that is no JSON", "x\n", "cli/faulty-release-log"],
  ])("%s is refused", async (_, text, code) => {
    const { code: exit, err } = await folderOf({ ...hamlets(children), "log.jsonl": text }).mangnon(
      ...logged,
    );
    expect([exit, err]).toEqual([2, expect.stringContaining(code)]);
  });

  test("is not for what is not published", async () => {
    const { code, err } = await folderOf(hamlets(children)).mangnon(...logged, "--unprotected");
    expect([code, err]).toEqual([2, expect.stringContaining("cli/unprotected-release")]);
  });

  test("that remembers what cannot be counted any more says so", async () => {
    const figure = {
      id: "old.rate",
      definition: "old",
      numerator: ["x"],
      denominator: ["x", "y"],
      cell: {},
      counts: { N: 1 },
    };
    const release = {
      dataset: "village",
      territory: { code: "60", asOf: "2025-06-30" },
      period: "2025",
      figures: [figure],
    };
    const files = { ...hamlets(children), "log.jsonl": `${JSON.stringify(release)}\n` };
    const { code, err } = await folderOf(files).mangnon(...logged);
    expect([code, err]).toEqual([0, expect.stringContaining("cli/release-not-counted")]);
  });
});

test("a report of small counts is withheld in its own language", async () => {
  const files = spoilt("data/reports.csv", "2025,85,100", "2025,18,19");
  const { out } = await folderOf(files).mangnon(...assess, "--lang", "vi");
  expect(out).toContain("được ẩn để bảo vệ cá nhân");
  expect(out).toMatch(/^ {2}tỷ lệ +đã ẩn$/m);
});
