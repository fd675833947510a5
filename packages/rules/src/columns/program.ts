import type { Expression, OperationNode, Truth } from "@mangnon/schema";
import type { ReadDefinition } from "../definition/read-definition.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import { faceRecord } from "../record/face-record.ts";
import { truthOf } from "../values/truth.ts";
import { type Atom, type Batch, bucketIn, type One, oddBucket } from "./atom.ts";
import type { Atoms } from "./collect-atoms.ts";
import { createTable, lookUp, sizeOf } from "./table.ts";

/** A truth as a number: false, true, unknown. */
export const truthCodes = { false: 0, true: 1, unknown: 2 } as const;

export const codeOfTruth = (truth: Truth): number => (truth === undefined ? 2 : truth ? 1 : 0);
export const truthOfCode = (code: number): Truth => (code === 2 ? undefined : code === 1);

/** Answers for many records at once, or for one. */
export interface Program {
  readonly run: (batch: Batch) => Uint8Array;
  readonly runOne: (one: One) => number;
}

/** So many cells a table may have: with more, its parts are looked up and put together. */
export const largestTable = 2 ** 18;

/** Answers once per batch. */
export function oncePerBatch(run: (batch: Batch, into: Uint8Array) => void): Program["run"] {
  const program = (batch: Batch): Uint8Array => {
    const known = batch.answers.get(program);
    if (known !== undefined) return known;
    const into = new Uint8Array(batch.length);
    run(batch, into);
    batch.answers.set(program, into);
    return into;
  };
  return program;
}

/** A program over the table of some atoms. `undefined` when the table would be too large. */
export function tableProgram(
  atoms: readonly Atom[],
  read: ReadDefinition,
  answer: Parameters<typeof createTable>[2],
): Program | undefined {
  if (sizeOf(atoms) > largestTable) return undefined;
  const table = createTable(atoms, read, answer);
  const odd = atoms.filter(({ mayBeOdd }) => mayBeOdd);
  return {
    run: oncePerBatch((batch, into) => {
      lookUp(table, atoms.map(batch.lookedAt), into);
      for (const atom of odd) answerOdd(batch, into, { buckets: batch.bucketsOf(atom), answer, read });
    }),
    runOne: (one) => {
      let cell = 0;
      for (let at = 0; at < atoms.length; at += 1) {
        const bucket = bucketIn(one, atoms[at] as Atom);
        if (bucket === oddBucket) return answer(faceRecord(read, one.record));
        cell += bucket * (table.strides[at] as number);
      }
      return table.at(cell);
    },
  };
}

interface Odd {
  readonly buckets: Uint8Array;
  readonly answer: Parameters<typeof createTable>[2];
  readonly read: ReadDefinition;
}

/** Rows whose value no bucket holds are asked of the reference evaluator. */
function answerOdd(batch: Batch, into: Uint8Array, { buckets, answer, read }: Odd): void {
  for (let row = buckets.indexOf(oddBucket); row !== -1; row = buckets.indexOf(oddBucket, row + 1)) {
    into[row] = answer(faceRecord(read, batch.recordAt(row)));
  }
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
    const rule = expression.kind === "fact" ? read.facts.get(expression.name)?.expression : undefined;
    if (rule !== undefined) return compile(rule);
    const looked = atoms.of(expression);
    const answer = (faced: Parameters<Parameters<typeof createTable>[2]>[0]): number =>
      codeOfTruth(truthOf(evaluate(expression, faced)));
    const table = looked === "irregular" ? undefined : tableProgram(looked, read, answer);
    if (table !== undefined) return table;
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
    runOne: ({ record }) => answer(faceRecord(read, record)),
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
      into.set(first.run(batch));
      for (const part of rest) {
        const next = part.run(batch);
        for (let row = 0; row < batch.length; row += 1) {
          into[row] = fold[3 * (into[row] as number) + (next[row] as number)] as number;
        }
      }
    }),
    runOne: (one) =>
      rest.reduce((sum, part) => fold[3 * sum + part.runOne(one)] as number, first.runOne(one)),
  };
}

function mapped(part: Program, to: readonly number[]): Program {
  return {
    run: oncePerBatch((batch, into) => {
      const from = part.run(batch);
      for (let row = 0; row < batch.length; row += 1) into[row] = to[from[row] as number] as number;
    }),
    runOne: (one) => to[part.runOne(one)] as number,
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
    runOne: (one) => choice(parts.map((part) => part.runOne(one))),
  };
}

function choice(values: readonly number[]): number {
  let result = values.at(-1) as number;
  for (let at = values.length - 3; at >= 0; at -= 2) {
    result = choose(values[at] as number, values[at + 1] as number, result);
  }
  return result;
}
