import type { ChildRecord, Expression, OperationNode, Truth } from "@mangnon/schema";
import type { ReadDefinition } from "../definition/read-definition.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import { faceRecord } from "../record/face-record.ts";
import { truthOf } from "../values/truth.ts";
import type { Atom } from "./atom.ts";
import type { Atoms } from "./collect-atoms.ts";
import { createTable, lookUp, sizeOf } from "./table.ts";

/** A truth as a number: false, true, unknown. */
export const truthCodes = { false: 0, true: 1, unknown: 2 } as const;

export const codeOfTruth = (truth: Truth): number => (truth === undefined ? 2 : truth ? 1 : 0);
export const truthOfCode = (code: number): Truth => (code === 2 ? undefined : code === 1);

/** Many records, as programs see them. */
export interface Batch {
  readonly length: number;
  readonly bucketsOf: (atom: Atom) => Uint16Array;
  /** One row as a record, for what no table holds. */
  readonly recordAt: (row: number) => ChildRecord;
  /** What a program answered for this batch, kept so that a fact named twice is looked up once. */
  readonly answers: Map<Program, Uint8Array>;
}

/** The buckets of one record, by the place of the atom; `notAsked` where nobody asked yet. */
export type RecordBuckets = Int32Array;

export const notAsked = -2;

/** Answers for many records at once, or for one. */
export interface Program {
  readonly run: (batch: Batch) => Uint8Array;
  readonly runOne: (record: ChildRecord, buckets: RecordBuckets) => number;
}

/** So many cells a table may have: with more, its parts are looked up and put together. */
export const largestTable = 2 ** 18;

/** Answers once per batch. */
export function oncePerBatch(run: (batch: Batch, into: Uint8Array) => void): Program["run"] {
  const program = (batch: Batch): Uint8Array => {
    const known = batch.answers.get(key);
    if (known !== undefined) return known;
    const into = new Uint8Array(batch.length);
    run(batch, into);
    batch.answers.set(key, into);
    return into;
  };
  const key = { run: program } as Program;
  return program;
}

/** A program over the tables of some atoms. `undefined` when the table would be too large. */
export function tableProgram(
  atoms: readonly Atom[],
  read: ReadDefinition,
  answer: Parameters<typeof createTable>[2],
): Program | undefined {
  if (sizeOf(atoms) > largestTable) return undefined;
  const table = createTable(atoms, read, answer);
  return {
    run: oncePerBatch((batch, into) =>
      lookUp(table, atoms.map(batch.bucketsOf), { length: batch.length, into }),
    ),
    runOne: (record, buckets) => {
      let cell = 0;
      for (let at = 0; at < atoms.length; at += 1) {
        const bucket = bucketIn(buckets, atoms[at] as Atom, record);
        if (bucket < 0) return answer(faceRecord(read, record));
        cell += bucket * (table.strides[at] as number);
      }
      const known = table.cells[cell] as number;
      return known === 255 ? table.fill(cell) : known;
    },
  };
}

function bucketIn(buckets: RecordBuckets, atom: Atom, record: ChildRecord): number {
  const known = buckets[atom.place] as number;
  if (known !== notAsked) return known;
  const bucket = atom.ofRecord(record);
  buckets[atom.place] = bucket;
  return bucket;
}

/** Compiles truths: a table where it fits, the parts of `and`, `or`, `!`, `if` and facts elsewhere. */
export function createCompiler(read: ReadDefinition, atoms: Atoms): (expression: Expression) => Program {
  const made = new Map<Expression, Program>();
  const compile = (expression: Expression): Program => {
    const known = made.get(expression) ?? make(expression);
    made.set(expression, known);
    return known;
  };
  function make(expression: Expression): Program {
    const looked = atoms.of(expression);
    const answer = (faced: Parameters<Parameters<typeof createTable>[2]>[0]): number =>
      codeOfTruth(truthOf(evaluate(expression, faced)));
    const table = looked === "irregular" ? undefined : tableProgram(looked, read, answer);
    if (table !== undefined) return table;
    const rule = expression.kind === "fact" ? read.facts.get(expression.name)?.expression : undefined;
    if (rule !== undefined) return compile(rule);
    const combined = expression.kind === "operation" ? combine(expression, compile) : undefined;
    return combined ?? byRecord(read, answer);
  }
  return compile;
}

/** Row by row, by the reference evaluator: for what compares values with each other. */
function byRecord(read: ReadDefinition, answer: Parameters<typeof createTable>[2]): Program {
  return {
    run: oncePerBatch((batch, into) => {
      for (let row = 0; row < batch.length; row += 1)
        into[row] = answer(faceRecord(read, batch.recordAt(row)));
    }),
    runOne: (record) => answer(faceRecord(read, record)),
  };
}

type Fold = (a: number, b: number) => number;

const both: Fold = (a, b) => (a === 0 || b === 0 ? 0 : a === 2 || b === 2 ? 2 : 1);
const either: Fold = (a, b) => (a === 1 || b === 1 ? 1 : a === 2 || b === 2 ? 2 : 0);
const tableOf = (fold: Fold): Uint8Array =>
  Uint8Array.from({ length: 9 }, (_, at) => fold(Math.floor(at / 3), at % 3));

function combine(node: OperationNode, compile: (expression: Expression) => Program): Program | undefined {
  const { operator, operands } = node;
  if (operands.some(({ type }) => type.kind !== "boolean")) return undefined;
  const parts = operands.map(compile);
  if (operator === "and") return folded(parts, tableOf(both));
  if (operator === "or") return folded(parts, tableOf(either));
  if (operator === "!") return mapped(parts[0] as Program, [1, 0, 2]);
  if (operator === "!!") return parts[0];
  return operator === "if" ? chosen(parts) : undefined;
}

function folded(parts: readonly Program[], fold: Uint8Array): Program {
  const [first, ...rest] = parts as readonly [Program, ...Program[]];
  return {
    run: oncePerBatch((batch, into) => {
      into.set(first.run(batch).subarray(0, batch.length));
      for (const part of rest) {
        const next = part.run(batch);
        for (let row = 0; row < batch.length; row += 1) {
          into[row] = fold[3 * (into[row] as number) + (next[row] as number)] as number;
        }
      }
    }),
    runOne: (record, buckets) =>
      rest.reduce(
        (sum, part) => fold[3 * sum + part.runOne(record, buckets)] as number,
        first.runOne(record, buckets),
      ),
  };
}

function mapped(part: Program, to: readonly number[]): Program {
  return {
    run: oncePerBatch((batch, into) => {
      const from = part.run(batch);
      for (let row = 0; row < batch.length; row += 1) into[row] = to[from[row] as number] as number;
    }),
    runOne: (record, buckets) => to[part.runOne(record, buckets)] as number,
  };
}

/** Where the condition is unknown, what both branches have in common. */
const choose = (condition: number, branch: number, otherwise: number): number =>
  condition === 1 ? branch : condition === 0 ? otherwise : branch === otherwise ? branch : 2;

function chosen(parts: readonly Program[]): Program {
  return {
    run: oncePerBatch((batch, into) => {
      const answers = parts.map((part) => part.run(batch));
      for (let row = 0; row < batch.length; row += 1)
        into[row] = choice(answers.map((each) => each[row] as number));
    }),
    runOne: (record, buckets) => choice(parts.map((part) => part.runOne(record, buckets))),
  };
}

function choice(values: readonly number[]): number {
  let result = values.at(-1) as number;
  for (let at = values.length - 3; at >= 0; at -= 2) {
    result = choose(values[at] as number, values[at + 1] as number, result);
  }
  return result;
}
