import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { possibleValues } from "../../../indicators/situations/crossed.ts";
import { folderOf } from "../../situations/folder.ts";
import { type Children, hamlets } from "../../situations/hamlets.ts";
import { made, tabulateMade } from "../../situations/made.ts";
import { plan, reports, village } from "../../situations/village.ts";

const children: readonly Children[] = [
  { hamlet: "a", sex: "f", working: 30, others: 60, unclear: 6 },
  { hamlet: "a", sex: "m", working: 19, others: 70 },
  { hamlet: "b", sex: "f", working: 12, others: 80 },
  { hamlet: "b", sex: "m", working: 14, others: 33 },
];

const filesOf = (groups: readonly Children[], coverage?: string): Readonly<Record<string, string>> => ({
  ...hamlets(groups, coverage),
  "made.mjs": made,
});

const reported = (rows: string) => ({
  "reports.yaml": reports.replace("numerator: trained\n  denominator: all", "value: trained"),
  "data/reports.csv": `indicator,territory,period,trained\n${rows}`,
});

describe("a formula over counted records", () => {
  test("has a value in every group, with the bounds that undetermined records leave", async () => {
    const { code, out, err } = await folderOf(filesOf(children)).mangnon(
      ...tabulateMade("x.share"),
      "--by",
      "sex",
    );
    expect(code).toBe(0);
    expect(out).toBe(`x.share: 2025, territory 60 (boundaries of 2025-06-30)

sex     value  lowest to highest
all     23.1%     23.1% to 25.0%
female  22.3%     22.3% to 25.5%
male    24.3%     24.3% to 24.3%

Values are made of other indicators, exactly; the lowest and the highest are all that undetermined records could make of them. From what is suppressed nothing is made.
A complete count: no sampling error.
Small counts are \`suppressed\`, with what would give them away here. Earlier releases were not considered: \`--release-log\` does.
`);
    expect(err).toContain("324 rows in = 324 accepted");
  });

  test("is told in Vietnamese as Vietnamese writes it", async () => {
    const { out } = await folderOf(filesOf(children)).mangnon(
      ...tabulateMade("x.share"),
      "--by",
      "sex",
      "--lang",
      "vi",
    );
    expect(out).toMatch(/^nữ +22,3% +từ 22,3% đến 25,5%$/m);
    expect(out).toContain("Giá trị được tính chính xác từ các chỉ tiêu khác");
  });

  test("is told in JSON with its formula, and exactly", async () => {
    const { out } = await folderOf(filesOf(children)).mangnon(
      ...tabulateMade("x.share"),
      "--by",
      "sex",
      "--format",
      "json",
    );
    const { indicator, by, disclosure, estimates } = JSON.parse(out);
    expect([indicator.formula, by, disclosure]).toEqual([
      { "/": [{ var: "x.labour" }, { var: "x.all" }] },
      ["sex"],
      "within-this-release",
    ]);
    expect(estimates[1]).toEqual({
      territory: { code: "60", asOf: "2025-06-30" },
      period: "2025",
      cell: { sex: "female" },
      coverage: "complete",
      estimate: { status: "value", value: { numerator: "21", denominator: "94" } },
      bounds: {
        lower: { numerator: "21", denominator: "94" },
        upper: { numerator: "12", denominator: "47" },
      },
      labels: { sex: { vi: "nữ", en: "female" } },
    });
  });

  test("does not tell how many of unknown sex may belong to a group, where these are hidden", async () => {
    const few: readonly Children[] = [...children, { hamlet: "a", sex: "", working: 2, others: 8 }];
    const { out } = await folderOf(filesOf(few)).mangnon(...tabulateMade("x.share"), "--by", "sex");
    expect(out).toMatch(/^female +\d+\.\d% +suppressed$/m);
    expect(out).toMatch(/^not known +suppressed +suppressed$/m);
  });

  test("may stand in a file of its own, over indicators that are known", async () => {
    const own = village["indicator.yaml"]
      .replace("id: village.rate", "id: village.half")
      .replace(/measure: class-ratio[\s\S]*/, 'measure: formula\nformula: { "*": [{ var: x.rate }, 0.5] }\n');
    const argv = tabulateMade("half.yaml");
    const { code, out } = await folderOf({ ...filesOf(children), "half.yaml": own }).mangnon(...argv);
    expect(code).toBe(0);
    expect(out).toMatch(/^all +11\.8% +11\.6% to 12\.5%$/m);
  });
});

