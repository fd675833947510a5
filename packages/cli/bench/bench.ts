// Speed as ratios within one run: `npm run bench`. Variants run in turn, several times; medians are compared.
import { icls } from "@mangnon/criteria-icls";
import { vn } from "@mangnon/criteria-vn";
import { createHost } from "@mangnon/host";
import { explain, readDefinition } from "@mangnon/rules";
import { type CompiledDefinition, compileDefinition } from "@mangnon/rules/columns";
import { exportDefinition, runRule, toData } from "@mangnon/rules/json-logic";
import { type ByHand, createByHand, type Flags, type Lists, makeFlags } from "./by-hand.ts";
import { type Children, type Codes, columnsOf, makeChildren, recordOf } from "./children.ts";
import { addRate, cellsOf, fifteen, type Meaning, makeRate } from "./rates.ts";

const rows = Number(process.argv[2] ?? 1_000_000);
const batch = 4096;
const host = createHost().use(icls).use(vn).freeze();
const { vocabulary } = host;
const mics6 = readDefinition(host.definition("mics6"), vocabulary);
const labour = readDefinition(host.definition("vn-child-labour"), vocabulary);
const listOf = (id: string): readonly string[] =>
  vocabulary.codeLists.find((list) => list.id === id)?.codes.map(({ code }) => code) ?? [];
const parameter = (id: string): readonly string[] => {
  const value = vocabulary.parameters.find((each) => each.id === id)?.values.at(-1)?.value;
  return Array.isArray(value) ? value : [];
};
const codes: Codes = { jobs: listOf("vn.jobs"), places: listOf("vn.workplaces") };
const lists: Lists = {
  light: parameter("vn.light-jobs"),
  prohibited: parameter("vn.prohibited-jobs"),
  otherHarmful: parameter("vn.other-harmful-jobs"),
  overtime: parameter("vn.overtime-jobs"),
  partlyOvertime: parameter("vn.partly-overtime-jobs"),
  night: parameter("vn.night-jobs"),
  barredPlaces: parameter("vn.places-barred-under-15"),
  prohibitedPlaces: [...parameter("vn.prohibited-places"), ...parameter("vn.other-harmful-places")],
};

type Rates = readonly number[];

/** By hand, answers are fixed numbers: 0 numerator, 1 or more denominator, 3 and 9 neither. */
const meaning = (of: Readonly<Record<number, number>>): Meaning =>
  Uint8Array.from({ length: 256 }, (_, at) => of[at] ?? 2);

function runByHand(children: Children, byHand: ByHand, flags: Flags): Rates {
  const place = { cell: cellsOf(children), weight: children.weight };
  const rates = [makeRate(), makeRate(), makeRate()] as const;
  const [forMics6, forVn, forHazard] = [
    meaning({ 0: 1, 1: 0 }),
    meaning({ 0: 0, 1: 0, 2: 1 }),
    meaning({ 0: 0, 1: 1 }),
  ];
  for (let from = 0; from < children.count; from += batch) {
    const to = Math.min(children.count, from + batch);
    byHand.run(children, flags, [from, to]);
    const [a, b] = [flags.mics6.subarray(from, to), flags.vn.subarray(from, to)];
    addRate(rates[0], { answers: a, meaning: forMics6, offset: from }, place);
    addRate(rates[1], { answers: b, meaning: forVn, offset: from }, place);
    addRate(rates[2], { answers: b, meaning: forHazard, offset: from }, place);
  }
  return fifteen(rates);
}

/** Candidate sets as they are met: what a set of classes counts as. */
function meaningOf(
  candidates: readonly (readonly string[])[],
  numerator: readonly string[],
  denominator: readonly string[],
): Meaning {
  return Uint8Array.from({ length: 256 }, (_, at) => {
    const set = candidates[at] ?? [];
    const [only] = set;
    if (set.length !== 1 || only === undefined) return 2;
    return numerator.includes(only) ? 0 : denominator.includes(only) ? 1 : 2;
  });
}

function runCompiled(children: Children, compiled: readonly [CompiledDefinition, CompiledDefinition]): Rates {
  const place = { cell: cellsOf(children), weight: children.weight };
  const rates = [makeRate(), makeRate(), makeRate()] as const;
  for (let from = 0; from < children.count; from += batch) {
    const to = Math.min(children.count, from + batch);
    const columns = columnsOf(children, codes, [from, to]);
    const [first, second] = [compiled[0].classifyColumns(columns), compiled[1].classifyColumns(columns)];
    const [hazardous, other] = ["hazardous-child-labour", "other-child-labour"];
    addRate(
      rates[0],
      {
        answers: first.outcomes,
        meaning: meaningOf(first.candidates, ["child-labour"], ["not-child-labour"]),
        offset: from,
      },
      place,
    );
    addRate(
      rates[1],
      {
        answers: second.outcomes,
        meaning: meaningOf(second.candidates, [hazardous, other], ["not-child-labour"]),
        offset: from,
      },
      place,
    );
    addRate(
      rates[2],
      { answers: second.outcomes, meaning: meaningOf(second.candidates, [hazardous], [other]), offset: from },
      place,
    );
  }
  return fifteen(rates);
}

function each<Item>(items: readonly Item[], run: (item: Item) => unknown): void {
  for (const item of items) run(item);
}

/** Milliseconds of processor time: what others do on the machine counts for less. */
const now = (): number => process.cpuUsage().user / 1e3;
const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] as number;
const timed = (run: () => unknown): number => {
  const began = now();
  run();
  return now() - began;
};

