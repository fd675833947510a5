// Speed as ratios within one run: `npm run bench`, or `npm run bench -- 100000` for fewer rows.
import { compileDefinition } from "@mangnon/rules/columns";
import { type JsonLogicData, runRule } from "@mangnon/rules/json-logic";
import { LogicEngine } from "json-logic-engine";
import { createByHand, makeFlags } from "./by-hand.ts";
import { type Children, columnsOf, makeChildren, recordOf, someOf } from "./children.ts";
import { measureColdStart } from "./cold-start.ts";
import { batch, type Rates, runByHand, runCompiled, runRecords } from "./job.ts";
import { exportJob } from "./json-logic.ts";
import { compileRules } from "./many-rules.ts";
import { dataByHand, mics6ByHand } from "./mics6-by-hand.ts";
import { compare } from "./timing.ts";
import { codes, lists, readLabour, readMics6, readWholeLaw } from "./two-definitions.ts";

const rows = Number(process.argv[2] ?? 1_000_000);
const few = Math.min(20_000, rows);
const children = makeChildren(rows, codes);
const complete = makeChildren(rows, codes, 0);
const byHand = createByHand(codes, lists);
const [mics6, labour] = [readMics6(), readLabour()];
const compiled = [compileDefinition(mics6), compileDefinition(labour)] as const;

function each<Item>(items: readonly Item[], run: (item: Item) => unknown): void {
  for (const item of items) run(item);
}

function mustAgree(what: string, one: Rates, other: Rates): void {
  const isSame = one.every((rate, at) => Object.is(rate, other[at]));
  console.log(
    `${what}: ${isSame ? "the same fifteen rates, to the last digit" : `DIFFERENT ${one} ${other}`}`,
  );
  if (!isSame) process.exitCode = 1;
}

console.log(`${rows} made-up children, Node ${process.version}; medians of 7 turns.\n`);

const flags = makeFlags(rows);
mustAgree(
  "columns and the loop by hand",
  runCompiled(children, compiled),
  runByHand(children, byHand, flags),
);
compare("compiled over columns, against the loop by hand", "at most 1.3", {
  of: { rows, run: () => runCompiled(children, compiled) },
  against: { rows, run: () => runByHand(children, byHand, flags) },
});
compare("unknowns among the values, against none", "at most 1.05", {
  of: { rows, run: () => runCompiled(children, compiled) },
  against: { rows, run: () => runCompiled(complete, compiled) },
});

const exported = exportJob(mics6, labour);
const prepared = new Map<number, JsonLogicData>();
for (let row = 0; row < few; row += 1) {
  const data = exported.dataOf(recordOf(complete, codes, row));
  if (data !== undefined) prepared.set(row, data);
}
const told: Children = someOf(complete, [...prepared.keys()]);
const data = [...prepared.values()];
const runJsonLogic = (): Rates =>
  runRecords(told, (row) => {
    const here = data[row] as JsonLogicData;
    for (const rule of exported.criteria) runRule(rule, here);
    return [runRule(exported.classes[0], here) as string, runRule(exported.classes[1], here) as string];
  });
const runTold = (): Rates => runCompiled(told, compiled);
mustAgree(`columns and json-logic-js, ${told.count} complete records`, runTold(), runJsonLogic());
compare("json-logic-js on prepared data, against columns, the same job", "at least 200", {
  of: { rows: told.count, run: runJsonLogic },
  against: { rows: told.count, run: runTold },
});

const sample = Array.from({ length: few }, (_, at) => recordOf(complete, codes, at));
const records = [...prepared.keys()].map((row) => sample[row] as (typeof sample)[number]);
const differ = sample.filter((record) => mics6ByHand(record) !== compiled[0].classOf(record)).length;
console.log(`one record of MICS6, ours and by hand: ${differ} of ${sample.length} differ`);
if (differ > 0) process.exitCode = 1;
const oneByOne = { rows: records.length, run: () => each(records, (record) => compiled[0].classOf(record)) };
compare("one record in, class out, against by hand on objects", "at most 2.5", {
  of: oneByOne,
  against: { rows: records.length, run: () => each(records, mics6ByHand) },
});
compare("json-logic-js on prepared data, against one record in, class out", "more than 1", {
  of: { rows: data.length, run: () => each(data, (here) => runRule(exported.classes[0], here)) },
  against: oneByOne,
});
const engine = new LogicEngine();
const built = engine.build(exported.classes[0]) as (data: unknown) => unknown;
const engineDiffers = records.filter(
  (record) => built(dataByHand(record)) !== compiled[0].classOf(record),
).length;
console.log(`one record of MICS6, ours and json-logic-engine: ${engineDiffers} of ${records.length} differ`);
compare(
  "json-logic-engine, compiled, its data made by hand of each record, against one record in",
  "more than 1",
  {
    of: { rows: records.length, run: () => each(records, (record) => built(dataByHand(record))) },
    against: oneByOne,
  },
);
compare("json-logic-engine, compiled, on prepared data, against one record in, class out", "more than 1", {
  of: { rows: data.length, run: () => each(data, built) },
  against: oneByOne,
});

const [rules4, rules64] = [compileRules(4), compileRules(64)];
const many = Math.min(100_000, rows);
const inBatches = (run: (columns: ReturnType<typeof columnsOf>) => unknown) => () => {
  for (let from = 0; from < many; from += batch) {
    run(columnsOf(children, codes, [from, Math.min(many, from + batch)]));
  }
};
compare("64 rules, against 4", "at most 12", {
  of: { rows: many, run: inBatches((columns) => rules64.classifyColumns(columns)) },
  against: { rows: many, run: inBatches((columns) => rules4.classifyColumns(columns)) },
});

if (rows >= 1_000_000) {
  const [least, most] = [makeChildren(100_000, codes), makeChildren(4_000_000, codes)];
  compare("a row of 4,000,000, against a row of 100,000", "at most 1.2", {
    of: { rows: most.count, run: () => runCompiled(most, compiled) },
    against: { rows: least.count, run: () => runCompiled(least, compiled) },
  });
}
measureColdStart(columnsOf(children, codes, [0, Math.min(rows, batch)]));

// Last, so that no other variant runs beside one more definition than its job has.
const whole = [compiled[0], compileDefinition(readWholeLaw())] as const;
mustAgree(
  "the whole law and the loop by hand",
  runCompiled(children, whole),
  runByHand(children, byHand, flags),
);
compare("the whole law over columns, against the loop by hand, which knows it in part", "none", {
  of: { rows, run: () => runCompiled(children, whole) },
  against: { rows, run: () => runByHand(children, byHand, flags) },
});