describe("a formula over records and reports", () => {
  const files = { ...filesOf(children), ...reported("x.officials,60,2025,8\n") };
  const argv = [...tabulateMade("x.per-official"), "--dataset", "reports.yaml"];

  test("has a value where both were observed, and names the part that is missing elsewhere", async () => {
    const { code, out, err } = await folderOf(files).mangnon(...argv, "--by", "sex");
    expect(code).toBe(0);
    expect(out).toMatch(/^all +40\.5 +40\.5 to 40\.5$/m);
    expect(out).toMatch(/^female +no value of x\.officials +none$/m);
    expect(err).toContain("data/reports.csv: 1 rows in");
  });

  test("has a table for each period, and none of them borrows a value of another", async () => {
    const more = { ...files, ...reported("x.officials,60,2025,8\nx.officials,60,2024,9\n") };
    const { out } = await folderOf(more).mangnon(...argv);
    expect(out).toMatch(/: 2024, territory 60[\s\S]+no value of x\.all/);
    expect(out).toMatch(/: 2025, territory 60[\s\S]+40\.5/);
  });

  test("divided by nobody is not computable, and says so", async () => {
    const none = { ...files, ...reported("x.officials,60,2025,0\n") };
    const { out } = await folderOf(none).mangnon(...argv);
    expect(out).toMatch(/^all +nobody to count among +none$/m);
  });

  test("of which a part was left blank is not reported", async () => {
    const blank = { ...files, ...reported("x.officials,60,2025,\n") };
    expect((await folderOf(blank).mangnon(...argv)).out).toMatch(/^all +not reported +none$/m);
  });

  test("hides a report that is too small to be published, and what was made of it", async () => {
    const few = { ...files, ...reported("x.officials,60,2025,3\n") };
    const { out } = await folderOf(few).mangnon(...argv);
    expect(out).toMatch(/^all +suppressed +suppressed$/m);
    expect((await folderOf(few).mangnon(...argv, "--unprotected")).out).toMatch(/^all +108 +108 to 108$/m);
  });

  test("that two reports contradict has no value", async () => {
    const second = {
      "second.yaml": reported("")["reports.yaml"].replace("reports.csv", "second.csv"),
      "data/second.csv": "indicator,territory,period,trained\nx.officials,60,2025,9\n",
    };
    const { code, out, err } = await folderOf({ ...files, ...second }).mangnon(
      ...argv,
      "--dataset",
      "second.yaml",
    );
    expect(code).toBe(1);
    expect(out).toMatch(/^all +different values +none$/m);
    expect(err).toContain("cli/two-values");
  });
});

describe("a formula over the records of a sample", () => {
  test("has a standard error and an interval, those of the rate that it comes to", async () => {
    const sample = children.map((one) => ({ ...one, unclear: 0 }));
    const folder = folderOf(filesOf(sample, "sample"));
    const argv = ["--by", "sex", "--format", "json"];
    const [share, rate] = await Promise.all(
      ["x.share", "x.rate"].map(async (id) =>
        JSON.parse((await folder.mangnon(...tabulateMade(id), ...argv)).out),
      ),
    );
    for (const [at, { sampling }] of share.estimates.entries()) {
      const own = rate.estimates[at].sampling;
      expect(sampling.standardError).toBeCloseTo(own.standardError, 12);
      expect(sampling.degreesOfFreedom).toBe(own.degreesOfFreedom);
      expect(sampling.interval.lower).toBeCloseTo(own.interval.lower, 9);
      expect(sampling.limits.upper).toBeCloseTo(own.limits.upper, 9);
    }
    const { out } = await folder.mangnon(...tabulateMade("x.share"), "--by", "sex");
    expect(out).toMatch(/^sex +value +s\.e\. \(points\) +95% interval +df +lowest to highest$/m);
    expect(out).toMatch(/^all +23\.6% +\d\.\d\d +\d+\.\d% to \d+\.\d% +6 +23\.6% to 23\.6%$/m);
    expect(out).toContain("with the covariance of its parts");
  });

  test("shows none of a group with too few cases, and brackets those of few", async () => {
    const few: readonly Children[] = [
      { hamlet: "a", sex: "f", working: 8, others: 12 },
      { hamlet: "b", sex: "f", working: 10, others: 30 },
      { hamlet: "c", sex: "f", working: 30, others: 60 },
    ];
    const { out } = await folderOf(filesOf(few, "sample")).mangnon(
      ...tabulateMade("x.rate"),
      "--by",
      "hamlet",
    );
    expect(out).toMatch(/^a +20 +\(\*\)/m);
    const own = made.replace('"/":[{"var":"x.labour"},{"var":"x.all"}]', '"*":[{"var":"x.rate"},1]');
    const files = { ...filesOf(few, "sample"), "made.mjs": own };
    const share = await folderOf(files).mangnon(...tabulateMade("x.share"), "--by", "hamlet");
    expect(share.out).toMatch(/^a( +\(\*\)){5}$/m);
    expect(share.out).toMatch(/^b +\(25\.0%\) /m);
    expect(share.out).toContain("fewer than 25 unweighted cases");
  });

  test("of records that name no PSU has no error, and says so", async () => {
    const files = filesOf(children, "sample");
    const without = {
      ...files,
      "register.yaml": (files["register.yaml"] ?? "").replace("\npsu: cluster", ""),
    };
    const { out } = await folderOf(without).mangnon(...tabulateMade("x.share"));
    expect(out).not.toContain("95% interval");
    expect(out).toContain("No standard error");
  });
});