/** Two variants in turn; the median of the ratios of pairs, and the spread. */
function ratio(
  name: string,
  goal: string,
  variants: readonly [() => unknown, () => unknown],
  runs = 7,
): void {
  for (const run of variants) run();
  const pairs = Array.from({ length: runs }, () => [timed(variants[0]), timed(variants[1])] as const);
  const ratios = pairs.map(([a, b]) => a / b).sort((a, b) => a - b);
  const [a, b] = [median(pairs.map(([x]) => x)), median(pairs.map(([, y]) => y))];
  console.log(
    `${name}\n  ${median(ratios).toFixed(2)} × (${ratios[0]?.toFixed(2)} to ${ratios.at(-1)?.toFixed(2)}); ${a.toFixed(1)} ms against ${b.toFixed(1)} ms; goal ${goal}`,
  );
}

const children = makeChildren(rows, codes);
const complete = makeChildren(rows, codes, 0);
const byHand = createByHand(codes, lists);
const flags = makeFlags(rows);
const compiled = [compileDefinition(mics6), compileDefinition(labour)] as const;

console.log(
  `${rows} made-up children, Node ${process.version}, medians of 7 runs in turn after one to warm up.\n`,
);
const [hand, ours] = [runByHand(children, byHand, flags), runCompiled(children, compiled)];
const agree = hand.every((value, at) => value === ours[at]);
console.log(`fifteen rates: ${agree ? "the same to the last digit" : `DIFFERENT\n${hand}\n${ours}`}\n`);
if (!agree) process.exitCode = 1;

ratio("compiled over columns against the loop by hand", "at most 1.30", [
  () => runCompiled(children, compiled),
  () => runByHand(children, byHand, flags),
]);
ratio("unknowns among the values against none", "at most 1.05", [
  () => runCompiled(children, compiled),
  () => runCompiled(complete, compiled),
]);

const sample = Array.from({ length: Math.min(20_000, rows) }, (_, at) => recordOf(complete, codes, at));
const day = (text: string): number => Number(text.replaceAll("-", ""));

/** What one writes by hand for one record of MICS6: no skip patterns checked, no ranges, no reasons. */
function mics6ByHand(record: (typeof sample)[number]): string | undefined {
  const { birthDate, referenceDate, economicActivity, actualHoursPerWeek, choreHoursPerWeek } = record;
  if (typeof birthDate !== "string" || typeof referenceDate !== "string") return undefined;
  const [born, on] = [day(birthDate), day(referenceDate)];
  const age = Math.floor(on / 10_000) - Math.floor(born / 10_000) - (on % 10_000 < born % 10_000 ? 1 : 0);
  if (age < 5 || age >= 18) return "out-of-scope";
  if (economicActivity === undefined || choreHoursPerWeek === undefined) return undefined;
  const limit = age < 12 ? 1 : age < 15 ? 14 : 43;
  if (economicActivity && actualHoursPerWeek === undefined) return undefined;
  const economic = economicActivity === true && (actualHoursPerWeek as number) >= limit;
  const chores = age < 15 && (choreHoursPerWeek as number) >= 21;
  return economic || chores ? "child-labour" : "not-child-labour";
}

const exported = exportDefinition(mics6, { on: "2025-06-30" });
const prepared = sample
  .map((record) => toData(mics6, record))
  .flatMap((each) => (each.complete ? [each.data] : []));
const logic = { apply: runRule };
const disagree = sample.filter((record) => mics6ByHand(record) !== compiled[0].classOf(record)).length;
console.log(`one record at a time: ${disagree} of ${sample.length} differ from by hand\n`);

ratio("one record in, class out, against by hand on objects", "at most 2.5", [
  () => each(sample, (record) => compiled[0].classOf(record)),
  () => each(sample, (record) => mics6ByHand(record)),
]);
const [first] = prepared;
if (first !== undefined) {
  ratio(
    `json-logic-js on prepared data (${prepared.length} records) against one record in, class out`,
    "more is better for us",
    [
      () => each(prepared, (data) => logic.apply(exported, data)),
      () => each(sample.slice(0, prepared.length), (record) => compiled[0].classOf(record)),
    ],
  );
  const perRow = timed(() => each(prepared, (data) => logic.apply(exported, data))) / prepared.length;
  const columns = columnsOf(children, codes, [0, batch]);
  compiled[0].classifyColumns(columns);
  const turns = 200;
  const ours =
    timed(() => {
      for (let turn = 0; turn < turns; turn += 1) compiled[0].classifyColumns(columns);
    }) /
    (turns * batch);
  console.log(
    `columns against json-logic-js, MICS6 alone\n  ${(perRow / ours).toFixed(0)} × faster (${(perRow * 1e6).toFixed(0)} against ${(ours * 1e6).toFixed(0)} ns a row); goal at least 200`,
  );
}
const some = sample.slice(0, 2_000);
each(some, (record) => explain(labour, record));
const explained = timed(() => each(some, (record) => explain(labour, record)));
console.log(
  `with full explanation\n  ${Math.round(some.length / (explained / 1e3))} records a second; goal at least 100000`,
);
const cold = timed(() => {
  const fresh = compileDefinition(readDefinition(host.definition("vn-child-labour"), vocabulary));
  fresh.classifyColumns(columnsOf(children, codes, [0, batch]));
});
console.log(
  `reading, compiling and the first ${batch} rows, cold\n  ${cold.toFixed(0)} ms; goal under 100 ms`,
);
