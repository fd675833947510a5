// What counting costs beside classifying. Run by itself:
// `node --expose-gc --conditions=@mangnon/source --import tsx packages/cli/bench/tallying.ts`.
import { pathToFileURL } from "node:url";
import { icls } from "@mangnon/criteria-icls";
import { vn } from "@mangnon/criteria-vn";
import { createHost } from "@mangnon/host";
import { createColumnTally, estimate } from "@mangnon/indicators";
import { readDefinition } from "@mangnon/rules";
import { type ClassifiedColumns, compileDefinition } from "@mangnon/rules/columns";
import type { Indicator } from "@mangnon/schema";
import { type Children, type Codes, columnsOf, makeChildren } from "./children.ts";
import { cellsOf } from "./rates.ts";

const batch = 4096;
const wards = Array.from({ length: 250 }, (_, at) => `ward-${at}`);
const bands = ["5-11", "12-14", "15-17"].flatMap((band) => ["male", "female"].map((sex) => `${band} ${sex}`));

const rate = {
  kind: "indicator",
  id: "rate",
  label: { vi: "Tỷ lệ", en: "Rate" },
  unit: "percent",
  direction: "lower-is-better",
  sources: [],
  measure: "class-ratio",
  definition: "vn-child-labour",
  numerator: ["hazardous-child-labour", "other-child-labour"],
  denominator: ["hazardous-child-labour", "other-child-labour", "not-child-labour"],
} as const satisfies Indicator;

const host = createHost().use(icls).use(vn).freeze();
const { vocabulary } = host;
const listOf = (id: string): readonly string[] =>
  vocabulary.codeLists.find((list) => list.id === id)?.codes.map(({ code }) => code) ?? [];
const codes: Codes = { jobs: listOf("vn.jobs"), places: listOf("vn.workplaces") };
const compiled = compileDefinition(readDefinition(host.definition("vn-child-labour"), vocabulary));

type Use = (classified: ClassifiedColumns, span: readonly [number, number]) => void;

function classifyAll(children: Children, use: Use): void {
  for (let from = 0; from < children.count; from += batch) {
    const to = Math.min(children.count, from + batch);
    use(compiled.classifyColumns(columnsOf(children, codes, [from, to])), [from, to]);
  }
}

/** Ward and one of six groups of a child, as the places of their names; outside of the ages counted: not known. */
function placed(children: Children): { readonly ward: Uint8Array; readonly band: Uint8Array } {
  const cell = cellsOf(children);
  return {
    ward: children.ward,
    band: Uint8Array.from(cell, (at) => (at < 0 ? bands.length : Math.floor(at / 250))),
  };
}

/** Classifies, counts and estimates in all wards and groups; how many cells that gave. */
function tallyAll(children: Children, { ward, band }: ReturnType<typeof placed>): number {
  const counting = createColumnTally(rate, { by: { ward: wards, band: bands }, scale: 2 });
  classifyAll(children, ({ outcomes, candidates }, [from, to]) =>
    counting.add({
      outcomes,
      candidates,
      weights: children.weight.subarray(from, to),
      cell: { ward: ward.subarray(from, to), band: band.subarray(from, to) },
    }),
  );
  return estimate(counting.tally()).length;
}

const now = (): number => process.cpuUsage().user / 1e3;
const timed = (run: () => unknown): number => {
  const began = now();
  run();
  return now() - began;
};

/** Tally and estimate beside the classification alone: the median of the ratios of pairs run in turn. */
export function benchTallying(rows: number, runs = 5): void {
  const children = makeChildren(rows, codes);
  const where = placed(children);
  const alone = (): void => classifyAll(children, () => {});
  const all = (): number => tallyAll(children, where);
  alone();
  const cells = all();
  const pairs = Array.from({ length: runs }, () => [timed(all), timed(alone)] as const);
  const ratios = pairs.map(([a, b]) => a / b).sort((a, b) => a - b);
  const middle = ratios[Math.floor(runs / 2)] ?? Number.NaN;
  const [took, bare] = pairs[Math.floor(runs / 2)] ?? [];
  console.log(
    `classify, tally and estimate ${rows} rows in ${cells} cells (250 wards × 6, margins, total), against classifying alone\n` +
      `  ${middle.toFixed(2)} × (${ratios[0]?.toFixed(2)} to ${ratios.at(-1)?.toFixed(2)}); ${took?.toFixed(0)} ms against ${bare?.toFixed(0)} ms; goal at most 1.50`,
  );
}

const used = (): number => {
  (globalThis as { gc?: () => void }).gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
};

/** What is held after the rows went by, a batch at a time: as much of ten million as of one. */
export function benchMemory(sizes: readonly number[]): void {
  const chunk = 100_000;
  const children = makeChildren(chunk, codes);
  const where = placed(children);
  classifyAll(children, () => {});
  const held = sizes.map((rows) => {
    const counting = createColumnTally(rate, { by: { ward: wards, band: bands }, scale: 2 });
    let most = 0;
    for (let done = 0; done < rows; done += chunk) {
      classifyAll(children, ({ outcomes, candidates }, [from, to]) =>
        counting.add({
          outcomes,
          candidates,
          weights: children.weight.subarray(from, to),
          cell: { ward: where.ward.subarray(from, to), band: where.band.subarray(from, to) },
        }),
      );
      if (done % (rows / 10) === 0) most = Math.max(most, used());
    }
    return Math.max(most, used());
  });
  const [least = 1] = held;
  console.log(
    `memory held while ${sizes.join(" and ")} rows are classified and counted\n` +
      `  ${held.map((size) => `${size.toFixed(1)} MB`).join(" and ")}: ${((held.at(-1) ?? 0) / least).toFixed(2)} ×; goal at most 1.20`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  benchMemory([1_000_000, 10_000_000]);
  benchTallying(Number(process.argv[2] ?? 1_000_000));
}
