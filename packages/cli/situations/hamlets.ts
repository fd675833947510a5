// A register of made-up children of three hamlets, as many of each kind as a test says.
import { village } from "./village.ts";

/** Children of one hamlet and sex: how many are in child labour, and how many are not. `""` is not recorded. */
export interface Children {
  readonly hamlet: string;
  readonly sex: "f" | "m" | "";
  readonly working: number;
  readonly others: number;
  /** Of whom nobody knows whether they are. */
  readonly unclear?: number;
}

const rowsOf = ({ hamlet, sex, working, others, unclear = 0 }: Children): readonly string[] => [
  ...Array.from({ length: working }, () => `${hamlet},${sex},12,30`),
  ...Array.from({ length: others }, () => `${hamlet},${sex},16,20`),
  ...Array.from({ length: unclear }, () => `${hamlet},${sex},16,DK`),
];

/** The village's files with these children in its register; each is a PSU of its own where it is a sample. */
export function hamlets(
  children: readonly Children[],
  coverage = "complete",
): Readonly<Record<string, string>> {
  const rows = children.flatMap(rowsOf).map((row, at) => `c-${at},${row},${at % 7}`);
  const drawn = coverage === "sample" ? "coverage: sample\npsu: cluster" : "coverage: complete";
  return {
    ...village,
    "register.yaml": village["register.yaml"]
      .replace("coverage: complete", drawn)
      .replace("variables:", "columns:\n  hamlet: { column: hamlet, type: text }\nvariables:")
      .replace("[sex]", "[sex, hamlet]"),
    "data/register.csv": `id,hamlet,sex,age,hours,cluster\n${rows.join("\n")}\n`,
  };
}
