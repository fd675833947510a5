import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { mangnon } from "../command.ts";

type Row = Readonly<Record<string, string>>;

interface Line {
  readonly id: string;
  readonly class: string | null;
  readonly criteria: Readonly<Record<string, boolean | null>>;
}

/** These files quote nothing. */
function rowsOf(file: string): ReadonlyMap<string, Row> {
  const [header = "", ...lines] = readFileSync(new URL(file, import.meta.url), "utf8")
    .trimEnd()
    .split("\n");
  const names = header.split(",");
  const rows = lines.map((line) => {
    const cells = line.split(",");
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ""]));
  });
  return new Map(rows.map((row) => [row.id ?? "", row]));
}

const expected = rowsOf("expected.csv");
const recorded = rowsOf("input.csv");

const classified = async (definition: string): Promise<readonly Line[]> => {
  const dataset = `examples/mics6/${definition}.yaml`;
  const { said } = await mangnon(`classify --format json --definition ${definition} --dataset ${dataset}`);
  return said
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);
};

let byProgram: readonly Line[] = [];
let honest: readonly Line[] = [];
beforeAll(async () => {
  byProgram = await classified("mics6-program");
  honest = await classified("mics6");
});

const hundred = (truth: boolean | null | undefined): string => (truth ? "100" : "0");

/** A flag that the program leaves empty when nothing was asked. */
const asked = (wasAsked: boolean | null | undefined, truth: boolean | null | undefined): string =>
  wasAsked ? (truth ? "1" : "0") : "";

function flagsOf({ criteria }: Line): Row {
  const of = (name: string) => criteria[`mics6-program.${name}`];
  const flags = ["eaLess", "eaMore", "hhcLess", "hhcMore", "hazardConditions", "childLabor", "includeHaz"];
  return {
    economicActivity: asked(of("economicAsked"), of("economicActivity")),
    hhChores: asked(of("hhChoresAsked"), of("hhChores")),
    ...Object.fromEntries(flags.map((flag) => [flag, hundred(of(flag))])),
  };
}

test("`mics6-program` gives every flag that the published program gives, record by record", () => {
  const differing = byProgram.flatMap((line) =>
    Object.entries(flagsOf(line))
      .filter(([flag, value]) => expected.get(line.id)?.[`mics6.${flag}`] !== value)
      .map(([flag, value]) => `${line.id}: ${flag} is ${value}`),
  );
  expect(byProgram).toHaveLength(1_901);
  expect(differing).toEqual([]);
});

const anyYes = (row: Row, ...columns: readonly string[]): boolean =>
  columns.some((column) => row[column] === "1");

const choreItems = ["CL11A", "CL11B", "CL11C", "CL11D", "CL11E", "CL11F", "CL11X"];

/** Hours where the question was not to be asked: the program counts them. */
const contradictsSkip = (row: Row): boolean =>
  (row.CL3 !== "" && !anyYes(row, "CL1A", "CL1B", "CL1C", "CL1X")) ||
  (row.CL8 !== "" && row.CL7 !== "1") ||
  (row.CL10 !== "" && row.CL9 !== "1") ||
  (row.CL13 !== "" && !anyYes(row, ...choreItems));

test("`mics6` agrees with the program wherever it decides, and leaves open what was not answered", () => {
  const comparable = honest.filter(({ id, class: name }) => {
    const row = recorded.get(id);
    return name !== "out-of-scope" && row !== undefined && !contradictsSkip(row);
  });
  const decided = comparable.filter(({ class: name }) => name !== null);
  const differing = decided.filter(
    ({ id, class: name }) => expected.get(id)?.["mics6.childLabor"] !== hundred(name === "child-labour"),
  );
  expect(differing).toEqual([]);
  expect([comparable.length, decided.length]).toEqual([1_685, 1_552]);
});