describe("a list of indicators that are told together", () => {
  test("has a table for each of them, those of counts and those of formulas", async () => {
    const { out } = await folderOf(filesOf(children)).mangnon(...tabulateMade("x.together"));
    const titles = out.split("\n").filter((line) => line.includes(": 2025, territory 60"));
    expect(titles.map((title) => title.split(":")[0])).toEqual([
      "x.all",
      "x.labour",
      "x.rest",
      "x.share",
      "x.per-official",
    ]);
    expect(out).toMatch(/^all +no value of x\.officials +none$/m);
  });

  test("has them in JSON", async () => {
    const { out } = await folderOf(filesOf(children)).mangnon(
      ...tabulateMade("x.together"),
      "--format",
      "json",
    );
    const { indicator, tables } = JSON.parse(out);
    expect(indicator.parts).toHaveLength(5);
    expect(tables.map((table: { indicator: { id: string } }) => table.indicator.id)).toEqual(indicator.parts);
    expect(tables[0].estimates[0]).toMatchObject({ n: 324 });
  });
});

test("what is counted is counted of one dataset: a second one would be left unread", async () => {
  const { code, err } = await folderOf(filesOf(children)).mangnon(
    ...tabulateMade("x.rate"),
    "--dataset",
    "register.yaml",
  );
  expect([code, err]).toEqual([2, expect.stringContaining("cli/option-twice")]);
});

const target = (indicator: string): string =>
  plan
    .replace("vn.782.t5b-commune-staff-trained", indicator)
    .replace("at-least", "at-most")
    .replace("goal: 90", "goal: 2")
    .replace("goal: 50", "goal: 3");

interface Figure {
  readonly cell: Readonly<Record<string, string>>;
  readonly estimate: { readonly status: string; readonly value?: Fraction };
  readonly bounds?: { readonly lower: Fraction; readonly upper: Fraction } | string;
  readonly sampling?: { readonly standardError?: number; readonly limits?: object };
}

interface Fraction {
  readonly numerator: string;
  readonly denominator: string;
}

test.each(["complete", "sample"])(
  "in each group of a %s count a formula is what assess says of the records of that group alone",
  async (coverage) => {
    const argv = [...tabulateMade("x.share"), "--by", "sex", "--format", "json", "--unprotected"];
    const { out } = await folderOf(filesOf(children, coverage)).mangnon(...argv);
    const figures: readonly Figure[] = JSON.parse(out).estimates;
    for (const [name, filter] of [
      ["", ""],
      ["female", 'filter: { "==": [{ var: recorded }, f] }\n'],
      ["male", 'filter: { "==": [{ var: recorded }, m] }\n'],
    ] as const) {
      const whole = filesOf(children, coverage);
      const described = whole["register.yaml"]?.replace(
        "columns:",
        "columns:\n  recorded: { column: sex, type: text }",
      );
      const register = `${described}${filter}`;
      const files = { ...whole, "register.yaml": register, "plan.yaml": target("x.share") };
      const assessed = await folderOf(files).mangnon(
        ..."assess --plugin ./made.mjs --plan plan.yaml --dataset register.yaml".split(" "),
        ..."--on 2026-01-15 --format json --unprotected".split(" "),
      );
      const [{ observation }] = JSON.parse(assessed.out);
      const figure = figures.find(({ cell }) => (cell.sex ?? "") === name);
      expect(figure?.estimate).toEqual(observation.estimate);
      if (observation.bounds !== undefined) expect(figure?.bounds).toEqual(observation.bounds);
      expect(figure?.sampling?.standardError).toEqual(
        observation.standardError === undefined
          ? undefined
          : expect.closeTo(observation.standardError / 100, 12),
      );
      expect(figure?.sampling?.limits).toEqual(observation.limits);
    }
  },
);

/** The same numbers on every run. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state * 1103515245 + 12345) % 2147483648;
    yield Math.floor(state / 65536);
  }
}

interface Known {
  readonly members: readonly number[];
  readonly total: number;
}

const countIn = ({ estimate: { status, value } }: Figure): number | undefined =>
  status === "value" && value !== undefined ? Number(value.numerator) / Number(value.denominator) : undefined;

/**
 * All that a reader can take from the tables: atoms 2i and 2i + 1 are those in labour and the others of the i-th finest group.
 * A share beside a count of one side gives the other back, but is told only beside both.
 */
