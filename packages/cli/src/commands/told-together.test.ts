import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { possibleValues } from "../../../indicators/situations/crossed.ts";
import { folderOf } from "../../situations/folder.ts";
import { type Class, classes, lines, several } from "../../situations/several.ts";

type Counts = Readonly<Record<Class, number>>;

interface Told {
  readonly indicator: string;
  readonly status: string;
  readonly value: { readonly fraction: { readonly numerator: string; readonly denominator: string } } | null;
  readonly reason: { readonly code: string };
}

const assess = "assess --plugin ./several.mjs --plan plan.yaml --dataset register.yaml --on 2026-01-15";

async function told(
  children: Counts,
  ids: readonly string[],
  {
    options = [],
    files = {},
  }: { options?: readonly string[]; files?: Readonly<Record<string, string>> } = {},
) {
  const argv = [...assess.split(" "), "--format", "json", ...options];
  const { out } = await folderOf({ ...several(children, ids), ...files }).mangnon(...argv);
  return JSON.parse(out) as readonly Told[];
}

const shown = (all: readonly Told[]): readonly string[] =>
  all.flatMap(({ indicator, value }) => (value === null ? [] : [indicator]));

const sumOf = (names: readonly Class[]): readonly number[] => names.map((name) => classes.indexOf(name));

/** What an attacker takes from a verdict: whoever has a rate is taken to have both of its counts. */
function readFrom(all: readonly Told[], counts: readonly number[]): readonly (readonly number[])[] {
  return all.flatMap(({ indicator, value }) => {
    const [above, below] = lines[indicator] ?? [[], []];
    if (value === null) return [];
    const count = (names: readonly Class[]): number =>
      sumOf(names).reduce((total, at) => total + (counts[at] ?? 0), 0);
    const whole = above.length === below.length ? 1 : count(below);
    const { numerator, denominator } = value.fraction;
    expect(Number(numerator) * whole).toBe(count(above) * Number(denominator));
    return [sumOf(above), sumOf(below.filter((name) => !above.includes(name)))].filter(
      ({ length }) => length > 0,
    );
  });
}

const anySum = Array.from({ length: 15 }, (_, mask) =>
  classes.filter((_, at) => ((mask + 1) >> at) % 2 === 1),
);

describe("verdicts of one plan on the same children", () => {
  const ids = Object.keys(lines);

  test.each<readonly [string, Counts, readonly string[], string]>([
    [
      "a count of all at work and one of those in labour, three of whom are in neither",
      { heavy: 20, long: 20, light: 3, none: 300 },
      ["y.working", "y.in-labour"],
      "y.in-labour",
    ],
    [
      "two rates among the same children, of which one holds three more",
      { heavy: 20, long: 20, light: 3, none: 300 },
      ["y.labour", "y.work"],
      "y.work",
    ],
    [
      "a rate of labour and a count of all at work",
      { heavy: 20, long: 20, light: 4, none: 300 },
      ["y.labour", "y.working"],
      "y.working",
    ],
  ])("%s are not both told", async (_, children, asked, left) => {
    for (const id of asked) expect(shown(await told(children, [id]))).toEqual([id]);
    const both = await told(children, asked);
    expect(shown(both)).toEqual([left]);
    expect(both.find(({ value }) => value === null)).toMatchObject({
      status: "not-assessable",
      reason: { code: "suppressed" },
    });
    expect(shown(await told(children, asked, { options: ["--unprotected"] }))).toEqual(asked);
  });

  test("are all told where every class has five children or more", async () => {
    expect(shown(await told({ heavy: 5, long: 6, light: 5, none: 90 }, ids))).toEqual(ids);
  });

  test.each([
    { heavy: 12, long: 9, light: 3, none: 80 },
    { heavy: 3, long: 9, light: 8, none: 40 },
    { heavy: 2, long: 7, light: 1, none: 4 },
    { heavy: 8, long: 2, light: 9, none: 3 },
    { heavy: 1, long: 1, light: 1, none: 60 },
    { heavy: 30, long: 0, light: 4, none: 50 },
  ])("tell no small count to who tries every register that has them all: %j", async (children) => {
    const counts = classes.map((name) => children[name]);
    const sums = readFrom(await told(children, ids), counts);
    let attacked = 0;
    for (const names of anySum) {
      const sum = sumOf(names);
      const there = sum.reduce((total, at) => total + (counts[at] ?? 0), 0);
      if (there === 0 || there >= 5) continue;
      attacked += 1;
      const values = possibleValues(counts, sums, sum);
      expect((values.at(-1) ?? 0) - (values[0] ?? 0)).toBeGreaterThanOrEqual(5);
      expect(values.at(-1)).toBeGreaterThanOrEqual(5);
    }
    expect(attacked).toBeGreaterThan(0);
  });

  test("are guarded against what an earlier release said by another indicator, and the log holds no guards", async () => {
    const children = { heavy: 20, long: 20, light: 3, none: 300 };
    const options = ["--release-log", "log.jsonl"];
    const folder = folderOf(several(children, ["y.in-labour"]));
    await folder.mangnon(...assess.split(" "), ...options);
    const log = readFileSync(join(folder.path, "log.jsonl"), "utf8");
    expect(JSON.parse(log).figures.map(({ id }: { id: string }) => id)).toEqual(["y.in-labour"]);
    const later = await told(children, ["y.working"], { options, files: { "log.jsonl": log } });
    expect(shown(later)).toEqual([]);
  });
});
