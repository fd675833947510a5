// How many records are explained a second, every node with its value: `npm run bench:explanations`.
import { pathToFileURL } from "node:url";
import { icls } from "@mangnon/criteria-icls";
import { vn } from "@mangnon/criteria-vn";
import { createHost } from "@mangnon/host";
import { classify, type ExplainedNode, explain, type ReadDefinition, readDefinition } from "@mangnon/rules";
import type { ChildRecord } from "@mangnon/schema";
import { makeChildren, recordOf } from "./children.ts";

const host = createHost().use(icls).use(vn).freeze();
const { vocabulary } = host;
const listOf = (id: string): readonly string[] =>
  vocabulary.codeLists.find((list) => list.id === id)?.codes.map(({ code }) => code) ?? [];
const codes = { jobs: listOf("vn.jobs"), places: listOf("vn.workplaces") };

/** Made-up children for whom the class is determined, or is not. */
function childrenWho(read: ReadDefinition, status: string, count: number): readonly ChildRecord[] {
  const children = makeChildren(count * 60, codes, status === "determined" ? 0.03 : 0.5);
  const found: ChildRecord[] = [];
  for (let at = 0; at < children.count && found.length < count; at += 1) {
    const record = recordOf(children, codes, at);
    if (classify(read, record, { needs: false }).outcome.status === status) found.push(record);
  }
  return found;
}

const countNodes = ({ operands = [] }: ExplainedNode): number =>
  operands.reduce((sum, operand) => sum + countNodes(operand), 1);

function nodesOf(read: ReadDefinition, record: ChildRecord): number {
  const { population, rules } = explain(read, record);
  return [population, ...rules].reduce(
    (sum, { node }) => sum + (node === undefined ? 0 : countNodes(node)),
    0,
  );
}

/** Microseconds of processor time a record: the median of several turns, the least and the most. */
function perRecord(records: readonly ChildRecord[], run: (record: ChildRecord) => unknown): string {
  const turn = (): number => {
    const began = process.cpuUsage().user;
    for (const record of records) run(record);
    return (process.cpuUsage().user - began) / records.length;
  };
  for (let warming = 0; warming < 3; warming += 1) turn();
  const times = Array.from({ length: 9 }, turn).sort((a, b) => a - b);
  const [least, median, most] = [times[0], times[4], times[8]] as [number, number, number];
  const aSecond = Math.round(1e6 / median).toLocaleString("en");
  return `${aSecond} records a second (${median.toFixed(1)} µs; ${least.toFixed(1)} to ${most.toFixed(1)})`;
}

/** With nothing kept of earlier records: of an undetermined one, what would settle it is searched for. */
function firstTime(records: readonly ChildRecord[], read: ReadDefinition): string {
  const began = process.cpuUsage().user;
  for (const record of records) classify(read, record);
  return `${((process.cpuUsage().user - began) / records.length).toFixed(1)} µs a record`;
}

export function measureExplanations(count = 2_000): void {
  const read = readDefinition(host.definition("vn-child-labour"), vocabulary);
  for (const status of ["determined", "undetermined"]) {
    const records = childrenWho(read, status, count);
    const nodes = records.reduce((sum, record) => sum + nodesOf(read, record), 0) / records.length;
    console.log(`${records.length} ${status} records, ${nodes.toFixed(0)} nodes an explanation`);
    const fresh = readDefinition(host.definition("vn-child-labour"), vocabulary);
    console.log(`  decided, each for the first time: ${firstTime(records, fresh)}`);
    console.log(`  decided alone: ${perRecord(records, (record) => classify(read, record))}`);
    console.log(`  with full explanation: ${perRecord(records, (record) => explain(read, record))}`);
  }
  console.log("goal with full explanation: at least 100,000 records a second");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) measureExplanations();