function readFrom(tables: Readonly<Record<string, readonly Figure[]>>, finest: readonly Figure["cell"][]) {
  const sides: Readonly<Record<string, readonly number[]>> = {
    "x.labour": [0],
    "x.rest": [1],
    "x.all": [0, 1],
  };
  return Object.entries(sides).flatMap(([id, own]) =>
    (tables[id] ?? []).flatMap((figure): readonly Known[] => {
      const total = countIn(figure);
      if (total === undefined) return [];
      const inside = finest.flatMap((cell, at) =>
        Object.entries(figure.cell).every(([name, value]) => cell[name] === value) ? [at] : [],
      );
      return [{ members: inside.flatMap((at) => own.map((side) => 2 * at + side)), total }];
    }),
  );
}

test.each([1, 2, 3, 4, 5, 6])(
  "who takes every number of the tables %i, formulas among them, and tries every register finds no small count",
  async (seed) => {
    const next = numbers(seed);
    const upTo = (most: number): number => (next.next().value ?? 0) % (most + 1);
    const groups = ["a", "b", "c"].flatMap((hamlet): Children[] =>
      (["f", "m"] as const).map((sex) => ({ hamlet, sex, working: 1 + upTo(9), others: 1 + upTo(9) })),
    );
    const argv = [...tabulateMade("x.together"), "--by", "hamlet,sex", "--format", "json"];
    const { out } = await folderOf(filesOf(groups)).mangnon(...argv);
    const tables: Readonly<Record<string, readonly Figure[]>> = Object.fromEntries(
      JSON.parse(out).tables.map((table: { indicator: { id: string }; estimates: readonly Figure[] }) => [
        table.indicator.id,
        table.estimates,
      ]),
    );
    const finest = groups.map(({ hamlet, sex }) => ({ hamlet, sex: sex === "f" ? "female" : "male" }));
    const counts = groups.flatMap(({ working, others }) => [working, others]);
    const known = readFrom(tables, finest);
    for (const { members, total } of known) {
      expect(members.reduce((sum, at) => sum + (counts[at] ?? 0), 0)).toBe(total);
    }
    const told = (id: string, cell: Figure["cell"]): boolean =>
      (tables[id] ?? []).some(
        (one) => JSON.stringify(one.cell) === JSON.stringify(cell) && one.estimate.status === "value",
      );
    for (const id of ["x.rest", "x.share"]) {
      for (const { cell, estimate, bounds } of tables[id] ?? []) {
        expect(estimate.status === "value").toBe(told("x.all", cell) && told("x.labour", cell));
        if (estimate.status !== "value")
          expect([estimate.status, bounds]).toEqual(["suppressed", "suppressed"]);
      }
    }
    let attacked = 0;
    const sums = known.map(({ members }) => members);
    for (const at of finest.keys()) {
      const [working = 0, others = 0] = [counts[2 * at], counts[2 * at + 1]];
      for (const sum of [
        ...(working < 5 ? [[2 * at]] : []),
        ...(others < 5 ? [[2 * at + 1]] : []),
        ...(working + others < 5 ? [[2 * at, 2 * at + 1]] : []),
      ]) {
        attacked += 1;
        const values = possibleValues(counts, sums, sum);
        expect((values.at(-1) ?? 0) - (values[0] ?? 0)).toBeGreaterThanOrEqual(5);
        expect(values.at(-1)).toBeGreaterThanOrEqual(5);
      }
    }
    expect(attacked).toBeGreaterThan(0);
  },
);

test("a formula that is judged hides the same: who divides a hidden count has no verdict", async () => {
  const groups = [{ hamlet: "a", sex: "f", working: 97, others: 3 }] as const;
  const files = { ...filesOf(groups), "plan.yaml": target("x.share") };
  const argv = "assess --plugin ./made.mjs --plan plan.yaml --dataset register.yaml --on 2026-01-15".split(
    " ",
  );
  const { out } = await folderOf(files).mangnon(...argv);
  expect(out).toContain("not assessable {suppressed}");
  expect(out).not.toMatch(/97/);
});

test("a release log remembers the counts behind a formula, and not what guards them", async () => {
  const folder = folderOf(filesOf(children));
  const argv = [...tabulateMade("x.share"), "--release-log", "log.jsonl"];
  await folder.mangnon(...argv);
  const { figures } = JSON.parse(readFileSync(join(folder.path, "log.jsonl"), "utf8"));
  expect(figures.map(({ id }: { id: string }) => id)).toEqual(["x.labour", "x.all"]);
  const again = await folder.mangnon(...argv);
  expect(again.out).toMatch(/^all +23\.1% /m);
  expect(again.out).toContain("beside the releases of the log");
});
